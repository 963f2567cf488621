import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type GithubStandIn, githubStandIn } from "./testing/github-stand-in.ts";
import { type Ran, runAction } from "./testing/run-action.ts";
import {
  type Change,
  changes,
  livingRepository,
  type SimulatedPullRequest,
  simulatePullRequest,
} from "./testing/simulated-pull-request.ts";

let living = "";
beforeAll(() => {
  living = livingRepository();
}, 180_000);
afterAll(() => rmSync(living, { recursive: true, force: true }));

const all = Object.keys(changes) as Change[];

/** Runs the step of a workflow on pull requests on what is checked out. */
async function check(pullRequest: SimulatedPullRequest, github: GithubStandIn): Promise<Ran> {
  return await runAction({
    workspace: pullRequest.root,
    event: "pull_request",
    payload: pullRequest.payload(),
    env: { GITHUB_API_URL: github.url, GITHUB_REF: "refs/pull/7/merge" },
  });
}

/** What is on the log, but for the report that is folded up. */
function shownOf(stdout: string): string {
  return stdout.replace(/::group::What was found\n[\s\S]*?::endgroup::\n/g, "");
}

/** A page of the folder of expected pages; `vitest -u` writes them anew. */
function page(name: string): string {
  return new URL(`./testing/pull-request/${name.replaceAll(" ", "-")}`, import.meta.url).pathname;
}

describe("a pull request that", () => {
  test.each([...all.map((change) => [change, [change]] as const), ["does all of it", all] as const])(
    "%s shows what is expected",
    async (name, wanted) => {
      const [pullRequest, github] = [simulatePullRequest(living), await githubStandIn()];
      pullRequest.push(wanted);
      const { stdout, summary, status } = await check(pullRequest, github);
      await expect(pullRequest.named(shownOf(stdout))).toMatchFileSnapshot(page(`${name}.log.txt`));
      await expect(pullRequest.named(summary)).toMatchFileSnapshot(page(`${name}.summary.md`));
      const [comment] = github.comments;
      expect(github.comments).toHaveLength(1);
      expect(comment?.body.replace(/^<!-- aims-lint comment [0-9a-f]{16} -->\n/, "")).toBe(summary);
      expect(status).toBe(name === "edits an approved policy" ? 0 : 1);
    },
    180_000,
  );

  test("is mended bit by bit keeps one comment, which says so in the end", async () => {
    const [pullRequest, github] = [simulatePullRequest(living), await githubStandIn()];
    const comments: string[] = [];
    for (const wanted of [all, all.slice(0, 2), [], []]) {
      if (comments.length < 3) pullRequest.push(wanted);
      const { status } = await check(pullRequest, github);
      expect(status).toBe(wanted.length === 0 ? 0 : 1);
      expect(github.comments).toHaveLength(1);
      comments.push(pullRequest.named(github.comments[0]?.body ?? ""));
    }
    await expect(comments[1]).toMatchFileSnapshot(page("mended-by-half.comment.md"));
    await expect(comments[2]).toMatchFileSnapshot(page("mended.comment.md"));
    const writes = github.told().filter((call) => !call.startsWith("GET"));
    expect(writes).toEqual([
      "POST /repos/havnelund/governance/issues/7/comments",
      "PATCH /repos/havnelund/governance/issues/comments/1000",
      "PATCH /repos/havnelund/governance/issues/comments/1000",
    ]);
  }, 300_000);

  test("brings nothing gets no comment", async () => {
    const [pullRequest, github] = [simulatePullRequest(living), await githubStandIn()];
    pullRequest.push([]);
    const { status, stdout } = await check(pullRequest, github);
    expect([status, github.comments]).toEqual([0, []]);
    expect(stdout).toMatch(
      /^aims-lint: This change brings no finding\. 92 of 92 files were recognised; \d+ of 263 rules had something to check and passed\.$/m,
    );
  }, 180_000);
});
