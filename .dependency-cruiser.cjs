// The house rules on who may import whom (docs/architecture.md). Dependencies point one way:
// taskpane -> app -> documents -> domain; excel and functions stand at the edge. `npm run layers` checks this.

/** A rule that modules under `from` may reach only what matches `allowed` (regular expressions on paths). */
function only(from, allowed, comment) {
  return {
    name: `${from.replaceAll("/", "-")}-only`,
    comment,
    severity: "error",
    from: { path: `^${from}/` },
    to: { pathNot: allowed },
  };
}

const npm = (...names) => names.map((name) => `^node_modules/${name}/`);

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: { path: "^src/" }, to: { circular: true } },
    {
      name: "no-cycles-at-run-time",
      comment:
        "In the workbench's object model a sheet knows the type of its workbook and the other way round.",
      severity: "error",
      from: { pathNot: "^src/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-unresolved",
      comment: "An import that leads nowhere is in no layer, so it would slip through the rules below.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: ["^\\.cache/"] },
    },
    {
      name: "no-dev-dependency-in-product",
      comment: "What ships must stand under dependencies (types do not ship).",
      severity: "error",
      from: { path: "^src/" },
      to: {
        dependencyTypes: ["npm-dev"],
        dependencyTypesNot: ["type-only"],
        pathNot: ["^node_modules/@types/"],
      },
    },
    only("src/domain", ["^src/domain/"], "domain is pure: it imports nothing outside itself."),
    only(
      "src/documents",
      [
        "^src/(documents|domain)/",
        ...npm("zod", "papaparse", "pdfjs-dist", "fflate", "htmlparser2", "saxes"),
      ],
      "documents reads files into domain values: domain, zod, and the reader libraries named here.",
    ),
    {
      name: "cli-without-excel",
      comment: "The command line runs the same import, without Excel and without the pane.",
      severity: "error",
      from: { path: "^src/cli/" },
      to: { path: "^src/(excel|functions|taskpane)/" },
    },
    only(
      "src/app",
      ["^src/(app|domain|documents)/"],
      "app holds the use cases: domain and documents, and Excel through its own ports only.",
    ),
    only(
      "src/excel",
      ["^src/(excel|domain)/", "^src/app/ports(\\.ts$|/)", "^node_modules/@types/office-js/"],
      "excel implements app's ports, and knows nothing else of app.",
    ),
    only(
      "src/functions",
      ["^src/(functions|domain)/", "^src/app/(measureStore|storeOfPage)\\.ts$"],
      "functions see the domain and the measure store: never React, zod or documents.",
    ),
    {
      name: "functions-stay-light",
      comment: "Also not through others: the functions chunk loads before everything else.",
      severity: "error",
      from: { path: "^src/functions/" },
      to: {
        reachable: true,
        path: ["^src/(documents|taskpane|excel)/", ...npm("react", "react-dom", "@fluentui", "zod")],
      },
    },
    {
      name: "taskpane-not-functions",
      comment: "The pane talks to the use cases; only the composition root knows Excel and functions.",
      severity: "error",
      from: { path: "^src/taskpane/", pathNot: "^src/taskpane/index\\.tsx$" },
      to: { path: ["^src/(excel|functions|cli)/", "^src/documents/(?!(?:sourceFile|fileExtensions)\\.ts$)"] },
    },
    {
      name: "product-without-workbench",
      comment: "The workbench, tests and benchmarks are never part of the product.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(workbench|test|bench|scripts)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: ["^dist/", "^\\.cache/"] },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
