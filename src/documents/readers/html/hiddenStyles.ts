// What the style sheets within a page hide (`display: none`), as far as rules name elements by tag, class and id.
// Rules that look at where an element stands, and style sheets in other files, are not followed.

type Attributes = Readonly<Record<string, string>>;

interface Rule {
  readonly tag: string;
  readonly id: string;
  readonly classes: readonly string[];
  /** What the rule says of either way to hide; null: nothing. */
  readonly display: boolean | null;
  readonly visibility: boolean | null;
  readonly weight: number;
}

/** Characters of style sheets that are looked at: a saved page with all of its site stays under it. */
const MOST_CHARACTERS = 2_000_000;
const SELECTOR = /^([a-z][\w-]*)?((?:[.#][\w-]+)*)$/i;
const DISPLAY = /(?:^|[;\s])display\s*:\s*([\w-]+)/i;
const VISIBILITY = /(?:^|[;\s])visibility\s*:\s*([\w-]+)/i;
const OFFICE = /mso-hide\s*:\s*all/i;

export class HiddenStyles {
  /** By the name that an element must have: its first class, its id, or its tag. */
  readonly #rules = new Map<string, Rule[]>();
  #left = MOST_CHARACTERS;

  /** Adds the rules of one style sheet. */
  add(css: string): void {
    this.#addRules(withoutComments(css.slice(0, this.#left)));
    this.#left -= Math.min(css.length, this.#left);
  }

  /** True when the page does not show the element: its own style says so, or the last of the strongest rules. */
  hides(tag: string, attributes: Attributes): boolean {
    const style = attributes["style"] ?? "";
    const own = style === "" ? { display: null, visibility: null } : effectOf(style);
    const rules = this.#matching(tag, attributes);
    const decides = (way: "display" | "visibility"): boolean =>
      own[way] ?? rules.findLast((rule) => rule[way] !== null)?.[way] ?? false;
    return "hidden" in attributes || decides("display") || decides("visibility");
  }

  #matching(tag: string, { id = "", class: names = "" }: Attributes): Rule[] {
    if (this.#rules.size === 0) return [];
    const classes = names.split(/\s+/).filter((name) => name !== "");
    const keys = new Set([tag, ...(id === "" ? [] : [`#${id}`]), ...classes.map((name) => `.${name}`)]);
    return [...keys]
      .flatMap((key) => this.#rules.get(key) ?? [])
      .filter(
        (rule) =>
          (rule.tag === "" || rule.tag === tag) &&
          (rule.id === "" || rule.id === id) &&
          rule.classes.every((name) => classes.includes(name)),
      )
      .sort((a, b) => a.weight - b.weight);
  }

  #addRules(css: string, inMedia = false): void {
    for (let at = 0; at < css.length;) {
      const open = css.indexOf("{", at);
      if (open < 0) return;
      const head = css.slice(at, open).split(";").pop()?.trim() ?? "";
      const close = head.startsWith("@") ? endOfBlock(css, open) : endOf(css, "}", open);
      const body = css.slice(open + 1, close);
      if (!inMedia && /^@media\s+(?:only\s+)?(?:screen|all)\s*$/i.test(head)) this.#addRules(body, true);
      else if (!head.startsWith("@")) this.#addRule(head, body);
      at = close + 1;
    }
  }

  #addRule(selectors: string, body: string): void {
    const { display, visibility } = effectOf(body);
    if (display === null && visibility === null) return;
    for (const selector of selectors.split(",")) {
      const match = SELECTOR.exec(selector.trim());
      if (!match?.[0]) continue;
      const tag = match[1]?.toLowerCase() ?? "";
      const names = match[2]?.match(/[.#][\w-]+/g) ?? [];
      const ids = names.filter((name) => name.startsWith("#"));
      const classes = names.filter((name) => name.startsWith(".")).map((name) => name.slice(1));
      const weight = 10_000 * ids.length + 100 * classes.length + (tag === "" ? 0 : 1);
      const key = ids[0] ?? (classes[0] === undefined ? tag : `.${classes[0]}`);
      const rule = { tag, id: ids[0]?.slice(1) ?? "", classes, display, visibility, weight };
      const rules = this.#rules.get(key);
      if (rules) rules.push(rule);
      else this.#rules.set(key, [rule]);
    }
  }
}

/** What declarations say: true hides, false shows, null says nothing. */
function effectOf(declarations: string): Pick<Rule, "display" | "visibility"> {
  const display = DISPLAY.exec(declarations)?.[1]?.toLowerCase();
  const visibility = VISIBILITY.exec(declarations)?.[1]?.toLowerCase();
  return {
    display: OFFICE.test(declarations) ? true : display === undefined ? null : display === "none",
    visibility: visibility === undefined ? null : /^(?:hidden|collapse)$/.test(visibility),
  };
}

/** Without comments, and without the signs that hide a style sheet from browsers of long ago. */
function withoutComments(css: string): string {
  let text = "";
  for (let at = 0; at < css.length;) {
    const open = css.indexOf("/*", at);
    text += css.slice(at, open < 0 ? css.length : open);
    if (open < 0) break;
    at = endOf(css, "*/", open) + 2;
  }
  return text.replaceAll("<!--", "").replaceAll("-->", "");
}

function endOf(css: string, mark: string, from: number): number {
  const end = css.indexOf(mark, from);
  return end < 0 ? css.length : end;
}

/** The bracket that closes a block with blocks in it. */
function endOfBlock(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at += 1) {
    if (css[at] === "{") depth += 1;
    else if (css[at] === "}") depth -= 1;
    if (depth === 0) return at;
  }
  return css.length;
}
