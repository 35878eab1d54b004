// What went wrong, as the pane shows it: a refusal of the host is a finding; anything else is a bug's own words.
import { HostRefused } from "../../app/ports";
import type { Diagnostic } from "../../domain/diagnostics/diagnostic";

export function failureOf(error: unknown): Diagnostic | string {
  if (error instanceof HostRefused) return error.finding;
  return error instanceof Error ? error.message : String(error);
}
