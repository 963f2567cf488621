import type { Result, RolledUp } from "@aims-lint/core";
import { repositoryCount, worstFirst } from "../covering/roll-up-words.ts";
import { gapsByRepository, weakSpots } from "../covering/weak-spots.ts";
import { shorten } from "../safety/shorten.ts";
import { counted } from "./counted.ts";
import { type Line, plain } from "./render-lines.ts";

/** This many repositories are shown, the worst first, and of those that are missing… */
const mostRepositories = 20;
/** …and this many are named for one requirement. */
const mostNames = 5;

const longestName = 80;

/** What a roll-up was made of, and what a reader has to know of it; nothing for the result of one check. */
export function repositoryLines({ rollUp, coverage }: Result): Line[] {
  if (!rollUp) return [];
  const { missing, organisation, notes } = rollUp;
  const gaps = gapsByRepository({ coverage });
  const worst = worstFirst(rollUp.repositories);
  const shown = worst.slice(0, mostRepositories);
  const width = Math.max(...shown.map(({ name }) => shorten(name, longestName).length));
  const more = worst.length - shown.length;
  const rest = worst.slice(shown.length).filter(({ findings }) => findings.error > 0).length;
  const absent = missing.length - mostRepositories;
  return [
    plain(
      `Rolled up ${repositoryCount(rollUp)}${organisation === undefined ? "" : `; what holds for all is kept in ${shorten(organisation, longestName)}`}.`,
    ),
    ...shown.map((repository) => repositoryLine(repository, width, gaps, coverage.length)),
    ...(more > 0 ? [plain(`  … and ${more} more, ${rest} of them with errors`)] : []),
    ...missing
      .slice(0, mostRepositories)
      .map((name) => plain(`  ${shorten(name, longestName)}: there is no report of it`)),
    ...(absent > 0 ? [plain(`  … and ${absent} more of which there is no report`)] : []),
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

/** Where each requirement is not as well as elsewhere: in which repositories it has gaps, or is not evaluated. Nothing for one check. */
export function gapLines({ rollUp, coverage }: Result): Line[] {
  if (!rollUp) return [];
  return weakSpots({ coverage }).map(({ coverage: { requirement, title }, repositories, words }) => {
    const named = repositories.slice(0, mostNames).map(({ repository, findings }) => {
      return `${shorten(repository, longestName)}${findings === 0 ? "" : ` (${findings})`}`;
    });
    const more = repositories.length > mostNames ? ` and ${repositories.length - mostNames} more` : "";
    return plain(`  ${requirement.padEnd(8)} ${title}: ${words}: ${named.join(", ")}${more}`);
  });
}
