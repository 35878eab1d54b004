// The help page of each function, in Dutch and English: `help/nl/neteffect.html`. Texts of functions.json come
// back in it, so that wizard and page say the same; examples, notes and errors stand in src/functions/help*.json.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { generateFunctionsMetadata } from "./generateFunctionsMetadata.mjs";

export const helpSources = ["help.json", "help.nl.json", "help.en.json"].map((name) =>
  fileURLToPath(new URL(`../src/functions/${name}`, import.meta.url)),
);

/**
 * All pages by their path under the add-in's address, and an index per language. Throws when a function has no
 * examples, or when a page names a note or an error that has no text.
 *
 * @returns {Record<string, string>}
 */
export function renderHelp() {
  const [pages, nl, en] = helpSources.map((file) => JSON.parse(readFileSync(file, "utf8")));
  const metadata = generateFunctionsMetadata();
  const files = {};
  for (const [language, texts] of Object.entries({ nl, en })) {
    const { functions } = JSON.parse(metadata[language]);
    for (const each of functions) {
      const page = pages[each.id];
      if (!page?.examples.length) throw new Error(`help.json has no examples of ${each.id}`);
      files[`help/${language}/${fileName(each)}`] = functionPage(language, each, page, texts);
    }
    files[`help/${language}/index.html`] = indexPage(language, functions, texts);
  }
  return files;
}

const fileName = ({ id }) => `${id.toLowerCase()}.html`;
const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function functionPage(language, each, page, texts) {
  const { words, notes, errors } = texts;
  const text = (group, key) => {
    if (group[key] === undefined) throw new Error(`help.${language}.json has no text for ${key}`);
    return group[key];
  };
  const parameters = each.parameters.filter(({ name }) => name !== "invocation");
  const syntax = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join("; ");
  const parts = [
    `<p><a href="index.html">${words.all}</a></p>`,
    `<h1>${each.name}</h1>`,
    `<p>${escape(each.description)}</p>`,
    `<p><code>=${each.name}(${escape(syntax)})</code></p>`,
    `<h2>${words.arguments}</h2>`,
    `<dl>${parameters.map((one) => argument(one, words)).join("")}</dl>`,
    `<h2>${words.example}</h2>`,
    table(
      [words.cell, words.shows],
      page.examples.map(([formula, shown]) => [code(formula), escape(numbers(shown, language))]),
    ),
    `<h2>${words.notes}</h2>`,
    `<ul>${page.notes.map((key) => `<li>${escape(text(notes, key))}</li>`).join("")}</ul>`,
    `<h2>${words.errors}</h2>`,
    table(
      null,
      page.errors.map((key) => {
        const [error, cause, remedy] = text(errors, key);
        return [code(error), escape(`${cause} ${remedy}`.trim())];
      }),
    ),
  ];
  return html(language, each.name, parts);
}

function argument({ name, description, optional }, words) {
  const note = optional ? ` (${words.optional})` : "";
  return `<dt><code>${escape(name)}</code>${note}</dt><dd>${escape(description)}</dd>`;
}

/** Examples are written as Dutch Excel shows them. */
function numbers(text, language) {
  return language === "nl" ? text : text.replace(/(?<=\d)\.(?=\d{3})/g, ",");
}

function indexPage(language, functions, { words }) {
  const items = functions.map(
    (each) =>
      `<dt><a href="${fileName(each)}"><code>${each.name}</code></a></dt><dd>${escape(each.description)}</dd>`,
  );
  return html(language, words.title, [`<h1>${words.title}</h1>`, `<dl>${items.join("")}</dl>`]);
}

const code = (text) => `<code>${escape(text)}</code>`;

function table(head, rows) {
  const headRow =
    head === null ? "" : `<tr>${head.map((cell) => `<th scope="col">${cell}</th>`).join("")}</tr>`;
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("");
  return `<table>${headRow}${body}</table>`;
}

function html(language, title, parts) {
  const style =
    'body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 "Segoe UI",system-ui,sans-serif;color:#242424}' +
    "td,th{text-align:left;vertical-align:top;padding:.25rem 1rem .25rem 0}code{font-size:.95em}dd{margin:0 0 .5rem 1rem}";
  return [
    "<!doctype html>",
    `<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<title>${escape(title)}</title><style>${style}</style></head>`,
    `<body>${parts.join("\n")}</body></html>`,
    "",
  ].join("\n");
}
