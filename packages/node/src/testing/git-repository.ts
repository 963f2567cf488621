import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { temporaryFolder } from "./temporary-folder.ts";

/** A commit of a repository that a test makes. */
export interface TestCommit {
  /** What it writes, by path; `null` removes a file. */
  readonly files?: Readonly<Record<string, string | Uint8Array | null>>;
  /** New paths of files, by the old ones. */
  readonly renames?: Readonly<Record<string, string>>;
  /** `YYYY-MM-DD`, or a moment with its zone: `2026-03-01T23:30:00-08:00`. Default: 2026-01-01. */
  readonly on?: string;
  /** `Jane Doe <jane@example.com>`. */
  readonly by?: string;
  readonly committedBy?: string;
  readonly message?: string;
}

/** A real repository on disk, for tests. */
export interface TestRepository {
  readonly root: string;
  /** Runs git in it, as its user would. */
  git(...args: readonly string[]): string;
  /** Writes and commits, and gives the id of the commit. */
  commit(commit?: TestCommit): string;
}

/** For tests: a repository with these commits, gone when the test is over. */
export function gitRepository(
  commits: readonly TestCommit[] = [],
  options: { readonly initOptions?: readonly string[] } = {},
): TestRepository {
  const root = temporaryFolder();
  const repository = openTestRepository(root);
  repository.git("init", "--quiet", "--initial-branch=main", ...(options.initOptions ?? []));
  for (const commit of commits) repository.commit(commit);
  return repository;
}

/** For tests: a repository that is there already, such as a clone. */
export function openTestRepository(root: string): TestRepository {
  const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}): string =>
    execFileSync("git", args, {
      cwd: root,
      env: { ...quiet, PATH: process.env["PATH"], ...env },
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
  return {
    root,
    git: (...args) => run(args),
    commit: ({ files = {}, renames = {}, on = "2026-01-01", by = someone, ...rest } = {}) => {
      for (const [from, to] of Object.entries(renames)) {
        mkdirSync(dirname(join(root, to)), { recursive: true });
        run(["mv", from, to]);
      }
      for (const [path, content] of Object.entries(files)) {
        if (content === null) rmSync(join(root, path));
        else {
          mkdirSync(dirname(join(root, path)), { recursive: true });
          writeFileSync(join(root, path), content);
        }
      }
      run(["add", "--all"]);
      const env = { ...identity("AUTHOR", by, on), ...identity("COMMITTER", rest.committedBy ?? by, on) };
      run(["commit", "--quiet", "--allow-empty", "-m", rest.message ?? "Change something"], env);
      return run(["rev-parse", "HEAD"]).trim();
    },
  };
}

const someone = "Jane Doe <jane@example.com>";

/** Nothing of whoever runs the tests. */
const quiet = {
  HOME: "/nonexistent",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
  LC_ALL: "C",
  ...identity("AUTHOR", someone, "2026-01-01"),
  ...identity("COMMITTER", someone, "2026-01-01"),
};

function identity(who: "AUTHOR" | "COMMITTER", text: string, on: string): Record<string, string> {
  const [, name = text, email = ""] = /^(.*?)\s*<(.*)>$/.exec(text) ?? [];
  const date = on.includes("T") ? on : `${on}T12:00:00+00:00`;
  return { [`GIT_${who}_NAME`]: name, [`GIT_${who}_EMAIL`]: email, [`GIT_${who}_DATE`]: date };
}
