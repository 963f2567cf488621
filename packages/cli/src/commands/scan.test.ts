import { join } from "node:path";
import { expect, test } from "vitest";
import { repository, run } from "../testing/run-built.ts";

const manifest = '{ "dependencies": { "openai": "4.52.0", "express": "4" } }';
const inventory = (components: string): string =>
  `# AI systems\n\n| System ID | Name | Components |\n| --- | --- | --- |\n| SYS-001 | Assistant | ${components} |\n`;
const waivers = (until: string): string => `kind: waiver
waivers:
  - rule: component-claimed
    subject: component:pkg:npm/openai
    reason: A trial until the summer.
    approver: J. Doe
    until: ${until}
`;

function scan(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  return run(["scan", "--today", "2026-11-21", ...args], { cwd: repository(files) });
}

test("AI is found where there is no AIMS, and nobody answers for it", () => {
  const { status, stdout, stderr } = scan({ "package.json": manifest, "notes.txt": "" });
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toBe(`The AI in the code

In the product: 1
  openai 4.52.0  client of a model API, OpenAI, npm
    package.json:1:22  manifest: openai

Found     1 AI component
          There is no AI management system here that could say who answers for them.
Code      1 of 2 files read; 1 of 1 manifest read
`);
});

test.each([
  ["claimed", { "aims/systems.md": inventory("openai") }, "claimed by SYS-001 (Assistant)", 0],
  ["undeclared", { "aims/systems.md": inventory("torch") }, "undeclared: no system claims it", 1],
  [
    "ignored",
    { "aims/systems.md": inventory("torch"), "aims/waivers.yaml": waivers("2027-01-31") },
    "ignored until 2027-01-31: A trial until the summer.",
    0,
  ],
  [
    "no longer ignored",
    { "aims/systems.md": inventory("torch"), "aims/waivers.yaml": waivers("2026-11-20") },
    "undeclared: no system claims it",
    1,
  ],
])("a component may be %s, and --fail-on says so", (_name, files, words, status) => {
  const all = { ...files, "services/chat/package.json": manifest };
  const report = scan(all, "--fail-on", "undeclared");
  expect(report.stdout).toContain(`    ${words}\n`);
  expect(report.status).toBe(status);
  expect(scan(all).status).toBe(0);
});

test("without an AIMS everything is undeclared, and without AI there is nothing to declare", () => {
  expect(scan({ "package.json": manifest }, "--fail-on", "undeclared").status).toBe(1);
  expect(scan({ "package.json": "{}" }, "--fail-on", "undeclared").status).toBe(0);
});

test("what nobody could read is no pass", () => {
  const { status, stdout, stderr } = scan({ "package.json": "{" }, "--fail-on", "undeclared");
  expect(status).toBe(2);
  expect(stdout).toContain("0 of 1 manifest read\n  Not read:\n    package.json: ");
  expect(stderr).toContain("This is no answer: package.json could not be read.");
});

test("where there is no code to look at, nothing is said to be without AI", () => {
  const mistyped = scan(
    { "services/chat/package.json": manifest },
    "servics/chat",
    "--fail-on",
    "undeclared",
  );
  expect([mistyped.status, mistyped.stdout]).toEqual([2, ""]);
  expect(mistyped.stderr).toMatch(/There is no file of code in .*servics.chat\./);
  expect(scan({}).status).toBe(2);
  expect(scan({ "aims/systems.md": inventory("x") }).status).toBe(0);
});

test("a path narrows down what is shown, and the figures stay those of the project", () => {
  const files = {
    "a/package.json": manifest,
    "b/requirements.txt": "torch\n",
    "aims/systems.md": inventory("x"),
  };
  const { stdout } = scan(files, "b");
  expect(stdout).toContain("b/requirements.txt:1:1");
  expect(stdout).not.toContain("a/package.json");
  expect(stdout).toContain("2 of 2 manifests read");
});

test("the configuration says what code is for and what is not its own", () => {
  const { stdout } = scan({
    "package.json": manifest,
    "tools/requirements.txt": "torch\n",
    "third/package.json": manifest,
    "aims-lint.config.yaml": "code: { ignore: [third/**], areas: { tools/**: development } }\n",
  });
  expect(stdout).toContain("Used in development: 1\n  torch");
  expect(stdout).toContain("  Left out: third (the configuration leaves it out, under code.ignore)\n");
});

test("programs get JSON and CycloneDX, the same bytes every time", () => {
  const cwd = repository({ "package.json": manifest, "aims/systems.md": inventory("openai") });
  const json = run(["scan", "--format", "json", "--today", "2026-11-21"], { cwd });
  expect(JSON.parse(json.stdout)).toMatchObject({
    hasAims: true,
    components: [
      { id: "pkg:npm/openai", state: "claimed", claimedBy: [{ id: "SYS-001", path: "aims/systems.md" }] },
    ],
    files: { listed: 1, manifests: 1 },
  });
  const bom = run(["scan", "--format", "cyclonedx"], { cwd });
  expect(JSON.parse(bom.stdout)).toMatchObject({
    specVersion: "1.6",
    components: [{ purl: "pkg:npm/openai@4.52.0" }],
  });
  const env = { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8" };
  expect(run(["scan", "--format", "cyclonedx"], { cwd: join(cwd, "aims"), env }).stdout).toBe(bom.stdout);
});

test("names that would steer a terminal are written out", () => {
  const { stdout } = scan({ "a\u001b[2J\u202e/package.json": manifest });
  expect(stdout).toContain("a\\x1b[2J\\u202e/package.json:1:22");
});

test.each([
  [["--format", "xml"], "There is no format xml; choose text, json or cyclonedx."],
  [["--fail-on", "everything"], "There is no fail-on everything; choose undeclared."],
  [["a", "b"], "Name one path at the most."],
])("%j cannot be used", (args, message) => {
  const { status, stderr } = scan({ "package.json": manifest }, ...args);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
});
