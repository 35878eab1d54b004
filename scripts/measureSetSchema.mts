// Writes docs/measure-set.schema.json: the JSON Schema of a measure-set file, from the zod schema that reads it.
import { writeFileSync } from "node:fs";
import { measureSetJsonSchema } from "../src/documents/measureSetFile";

writeFileSync("docs/measure-set.schema.json", `${JSON.stringify(measureSetJsonSchema(), null, 2)}\n`);
