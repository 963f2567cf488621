import type { Git } from "../git/open-git.ts";
import { fields } from "../git/read-tree.ts";
import type { Renames } from "./find-renames.ts";
import type { Log } from "./read-log.ts";
import type { Parents } from "./to-commits.ts";

/** Files that came in one commit beyond which git compares only names and sizes: a folder that was brought in whole. */
const comparedFiles = 1000;

/** Commits that git compares contents for; in older ones a renamed document that changed as well is a new one. */
const comparedCommits = 5000;

/**
 * Asks git which files that came are like files that went, by half of their lines or more; against the first parent, as everywhere here.
 * @param commits numbers of commits, the latest first
 * @throws {GitFault} where git cannot be asked.
 */
export function findSimilar(git: Git, { heads }: Log, parents: Parents, commits: readonly number[]): Renames {
  const found = new Map<number, Map<string, string>>();
  const asked = commits.slice(0, comparedCommits);
  if (asked.length === 0) return found;
  const numbers = new Map(asked.map((commit) => [heads[commit]?.id, commit]));
  const input = asked.map((commit) => {
    const parent = parents[commit]?.[0];
    return `${heads[commit]?.id}${parent === undefined ? "" : ` ${heads[parent]?.id}`}\n`;
  });
  const { prefix } = git.repository;
  const printed = git.run(
    [
      "diff-tree",
      "--stdin",
      "-r",
      "-z",
      "--raw",
      "--no-abbrev",
      "--no-ext-diff",
      "--no-textconv",
      "--diff-filter=R",
      "-M50%",
      `-l${comparedFiles}`,
    ],
    { input: input.join("") },
  );
  const answer = fields(printed).map((field) => field.toString("utf8"));
  let current: number | undefined;
  for (let at = 0; at < answer.length; at++) {
    const field = answer[at] ?? "";
    if (!field.startsWith(":")) {
      current = numbers.get(field);
      continue;
    }
    const [from = "", path = ""] = answer.slice(at + 1, at + 3);
    at += 2;
    if (current === undefined || !from.startsWith(prefix) || !path.startsWith(prefix)) continue;
    const known = found.get(current) ?? new Map<string, string>();
    known.set(path.slice(prefix.length), from.slice(prefix.length));
    found.set(current, known);
  }
  return found;
}
