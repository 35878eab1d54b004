// The room of a reserve: the lower of budget and balance, unknown where neither stands.
import { reserveRoom } from "../../src/domain/reserve";
import { amountOf, ledgerOf, reserveOf } from "./ledgerOf";

const spending = ledgerOf({
  amounts: [
    amountOf({ cents: 300 }),
    amountOf({ cents: -50, kind: "net" }),
    amountOf({ cents: -90, kind: "revenue" }),
    amountOf({ cents: 7, counts: false }),
    amountOf({ cents: 11, year: 2025 }),
    amountOf({ cents: 13, cover: "subsidie" }),
  ],
});

test.each([
  ["nothing known", {}, { used: 250, balance: null, room: null, binding: null }],
  ["a year budget", { yearBudget: 200 }, { used: 250, balance: null, room: -50, binding: "budget" }],
  [
    "a balance with its mutations and floor",
    { opening: 1000, addition: 10, otherWithdrawal: 60, floor: 100 },
    { used: 250, balance: 700, room: 600, binding: "balance" },
  ],
  [
    "both, the balance lower",
    { yearBudget: 900, opening: 300 },
    { used: 250, balance: 50, room: 50, binding: "balance" },
  ],
  [
    "both, the budget lower",
    { yearBudget: 260, opening: 300 },
    { used: 250, balance: 50, room: 10, binding: "budget" },
  ],
  [
    "an opening balance of nothing",
    { opening: 0 },
    { used: 250, balance: -250, room: -250, binding: "balance" },
  ],
])("%s", (_, row, expected) => {
  expect(reserveRoom(spending, reserveOf(row))).toMatchObject(expected);
});

test("a post carries what names the post, not what names its reserve", () => {
  const ledger = ledgerOf({ amounts: [amountOf({ cents: 300 }), amountOf({ cents: 40, cover: "POST" })] });
  expect(reserveRoom(ledger, reserveOf({ post: "Post", yearBudget: 100 })).room).toBe(60);
});
