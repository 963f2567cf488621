import { existsSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "@aims-lint/core";
import { describe, expect, test } from "vitest";
import type { LintOptions } from "../lint-options.ts";
import { lintRepository } from "../lint-repository.ts";
import { gitRepository, type TestRepository } from "../testing/git-repository.ts";
import { tinyPack } from "../testing/tiny-pack.ts";

const path = "aims/risk-register.md";
const configuration = "aims-lint.config.yaml";
const baseline = "aims-lint.baseline.json";

const register = (...rows: readonly string[]): string =>
  `# Risk register\n\n| Risk ID | Owner | Note |\n| --- | --- | --- |\n${rows.join("\n")}\n`;

const waiver = `<!-- aims-lint waive risk-has-owner by="Ada" until=2027-01-31 reason="Eve starts in January" -->`;

const waivers = (...subjects: readonly string[]): string =>
  `waivers:\n${subjects
    .map(
      (subject) =>
        `  - rule: risk-has-owner\n    subject: ${subject}\n    reason: Eve starts in January\n    approver: Ada\n    expiry: 2027-01-31\n`,
    )
    .join("")}`;

async function judge(
  { root }: TestRepository,
  options: Partial<LintOptions> = {},
): Promise<readonly Finding[]> {
  const { findings } = await lintRepository({
    cwd: root,
    configFrom: "main",
    today: "2026-11-21",
    packs: [tinyPack],
    ...options,
  });
  return findings;
}

/** Severity, message and line of what the change alters in what judges it; then what counts besides. */
function told(findings: readonly Finding[]): object {
  const isGate = ({ rule }: Finding): boolean => rule === "gate-unchanged";
  return {
    altered: findings
      .filter(isGate)
      .map(({ severity, message, at }) => `${severity} ${at.path}:${at.start.line} ${message}`),
    counts: findings
      .filter((finding) => !isGate(finding) && !finding.waived && !finding.known)
      .map(({ message }) => message),
  };
}

/** What `main` holds, and a change of it. */
function changed(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string | null>>,
): TestRepository {
  const repository = gitRepository([{ files: { [path]: register("| R-1 | |"), ...before } }]);
  repository.git("checkout", "--quiet", "-b", "change");
  repository.commit({ files: after });
  return repository;
}

describe("a change cannot switch off what judges it", () => {
  test("by a setting", async () => {
    const repository = changed({}, { [configuration]: "rules:\n  risk-has-owner: off\n" });
    expect(told(await judge(repository))).toEqual({
      altered: [`warning ${configuration}:2 This change switches off the rule risk-has-owner.`],
      counts: ["R-1 has no owner."],
    });
  });

  test("by settings that are not committed", async () => {
    const repository = changed({}, {});
    writeFileSync(join(repository.root, configuration), "rules:\n  risk-has-owner: info\n");
    expect(told(await judge(repository))).toEqual({
      altered: [
        `warning ${configuration}:2 This change lets the rule risk-has-owner count as info, where it counted as error.`,
      ],
      counts: ["R-1 has no owner."],
    });
  });

  test.each([
    ["ignore:\n  - aims/risk-register.md\n", "adds aims/risk-register.md to ignore", 2],
    ["preset: audit\n", "sets preset to audit", 1],
    [
      "rules:\n  risk-has-owner:\n    options:\n      limit: 5\n",
      "sets rules.risk-has-owner.options.limit to 5",
      4,
    ],
    [
      "overrides:\n  - files: aims/**\n    rules:\n      risk-has-owner: off\n",
      'adds {"files":["aims/**"],"rules":{"risk-has-owner":{"severity":"off"}}} to overrides',
      2,
    ],
    ["baseline: other.json\n", "sets baseline to other.json", 1],
  ])("by %j", async (text, what, line) => {
    const { altered, counts } = told(await judge(changed({}, { [configuration]: text }))) as Record<
      string,
      string[]
    >;
    expect(altered).toEqual([`warning ${configuration}:${line} This change ${what}.`]);
    expect(counts).toEqual(["R-1 has no owner."]);
  });

  test("by taking settings out, which is told at the head of the file; what only makes it stricter informs", async () => {
    const before = { [configuration]: "ignore:\n  - old/**\nrules:\n  risk-has-owner: warning\n" };
    expect(told(await judge(changed(before, { [configuration]: null })))).toMatchObject({
      altered: [
        `info ${configuration}:1 This change lets the rule risk-has-owner count as error, where it counted as warning.`,
        `info ${configuration}:1 This change takes old/** out of ignore.`,
      ],
    });
  });

  test.each([
    [
      configuration,
      "rules: [\n",
      /^error aims-lint\.config\.yaml:\d This change leaves the configuration unusable: .*[^.]\.$/,
    ],
    [
      "aims-lint.config.json",
      "{}",
      /^error aims-lint\.config\.json:1 .*: The configuration is read from aims-lint\.config\.yaml, and .*[^.]\.$/,
    ],
    [
      "aims-lint.config.mjs",
      "export default {};",
      /^error aims-lint\.config\.mjs:1 .*: The configuration aims-lint\.config\.mjs is a program, .*[^.]\.$/,
    ],
  ])("by a configuration that cannot be used: %s", async (name, text, said) => {
    const findings = await judge(changed({}, { [name]: text }));
    expect(told(findings)).toMatchObject({
      altered: [expect.stringMatching(said)],
      counts: ["R-1 has no owner."],
    });
  });

  test("by a waiver in a comment", async () => {
    const repository = changed({}, { [path]: register(`| R-1 | | ${waiver} |`) });
    expect(told(await judge(repository))).toMatchObject({
      altered: [
        expect.stringMatching(/^warning .*:5 This change brings or alters a waiver of risk-has-owner/),
      ],
      counts: ["R-1 has no owner."],
    });
  });

  test("by a waiver that it moves to another finding", async () => {
    const before = { [path]: register(`| R-1 | | ${waiver} |`, "| R-2 | Bob | |") };
    const after = { [path]: register("| R-1 | Eve | |", `| R-2 | | ${waiver} |`) };
    expect(told(await judge(changed(before, after)))).toMatchObject({ counts: ["R-2 has no owner."] });
  });

  test("by a waiver in a register, or one that it makes longer", async () => {
    const register = { "aims/waivers.yaml": waivers("risk:R-1") };
    expect(told(await judge(changed({}, register)))).toMatchObject({
      altered: [expect.stringContaining("aims/waivers.yaml:2")],
      counts: ["R-1 has no owner."],
    });
    const longer = { "aims/waivers.yaml": waivers("risk:R-1").replace("2027-01-31", "2028-01-31") };
    expect(told(await judge(changed(register, longer)))).toMatchObject({ counts: ["R-1 has no owner."] });
  });

  test("by debt", async () => {
    const repository = changed({}, {});
    const [finding] = await judge(repository);
    if (!finding) throw new Error("Nothing was found.");
    const { fingerprint, rule, subject } = finding;
    const entry = { fingerprint, rule, subject, path, since: "2026-11-20" };
    repository.commit({
      files: { [baseline]: `${JSON.stringify({ version: 1, known: [entry] }, undefined, 2)}\n` },
    });
    expect(told(await judge(repository))).toEqual({
      altered: [
        `warning ${baseline}:5 This change adds the finding of risk-has-owner about risk:R-1 to the baseline, where it does not count.`,
      ],
      counts: ["R-1 has no owner."],
    });
  });

  test("by a plugin: its code is not run where the change alters it", async () => {
    const plugin = (text: string): string => `import { writeFileSync } from "node:fs";\n${text}\n`;
    const before = {
      [configuration]: "plugins: [./rules.mjs]\n",
      "rules.mjs": plugin("export const pack = {};"),
    };
    const repository = changed(before, { "rules.mjs": plugin(`writeFileSync("canary", "");`) });
    await expect(judge(repository, { allowPlugins: true })).rejects.toMatchObject({
      code: "bad-configuration",
      message: expect.stringContaining("alters rules.mjs") as string,
    });
    expect(existsSync("canary")).toBe(false);
  });

  test.each([
    ["a document", path, "kept/risk-register.md"],
    ["a folder", "aims", "kept"],
  ])("by a link in place of %s", async (_, from, to) => {
    const repository = changed({ "docs/a.md": "# A\n", "kept/note.md": "# A\n" }, {});
    const [was, now] = [join(repository.root, from), join(repository.root, to)];
    if (from === "aims") rmSync(now, { recursive: true });
    renameSync(was, now);
    symlinkSync(now, was);
    const findings = await judge(repository);
    expect(findings.map(({ severity, message, at }) => `${severity} ${at.path} ${message}`)).toEqual([
      `error ${path} This change keeps ${path} from being read: ${from === path ? "it" : from} is a link, and links are not followed.`,
    ]);
  });

  test("by who is who in the history", async () => {
    const names = { ".mailmap": "Ada <ada@example.com> Eve <eve@example.com>\n" };
    expect(told(await judge(changed({}, names)))).toMatchObject({
      altered: ["warning .mailmap:1 This change alters .mailmap, which says who is who in the history."],
    });
    const same = changed(names, { "a.txt": "a" });
    expect(told(await judge(same))).toMatchObject({ altered: [] });
    writeFileSync(join(same.root, ".mailmap"), names[".mailmap"].replaceAll("\n", "\r\n"));
    expect(told(await judge(same))).toMatchObject({ altered: [] });
  });

  test("by narrowing down what is reported", async () => {
    const repository = changed(
      { "aims/other.md": register("| R-9 | Bob | |") },
      { [configuration]: "rules:\n  risk-has-owner: off\n" },
    );
    expect(told(await judge(repository, { paths: ["aims/other.md"] }))).toMatchObject({
      altered: [expect.stringContaining("switches off")],
    });
  });
});

test("a change that moves what the settings speak of is told how to be checked", async () => {
  const before = { "old/risk-register.md": register("| R-1 | |"), [configuration]: "roots: [old]\n" };
  const after = { "old/risk-register.md": null, [configuration]: "roots: [aims]\n" };
  const repository = changed(before, after);
  rmSync(join(repository.root, "old"), { recursive: true });
  await expect(judge(repository)).rejects.toMatchObject({
    message: expect.stringMatching(/^As main has it: The root old/) as string,
    how: expect.stringContaining("without --config-from") as string,
  });
});

test("a link where a document was that is now read elsewhere hides nothing", async () => {
  const repository = changed({}, {});
  renameSync(join(repository.root, path), join(repository.root, "aims/risks.md"));
  symlinkSync("risks.md", join(repository.root, path));
  expect(told(await judge(repository))).toEqual({ altered: [], counts: ["R-1 has no owner."] });
});

describe("what was decided on before counts", () => {
  test("waivers in comments and registers, wherever the row is now", async () => {
    const before = {
      [path]: register(`| R-1 | | ${waiver} |`, "| R-2 | | |"),
      "aims/waivers.yaml": waivers("risk:R-2"),
    };
    const after = { [path]: register("| R-3 | Bob | |", "| R-2 | | new |", `| R-1 | | ${waiver} |`) };
    expect(told(await judge(changed(before, after)))).toEqual({ altered: [], counts: [] });
  });

  test("a waiver of a register for what only fails now", async () => {
    const before = { "aims/waivers.yaml": waivers("risk:R-1") };
    const after = { [path]: register("| R-1 | | |", "| R-2 | Bob | |") };
    expect(told(await judge(changed(before, after)))).toEqual({ altered: [], counts: [] });
  });

  test("settings that came to the branch meanwhile judge the change, and are not laid to it", async () => {
    const repository = changed({}, { "aims/note.md": "# A note\n" });
    repository.git("checkout", "--quiet", "main");
    repository.commit({ files: { [configuration]: "rules:\n  risk-has-owner: warning\n" } });
    repository.git("checkout", "--quiet", "change");
    const findings = await judge(repository);
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(["warning risk-has-owner"]);
  });
});

test("together with a comparison, one set of settings judges both sides", async () => {
  const repository = changed(
    {},
    { [configuration]: "rules:\n  risk-has-owner: off\n", [path]: register("| R-1 | |", "| R-2 | |") },
  );
  const { comparison } = await lintRepository({
    cwd: repository.root,
    since: "main",
    configFrom: "main",
    today: "2026-11-21",
    packs: [tinyPack],
  });
  expect(comparison?.news.map(({ finding }) => finding.message)).toEqual([
    "This change switches off the rule risk-has-owner.",
    "R-2 has no owner.",
  ]);
  expect(comparison?.standing.map(({ message }) => message)).toEqual(["R-1 has no owner."]);
});

test("without it, nothing is asked about what judges a change", async () => {
  const { outcomes } = await lintRepository({
    cwd: changed({}, {}).root,
    today: "2026-11-21",
    packs: [tinyPack],
  });
  expect(outcomes.map(({ rule }) => rule)).not.toContain("gate-unchanged");
});
