// ESLint: what the compiler and prettier cannot see. Type-aware rules run on the product and the workbench,
// plain ones on tests and scripts. The house rules (named exports, who may say Excel) stand at the end.
import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

const sources = ["src/**/*.{ts,tsx}", "workbench/**/*.{ts,tsx}"];
const tests = ["test/**/*.{ts,tsx}", "bench/**/*.ts"];

const hostGlobals = {
  Excel: "Excel is named in src/excel only: everything else talks to the ports of src/app.",
  Office: "Office is named in src/excel, src/functions and src/taskpane/index.tsx only.",
  CustomFunctions: "CustomFunctions is named in src/functions only.",
  OfficeExtension: "OfficeExtension is named in src/excel only.",
  OfficeRuntime: "OfficeRuntime is not used: everything runs in the shared runtime.",
};

const namedExportsOnly = [
  { selector: "ExportDefaultDeclaration", message: "Named exports only: one name everywhere." },
  { selector: "ExportAllDeclaration", message: "No barrels: import from the file that has it." },
];

/** Forbids the host's globals, as values and in types (`Excel.Range`), save those in `allowed`. */
function hostGlobalsExcept(...allowed) {
  const names = Object.entries(hostGlobals).filter(([name]) => !allowed.includes(name));
  return {
    "no-restricted-globals": ["error", ...names.map(([name, message]) => ({ name, message }))],
    "no-restricted-syntax": [
      "error",
      ...namedExportsOnly,
      ...names.map(([name, message]) => ({ selector: `TSQualifiedName[left.name='${name}']`, message })),
    ],
  };
}

export default defineConfig(
  { ignores: ["dist/", ".cache/", "coverage/", "test/cases/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: sources,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Numbers are the daily bread of this product; `${cents}` is clear.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // An event handler may start something asynchronous; what it returns nobody reads.
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      // Taste, or at odds with interfaces whose methods are asynchronous: no bugs are found by these.
      "@typescript-eslint/no-confusing-void-expression": "off",
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: tests,
    extends: [tseslint.configs.strict],
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
    },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        URL: "readonly",
        module: "readonly",
        document: "readonly",
        window: "readonly",
        getComputedStyle: "readonly",
      },
    },
  },
  {
    files: [...sources, ...tests],
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-restricted-syntax": ["error", ...namedExportsOnly],
      "max-lines": ["error", { max: 300 }],
      complexity: ["error", 30],
    },
  },
  {
    files: sources,
    rules: { "max-lines-per-function": ["error", { max: 80, skipBlankLines: true, skipComments: true }] },
  },
  { files: tests, rules: { "max-lines": ["error", { max: 400 }] } },
  { files: ["src/**/*.{ts,tsx}"], rules: { "no-console": "error", ...hostGlobalsExcept() } },
  {
    // Univer and Office wire objects come with `any`, with enums that are known by number only, and with types
    // that promise more than they hold: an assertion or a check there is not idle.
    files: ["workbench/**"],
    rules: {
      "@typescript-eslint/no-misused-spread": "off",
      "@typescript-eslint/no-unnecessary-condition": "off",
      "@typescript-eslint/no-unnecessary-type-assertion": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "@typescript-eslint/no-unsafe-enum-comparison": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/related-getter-setter-pairs": "off",
    },
  },
  { files: ["src/cli/**"], rules: { "no-console": "off" } },
  { files: ["src/functions/**"], rules: hostGlobalsExcept("CustomFunctions", "Office") },
  { files: ["src/taskpane/index.tsx"], rules: hostGlobalsExcept("Office") },
  {
    files: ["src/excel/**"],
    plugins: { "office-addins": officeAddins },
    rules: {
      ...hostGlobalsExcept("Excel", "Office", "OfficeExtension"),
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
    },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}", "workbench/**/*.tsx"],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.strict],
    // The pane's actions are plain functions in an object: taking one out of it loses nothing.
    rules: { "@typescript-eslint/unbound-method": "off" },
  },
);
