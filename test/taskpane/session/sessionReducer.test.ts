// Single events of the session that have a reason of their own.
import { newSession } from "../../../src/taskpane/session/session";
import { sessionReducer } from "../../../src/taskpane/session/sessionReducer";
import { fictionalImport } from "../fake/fictionalImport";

const draft = { choice: "type", amount: "1", year: "2026", reason: "" } as const;
const review = { ...newSession, step: "review", result: fictionalImport } as const;

it("opens the measure of an amount that is opened", () => {
  const session = sessionReducer(review, { type: "amountOpened", ref: { measure: 1, line: 0, amount: 0 } });
  expect(session.opened).toEqual({ 1: true });
});

it("forgets the draft of an amount that is settled, and only that one", () => {
  const drafts = { "1/2/1": draft, "0/0/0": draft };
  const ref = { measure: 1, line: 2, amount: 1 };
  const event = { type: "settled", result: fictionalImport, ref, notice: "" } as const;
  expect(Object.keys(sessionReducer({ ...review, drafts }, event).drafts)).toEqual(["0/0/0"]);
});

it("keeps the pasted text when the panel closes", () => {
  const typed = sessionReducer({ ...newSession, pasteOpen: true }, { type: "pasteTyped", text: "J-1" });
  expect(sessionReducer(typed, { type: "pasteToggled", open: false })).toMatchObject({ pasted: "J-1" });
});

it("ignores progress of work that has ended", () => {
  expect(sessionReducer(newSession, { type: "progressed", fraction: 0.5 })).toBe(newSession);
});
