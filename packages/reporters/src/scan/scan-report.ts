import type { Code, CodeArea, Component, ReconciledComponent } from "@aims-lint/core";

/** What is reported of a scan. */
export interface ScanReport {
  /** The day on which waivers were looked at. */
  readonly today: string;
  readonly code: Code;
  /** The components that are shown, in order of id. */
  readonly components: readonly ReconciledComponent[];
  /** What could be AI, where somebody asks for it. */
  readonly hints: readonly Component[];
  /** Whether the project has an AIMS, which says who answers for a component. */
  readonly hasAims: boolean;
}

/** The areas in the order in which they are reported, with their headings. */
export const areaHeadings: readonly (readonly [CodeArea, string])[] = [
  ["product", "In the product"],
  ["development", "Used in development"],
  ["research", "In research"],
  ["test", "In tests and examples"],
];

/** What the AIMS says of a component, in words; empty where it has no say. */
export function standingWords({ standing }: ReconciledComponent): string {
  if (!standing) return "";
  if (standing.state === "undeclared") return "undeclared: no system claims it";
  if (standing.state === "ignored")
    return `ignored until ${standing.waiver.until}: ${standing.waiver.reason}`;
  const names = standing.by.map(({ id, name }) => (name === undefined ? id : `${id} (${name})`));
  return `claimed by ${names.join(", ")}`;
}
