// Text in a PDF that nobody sees is not read, and said so; text that only looks as if it were hidden is read.
import { readPdf } from "../../../../src/documents/readers/pdf/readPdf";
import { ReaderTask } from "../../../../src/documents/readers/readerTask";
import { collect } from "../../formats/printPdf";
import { type Drawn, line } from "./drawPdf";
import PDFDocument from "pdfkit";

type Pdf = InstanceType<typeof PDFDocument>;

/** One white pixel. */
const PIXEL =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=";

const TABLE = [
  ...line(100, "Post", "2026", "2027"),
  ...line(118, "Kosten", "1.000", "2.000"),
  ...line(136, "Huur", "3.000", "4.000"),
];
const ROWS = ["Post | 2026 | 2027", "Kosten | 1.000 | 2.000", "Huur | 3.000 | 4.000"];

async function read(draw: (pdf: Pdf) => void) {
  const pdf = new PDFDocument({ size: "A4", margin: 0 });
  const bytes = collect(pdf);
  pdf.font("Helvetica").fontSize(10);
  draw(pdf);
  pdf.end();
  const { document, diagnostics } = await readPdf(new ReaderTask("a.pdf"), await bytes);
  const rows = document.rows.map((row) =>
    row.layout === "flow" ? row.text : row.cells.map((cell) => cell.text).join(" | "),
  );
  const skipped = diagnostics.filter(({ code }) => code === "import/text-skipped");
  return { rows, skipped };
}

function write(pdf: Pdf, texts: readonly Drawn[], colour = "#000000", shift = 0): void {
  pdf.fillColor(colour);
  for (const [text, x, y, { right = false } = {}] of texts)
    pdf.text(text, shift + (right ? x - pdf.widthOfString(text) : x), y + shift, { lineBreak: false });
}

describe("text that nobody sees", () => {
  it("leaves out text in the colour of the page, and says so at its page", async () => {
    const { rows, skipped } = await read((pdf) => {
      write(pdf, TABLE);
      write(pdf, line(154, "Concept", "9.000", "8.000"), "#fefefe");
    });
    expect(rows).toEqual(ROWS);
    expect(skipped).toMatchObject([{ place: { file: "a.pdf", page: 1 }, data: { deleted: 0, hidden: 3 } }]);
  });

  it("leaves out text in the colour of the bar that it stands on", async () => {
    const { rows, skipped } = await read((pdf) => {
      write(pdf, TABLE);
      pdf.rect(40, 148, 500, 24).fill("#004080");
      write(pdf, line(154, "Concept", "9.000", "8.000"), "#004080");
    });
    expect(rows).toEqual(ROWS);
    expect(skipped).toHaveLength(1);
  });

  it("reads white text on a dark bar, on an image, on a gradient and on any other shape", async () => {
    const under: ((pdf: Pdf) => unknown)[] = [
      (pdf) => pdf.rect(40, 90, 500, 24).fill("#004080"),
      (pdf) => pdf.image(PIXEL, 40, 90, { width: 500, height: 24 }),
      (pdf) =>
        pdf.rect(40, 90, 500, 24).fill(pdf.linearGradient(40, 90, 540, 90).stop(0, "black").stop(1, "blue")),
      (pdf) => pdf.roundedRect(40, 90, 500, 24, 8).fill("#004080"),
    ];
    for (const draw of under) {
      const { rows, skipped } = await read((pdf) => {
        draw(pdf);
        write(pdf, TABLE.slice(0, 3), "#ffffff");
        write(pdf, TABLE.slice(3));
      });
      expect(rows).toEqual(ROWS);
      expect(skipped).toEqual([]);
    }
  });

  it("reads a layer of text over a scan, and not the layer over text that says the same", async () => {
    const layer = (pdf: Pdf, shift: number): void => {
      pdf.addContent("3 Tr");
      write(pdf, TABLE, "#000000", shift);
      pdf.addContent("0 Tr");
    };
    const scan = await read((pdf) => {
      pdf.image(PIXEL, 0, 0, { width: 595, height: 842 });
      layer(pdf, 0);
    });
    expect(scan).toEqual({ rows: ROWS, skipped: [] });
    const twice = await read((pdf) => {
      write(pdf, TABLE);
      layer(pdf, 1.5);
    });
    expect(twice.rows).toEqual(ROWS);
    expect(twice.skipped).toMatchObject([{ data: { hidden: TABLE.length } }]);
    const stamped = await read((pdf) => {
      write(pdf, [["Ingekomen 3 mei", 400, 20]]);
      layer(pdf, 0);
    });
    expect(stamped.rows).toEqual(["Ingekomen 3 mei", ...ROWS]);
  });

  it("reads text once that is printed twice at one place, in whatever order", async () => {
    const { rows, skipped } = await read((pdf) => {
      write(pdf, TABLE, "#999999", 0.8);
      write(pdf, TABLE);
    });
    expect(rows).toEqual(ROWS);
    expect(skipped).toEqual([]);
  });

  it("leaves out text below a rectangle that is drawn later, and says so", async () => {
    const { rows, skipped } = await read((pdf) => {
      write(pdf, TABLE);
      write(pdf, line(154, "Concept", "9.000", "8.000"));
      pdf.rect(40, 150, 500, 18).fill("#ffffff");
    });
    expect(rows).toEqual(ROWS);
    expect(skipped).toMatchObject([{ data: { hidden: 3 } }]);
  });

  it("reads what is written again on a rectangle that covers the first words", async () => {
    const { rows } = await read((pdf) => {
      write(pdf, TABLE.slice(0, 6));
      write(pdf, line(136, "Pacht", "9.000", "8.000"));
      pdf.rect(40, 132, 500, 18).fill("#eeeeee");
      write(pdf, TABLE.slice(6));
    });
    expect(rows).toEqual(ROWS);
  });

  it("reads text below a later rectangle that does not hide it", async () => {
    const over: ((pdf: Pdf) => unknown)[] = [
      (pdf) => pdf.fillOpacity(0.4).rect(40, 90, 500, 70).fill("#ffff00"),
      (pdf) => pdf.rect(40, 90, 500, 70).stroke("#000000"),
      (pdf) => pdf.rect(40, 90, 500, 70).rect(42, 92, 496, 66).fill("#004080", "even-odd"),
      (pdf) => pdf.save().rect(40, 300, 500, 20).clip().rect(0, 0, 595, 842).fill("#ffffff").restore(),
      (pdf) => pdf.save().circle(500, 600, 20).clip().rect(0, 0, 595, 842).fill("#ffffff").restore(),
      (pdf) => pdf.moveTo(40, 90).lineTo(540, 90).lineTo(540, 160).fill("#ffffff"),
      (pdf) => pdf.rect(40, 104, 500, 3).fill("#000000"),
      (pdf) => {
        const mixing = objectOf(pdf, { Type: "ExtGState", BM: "Multiply", SMask: "None" });
        pdf.page.ext_gstates["Mix"] = mixing;
        pdf.save().addContent("/Mix gs").rect(40, 90, 500, 70).fill("#ffff00").restore();
      },
    ];
    for (const draw of over) {
      const { rows, skipped } = await read((pdf) => {
        write(pdf, TABLE);
        draw(pdf);
      });
      expect(rows).toEqual(ROWS);
      expect(skipped).toEqual([]);
    }
  });

  it("leaves out a part that is switched off, and what it would cover is seen", async () => {
    const draft = line(154, "Concept", "9.000", "8.000");
    const { rows, skipped } = await read((pdf) => {
      const [off, on] = [addPart(pdf, "Concept", false), addPart(pdf, "Tabel", true)];
      inPart(pdf, on, () => write(pdf, TABLE));
      inPart(pdf, off, () => {
        pdf.rect(40, 90, 500, 70).fill("#ffffff");
        write(pdf, draft);
      });
    });
    expect(rows).toEqual(ROWS);
    expect(skipped).toMatchObject([{ data: { hidden: 3 } }]);
  });

  it("leaves it out on a page of its own too", async () => {
    const { rows, skipped } = await read((pdf) => {
      const off = addPart(pdf, "Concept", false);
      write(pdf, TABLE);
      pdf.addPage();
      namePart(pdf, off);
      inPart(pdf, off, () => write(pdf, TABLE.slice(3)));
    });
    expect(rows).toEqual(ROWS);
    expect(skipped).toMatchObject([{ place: { page: 2 }, data: { hidden: 6 } }]);
  });
});

interface Part {
  readonly name: string;
  readonly ref: unknown;
}

/** What the types of the writer library leave out. */
interface Inner {
  readonly _root: {
    readonly data: { OCProperties?: { OCGs: unknown[]; D: Record<"ON" | "OFF", unknown[]> } };
  };
  readonly page: { readonly resources: { readonly data: { Properties?: Record<string, unknown> } } };
  ref(data: unknown): { end(): void };
}

function innerOf(pdf: Pdf): Inner {
  return pdf as unknown as Inner;
}

function objectOf(pdf: Pdf, data: unknown): unknown {
  const object = innerOf(pdf).ref(data);
  object.end();
  return object;
}

/** A part of the pages that a viewer may switch off, with a name on the page that is open. */
function addPart(pdf: Pdf, name: string, on: boolean): Part {
  // The library writes text as text when it is an object.
  const ref = objectOf(pdf, { Type: "OCG", Name: Object(name) as unknown });
  const { data } = innerOf(pdf)._root;
  data.OCProperties ??= { OCGs: [], D: { ON: [], OFF: [] } };
  data.OCProperties.OCGs.push(ref);
  data.OCProperties.D[on ? "ON" : "OFF"].push(ref);
  namePart(pdf, { name, ref });
  return { name, ref };
}

function namePart(pdf: Pdf, { name, ref }: Part): void {
  (innerOf(pdf).page.resources.data.Properties ??= {})[name] = ref;
}

function inPart(pdf: Pdf, { name }: Part, draw: () => void): void {
  pdf.addContent(`/OC /${name} BDC`);
  draw();
  pdf.addContent("EMC");
}
