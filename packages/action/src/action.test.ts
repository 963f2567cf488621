import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, describe, expect, test, vi } from "vitest";
import { gitRepository } from "../../node/src/testing/git-repository.ts";
import { temporaryFolder } from "../../node/src/testing/temporary-folder.ts";
import {
  type ReadCommand,
  readWorkflowCommands,
} from "../../reporters/src/testing/read-workflow-commands.ts";
import { type GithubStandIn, githubStandIn } from "./testing/github-stand-in.ts";
import { type Ran, runAction, type Step, token } from "./testing/run-action.ts";
import { broken, type PullRequestOptions, smallPullRequest } from "./testing/small-pull-request.ts";

// Each runs the bundle, some of them three times.
vi.setConfig({ testTimeout: 120_000 });
afterAll(() => vi.resetConfig());

const policy = { "aims/policy.md": "# AI policy\n\n**Owner:** Ada Lindgren\n" };

/** What the runner shows of a log: what is between `stop-commands` and its end is no command. */
function annotations({ stdout }: Ran): ReadCommand[] {
  const open = stdout.replace(/^::stop-commands::(\S+)\n[\s\S]*?^::\1::\n/gm, "");
  return readWorkflowCommands(open).commands.filter(({ name }) => !name.endsWith("group"));
}

function titles(ran: Ran): string[] {
  return annotations(ran).map(({ name, properties }) => `${name} ${properties.title}`);
}

/** The line that tells what to do. */
function lastLine({ stdout }: Ran): string {
  return stdout.trimEnd().split("\n").at(-1) ?? "";
}

async function onPullRequest(
  options: PullRequestOptions & Pick<Step, "inputs" | "env"> = {},
  github?: GithubStandIn,
): Promise<Ran & { readonly github: GithubStandIn }> {
  const api = github ?? (await githubStandIn());
  const { root, payload } = smallPullRequest(options);
  const { inputs = {}, env = {} } = options;
  const ran = await runAction({
    workspace: root,
    event: "pull_request",
    payload,
    inputs,
    env: { GITHUB_API_URL: api.url, GITHUB_REF: "refs/pull/12/merge", ...env },
  });
  return { ...ran, github: api };
}

describe("on a pull request", () => {
  test("only what the change brings fails the step, and one comment tells of it", async () => {
    const ran = await onPullRequest();
    expect(ran.status).toBe(1);
    expect(titles(ran)).toEqual(["error aims-lint", "error links-resolve (7.5.3)"]);
    expect(lastLine(ran)).toMatch(
      /^aims-lint: Mend 1 error before this can merge: aims\/policy\.md:5: The link to/,
    );
    expect(ran.outputs).toMatchObject({ verdict: "findings", new: "1" });
    expect(ran.github.comments).toHaveLength(1);
    expect(ran.summary).toMatch(/^\*\*1 new error must be mended before this can merge/);
  });

  test("what came to the branch after the event is no part of the change", async () => {
    const later = { "aims/context.md": "# Context\n\n[Nowhere](nowhere.md)\n" };
    expect((await onPullRequest({ later, change: { "README.md": "Hello\n" } })).outputs.new).toBe("0");
  });

  test("a change is not judged by the settings that it brings", async () => {
    const change = { ...broken, "aims-lint.config.yaml": "rules:\n  links-resolve: off\n" };
    const ran = await onPullRequest({ change });
    expect(titles(ran)).toContain("error links-resolve (7.5.3)");
    expect(titles(ran)).toContain("warning gate-unchanged");
    const trusting = await onPullRequest({ change, inputs: { "config-from": "none" } });
    expect(titles(trusting)).not.toContain("error links-resolve (7.5.3)");
  });

  test("everything counts where nothing is compared", async () => {
    const ran = await onPullRequest({ change: { "README.md": "Hello\n" }, inputs: { since: "none" } });
    expect(ran.outputs.new).toBe("");
    expect(Number(ran.outputs.findings)).toBeGreaterThan(0);
    expect(ran.status).toBe(1);
  });

  test("a warning fails the step where it is to", async () => {
    const change = { "aims-lint.config.yaml": "rules:\n  links-resolve: off\n" };
    expect((await onPullRequest({ change })).status).toBe(0);
    const ran = await onPullRequest({ change, inputs: { "fail-on": "warning" } });
    expect([ran.status, ran.outputs.verdict]).toEqual([1, "findings"]);
    expect(lastLine(ran)).toMatch(
      /^aims-lint: Mend 1 warning before this can merge: aims-lint\.config\.yaml:2: /,
    );
  });

  test("fail-on never lets findings pass and still says that there are some", async () => {
    const ran = await onPullRequest({ inputs: { "fail-on": "never" } });
    expect([ran.status, ran.outputs.verdict]).toEqual([0, "findings"]);
    expect(titles(ran)).toEqual(["error links-resolve (7.5.3)"]);
  });

  test("a change that is checked out by itself is compared with the base of the event", async () => {
    const ran = await onPullRequest({ at: "head" });
    expect([ran.status, ran.outputs.new]).toEqual([1, "1"]);
  });
});

describe("the comment", () => {
  const marker = /^<!-- aims-lint comment [0-9a-f]{16} -->\n/;

  test("is found among many, on any page, and not written again where it says the same", async () => {
    const github = await githubStandIn();
    const other = (id: number) => ({ id, body: "Fine.", user: { login: "ada", type: "User" as const } });
    github.comments.push(...Array.from({ length: 230 }, (_, at) => other(at + 1)));
    await onPullRequest({}, github);
    await onPullRequest({}, github);
    expect(github.comments).toHaveLength(231);
    const pages = github.told().filter((call) => call.includes("per_page"));
    expect(pages).toHaveLength(6);
    expect(github.told().filter((call) => call.startsWith("POST"))).toHaveLength(1);
  });

  test("of another job is left alone", async () => {
    const github = await githubStandIn();
    await onPullRequest({}, github);
    await onPullRequest({ env: { GITHUB_JOB: "another" } }, github);
    expect(github.comments).toHaveLength(2);
    expect(github.comments[0]?.body).not.toBe(github.comments[1]?.body);
  });

  test("of a person who wrote the marker is not taken for ours", async () => {
    const github = await githubStandIn();
    await onPullRequest({}, github);
    const [own] = github.comments;
    const forged = { id: 5, body: own?.body ?? "", user: { login: "mallory", type: "User" as const } };
    github.comments.splice(0, 1, forged);
    await onPullRequest({}, github);
    expect(github.comments).toHaveLength(2);
    expect(github.comments[0]).toBe(forged);
  });

  test("of the person whose token it is, is kept", async () => {
    const github = Object.assign(await githubStandIn(), { owner: "ada" });
    await onPullRequest({}, github);
    await onPullRequest({}, github);
    expect(github.comments).toHaveLength(1);
  });

  test("that two runs began at once is one again", async () => {
    const github = await githubStandIn();
    await onPullRequest({}, github);
    github.comments.push({
      ...(github.comments[0] ?? { body: "", user: { login: "", type: "Bot" } }),
      id: 2000,
    });
    await onPullRequest({}, github);
    expect(github.comments.map(({ id }) => id)).toEqual([1000]);
  });

  test("is not written by a run of an older commit", async () => {
    const github = Object.assign(await githubStandIn(), { head: "f".repeat(40) });
    const { stdout } = await onPullRequest({}, github);
    expect(github.comments).toEqual([]);
    expect(stdout).toContain("The pull request has gone on since");
  });

  test("is kept current where nothing could be checked, and then does not begin", async () => {
    const github = await githubStandIn();
    const failing = { inputs: { since: "no-such-branch" } };
    await onPullRequest(failing, github);
    expect(github.comments).toEqual([]);
    await onPullRequest({}, github);
    const ran = await onPullRequest(failing, github);
    expect(ran.status).toBe(2);
    expect(github.comments[0]?.body.replace(marker, "")).toMatch(
      /^\*\*This is no answer:\*\* nothing was checked\./,
    );
  });

  test("that somebody deleted is begun again while there is something to say, and not after", async () => {
    const github = await githubStandIn();
    await onPullRequest({}, github);
    github.comments.splice(0);
    await onPullRequest({}, github);
    expect(github.comments).toHaveLength(1);
    github.comments.splice(0);
    await onPullRequest({ change: { "README.md": "Hello\n" } }, github);
    expect(github.comments).toEqual([]);
  });

  test("is left out where the step says so, or has no token", async () => {
    for (const inputs of [{ comment: "false" }, { token: "" }]) {
      const { github, status } = await onPullRequest({ inputs });
      expect([status, github.calls]).toEqual([1, []]);
    }
  });
});

describe("GitHub refuses", () => {
  const comments = "POST /issues/12/comments";
  const refusal = { status: 403, message: "Resource not accessible by integration" };

  test.each([403, 404])("a comment with %i, and a notice names the permission", async (status) => {
    const github = await githubStandIn();
    github.refuse(comments, [{ ...refusal, status }], "always");
    const ran = await onPullRequest({}, github);
    const notice = annotations(ran).find(({ name }) => name === "notice");
    expect(notice?.message).toContain("pull-requests: write");
    expect(ran.status).toBe(1);
    expect(ran.summary).not.toBe("");
  });

  test("a fork, which is said in the log alone", async () => {
    const github = await githubStandIn();
    github.refuse(comments, [refusal], "always");
    const ran = await onPullRequest({ isFork: true }, github);
    expect(ran.stdout).toContain("the token of a pull request from a fork may only read");
    expect(titles(ran)).toEqual(["error aims-lint", "error links-resolve (7.5.3)"]);
  });

  test("to be asked so much, and is asked again when it says", async () => {
    const github = await githubStandIn();
    const later = { status: 429, headers: { "retry-after": "0" } };
    github.refuse(comments, [later, { ...later, status: 403 }, { ...later, status: 503 }]);
    await onPullRequest({}, github);
    expect(github.told().filter((call) => call.startsWith("POST"))).toHaveLength(4);
    expect(github.comments).toHaveLength(1);
  });

  test.each([true, false])(
    "with 500, and the comment is there once, whether it was written (%s) or not",
    async (isDone) => {
      const github = await githubStandIn();
      github.refuse(comments, [{ status: 500, isDone }]);
      await onPullRequest({}, github);
      expect(github.comments).toHaveLength(1);
      expect(github.told().filter((call) => call.startsWith("POST"))).toHaveLength(isDone ? 1 : 2);
    },
  );

  test("everything, and the step ends as it would", async () => {
    const github = await githubStandIn();
    github.refuse(
      "GET /issues/12/comments",
      [{ status: 401, message: "Bad credentials\n::error::pwned" }],
      "always",
    );
    const ran = await onPullRequest({}, github);
    expect(ran.status).toBe(1);
    expect(titles(ran)).toEqual(["error aims-lint", "error links-resolve (7.5.3)", "notice No comment"]);
  });

  test("in the middle of an answer, and the step ends as it would", async () => {
    const github = await githubStandIn();
    github.refuse("GET /issues/12/comments", [{ status: 200, isCutOff: true }], "always");
    const ran = await onPullRequest({}, github);
    expect([ran.status, ran.outputs.verdict]).toEqual([1, "findings"]);
    expect(titles(ran)).toEqual(["error aims-lint", "error links-resolve (7.5.3)", "notice No comment"]);
  });

  test("to be asked more within the hour, which is no matter of permissions", async () => {
    const github = await githubStandIn();
    const message = "API rate limit exceeded for installation.";
    github.refuse("GET /issues/12/comments", [
      { status: 403, message, headers: { "x-ratelimit-remaining": "0" } },
    ]);
    const notice = annotations(await onPullRequest({}, github)).find(({ name }) => name === "notice");
    expect(notice?.message).toContain(message);
    expect(notice?.message).not.toContain("pull-requests: write");
  });

  test("by sending elsewhere, where nobody follows", async () => {
    const github = await githubStandIn();
    const location = "http://elsewhere.example/repos/x";
    github.refuse("GET /issues/12/comments", [{ status: 301, headers: { location } }], "always");
    const ran = await onPullRequest({}, github);
    expect(ran.hosts).toEqual(["127.0.0.1"]);
    expect(github.comments).toEqual([]);
  });
});

describe("code scanning", () => {
  const upload = "POST /repos/havnelund/governance/code-scanning/sarifs";

  function uploaded({ calls }: GithubStandIn): Record<string, string> {
    return calls.find(({ path }) => path.endsWith("/sarifs"))?.body as Record<string, string>;
  }

  test("gets what was found at the merge that the run is of", async () => {
    const { github, stdout } = await onPullRequest({
      inputs: { "upload-sarif": "true" },
      env: { GITHUB_SHA: "a".repeat(40) },
    });
    expect(github.told()).toContain(upload);
    const { sarif = "", ...rest } = uploaded(github);
    expect(rest).toEqual({ commit_sha: "a".repeat(40), ref: "refs/pull/12/merge", tool_name: "aims-lint" });
    const { version, runs } = JSON.parse(gunzipSync(Buffer.from(sarif, "base64")).toString("utf8")) as {
      version: string;
      runs: { results: { ruleId: string; partialFingerprints: Record<string, string> }[] }[];
    };
    expect(version).toBe("2.1.0");
    expect(runs[0]?.results.map(({ ruleId }) => ruleId)).toContain("links-resolve");
    for (const { partialFingerprints } of runs[0]?.results ?? [])
      expect(partialFingerprints["primaryLocationLineHash"]).toBe(partialFingerprints["aimsLint/v1"]);
    expect(stdout).toContain("The findings were uploaded to code scanning.");
  });

  test("gets what was found at the change, where that is checked out", async () => {
    const github = await githubStandIn();
    await onPullRequest({ at: "head", inputs: { "upload-sarif": "true" } }, github);
    expect(uploaded(github).ref).toBe("refs/pull/12/head");
  });

  test("gets nothing where nobody knows, since it takes for mended what it does not get", async () => {
    const huge = { "aims/huge.md": "x".repeat(12 * 1024 ** 2) };
    const ran = await onPullRequest({ change: huge, inputs: { "upload-sarif": "true" } });
    expect(ran.outputs.verdict).toBe("no-answer");
    expect(ran.github.told()).not.toContain(upload);
    expect(ran.stdout).toContain("aims-lint: Nothing was uploaded to code scanning: this check is no answer");
  });

  test("refuses, and a notice says what it takes", async () => {
    const github = await githubStandIn();
    github.refuse("POST /code-scanning/sarifs", [
      { status: 403, message: "Advanced Security must be enabled." },
    ]);
    const ran = await onPullRequest({ inputs: { "upload-sarif": "true" } }, github);
    const notice = annotations(ran).find(({ name }) => name === "notice");
    expect(notice?.message).toMatch(/Advanced Security must be enabled\. .*security-events: write/);
    expect(notice?.message).not.toContain("actions: read");
    expect(ran.status).toBe(1);
  });
});

describe("on other events", () => {
  test.each(["push", "schedule", "workflow_dispatch"])("%s looks at the whole", async (event) => {
    const { root } = gitRepository([{ files: { ...policy, ...broken } }]);
    const ran = await runAction({
      workspace: root,
      event,
      payload: { before: "0".repeat(40), ref: "refs/heads/main" },
    });
    expect(ran.outputs).toMatchObject({ verdict: "findings", new: "" });
    expect([ran.status, ran.hosts]).toEqual([1, []]);
  });

  test("a merge group is compared with its base", async () => {
    const { root, base } = smallPullRequest();
    const ran = await runAction({
      workspace: root,
      event: "merge_group",
      payload: { merge_group: { base_sha: base } },
    });
    expect(ran.outputs.new).toBe("1");
  });

  test("pull_request_target is refused", async () => {
    const { root, payload } = smallPullRequest();
    const github = await githubStandIn();
    const ran = await runAction({
      workspace: root,
      event: "pull_request_target",
      payload,
      env: { GITHUB_API_URL: github.url },
    });
    expect(lastLine(ran)).toContain("Use on: pull_request.");
    expect([ran.status, github.calls, ran.outputs]).toEqual([2, [], { verdict: "no-answer" }]);
  });
});

describe("what cannot be read", () => {
  test("fails the step, whatever it is to fail on", async () => {
    const huge = { "aims/huge.md": "x".repeat(12 * 1024 ** 2) };
    const ran = await onPullRequest({ change: huge, inputs: { "fail-on": "never" } });
    expect(ran.status).toBe(2);
    expect(ran.outputs).toMatchObject({ verdict: "no-answer", findings: "", new: "" });
    expect(lastLine(ran)).toMatch(/^aims-lint: This is no answer: /);
    expect(ran.github.comments[0]?.body).toContain("**This is no answer:**");
  });

  test("of the event ends the run", async () => {
    const { root } = smallPullRequest();
    const ran = await runAction({ workspace: root, env: { GITHUB_EVENT_PATH: join(root, "nothing.json") } });
    expect([ran.status, lastLine(ran)]).toEqual([
      2,
      expect.stringContaining("The event of this run cannot be read."),
    ]);
  });
});

describe("a checkout", () => {
  test("of a part of the history says what to set", async () => {
    const made = smallPullRequest();
    const clone = join(temporaryFolder(), "clone");
    execFileSync("git", ["clone", "--quiet", "--depth=1", `file://${made.root}`, clone], { stdio: "pipe" });
    const github = await githubStandIn();
    const ran = await runAction({
      workspace: clone,
      event: "pull_request",
      payload: made.payload,
      env: { GITHUB_API_URL: github.url },
    });
    expect(lastLine(ran)).toMatch(/fetch-depth: 0\.$/);
    expect([ran.status, titles(ran)]).toEqual([2, ["error aims-lint could not check"]]);
  });

  test("of a part of the history says so beside as many hints as GitHub shows", async () => {
    const document = "# Model card\n\nTBD\n";
    const files = Object.fromEntries(Array.from({ length: 15 }, (_, at) => [`aims/card-${at}.md`, document]));
    const made = smallPullRequest({ change: files });
    const clone = join(temporaryFolder(), "clone");
    execFileSync("git", ["clone", "--quiet", "--depth=2", `file://${made.root}`, clone], { stdio: "pipe" });
    const github = await githubStandIn();
    github.refuse("GET /issues/12/comments", [{ status: 403 }], "always");
    const ran = await runAction({
      workspace: clone,
      event: "pull_request",
      payload: made.payload,
      env: { GITHUB_API_URL: github.url },
    });
    const notices = titles(ran).filter((title) => title.startsWith("notice"));
    expect(notices).toHaveLength(10);
    expect(notices.slice(-3)).toEqual([
      expect.stringMatching(/^notice \d+ more notices$/),
      "notice Shallow clone",
      "notice No comment",
    ]);
  });

  test("of a change that leaves no management system says so", async () => {
    const change = { "aims/policy.md": null, "README.md": "Moved\n" };
    expect(lastLine(await onPullRequest({ change }))).toMatch(
      /No AI management system was found .* If this change moved or took out the documents, name their new folder or put them back\.$/,
    );
  });

  test("that did not take place says so", async () => {
    const ran = await runAction({ workspace: temporaryFolder() });
    expect(ran.status).toBe(2);
    expect(lastLine(ran)).toContain("with actions/checkout");
  });

  test("with the project in a folder names files from the root of the repository", async () => {
    const { root } = gitRepository([{ files: { "products/chat/aims/policy.md": broken["aims/policy.md"] } }]);
    const ran = await runAction({ workspace: root, inputs: { path: "products/chat" } });
    expect(annotations(ran).map(({ properties }) => properties.file)).toContain(
      "products/chat/aims/policy.md",
    );
    expect(ran.summary).toContain(
      "/blob/0000000000000000000000000000000000000000/products/chat/aims/policy.md",
    );
    expect(ran.summary).toMatch(/^\*\*In products\/chat:\*\* /);
  });

  test("of which nothing could be checked names the project that was meant", async () => {
    const ran = await runAction({ workspace: temporaryFolder(policy), inputs: { path: "products/*chat*" } });
    expect(ran.summary).toMatch(/^\*\*In products\/\\\*chat\\\*:\*\* \*\*This is no answer:\*\*/);
  });

  test.each(["path", "config", "organisation"])(
    "that a link leads out of is not left by the input %s",
    async (input) => {
      const outside = temporaryFolder({ "aims/policy.md": `${broken["aims/policy.md"]}\nSecret\n` });
      const { root } = gitRepository([{ files: policy }]);
      symlinkSync(outside, join(root, "products"));
      const ran = await runAction({ workspace: root, inputs: { [input]: "products/aims" } });
      expect([ran.status, lastLine(ran)]).toEqual([
        2,
        expect.stringContaining(
          `The input ${input} names products/aims, and a link leads from there out of the checkout.`,
        ),
      ]);
      expect(ran.summary).not.toContain("Secret");
    },
  );

  test("whose links stay within it may be named by them", async () => {
    const { root } = gitRepository([{ files: { "products/chat/aims/policy.md": broken["aims/policy.md"] } }]);
    symlinkSync("products/chat", join(root, "chat"));
    const ran = await runAction({ workspace: root, inputs: { path: "chat" } });
    expect(ran.outputs.verdict).toBe("findings");
  });
});

describe("the documents of the organisation", () => {
  test("are read beside those of the project", async () => {
    const notes = "# Notes\n\n**Owner:** Ada Lindgren\n";
    const files = { "product/aims/notes.md": notes, "organisation/aims/policy.md": policy["aims/policy.md"] };
    const { root } = gitRepository([{ files }]);
    const read = async (more: Record<string, string>): Promise<string> => {
      await runAction({ workspace: root, inputs: { path: "product", formats: "json=out.json", ...more } });
      return readFileSync(join(root, "out.json"), "utf8");
    };
    expect(await read({})).not.toContain("organisation/aims/policy.md");
    expect(await read({ organisation: "organisation" })).toContain("organisation/aims/policy.md");
  });

  test("are not read from outside of the checkout", async () => {
    const ran = await runAction({ workspace: temporaryFolder(policy), inputs: { organisation: "../other" } });
    expect([ran.status, lastLine(ran)]).toEqual([
      2,
      expect.stringContaining("The input organisation names ../other"),
    ]);
  });
});

describe("what the step is given", () => {
  test.each([
    [
      "an input that there is none of",
      { fail_on: "never" },
      "There is no input fail_on. Did you mean fail-on?",
    ],
    [
      "a word that says nothing",
      { "fail-on": "warnings" },
      "The input fail-on says warnings. It takes error, warning or never.",
    ],
    ["no switch", { comment: "yes" }, "The input comment says yes. It takes true or false."],
    [
      "no format",
      { formats: "serif=a.sarif" },
      "The input formats names serif, and there is no such format.",
    ],
    [
      "two reports for one file",
      { formats: "json=a.json\nsarif=./a.json" },
      "The input formats gives json and sarif the same file, ./a.json.",
    ],
    ["another version", { version: "7.1" }, "The workflow expects aims-lint 7.1, and this is 0.0.0."],
    [
      "no day",
      { today: "2026-02-30" },
      "The input today says 2026-02-30, which is no day. Write it as YYYY-MM-DD.",
    ],
    [
      "a path that leads out",
      { path: "../other" },
      "The input path names ../other, which is outside of the checkout.",
    ],
    [
      "a report that leads out",
      { formats: "json=../a.json" },
      "The input formats names ../a.json, which is outside",
    ],
    ["a command of the runner", { path: "x\n::error::pwned" }, "x\\n::error::pwned"],
  ])("%s ends the run with one line", async (_name, inputs, line) => {
    const ran = await runAction({ workspace: temporaryFolder(policy), inputs });
    expect(lastLine(ran)).toContain(line);
    expect([ran.status, titles(ran), ran.stderr]).toEqual([2, ["error aims-lint could not check"], ""]);
  });

  test("reports are written, and named as they were", async () => {
    const { root } = gitRepository([{ files: policy }]);
    const formats = "\n  json = reports/aims.json\n\n  markdown\n";
    const ran = await runAction({ workspace: root, inputs: { formats } });
    expect(JSON.parse(ran.outputs.reports ?? "")).toEqual({
      json: "reports/aims.json",
      markdown: "aims-lint.md",
    });
    expect(JSON.parse(readFileSync(join(root, "reports/aims.json"), "utf8"))).toHaveProperty("findings");
    expect(existsSync(join(root, "aims-lint.md"))).toBe(true);
  });

  test.each(["aims-lint.json", "reports"])(
    "a report is not written through a link %s that a change brings",
    async (link) => {
      const { root } = gitRepository([{ files: policy }]);
      const target = temporaryFolder({ keys: "mine" });
      symlinkSync(link === "reports" ? target : join(target, "keys"), join(root, link));
      const formats = link === "reports" ? "json=reports/new/aims.json" : "json";
      const ran = await runAction({ workspace: root, inputs: { formats } });
      expect(lastLine(ran)).toContain(`would be written through a link, ${link}.`);
      expect([ran.status, readdirSync(target), readFileSync(join(target, "keys"), "utf8")]).toEqual([
        2,
        ["keys"],
        "mine",
      ]);
    },
  );

  test("how many requirements are in which state is told with their number", async () => {
    const { root } = gitRepository([{ files: policy }]);
    const { outputs } = await runAction({ workspace: root });
    const { clauses, controls } = JSON.parse(outputs.coverage ?? "") as Record<
      string,
      Record<string, number>
    >;
    for (const [states, count] of [
      [clauses, 32],
      [controls, 38],
    ] as const) {
      const { of, ...rest } = states ?? {};
      expect(of).toBe(count);
      expect(Object.values(rest).reduce((sum, one) => sum + one, 0)).toBe(count);
    }
  });
});

describe("whatever the repository holds", () => {
  const evil = "::error::pwned ##[warning]x ::add-mask::y";
  const change = {
    "aims/policy.md": `# AI policy\n\n**Owner:** Ada\n\n[a](${encodeURIComponent(evil)}.md) [b](::set-output.md)\n\n::error::pwned\n`,
    "aims/::warning file=x::y.md": `# ${evil}\n\n[x](nowhere.md)\n`,
  };

  test("the runner obeys nothing of it", async () => {
    const ran = await onPullRequest({ change });
    expect(ran.status).toBe(1);
    for (const { name, properties, message } of annotations(ran)) {
      expect(["error", "warning", "notice"]).toContain(name);
      expect(`${properties.title}${message}`).not.toMatch(/^pwned/);
    }
    const shown = ran.stdout.replace(/^::stop-commands::(\S+)\n[\s\S]*?^::\1::\n/gm, "");
    expect(
      shown.split("\n").filter((line) => /^\s*::(?!error|warning|notice|group|endgroup)/.test(line)),
    ).toEqual([]);
  });

  test("the token is nowhere but in the calls", async () => {
    const ran = await onPullRequest({ change, inputs: { formats: "json" } });
    expect(ran.github.calls.every(({ authorization }) => authorization === `Bearer ${token}`)).toBe(true);
    expect(ran.github.calls.length).toBeGreaterThan(0);
    const written = [
      ran.stdout,
      ran.stderr,
      ran.summary,
      JSON.stringify(ran.outputs),
      ran.github.comments[0]?.body,
    ];
    expect(written.filter((text) => text?.includes(token))).toEqual([]);
  });

  test("no other host is asked", async () => {
    const ran = await onPullRequest({ change, inputs: { "upload-sarif": "true" } });
    expect(ran.hosts).toEqual(["127.0.0.1"]);
  });
});
