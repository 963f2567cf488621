import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { blocksOf, findYaml } from "./find-workflows.ts";
import { judgeYaml } from "./judge-yaml.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

const commit = "de0fac2e4500dabe0009e67214ff5f5447ce83dd";
const problemsOf = async (text: string) =>
  (await judgeYaml({ path: "x.yml", line: 1, text })).map(({ problem }) => problem);
const workflow = (steps: string, job = "    timeout-minutes: 5\n", top = "permissions: {}\n") =>
  `on: push\n${top}jobs:\n  a:\n    runs-on: ubuntu-latest\n${job}    steps:\n${steps}`;

test("all YAML here that CI services read is in order", async () => {
  expect((await Promise.all(findYaml(root).map(judgeYaml))).flat()).toEqual([]);
});

test("a workflow in order has no faults", async () => {
  expect(
    await problemsOf(
      workflow(
        `      - uses: actions/checkout@${commit} # v6.0.2\n        with:\n          persist-credentials: false\n`,
      ),
    ),
  ).toEqual([]);
});

test.each([
  ["actions/checkout@v6", 1],
  [`actions/checkout@${commit}`, 1],
  [`actions/checkout@${commit.slice(1)} # v6.0.2`, 1],
  [`github/codeql-action/upload-sarif@${commit} # v4.35.2`, 0],
  ["./packages/action", 0],
  ["aims-lint/aims-lint@v1", 1],
  ["aims-lint/aims-lint@main", 1],
])("the use of %s has %i faults", async (used, count) => {
  expect(await problemsOf(`- uses: ${used}\n`)).toHaveLength(count);
});

test.each([
  [workflow("      - run: echo ${{ github.event.pull_request.title }}\n"), "potentially untrusted"],
  [workflow("      - run: echo ${{ github.sha }}\n"), "hand it over in env"],
  [workflow("      - run: echo\n", ""), "no timeout-minutes"],
  [workflow("      - run: echo\n", undefined, ""), "does not say its permissions"],
  [workflow(`      - uses: actions/checkout@${commit} # v6.0.2\n`), "leaves the token on the disk"],
  [workflow("      - run: echo\n").replace("on: push", "on: pull_request_target"), "what a stranger wrote"],
  [workflow("      - runs: echo\n"), 'unexpected key "runs"'],
])("%j is faulty", async (text, problem) => {
  expect((await problemsOf(text)).join("\n")).toContain(problem);
});

test("a block of a page keeps its place, and loses the indentation of its list", () => {
  expect(blocksOf("docs/x.md", "# X\n\n- One\n  ```yaml\n  a: 1\n  ```\n")).toEqual([
    { path: "docs/x.md", line: 5, text: "a: 1\n" },
  ]);
});
