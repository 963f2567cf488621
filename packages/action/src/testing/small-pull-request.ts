import {
  gitRepository,
  type TestCommit,
  type TestRepository,
} from "../../../node/src/testing/git-repository.ts";

/** For tests: a pull request on a repository with one document, which it changes. */
export interface SmallPullRequest extends TestRepository {
  readonly head: string;
  readonly base: string;
  readonly payload: object;
}

export interface PullRequestOptions {
  readonly isFork?: boolean;
  /** What is checked out: the merge that the change would become, or the change itself. Default: the merge. */
  readonly at?: "merge" | "head";
  /** What the change writes. Default: a link that leads nowhere. */
  readonly change?: NonNullable<TestCommit["files"]>;
  /** What comes to the branch after the event was sent. */
  readonly later?: NonNullable<TestCommit["files"]>;
}

const policy = "# AI policy\n\n**Owner:** Ada Lindgren\n";

/** For tests: a link that leads nowhere, which is one error. */
export const broken = { "aims/policy.md": `${policy}\nSee [the scope](scope.md).\n` };

/** For tests: opens a pull request in a repository of its own, gone when the test is over. */
export function smallPullRequest(options: PullRequestOptions = {}): SmallPullRequest {
  const { isFork = false, at = "merge", change = broken, later } = options;
  const made = gitRepository([{ files: { "aims/policy.md": policy } }]);
  const id = (): string => made.git("rev-parse", "HEAD").trim();
  const base = id();
  made.git("checkout", "--quiet", "-b", "change");
  const head = made.commit({ files: change });
  if (at === "merge") {
    made.git("checkout", "--quiet", "main");
    if (later) made.commit({ files: later });
    made.git("checkout", "--quiet", "--detach", "main");
    made.git("merge", "--quiet", "--no-ff", "-m", "Merge", "change");
  }
  const ours = { full_name: "havnelund/governance" };
  const repo = isFork ? { full_name: "stranger/governance" } : ours;
  const pull_request = { number: 12, head: { sha: head, repo }, base: { sha: base, repo: ours } };
  return { ...made, head, base, payload: { pull_request } };
}
