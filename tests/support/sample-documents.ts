import { createRequire } from "node:module";
import { crc32, deflateRawSync } from "node:zlib";
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";
import pdfmake from "pdfmake";
import type { Content, TDocumentDefinitions } from "pdfmake/interfaces.js";

const require = createRequire(import.meta.url);
const serif = require.resolve("@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf");

/** Text as UTF-8. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A PDF made for a test; `options` may lock it or set its properties. */
export async function samplePdf(
  content: Content[],
  options: Partial<TDocumentDefinitions> = {},
): Promise<Uint8Array> {
  pdfmake.addFonts({ serif: { normal: serif } });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => path === serif);
  const pdf = pdfmake.createPdf({ content, defaultStyle: { font: "serif" }, ...options });
  return new Uint8Array(await pdf.getBuffer());
}

/** A Word document of these paragraphs (a line break where the text has one) and one table. */
export async function sampleDocx(paragraphs: string[], rows: string[][] = []): Promise<Uint8Array> {
  const children = paragraphs.map(
    (text) =>
      new Paragraph({
        children: text
          .split("\n")
          .map((line, index) => new TextRun({ text: line, ...(index > 0 ? { break: 1 } : {}) })),
      }),
  );
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
  const table = rows.map((row) => new TableRow({ children: row.map(cell) }));
  const tables = table.length > 0 ? [new Table({ rows: table })] : [];
  const document = new Document({ sections: [{ children: [...children, ...tables] }] });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** A ZIP archive of these files. */
export function sampleZip(files: Record<string, string | Uint8Array>): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), common, Buffer.from(name), packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from("PK\u0001\u0002\u0014\0"), common, place, Buffer.from(name));
    parts.push(local);
    offset += local.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(files).length, 4);
  end.writeUInt16LE(Object.keys(files).length, 6);
  end.writeUInt32LE(entries.length, 8);
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...parts, entries, Buffer.from("PK\u0005\u0006"), end]));
}
