import { iso42001 } from "@aims-lint/iso42001";
import { expect, test } from "vitest";
import { lintRepository } from "../lint-repository.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

// A register with a risk that nobody owns. What a configuration does about it has to be seen.

const files = {
  "aims/risks.md": "# Risk register\n\n| Risk ID | Title | Owner |\n| --- | --- | --- |\n| R-2 | Error | |\n",
  "aims/old/risks.md":
    "# Risk register\n\n| Risk ID | Title | Owner |\n| --- | --- | --- |\n| R-3 | Loss | Mia |\n",
};

async function lintWith(configuration: string) {
  const result = await lintRepository({
    cwd: temporaryFolder({ ...files, "aims-lint.config.yaml": configuration }),
    today: "2026-11-21",
  });
  const clause = result.coverage.find(({ requirement }) => requirement === "5.3");
  const owned = result.findings.find(({ rule }) => rule === "risk-owned");
  return { easings: result.easings, clause: clause?.state, owned };
}

const empty = {
  preset: "recommended",
  off: [],
  requirements: [],
  offForSome: [],
  milder: [],
  options: [],
  words: [],
};

test("nothing is said of a configuration that eases nothing", async () => {
  const { easings, owned } = await lintWith("preset: recommended\nrules:\n  risk-owned: warning\n");
  expect(easings).toBeUndefined();
  expect(owned).not.toHaveProperty("eased");
});

test.each([
  ["for the project", "rules:\n  risk-owned: off\n"],
  ["file by file", "overrides:\n  - files: ['**']\n    rules:\n      risk-owned: off\n"],
])("a rule that is off %s", async (_how, configuration) => {
  const { easings, owned } = await lintWith(configuration);
  expect(owned).toBeUndefined();
  expect(easings).toEqual({ ...empty, off: ["risk-owned"], requirements: ["5.3", "A.3.2"] });
});

test("a rule that is off for some files", async () => {
  const { easings, owned } = await lintWith(
    "overrides:\n  - files: ['aims/old/**']\n    rules:\n      risk-owned: off\n",
  );
  expect(owned).toMatchObject({ severity: "warning" });
  expect(easings).toEqual({ ...empty, offForSome: ["risk-owned"] });
});

test.each([
  ["rules:\n  risk-owned: info\n"],
  ["overrides:\n  - files: ['**']\n    rules:\n      risk-owned: info\n"],
])("a gap stays one where its rule is made milder: %j", async (configuration) => {
  const { easings, owned, clause } = await lintWith(configuration);
  expect(owned).toMatchObject({ severity: "info", eased: "warning" });
  expect(easings).toMatchObject({ milder: ["risk-owned"], off: [] });
  expect(clause).toBe("gaps");
});

test("what a preset makes milder is no gap, whoever says it again", async () => {
  const { easings, owned } = await lintWith("preset: audit\nrules:\n  risk-owned: info\n");
  expect(owned).not.toHaveProperty("eased");
  expect(easings).toMatchObject({ preset: "audit", milder: ["risk-owned"] });
});

test("options and words of the organisation's own", async () => {
  const { easings } = await lintWith(
    "rules:\n  document-review-current: { options: { months: 99 } }\naliases:\n  risk:\n    words: { status: { 'in Arbeit': closed } }\n",
  );
  expect(easings).toEqual({
    ...empty,
    options: ["document-review-current"],
    words: [{ kind: "risk", field: "status", word: "in Arbeit", value: "closed" }],
  });
});

test("a clause is not left to people's judgement because all of its rules are off", async () => {
  const silent = iso42001.rules
    .filter(({ requirements }) => requirements.includes("A.2.2"))
    .map(({ id }) => `  ${id}: off\n`);
  const { coverage } = await lintRepository({
    cwd: temporaryFolder({ ...files, "aims-lint.config.yaml": `rules:\n${silent.join("")}` }),
    today: "2026-11-21",
  });
  expect(coverage.find(({ requirement }) => requirement === "A.2.2")).toMatchObject({
    state: "not-evaluated",
    rules: [],
  });
});
