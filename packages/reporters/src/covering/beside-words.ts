import type { Coverage, Result } from "@aims-lint/core";
import { counted } from "../text/counted.ts";

/** This many requirements are named. */
const most = 10;

/**
 * Which requirements have gaps for what stands against the documents of an organisation that were read beside: no finding of the report shows
 * them. Nothing where there are none.
 */
export function besideWords({ coverage, organisation }: Result): string | undefined {
  const open = coverage.filter(isOpenBeside);
  if (!organisation || open.length === 0) return undefined;
  const findings = open.reduce((total, { beside }) => Math.max(total, beside?.findings ?? 0), 0);
  const named = open.slice(0, most).map(({ requirement }) => requirement);
  const more = open.length > most ? ` and ${open.length - most} more` : "";
  const stand = findings === 1 ? "a finding that stands" : "findings that stand";
  return `${counted(open.length, "requirement")} of ${coverage.length} ${open.length === 1 ? "has" : "have"} gaps only by ${stand} against the documents of ${organisation.name}: ${named.join(", ")}${more}`;
}

/** What stands against a requirement and is reported elsewhere, in words; nothing where nothing does. */
export function besideFindings({ beside }: Coverage): string[] {
  return beside
    ? [`${counted(beside.findings, "finding")} in the organisation's documents, reported there`]
    : [];
}

function isOpenBeside({ state, findings, beside }: Coverage): boolean {
  return state === "gaps" && findings === 0 && beside !== undefined;
}
