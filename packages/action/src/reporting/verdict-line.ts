import { counts, type Dossier, doubts, type Finding } from "@aims-lint/core";
import {
  annotatedFindings,
  checkedWords,
  countsOf,
  type FailOn,
  listed,
  mustMend,
  unsureWords,
} from "@aims-lint/reporters";

/** How many places are named. */
const named = 3;

/** What came out and what to do, in one line. It quotes the repository: whoever prints it makes it safe. */
export function verdictLine(dossier: Dossier, failOn: FailOn): string {
  const { result, provenance } = dossier;
  const places = (findings: readonly Finding[]): string => placesOf(findings, provenance.folder ?? "");
  const [doubt, ...others] = doubts(result);
  if (doubt) {
    const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
    return `This is no answer: ${doubt.problem} ${doubt.how}${more}`;
  }
  const found = annotatedFindings(dossier);
  const must = found.filter((finding) => mustMend(finding, failOn));
  const change = result.comparison !== undefined;
  if (must.length > 0)
    return `Mend ${listed(countsOf(must))}${change ? " before this can merge" : ""}: ${places(must)}.`;
  const scope = change ? "This change brings" : "The project has";
  if (found.length > 0)
    return `${scope} ${listed(countsOf(found))}, and none that fails this check: ${places(found)}.`;
  const open = result.comparison?.unknown.filter(counts) ?? [];
  return `${scope} no finding. ${open.length === 0 ? "" : `${unsureWords(open)}. `}${checkedWords(result)}`;
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
