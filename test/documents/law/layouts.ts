// The layouts that documents print measures in: an arrangement of each kind, in the printers where it differs.
import { dividedYears, kindsInHeading, natures, sideBySide } from "./blockLayouts";
import type { Layout } from "./layout";
import { bridge, codesAgain, groups, kindColumn, programme, withTotals } from "./overviewLayouts";
import { type Printer, printers } from "./printers";
import { quantities, sections, yearsInRows } from "./sectionLayouts";
import { signLayouts } from "./signLayouts";
import type { Truth } from "./truth";
import { budgeted, continuing, starred, structural } from "./yearLayouts";

export interface TextLayout {
  readonly name: string;
  readonly unambiguous: boolean;
  readonly says?: Layout["says"];
  readonly render: (truth: Truth) => string;
}

const { tabs, ragged, markdown, laidOut, flattened, dense, vertical } = printers;

/** Each arrangement, with the printers to try it in. */
const pairs: readonly [Layout, readonly Printer[]][] = [
  [sections, [tabs, ragged, markdown, laidOut, flattened, dense, vertical]],
  [quantities, [tabs, markdown]],
  [yearsInRows, [tabs, markdown]],
  [programme, [markdown, laidOut]],
  [withTotals, [markdown, laidOut, flattened, dense]],
  [groups, [markdown, tabs, laidOut, dense]],
  [codesAgain, [markdown, tabs]],
  [kindColumn, [markdown, tabs]],
  [bridge, [tabs, dense]],
  [sideBySide, [tabs, ragged, markdown]],
  [natures, [tabs, markdown]],
  [dividedYears, [markdown]],
  [kindsInHeading, [markdown]],
  [starred, [markdown, laidOut]],
  [continuing, [markdown, laidOut]],
  [budgeted, [markdown]],
  [structural, [markdown, laidOut]],
  ...signLayouts.map((layout): [Layout, Printer[]] => [layout, [markdown]]),
];

/** Every arrangement once, for formats that know their cells. */
export const arrangements: readonly Layout[] = pairs.map(([layout]) => layout);

export const layouts: readonly TextLayout[] = pairs.flatMap(([layout, ways]) =>
  ways.map((way) => ({
    name: `${layout.name}: ${way.name}`,
    unambiguous: layout.unambiguous && way.keepsColumns,
    ...(layout.says ? { says: layout.says } : {}),
    render: (truth: Truth) => way.print(layout.blocks(truth), truth),
  })),
);
