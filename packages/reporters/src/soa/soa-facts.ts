import { type Dossier, doubts, type StatementEntry } from "@aims-lint/core";
import { noConformity } from "../covering/state-words.ts";
import { counted } from "../text/counted.ts";

/** Of what a Statement of Applicability is, of when, and what it comes to: names and texts. */
export function soaFacts(dossier: Dossier): (readonly [name: string, text: string])[] {
  const { registers, result, provenance } = dossier;
  const { tool, project } = provenance;
  return [
    ["Project", project],
    ["Standard", result.standard.join(", ")],
    ["Commit", commitWords(dossier)],
    ["As of", result.today],
    [
      "Made with",
      [
        `${tool.name} ${tool.version}`,
        ...result.packs.map(({ name, version }) => `rules ${name} ${version}`),
      ].join(", "),
    ],
    ["Controls", decisionCounts(registers.statement)],
    ...sources(dossier).map((source) => ["Written in", source] as const),
    ...doubts(result).map(({ problem, how }) => ["This is no answer", `${problem} ${how}`] as const),
    ["State and findings", noConformity],
  ];
}

/** `38: 37 apply, 1 does not, none is undecided`, with how far those are that apply. */
function decisionCounts(statement: readonly StatementEntry[]): string {
  if (statement.length === 0) return "none; nothing here says which requirements may be left out";
  const of = (state: StatementEntry["state"]): number =>
    statement.filter((entry) => entry.state === state).length;
  const [included, excluded, undecided] = [of("included"), of("excluded"), of("undecided")];
  const rows = statement.filter(({ record }) => record !== undefined).length;
  const counts = [
    `${included} ${included === 1 ? "applies" : "apply"}`,
    `${excluded} ${excluded === 1 ? "does" : "do"} not`,
    `${undecided} ${undecided === 1 ? "is" : "are"} undecided`,
  ];
  const without = statement.length - rows;
  const rowless = without === 0 ? "" : `, of which ${without} ${without === 1 ? "has" : "have"} no row`;
  return `${statement.length}: ${counts.join(", ")}${rowless}${progress(statement)}`;
}

/** `; of the 37 that apply 35 are implemented, 1 is planned and 1 says nothing` */
function progress(statement: readonly StatementEntry[]): string {
  const included = statement.filter(({ state }) => state === "included");
  if (included.length === 0) return "";
  const words = [...new Set(included.map(({ status }) => status ?? "without a status"))];
  const parts = words.map((word) => ({
    word: word.replaceAll("-", " "),
    count: included.filter(({ status }) => (status ?? "without a status") === word).length,
  }));
  const sorted = parts.toSorted((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
  return `; of those that apply: ${sorted.map(({ word, count }) => `${count} ${word}`).join(", ")}`;
}

/** The documents that the statement stands in, with what tells whether they are the same. */
function sources({ registers: { statement, further = [] }, provenance }: Dossier): string[] {
  const paths = new Set([...statement, ...further].flatMap(({ at }) => (at ? [at.path] : [])));
  return [...paths].toSorted().map((path) => {
    const input = provenance.inputs.find((one) => one.path === path);
    return input ? `${path} (SHA-256 ${input.sha256})` : path;
  });
}

function commitWords({ provenance: { commit, noCommit } }: Dossier): string {
  if (!commit) return noCommit === undefined ? "none is known" : `none is known: ${noCommit}`;
  const { id, on, branch, altered } = commit;
  const where = branch === undefined ? "" : `, branch ${branch}`;
  if (altered.length === 0) return `${id} of ${on}${where}`;
  return `${id} of ${on}${where}; ${counted(altered.length, "file")} of those that were read ${altered.length === 1 ? "is" : "are"} not as in it`;
}
