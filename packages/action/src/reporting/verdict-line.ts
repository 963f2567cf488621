import { type Dossier, doubts, type Finding } from "@aims-lint/core";
import type { FailOn } from "@aims-lint/reporters";
import { judged } from "./judge.ts";

/** How many places are named. */
const named = 3;

/** What came out and what to do, in one line. It quotes the repository: whoever prints it makes it safe. */
export function verdictLine({ result, provenance }: Dossier, failOn: FailOn): string {
  const places = (findings: readonly Finding[]): string => placesOf(findings, provenance.folder ?? "");
  const [doubt, ...others] = doubts(result);
  if (doubt) {
    const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
    return `This is no answer: ${doubt.problem} ${doubt.how}${more}`;
  }
  const found = judged(result);
  const must = found.filter(({ severity }) => mustMend(severity, failOn));
  const change = result.comparison !== undefined;
  if (must.length > 0) {
    const end = change ? "before this can merge" : "";
    return `Mend ${counted(must)}${end === "" ? "" : ` ${end}`}: ${places(must)}.`;
  }
  const scope = change ? "This change brings" : "The project has";
  if (found.length > 0)
    return `${scope} ${counted(found)}, and none that fails this check: ${places(found)}.`;
  const passed = result.outcomes.filter(({ outcome }) => outcome === "pass").length;
  return `${scope} no finding; ${passed} of ${result.outcomes.length} rules had something to check and passed.`;
}

function mustMend(severity: Finding["severity"], failOn: FailOn): boolean {
  if (failOn === "never") return false;
  return severity === "error" || (failOn === "warning" && severity === "warning");
}

function counted(findings: readonly Finding[]): string {
  const parts = (["error", "warning", "info"] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    if (count === 0) return [];
    return [`${count} ${severity}${count === 1 || severity === "info" ? "" : "s"}`];
  });
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

/** Where they are and by which rule, of as many rules as there is room for; of a single one what is wrong and how to mend it. */
function placesOf(findings: readonly Finding[], folder: string): string {
  const placeOf = ({ at }: Finding): string => `${folder}${at.path}:${at.start.line}`;
  const [first] = findings;
  if (first && findings.length === 1)
    return `${placeOf(first)}: ${first.message} ${first.how.replace(/\.$/, "")}`;
  const firsts = findings.filter(({ rule }, at) => findings.findIndex((one) => one.rule === rule) === at);
  const shown = [...new Set([...firsts, ...findings])]
    .slice(0, named)
    .map((finding) => `${placeOf(finding)} (${finding.rule})`);
  const more = findings.length - shown.length;
  return `${shown.join(", ")}${more === 0 ? "" : ` and ${more} more`}`;
}
