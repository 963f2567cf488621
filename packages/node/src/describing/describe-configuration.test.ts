import { expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { tinyPack } from "../testing/tiny-pack.ts";
import { describeConfiguration } from "./describe-configuration.ts";

type Files = Readonly<Record<string, string>>;

const yaml = "aims-lint.config.yaml";
const register = "# Risk register\n\n| Risk ID | Owner |\n| --- | --- |\n| R-1 | Jane |\n";

function describeFile(files: Files, file = "aims/list.md") {
  const cwd = temporaryFolder({ "aims/list.md": register, ...files });
  return describeConfiguration({ cwd, file, packs: [tinyPack], today: "2026-11-21" });
}

async function ruleOf(files: Files, name = "risk-has-owner", file?: string) {
  return (await describeFile(files, file)).rules.find(({ rule }) => rule === name);
}

test("without a configuration everything is the default", async () => {
  const { rules, ...rest } = await describeFile({});
  expect(rest).toMatchObject({
    file: "aims/list.md",
    reading: "read",
    kinds: [{ kind: "risk", by: "title", evidence: "Risk register", from: "aims/list.md:1:3" }],
    configurations: [],
    preset: { value: "recommended", from: "default" },
    roots: { value: ["aims"], from: "default" },
    ignore: { value: [], from: "default" },
    groups: { value: [], from: "default" },
    baseline: { value: "aims-lint.baseline.json", from: "default" },
    rollOut: [],
    words: [],
    packs: ["tiny 1.0.0"],
  });
  expect(rules.map(({ rule }) => rule)).toEqual(rules.map(({ rule }) => rule).toSorted());
  expect(rules.find(({ rule }) => rule === "risk-has-owner")).toEqual({
    rule: "risk-has-owner",
    severity: "error",
    severityFrom: "default",
    options: { limit: 1 },
    optionsFrom: "default",
    held: null,
    isSet: false,
  });
});

test("severity and options are from where they are said, each for itself", async () => {
  const files = {
    [yaml]: "extends: ./base.yaml\nrules:\n  risk-has-owner: warning\n",
    "base.yaml": "rules:\n  risk-has-owner:\n    severity: info\n    options: { limit: 3 }\n",
  };
  expect(await ruleOf(files)).toMatchObject({
    severity: "warning",
    severityFrom: `${yaml}:3:3`,
    options: { limit: 3 },
    optionsFrom: "base.yaml:4:5",
    isSet: true,
  });
});

test("an override has the last word for its files, and for no others", async () => {
  const files = {
    [yaml]: `rules: { risk-has-owner: info }
overrides:
  - files: "**/list.md"
    rules: { risk-has-owner: error }
  - files: [aims/list.md]
    rules:
      risk-has-owner: { options: { limit: 9 } }
      link-leads-somewhere: off
`,
    "aims/other.md": register,
  };
  expect(await ruleOf(files)).toMatchObject({
    severity: "error",
    severityFrom: `overrides[0] at ${yaml}:4:14`,
    options: { limit: 9 },
    optionsFrom: `overrides[1] at ${yaml}:7:7`,
  });
  expect(await ruleOf(files, "link-leads-somewhere")).toMatchObject({ severity: "off", isSet: true });
  expect(await ruleOf(files, "link-leads-somewhere", "aims/other.md")).toMatchObject({
    severity: "warning",
    isSet: false,
  });
});

test("a preset is named where it makes a difference, and the guards of the check know none", async () => {
  const files = { [yaml]: "# -\npreset: strict\n" };
  expect((await describeFile(files)).preset).toEqual({ value: "strict", from: `${yaml}:2:1` });
  expect(await ruleOf(files, "link-leads-somewhere")).toMatchObject({
    severity: "error",
    severityFrom: "preset strict",
  });
  expect(await ruleOf(files)).toMatchObject({ severity: "error", severityFrom: "default" });
  const audit = { [yaml]: "preset: audit\n" };
  expect(await ruleOf(audit, "document-parses")).toMatchObject({
    severity: "error",
    severityFrom: "default",
  });
});

test("the pattern that decides what a file holds is named", async () => {
  const { kinds } = await describeFile({
    [yaml]: "kinds:\n  aims/l*.md: risk\n",
    "aims/list.md": register.replace("Risk register", "List"),
  });
  expect(kinds).toEqual([
    { kind: "risk", by: "configuration", evidence: "aims/list.md", from: `${yaml}:2:3` },
  ]);
});

test("what is not read is said with its reason", async () => {
  expect((await describeFile({ [yaml]: "ignore: [aims]" })).reading).toBe("ignored");
  expect((await describeFile({ "x/a.md": "" }, "x/a.md")).reading).toBe("outside");
  await expect(describeFile({}, "aims/none.md")).rejects.toThrow("is not there");
});

test("a program says no lines, so its settings are named", async () => {
  const cwd = temporaryFolder({
    "aims/list.md": register,
    "aims-lint.config.mjs": `export default {
        preset: "strict",
        rules: { "risk-has-owner": "info" },
        overrides: [{ files: "**", rules: { "link-leads-somewhere": "off" } }],
      };`,
  });
  const found = await describeConfiguration({
    cwd,
    file: "aims/list.md",
    packs: [tinyPack],
    allowPlugins: true,
  });
  expect(found.preset.from).toBe("aims-lint.config.mjs, preset");
  expect(found.rules.map(({ severityFrom }) => severityFrom)).toEqual(
    expect.arrayContaining([
      "aims-lint.config.mjs, rules.risk-has-owner",
      "overrides[0] at aims-lint.config.mjs, overrides.0.rules.link-leads-somewhere",
    ]),
  );
});

test("settings that cannot be used are an error with their place", async () => {
  await expect(describeFile({ [yaml]: "rules: { risk-has-ownr: off }" })).rejects.toThrow(
    "Did you mean risk-has-owner?",
  );
});

test("what a roll-out holds back is said with its day", async () => {
  const rollout = "rollout:\n  - { rules: [6.1.2], warn: 2026-12-01, enforce: 2027-03-01 }\n";
  expect(await ruleOf({ [yaml]: rollout })).toMatchObject({
    severity: "error",
    held: { as: "info", until: "2027-03-01" },
  });
  expect(await ruleOf({ [yaml]: rollout }, "link-leads-somewhere")).toMatchObject({ held: null });
});

test("the baseline and the steps of the roll-out have their places", async () => {
  const text =
    "baseline: gov/debt.json\nrollout:\n  - rules: [risk-has-owner]\n    warn: 2027-01-01\n    enforce: 2027-04-01\n";
  expect(await describeFile({ [yaml]: text })).toMatchObject({
    baseline: { value: "gov/debt.json", from: `${yaml}:1:1` },
    rollOut: [{ value: "risk-has-owner: warn 2027-01-01, enforce 2027-04-01", from: `${yaml}:3:5` }],
  });
});

test("what is said of the code has its places", async () => {
  const text = "code:\n  ignore: [third/**]\n  areas:\n    tools/**: development\n";
  expect(await describeFile({ [yaml]: text })).toMatchObject({
    codeIgnore: { value: ["third/**"], from: `${yaml}:2:3` },
    codeAreas: [{ value: "tools/** is development", from: `${yaml}:4:5` }],
  });
});
