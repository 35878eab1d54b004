// Quantities (`fte`, `termijn`) among the values of a row: once it is certain that one stands in a column of those, it is
// no value of the row any more.
import type { HeadingColumn } from "../tables/headingColumn";
import type { SummedRow } from "./partsOfSum";

/** The row with such values apart from its amounts. */
export function withoutQuantities<Row extends SummedRow>(row: Row, columns: readonly HeadingColumn[]): Row {
  const { options } = row;
  const { values, placements } = row.row;
  const isQuantity = values.map(
    (_, at) =>
      options.length > 0 &&
      options.every(({ placement }) => columns[placement[at] ?? -1]?.kind === "other-quantity"),
  );
  if (!isQuantity.includes(true)) return row;
  const kept = <T>(list: readonly T[]): T[] => list.filter((_, at) => isQuantity[at] !== true);
  return {
    ...row,
    row: {
      ...row.row,
      values: kept(values),
      quantities: values.filter((_, at) => isQuantity[at]),
      placements: placements.map(kept),
    },
    options: options.map((option) => ({
      ...option,
      placement: kept(option.placement),
      numbers: kept(option.numbers),
    })),
  };
}
