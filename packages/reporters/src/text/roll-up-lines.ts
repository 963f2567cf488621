import type { Coverage, Result, RolledUp } from "@aims-lint/core";
import { stateWords } from "../covering/state-words.ts";
import { shorten } from "../safety/shorten.ts";
import { counted } from "./counted.ts";
import { type Line, plain } from "./render-lines.ts";

/** This many repositories are shown, those with the most errors first… */
const mostRepositories = 20;
/** …and this many are named for one requirement. */
const mostNames = 5;

const longestName = 80;

/** What a roll-up was made of, and what a reader has to know of it; nothing for the result of one check. */
export function repositoryLines({ rollUp, coverage }: Result): Line[] {
  if (!rollUp) return [];
  const { repositories, missing, organisation, notes } = rollUp;
  const gaps = gapsByRepository(coverage);
  const worst = repositories.toSorted(
    (a, b) => b.findings.error - a.findings.error || b.findings.warning - a.findings.warning,
  );
  const shown = worst.slice(0, mostRepositories);
  const width = Math.max(...shown.map(({ name }) => shorten(name, longestName).length));
  const more = worst.length - shown.length;
  const rest = worst.slice(shown.length).filter(({ findings }) => findings.error > 0).length;
  return [
    plain(
      `Rolled up ${counted(repositories.length, "repository", "repositories")}${missing.length === 0 ? "" : ` of ${repositories.length + missing.length} expected`}${organisation === undefined ? "" : `; what holds for all is kept in ${shorten(organisation, longestName)}`}.`,
    ),
    ...shown.map((repository) => repositoryLine(repository, width, gaps, coverage.length)),
    ...(more > 0 ? [plain(`  … and ${more} more, ${rest} of them with errors`)] : []),
    ...missing.map((name) => plain(`  ${shorten(name, longestName)}: there is no report of it`)),
    ...notes.map((note) => plain(`  ${note}`)),
    [],
  ];
}

function repositoryLine(
  { name, findings, doubts }: RolledUp,
  width: number,
  gaps: ReadonlyMap<string, number>,
  total: number,
): Line {
  const figures = `${counted(findings.error, "error")}, ${counted(findings.warning, "warning")}, ${findings.info} info`;
  const state = `gaps in ${gaps.get(name) ?? 0} of ${total} requirements`;
  const doubt = doubts.length === 0 ? "" : "; no answer";
  return plain(`  ${shorten(name, longestName).padEnd(width)}  ${figures}; ${state}${doubt}`);
}

function gapsByRepository(coverage: readonly Coverage[]): Map<string, number> {
  const gaps = new Map<string, number>();
  for (const { repositories = [] } of coverage)
    for (const { repository } of repositories.filter(({ findings }) => findings > 0))
      gaps.set(repository, (gaps.get(repository) ?? 0) + 1);
  return gaps;
}

/** Where each requirement is not as well as elsewhere: in which repositories it has gaps, or is not evaluated. Nothing for one check. */
export function gapLines({ rollUp, coverage }: Result): Line[] {
  if (!rollUp) return [];
  return coverage.flatMap(({ requirement, title, state, repositories = [] }) => {
    const own = repositories.filter((one) => one.state === state && (state !== "gaps" || one.findings > 0));
    const isTold = state === "gaps" || (state === "not-evaluated" && own.length < repositories.length);
    if (!isTold || own.length === 0) return [];
    const worst = own.toSorted((a, b) => b.findings - a.findings).slice(0, mostNames);
    const named = worst.map(({ repository, findings }) => {
      return `${shorten(repository, longestName)}${findings === 0 ? "" : ` (${findings})`}`;
    });
    const more = own.length > mostNames ? ` and ${own.length - mostNames} more` : "";
    const share = `${stateWords[state]} in ${own.length} of ${repositories.length}`;
    return [plain(`  ${requirement.padEnd(8)} ${title}: ${share}: ${named.join(", ")}${more}`)];
  });
}
