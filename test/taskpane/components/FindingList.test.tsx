/** @jest-environment jsdom */
// Findings in order of weight; no error ever waits behind a button.
import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createDiagnostic } from "../../../src/domain/diagnostics/createDiagnostic";
import type { Severity } from "../../../src/domain/diagnostics/diagnostic";
import { FindingList } from "../../../src/taskpane/components/FindingList";

const finding = (severity: Severity, n: number) =>
  createDiagnostic(
    "import/unit",
    { file: `${n}`, raw: "" },
    { unit: 1, phrase: `${severity} ${n}` },
    { severity },
  );
const some = (severity: Severity, n: number) =>
  Array.from({ length: n }, (_, index) => finding(severity, index));

function show(...findings: ReturnType<typeof finding>[]) {
  render(<FindingList findings={findings} infoLabel={(n) => `${n} infos`} actionsFor={() => null} />);
  return () =>
    screen.queryAllByRole("listitem").map((item) => /"(\w+) \d"/.exec(item.textContent ?? "")?.[1]);
}

it("shows five at once, and the rest on request", async () => {
  const shown = show(...some("info", 2), ...some("warning", 4), ...some("error", 2));
  expect(shown()).toEqual(["error", "error", "warning", "warning", "warning"]);
  await userEvent.click(screen.getByRole("button", { name: "Nog 1 bevinding" }));
  await userEvent.click(screen.getByRole("button", { name: "2 infos" }));
  expect(shown().slice(5)).toEqual(["warning", "info", "info"]);
});

it("shows every error", () => {
  const shown = show(...some("warning", 1), ...some("error", 7));
  expect(shown()).toEqual(Array.from({ length: 7 }, () => "error"));
  expect(screen.getByRole("button", { name: "Nog 1 bevinding" })).toBeInTheDocument();
});
