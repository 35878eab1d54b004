// Which requirement sets code needs, as the types of Office.js say at each member: "[Api set: ExcelApi 1.13]".
import { join } from "node:path";
import ts from "typescript";
import { root } from "./runScript";

/** Set name -> version -> members that need it, for all code under `folder`. */
export function apiSetsOf(folder: string): Map<string, Map<string, string[]>> {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile) as { config: object };
  const { fileNames, options } = ts.parseJsonConfigFileContent(
    { ...config, include: [folder] },
    ts.sys,
    root,
  );
  const program = ts.createProgram(fileNames, options);
  const checker = program.getTypeChecker();
  const found = new Map<string, Map<string, string[]>>();

  function note(symbol: ts.Symbol | undefined, member: string): void {
    for (const declaration of symbol?.declarations ?? []) {
      if (!declaration.getSourceFile().fileName.includes("/@types/office-js/")) continue;
      const text = declaration.getFullText();
      const match = /\[Api set: (\w+) ([\d.]+|BETA[^\]]*)/.exec(text.slice(0, text.indexOf("*/") + 2));
      if (!match?.[1] || !match[2]) continue;
      const versions = found.get(match[1]) ?? new Map<string, string[]>();
      versions.set(match[2], [...new Set([...(versions.get(match[2]) ?? []), member])]);
      found.set(match[1], versions);
    }
  }

  function visit(node: ts.Node): void {
    if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name), node.name.text);
    ts.forEachChild(node, visit);
  }
  for (const file of program.getSourceFiles()) {
    if (file.fileName.startsWith(join(root, folder))) visit(file);
  }
  return found;
}
