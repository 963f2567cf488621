import type { Coverage, Result, RolledUp, RollUp } from "@aims-lint/core";
import { repositoryCount, worstFirst } from "../covering/roll-up-words.ts";
import { gapsByRepository, weakSpots } from "../covering/weak-spots.ts";
import { counted } from "../text/counted.ts";
import { folded } from "./folded.ts";
import { quoted } from "./page-look.ts";
import { item, type Part } from "./part.ts";

/** So many repositories stand in the table, the worst first, and so many are named for one requirement. */
const [mostRepositories, mostNames] = [50, 5];

/** What a roll-up was made of: its repositories, those that are missing, and where requirements have gaps. Nothing for one check. */
export function rollUpParts({ rollUp, coverage }: Result): Part[] {
  if (!rollUp) return [];
  return [
    headPart(rollUp),
    ...missingParts(rollUp),
    ...notesParts(rollUp),
    tablePart(rollUp, coverage),
    ...spotParts(coverage),
  ];
}

function headPart(rollUp: RollUp): Part {
  const { organisation } = rollUp;
  const kept =
    organisation === undefined ? "" : `; what holds for all is kept in ${quoted(organisation, 200)}`;
  const silent = rollUp.repositories.filter(({ doubts }) => doubts.length > 0).length;
  const answers =
    silent === 0
      ? ""
      : ` ${silent} of ${counted(rollUp.repositories.length, "report")} ${silent === 1 ? "is" : "are"} no answer.`;
  return { rank: 0, head: `### Repositories\n\n${repositoryCount(rollUp)}${kept}.${answers}\n`, items: [] };
}

function missingParts({ missing }: RollUp): Part[] {
  if (missing.length === 0) return [];
  return [
    {
      rank: 4,
      head: "**There is no report of:**\n\n",
      items: missing.map((name) => item(() => `- ${quoted(name, 200)}`)),
      noun: ["repository", "repositories"],
      most: mostRepositories,
    },
  ];
}

function notesParts({ notes }: RollUp): Part[] {
  if (notes.length === 0) return [];
  return [
    {
      rank: 4,
      head: "**Of note:**\n\n",
      items: notes.map((note) => item(() => `- ${quoted(note, 1000)}`)),
      noun: ["note", "notes"],
    },
  ];
}

function tablePart({ repositories }: RollUp, coverage: readonly Coverage[]): Part {
  const gaps = gapsByRepository({ coverage });
  return {
    rank: 4,
    head: `| repository | errors | warnings | info | waived | known | requirements with gaps, of ${coverage.length} | checked on |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |\n`,
    items: worstFirst(repositories).map((one) => item(() => row(one, gaps.get(one.name) ?? 0))),
    noun: ["repository", "repositories"],
    most: mostRepositories,
  };
}

function row({ name, findings, waived, known, today, doubts }: RolledUp, gaps: number): string {
  const answer = doubts.length === 0 ? "" : ", **no answer**";
  const { error, warning, info } = findings;
  return `| ${quoted(name, 200)}${answer} | ${[error, warning, info, waived, known, gaps].join(" | ")} | ${quoted(today, 40)} |`;
}

/** `A.5.2` and the repositories that lack it. */
function spotParts(coverage: readonly Coverage[]): Part[] {
  const spots = weakSpots({ coverage });
  if (spots.length === 0) return [];
  const items = spots.map(({ coverage: { requirement, title }, repositories, words }) =>
    item(() => {
      const named = repositories
        .slice(0, mostNames)
        .map(
          ({ repository, findings }) => `${quoted(repository, 200)}${findings === 0 ? "" : ` (${findings})`}`,
        );
      const more = repositories.length > mostNames ? ` and ${repositories.length - mostNames} more` : "";
      return `- **${quoted(requirement, 80)}** ${quoted(title)}: ${words}: ${named.join(", ")}${more}`;
    }),
  );
  return [
    folded(
      `Where requirements have gaps, or are not evaluated everywhere: ${spots.length} of ${coverage.length}`,
      {
        rank: 5,
        items,
        noun: ["requirement", "requirements"],
      },
    ),
  ];
}
