// functions.json as the workbench reads it: the generated one is accepted, mistakes are refused clearly.
import { readFunctionsMetadata } from "../../workbench/host/functions/functionsMetadata";

const parameter = { name: "code", type: "string" };
const metadata = (change: object) => ({
  functions: [{ id: "NETEFFECT", name: "NETEFFECT", parameters: [parameter], ...change }],
});

test("reads ids, names, parameters and options", () => {
  const options = { stream: true };
  const parameters = [parameter, { name: "year", type: "number", optional: true }];
  expect(readFunctionsMetadata(metadata({ options, parameters, description: "Net effect" }))).toEqual([
    {
      id: "NETEFFECT",
      name: "NETEFFECT",
      description: "Net effect",
      parameters: [
        { name: "code", type: "string", isMatrix: false, optional: false, repeating: false },
        { name: "year", type: "number", isMatrix: false, optional: true, repeating: false },
      ],
      stream: true,
      cancelable: true,
    },
  ]);
});

test.each([
  ["no list", {}, /no list "functions"/],
  ["no id", metadata({ id: "" }), /no valid id/],
  ["a name of two letters", metadata({ name: "AB" }), /no valid name/],
  ["a name like a cell", metadata({ name: "NET10" }), /looks like a cell/],
  ["a parameter without a name", metadata({ parameters: [{}] }), /parameter without a name/],
  ["an unknown type", metadata({ parameters: [{ name: "a", type: "date" }] }), /unknown type: date/],
  [
    "a name twice",
    { functions: [...metadata({}).functions, ...metadata({ id: "OTHER" }).functions] },
    /the name NETEFFECT twice/,
  ],
])("refuses %s", (_what, json, message) => {
  expect(() => readFunctionsMetadata(json)).toThrow(message);
});
