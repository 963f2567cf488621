import { cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { livingCommits } from "../../../../fixtures/living-commits.ts";
import { livingFiles, livingHistory, signed } from "../../../../fixtures/living-repository.ts";
import { openTestRepository, type TestRepository } from "../../../node/src/testing/git-repository.ts";
import { temporaryFolder } from "../../../node/src/testing/temporary-folder.ts";

/** For tests: what a pull request can do to the living repository, as `fixtures/living-commits.ts` calls it. */
export const changes = {
  "adds a dependency": "the front end starts to use openai",
  "changes a model": "the chat asks another model, and the documents say nothing of it",
  "deletes an assessment": "an impact assessment is deleted",
  "edits an approved policy": "an approved policy says something else under the same version",
} as const;

export type Change = keyof typeof changes;

/** For tests: a pull request as it is checked out: the merge that it would become. */
export interface SimulatedPullRequest {
  readonly root: string;
  /** The event of the last push. */
  payload(): object;
  /** Sets the change to these, in one commit each, or to nothing, and checks out the merge anew. */
  push(wanted: readonly Change[]): void;
  /** The text with the ids of commits replaced by what they are. */
  named(text: string): string;
}

/** For tests: makes the repository that pull requests are simulated on; for `beforeAll`. */
export function livingRepository(): string {
  const root = mkdtempSync(join(tmpdir(), "aims-lint-"));
  const made = openTestRepository(root);
  made.git("init", "--quiet", "--initial-branch=main");
  for (const one of livingHistory()) made.commit(one);
  return root;
}

/** For tests: opens a pull request on a copy of the repository, gone when the test is over. */
export function simulatePullRequest(living: string, { isFork = false } = {}): SimulatedPullRequest {
  const root = temporaryFolder();
  cpSync(living, root, { recursive: true });
  const repository = openTestRepository(root);
  const id = (name: string): string => repository.git("rev-parse", name).trim();
  const base = id("main");
  repository.git("branch", "change");
  const repositoryOf = (full_name: string): object => ({ repo: { full_name } });
  return {
    root,
    payload: () => ({
      number: 7,
      pull_request: {
        number: 7,
        head: {
          sha: id("change"),
          ref: "change",
          ...repositoryOf(isFork ? "stranger/governance" : "havnelund/governance"),
        },
        base: { sha: base, ref: "main", ...repositoryOf("havnelund/governance") },
      },
    }),
    push: (wanted) => {
      repository.git("checkout", "--quiet", "change");
      for (const commit of commitsTowards(wanted, repository)) repository.commit(commit);
      repository.git("checkout", "--quiet", "--detach", "main");
      repository.git("merge", "--quiet", "--no-ff", "-m", "Merge change", "change");
    },
    named: (text) =>
      text
        .replaceAll(id("change"), "<head>")
        .replaceAll(id("HEAD").slice(0, 12), "<merge>")
        .replaceAll(base, "<base>")
        .replaceAll(base.slice(0, 12), "<base>"),
  };
}

type Commit = Parameters<TestRepository["commit"]>[0];

/** One commit for each change, after one that takes back what was pushed before. */
function commitsTowards(wanted: readonly Change[], repository: TestRepository): NonNullable<Commit>[] {
  const start = livingFiles();
  const before = repository.git("rev-list", "--count", "main..change").trim() === "0";
  const commits: NonNullable<Commit>[] = before ? [] : [written("Take it back", start)];
  let now = start;
  for (const change of wanted) {
    const found = livingCommits.find(({ title }) => title === changes[change]);
    if (!found) throw new Error(`There is no living commit ${changes[change]}.`);
    const next = new Map(found.step.apply(now));
    const gone = [...now.keys()].filter((path) => !next.has(path)).map((path) => [path, null] as const);
    commits.push(written(found.title, next, Object.fromEntries(gone)));
    now = next;
  }
  return commits;
}

function written(
  message: string,
  files: ReadonlyMap<string, string>,
  gone: Record<string, null> = {},
): NonNullable<Commit> {
  return {
    on: "2026-11-21",
    by: signed("Bo Kjeldsen"),
    message,
    files: { ...Object.fromEntries(files), ...gone },
  };
}
