// Memory survives the workbook as text; what is not ours is no memory.
import { emptyMemory, formatMemory, parseMemory, type Memory } from "../../src/app/memory";

const memory: Memory = {
  written: { Sets: { '["s"]': { set: "s", cells: { Set: "s", Titel: "", Eenheid: 1 } } } },
  sets: { s: { identity: "x|y", hash: "h", version: 2, imported: "t", findings: [], derived: { k: 5 } } },
  totals: { '["s",null,2024]': null },
  overview: { layout: "abc-1", rows: 3, columns: 4 },
};

test("there and back, to the letter", () => {
  expect(parseMemory(formatMemory(memory))).toEqual(memory);
  expect(formatMemory(parseMemory(formatMemory(memory)))).toBe(formatMemory(memory));
});

test.each([null, "", "{", "[]", "3", '{"version":99}', '{"written":{}}'])("%p is no memory", (text) => {
  expect(parseMemory(text)).toEqual(emptyMemory);
});
