// Prints a document as a Word file, with Word's own headings and tables.
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import type { CouncilDocument } from "./councilDocument";

export async function printDocx({ blocks }: CouncilDocument): Promise<Uint8Array> {
  const children = blocks.map((block) => {
    if (block.type === "heading") {
      const heading = block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
      return new Paragraph({ text: block.text, heading });
    }
    if (block.type === "paragraph")
      return new Paragraph({ text: block.text, pageBreakBefore: block.newPage === true });
    const rows = block.rows.map(
      (row) =>
        new TableRow({ children: row.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) }),
    );
    return new Table({ rows });
  });
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}
