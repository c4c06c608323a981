/**
 * Makes the demo's PDF and DOCX files from the texts in data/demo/masters, so that their words can be read in a
 * diff, and one PDF that breaks off, so that the demo shows what a file that cannot be read looks like.
 * Run it after changing a master: `npx tsx scripts/make-demo-documents.ts`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { mock } from "node:test";
import { fileURLToPath } from "node:url";
import { AlignmentType, Document, Packer, Paragraph, TextRun } from "docx";
import pdfMake from "pdfmake";
import type { Content, TDocumentDefinitions } from "pdfmake/interfaces.js";

type Role = "title" | "centre" | "right" | "heading" | "item" | "small" | "text";
type Line = { role: Role; text: string };

const demo = new URL("../data/demo/", import.meta.url);
const fontFile = (cut: string) =>
  fileURLToPath(
    new URL(
      `../node_modules/@expo-google-fonts/source-serif-4/${cut}/SourceSerif4_${cut}.ttf`,
      import.meta.url,
    ),
  );

const pdfs = [
  "07-audiencia-judgment-extract",
  "12-kushtaev-hospital-note",
  "15-interior-ministry-reply",
  "18-justice-department-refusal",
  "28-prison-service-reply-tsiskarauli",
  "37-sessions-court-bail-order-okwuosha",
];
const docxs = [
  "08-visit-report-grotova",
  "11-minister-letter-three-names",
  "14-visit-report-lot",
  "20-embassy-letter-bureau-of-prisons",
  "24-note-verbale-tedrow",
  "25-lawyer-complaint-tsiskarauli",
  "31-harbour-memo-agreement",
  "34-kalliroi-prison-answer-dumalaon",
];
const broken = "42-scan-of-court-minutes-broken";

const roles: Record<string, Role> = {
  "# ": "title",
  "= ": "centre",
  "> ": "right",
  "- ": "item",
  "~ ": "small",
};

const readLine = (line: string): Line => {
  if (line.startsWith("## ")) return { role: "heading", text: line.slice(3) };
  const role = roles[line.slice(0, 2)];
  return role ? { role, text: line.slice(2) } : { role: "text", text: line };
};

const readMaster = (name: string): Line[] =>
  readFileSync(new URL(`masters/${name}.txt`, demo), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map(readLine);

const toContent = ({ role, text }: Line): Content => {
  switch (role) {
    case "title":
      return { text, alignment: "center", bold: true, fontSize: 13, margin: [0, 0, 0, 6] };
    case "centre":
      return { text, alignment: "center", margin: [0, 0, 0, 2] };
    case "right":
      return { text, alignment: "right", margin: [0, 2, 0, 2] };
    case "heading":
      return { text, bold: true, margin: [0, 8, 0, 4] };
    case "item":
      return { ul: [text], margin: [12, 0, 0, 3] };
    case "small":
      return { text, fontSize: 8, italics: true, margin: [0, 18, 0, 0] };
    case "text":
      return { text, margin: [0, 5, 0, 5] };
  }
};

const toPdf = (name: string): Promise<Buffer> => {
  const lines = readMaster(name);
  const definition: TDocumentDefinitions = {
    info: { title: lines[0]?.text ?? name, creationDate: new Date() },
    pageMargins: [72, 64, 72, 64],
    defaultStyle: { font: "Serif", fontSize: 10.5, lineHeight: 1.2 },
    content: lines.map(toContent),
  };
  return pdfMake.createPdf(definition).getBuffer();
};

const docxLooks: Record<
  Role,
  { align?: "center" | "right"; bold?: boolean; italics?: boolean; size?: number }
> = {
  title: { align: "center", bold: true, size: 26 },
  centre: { align: "center" },
  right: { align: "right" },
  heading: { bold: true },
  item: {},
  small: { italics: true, size: 16 },
  text: {},
};

const toParagraph = ({ role, text }: Line): Paragraph => {
  const { align, bold = false, italics = false, size = 22 } = docxLooks[role];
  return new Paragraph({
    ...(align ? { alignment: AlignmentType[align === "center" ? "CENTER" : "RIGHT"] } : {}),
    ...(role === "item" ? { bullet: { level: 0 } } : {}),
    spacing: { after: role === "centre" || role === "right" ? 40 : 140 },
    children: [new TextRun({ text, bold, italics, size, font: "Times New Roman" })],
  });
};

const toDocx = (name: string): Promise<Buffer> => {
  const lines = readMaster(name);
  const children = lines.map(toParagraph);
  return Packer.toBuffer(new Document({ title: lines[0]?.text ?? name, sections: [{ children }] }));
};

const keep = (file: string, bytes: Buffer) => writeFileSync(new URL(`documents/${file}`, demo), bytes);

// Both formats write the moment of their making into the file; a fixed one keeps the bytes the same.
mock.timers.enable({ apis: ["Date"], now: Date.UTC(2026, 10, 20, 9) });

const [normal, bold, italics, bolditalics] = [
  "400Regular",
  "600SemiBold",
  "400Regular_Italic",
  "600SemiBold_Italic",
].map(fontFile) as [string, string, string, string];
pdfMake.setFonts({ Serif: { normal, bold, italics, bolditalics } });
pdfMake.setUrlAccessPolicy(() => false);
pdfMake.setLocalAccessPolicy((path) => path.includes("source-serif-4"));

for (const name of pdfs) keep(`${name}.pdf`, await toPdf(name));
for (const name of docxs) keep(`${name}.docx`, await toDocx(name));

// Cut so early that not one page is left whole: no reader can mend it.
const whole = await toPdf(pdfs[0] ?? "");
keep(`${broken}.pdf`, whole.subarray(0, 1200));

mock.timers.reset();
console.log(`${pdfs.length + 1} PDF and ${docxs.length} DOCX files written.`);
