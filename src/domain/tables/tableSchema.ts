// The workbook's tables: their Dutch names, columns and keys. Controllers build on these: never rename.

export type TableName = "Sets" | "Maatregelen" | "Effecten" | "Controletotalen" | "Reserves" | "Controles";

interface TableSchema {
  readonly columns: readonly string[];
  /** Columns that together name a row. */
  readonly key: readonly string[];
  /** Columns whose cells are numbers, and how they are shown. */
  readonly formats: Readonly<Record<string, string>>;
  /** Columns that only the controller fills. */
  readonly theirs?: readonly string[];
}

const year = "0";
const euros = "#,##0.00";

export const tableSchemas: { readonly [T in TableName]: TableSchema } = {
  Sets: {
    columns: [
      "Set",
      "Titel",
      "Organisatie",
      "Document",
      "Jaren",
      "Eenheid",
      "Tekenconventie",
      "Versie",
      "Geïmporteerd",
    ],
    key: ["Set"],
    formats: { Eenheid: "#,##0", Versie: "0" },
  },
  Maatregelen: {
    columns: [
      "Set",
      "Code",
      "Titel",
      "Domein",
      "Status",
      "Zekerheid",
      "Verantwoordelijke",
      "Opmerking",
      "Bron",
    ],
    key: ["Set", "Code"],
    formats: {},
  },
  Effecten: {
    columns: [
      "Set",
      "Code",
      "Regel",
      "Omschrijving",
      "Jaar",
      "Bedrag",
      "Aanduiding",
      "Aard",
      "Programma",
      "Taakveld",
      "Dekking",
      "Telt mee",
      "Bron",
      "Gelezen als",
    ],
    key: ["Set", "Code", "Regel", "Omschrijving", "Jaar"],
    formats: { Jaar: year, Bedrag: euros },
  },
  Controletotalen: {
    columns: ["Set", "Code", "Omschrijving", "Jaar", "Bedrag", "Bron"],
    key: ["Set", "Code", "Omschrijving", "Jaar", "Bron"],
    formats: { Jaar: year, Bedrag: euros },
  },
  Reserves: {
    columns: [
      "Reserve",
      "Post",
      "Jaar",
      "Beginstand",
      "Toevoeging",
      "Overige onttrekking",
      "Jaarbudget",
      "Beslag maatregelen",
      "Eindstand",
      "Bodem",
      "Ruimte",
      "Herkomst",
    ],
    key: ["Reserve", "Post", "Jaar"],
    formats: {
      Jaar: year,
      Beginstand: euros,
      Toevoeging: euros,
      "Overige onttrekking": euros,
      Jaarbudget: euros,
      "Beslag maatregelen": euros,
      Eindstand: euros,
      Bodem: euros,
      Ruimte: euros,
    },
  },
  Controles: {
    columns: [
      "Code",
      "Ernst",
      "Onderwerp",
      "Jaar",
      "Bevinding",
      "Verwacht",
      "Gevonden",
      "Verschil",
      "Bron",
      "Afgehandeld",
      "Toelichting",
    ],
    key: ["Code", "Onderwerp", "Jaar", "Bron"],
    formats: { Jaar: year, Verwacht: euros, Gevonden: euros, Verschil: euros },
    theirs: ["Afgehandeld", "Toelichting"],
  },
};

export const tableNames = Object.keys(tableSchemas) as readonly TableName[];

/** The tables that hold what a document says; `Controles` holds what we find. */
export const dataTables = ["Sets", "Maatregelen", "Effecten", "Controletotalen", "Reserves"] as const;
export type DataTable = (typeof dataTables)[number];

/** Whether a column holds euros. */
export function holdsEuros(table: TableName, column: string): boolean {
  return tableSchemas[table].formats[column] === euros;
}
