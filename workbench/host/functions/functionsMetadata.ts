// functions.json: what the add-in tells Excel about its functions. Read strictly: a mistake is refused
// with a clear sentence, as it would fail in Excel without one.

export interface FunctionParameter {
  readonly name: string;
  readonly type: "any" | "string" | "number" | "boolean";
  readonly isMatrix: boolean;
  readonly optional: boolean;
  readonly repeating: boolean;
}

export interface FunctionMetadata {
  /** What the add-in associates. */
  readonly id: string;
  /** What people type, without a namespace. */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly FunctionParameter[];
  readonly stream: boolean;
  readonly cancelable: boolean;
}

type Json = Readonly<Record<string, unknown>>;

/** Throws an Error that says what is wrong. */
export function readFunctionsMetadata(json: unknown): FunctionMetadata[] {
  const list = isJson(json) ? json["functions"] : undefined;
  if (!Array.isArray(list)) throw new Error('functions.json has no list "functions"');
  const functions = list.map(readFunction);
  for (const key of ["id", "name"] as const) {
    const values = functions.map((one) => one[key].toUpperCase());
    const twice = values.find((value, i) => values.indexOf(value) !== i);
    if (twice !== undefined) throw new Error(`functions.json has the ${key} ${twice} twice`);
  }
  return functions;
}

function readFunction(json: unknown, index: number): FunctionMetadata {
  if (!isJson(json)) throw new Error(`functions.json: function ${index + 1} is no object`);
  const { id, name, parameters = [], options = {} } = json;
  if (typeof id !== "string" || !/^[A-Za-z][\w.]*$/.test(id))
    throw new Error(`functions.json: function ${index + 1} has no valid id`);
  if (typeof name !== "string" || !/^\p{L}[\p{L}\d_.]{2,127}$/u.test(name)) {
    throw new Error(`functions.json: ${id} has no valid name (a letter first, three characters or more)`);
  }
  if (/^[A-Z]{1,3}\d+$/i.test(name)) throw new Error(`functions.json: the name ${name} looks like a cell`);
  if (!Array.isArray(parameters) || !isJson(options))
    throw new Error(`functions.json: ${id} has no list of parameters`);
  return {
    id,
    name,
    description: typeof json["description"] === "string" ? json["description"] : "",
    parameters: parameters.map((parameter) => readParameter(parameter, id)),
    stream: options["stream"] === true,
    cancelable: options["cancelable"] === true || options["stream"] === true,
  };
}

function readParameter(json: unknown, id: string): FunctionParameter {
  if (!isJson(json) || typeof json["name"] !== "string")
    throw new Error(`functions.json: ${id} has a parameter without a name`);
  const { name, type = "any", dimensionality = "scalar", optional = false, repeating = false } = json;
  if (type !== "any" && type !== "string" && type !== "number" && type !== "boolean") {
    throw new Error(`functions.json: ${id} has a parameter of an unknown type: ${String(type)}`);
  }
  if (dimensionality !== "scalar" && dimensionality !== "matrix") {
    throw new Error(
      `functions.json: ${id} has a parameter of an unknown dimensionality: ${String(dimensionality)}`,
    );
  }
  return {
    name,
    type,
    isMatrix: dimensionality === "matrix",
    optional: optional === true,
    repeating: repeating === true,
  };
}

function isJson(value: unknown): value is Json {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
