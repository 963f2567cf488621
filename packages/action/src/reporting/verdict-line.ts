import { counts, type Dossier, doubts, type Finding } from "@aims-lint/core";
import {
  annotatedFindings,
  checkedWords,
  countsOf,
  type FailOn,
  listed,
  mustMend,
  shorten,
  unsureWords,
} from "@aims-lint/reporters";

/** How many places are named, and how much of what is quoted is told. */
const named = 3;
const longest = 400;

/** What came out and what to do, in one line. It quotes the repository: whoever prints it makes it safe. */
export function verdictLine(dossier: Dossier, failOn: FailOn): string {
  const { result, provenance } = dossier;
  const places = (findings: readonly Finding[]): string => placesOf(findings, provenance.folder ?? "");
  const [doubt, ...others] = doubts(result);
  if (doubt) {
    const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
    return `This is no answer: ${shorten(doubt.problem, longest)} ${shorten(doubt.how, longest)}${more}`;
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
  const placeOf = ({ at }: Finding): string => `${shorten(`${folder}${at.path}`, longest)}:${at.start.line}`;
  const [first] = findings;
  if (first && findings.length === 1)
    return `${placeOf(first)}: ${shorten(first.message, longest)} ${shorten(first.how.replace(/\.$/, ""), longest)}`;
  const firsts = findings.filter(({ rule }, at) => findings.findIndex((one) => one.rule === rule) === at);
  const shown = [...new Set([...firsts, ...findings])]
    .slice(0, named)
    .map((finding) => `${placeOf(finding)} (${finding.rule})`);
  const more = findings.length - shown.length;
  return `${shown.join(", ")}${more === 0 ? "" : ` and ${more} more`}`;
}
