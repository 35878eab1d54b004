// How serious a finding is: error = wrong or unusable as it stands, warning = look at this, info = how it was read.
export type Severity = "error" | "warning" | "info";
