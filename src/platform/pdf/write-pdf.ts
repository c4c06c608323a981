import { createRequire } from "node:module";
import pdfmake from "pdfmake";
import { briefLayout } from "./brief-layout.ts";
import type { PrintedBrief } from "./printed-brief.ts";

export type { PrintedBrief } from "./printed-brief.ts";

const require = createRequire(import.meta.url);
const face = (style: string) =>
  require.resolve(`@expo-google-fonts/source-serif-4/${style}/SourceSerif4_${style}.ttf`);
const serif = { normal: face("400Regular"), bold: face("600SemiBold"), italics: face("400Regular_Italic") };

// A brief is meant to be one page: when it runs over, smaller type is tried down to what is still read with ease.
const sizes = [11, 10.5, 10, 9.5, 9, 8.5];

const sizeOfLongBriefs = 10;

/** The brief as a PDF, on one page if it fits in readable type. */
export async function writeBriefPdf(brief: PrintedBrief): Promise<Uint8Array> {
  pdfmake.addFonts({ serif });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => Object.values(serif).includes(path));
  for (const size of sizes) {
    const { bytes, pages } = await setBrief(brief, size);
    if (pages === 1) return bytes;
  }
  return (await setBrief(brief, sizeOfLongBriefs)).bytes;
}

async function setBrief(brief: PrintedBrief, size: number): Promise<{ bytes: Uint8Array; pages: number }> {
  const layout = briefLayout(brief, size);
  let pages = 0;
  const { footer } = layout;
  layout.footer = (page, count, pageSize) => {
    pages = count;
    return typeof footer === "function" ? footer(page, count, pageSize) : footer;
  };
  const buffer = await pdfmake.createPdf(layout).getBuffer();
  return { bytes: new Uint8Array(buffer), pages };
}
