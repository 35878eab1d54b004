// Measure-set file: the JSON form of a measure set, as `read --json` prints it in `set`, checked by zod at
// the edge. A file that fits is a measure set; anything else names the first path that does not fit.
import * as z from "zod";
import type { MeasureSet } from "../domain/measureSet";

const cents = z.int();
const year = z.int().min(1900).max(2200).nullable();

const place = z.object({
  file: z.string(),
  page: z.int().positive().optional(),
  line: z.int().positive().optional(),
  endLine: z.int().positive().optional(),
  pageLine: z.int().positive().optional(),
  cell: z.string().optional(),
  raw: z.string(),
});

const candidate = z.object({ year, cents, reason: z.string().default("as-printed") });

const amountBase = {
  year,
  raw: z.string().default(""),
  place: place.default({ file: "", raw: "" }),
  continuing: z.boolean().optional(),
  yearsAfterFirst: z.int().nonnegative().optional(),
};

const amount = z.discriminatedUnion("type", [
  z.object({
    ...amountBase,
    type: z.literal("money"),
    cents,
    settled: z
      .object({
        candidates: z.array(candidate),
        reason: z.string(),
        before: z.enum(["money", "placeholder"]).optional(),
      })
      .optional(),
  }),
  z.object({
    ...amountBase,
    type: z.literal("unsettled"),
    cents: z.null(),
    candidates: z.array(candidate),
  }),
  z.object({
    ...amountBase,
    type: z.enum(["pm", "tbd", "percentage", "placeholder"]),
    cents: z.null(),
    direction: z.enum(["cost", "saving"]).optional(),
  }),
]);

const line = z.object({
  kind: z.enum(["investment", "revenue", "net"]),
  description: z.string().default(""),
  amounts: z.array(amount),
  nature: z.enum(["structural", "incidental"]).optional(),
  naturePlace: place.optional(),
  programme: z.string().optional(),
  taskField: z.string().optional(),
  cover: z.string().optional(),
  alternative: z.string().optional(),
});

const measure = z.object({
  code: z.string().min(1),
  title: z.string(),
  domain: z.string().default(""),
  status: z.enum(["uitgewerkt", "genoemd"]).default("uitgewerkt"),
  lines: z.array(line),
  certainty: z.string().optional(),
  responsible: z.string().optional(),
  note: z.string().optional(),
  place: place.optional(),
});

const precision = { precision: cents.optional(), approximation: z.enum(["min", "about", "max"]).optional() };

/** The schema of a measure-set file; `sign` says how the document printed, the cents are canonical. */
export const measureSetSchema = z.object({
  title: z.string().min(1),
  organisation: z.string().default(""),
  years: z.array(z.int().min(1900).max(2200)),
  unit: z.int().positive().default(1),
  sign: z.enum(["cost-positive", "magnitudes", "advantage-positive", "letters"]).default("cost-positive"),
  measures: z.array(measure),
  controlTotals: z
    .array(z.object({ code: z.string().optional(), label: z.string(), year, cents, place, ...precision }))
    .default([]),
  reserves: z
    .array(
      z.object({
        reserve: z.string().min(1),
        post: z.string().optional(),
        year,
        cents,
        kind: z.enum(["balance", "available", "remaining"]),
        place,
        ...precision,
      }),
    )
    .default([]),
  document: z.object({ name: z.string(), hash: z.string() }).optional(),
});

/** The published JSON Schema (docs/measure-set.schema.json): what a file may leave out has a default. */
export function measureSetJsonSchema(): unknown {
  return { title: "Maatregelenset", ...z.toJSONSchema(measureSetSchema, { io: "input" }) };
}

export type MeasureSetFileResult =
  | { readonly ok: true; readonly set: MeasureSet }
  | { readonly ok: false; readonly path: string; readonly expected: string };

/** Parsed JSON as a measure set; accepts the object that `read --json` prints as well as its `set`. */
export function parseMeasureSetFile(json: unknown): MeasureSetFileResult {
  const inner = isObject(json) && isObject(json.set) ? json.set : json;
  const parsed = measureSetSchema.safeParse(inner);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return { ok: false, path: issue?.path.join(".") ?? "", expected: issue ? expectedBy(issue) : "" };
  }
  // zod spells optional as `T | undefined`; JSON cannot hold undefined, so the types agree.
  return { ok: true, set: parsed.data as MeasureSet };
}

/** A stable word for what a schema wanted there (`string`, `array`, `int`, `value`); messages translate it. */
function expectedBy(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_type") return issue.expected;
  return issue.code === "too_small" ? "filled" : "value";
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
