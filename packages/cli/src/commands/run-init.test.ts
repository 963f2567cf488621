import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { repository, run } from "../testing/run-built.ts";
import { runHere } from "../testing/run-here.ts";
import { leaves, scriptedAsker } from "../testing/scripted-asker.ts";

const minimal = ["--organisation", "Example Ltd", "--system", "Reply Draft=provider,user"];

/** A new AI management system, its documents and what the check says of it. */
function begin(...options: readonly string[]): { folder: string; paths: string[] } {
  const folder = repository({});
  const made = run(["init", ...minimal, ...options], { cwd: folder });
  expect(made.stderr).toBe("");
  expect(made.status).toBe(0);
  return { folder, paths: documentsOf(folder) };
}

function documentsOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(?:md|yaml)$/.test(path) && path !== "aims-lint.config.yaml")
    .toSorted();
}

function check(folder: string): { status: number | null; found: string[]; states: Set<string> } {
  const { status, stdout } = run(["--format", "json", "--today", "2026-11-21"], { cwd: folder });
  const { findings, coverage } = JSON.parse(stdout) as {
    findings: { rule: string; path: string }[];
    coverage: { state: string }[];
  };
  return {
    status,
    found: findings.map(({ rule, path }) => `${path} ${rule}`),
    states: new Set(coverage.map(({ state }) => state)),
  };
}

function change(folder: string, edit: (text: string) => string): void {
  for (const path of documentsOf(folder)) {
    const file = join(folder, path);
    writeFileSync(file, edit(readFileSync(file, "utf8")));
  }
}

describe("an untouched skeleton fails with one finding for each document", () => {
  test.each([
    ["as it comes", []],
    ["with tables of metadata", ["--metadata", "table"]],
    ["with registers in YAML", ["--registers", "yaml"]],
    ["elsewhere", ["--root", "governance/ai", "--metadata", "table", "--registers", "yaml"]],
    ["for who builds AI", ["--system", "Harbour Score=producer,provider,user"]],
    ["in the words of laws", ["--system", "Kaj=Deployer", "--system", "Hub=importer,developer"]],
    ["for who only delivers a part", ["--system", "Part=partner"]],
  ])("%s", (_name, options) => {
    const { folder, paths } = begin(...options);
    const { status, found, states } = check(folder);
    expect(status).toBe(1);
    expect(found).toEqual(paths.map((path) => `${path} template-filled-in`));
    expect([...states]).toEqual(["not-evaluated"]);
  });
});

describe("what is no answer", () => {
  test("dates alone", () => {
    const { folder, paths } = begin();
    change(folder, (text) =>
      text.replace(/^((?:approved_on|next_review|date|go_live):).*$/gm, "$1 2026-11-16"),
    );
    const { status, found } = check(folder);
    expect(status).toBe(1);
    expect(found).toEqual(paths.map((path) => `${path} template-filled-in`));
  });

  test.each([
    ["guidance that was deleted", ""],
    ["TBD", "TBD"],
    ["TODO", "TODO"],
    ["an ellipsis", "…"],
    ["an ellipsis in brackets", "[…]"],
    ["a placeholder", "[Your answer]"],
  ])("%s in the place of every answer", (_name, answer) => {
    const { folder } = begin();
    change(folder, (text) => text.replace(/<!-- write:[\s\S]*?-->|# write:.*/g, answer));
    const { status, found, states } = check(folder);
    expect(status).toBe(1);
    expect(found).toContain("aims/policy.md template-filled-in");
    expect(found).toContain("aims/scope.md template-filled-in");
    expect(found).toContain("aims/risk-method.md template-filled-in");
    expect(states).not.toContain("evidenced");
  });

  test("a file that holds the names of all keys", () => {
    const { folder } = begin("--registers", "yaml");
    change(folder, (text) =>
      text.replace(/<!-- write:[\s\S]*?-->|# write:.*/g, "").replace(/^# {1,5}/gm, ""),
    );
    const file = join(folder, "aims/risks.yaml");
    const keys = ["id", "system", "description", "likelihood", "impact", "level", "owner"];
    writeFileSync(
      file,
      `title: AI risk register\nrisks:\n  - ${keys.map((key) => `${key}:`).join("\n    ")}\n`,
    );
    expect(check(folder).found).toContain("aims/risks.yaml template-filled-in");
  });
});

describe("a person who is asked", () => {
  test("gives every answer that no option gave", async () => {
    const folder = repository({});
    const { asker, asked } = scriptedAsker(
      "",
      "Example Ltd",
      "Reply Draft",
      ["provider", "user"],
      "proposes answers",
      true,
      "Harbour Score",
      [],
      ["producer"],
      "",
      false,
      "../x",
      "docs/aims",
      "table",
      "yaml",
    );
    const { status, stderr } = await runHere(["init"], folder, asker);
    expect([status, stderr]).toEqual([0, ""]);
    expect(asked).toContain("A name is needed.");
    expect(asked).toContain("The folder has to lie in the project, named without . and ..");
    expect(readFileSync(join(folder, "docs/aims/systems.yaml"), "utf8")).toMatch(
      /id: "?SYS-001"?\n {4}name: Reply Draft\n {4}purpose: proposes answers\n {4}roles: .*provider, user[\s\S]*Harbour Score/,
    );
    expect(documentsOf(folder)).toContain("docs/aims/systems/sys-002/design.md");
    expect(documentsOf(folder)).not.toContain("docs/aims/systems/sys-001/design.md");
  });

  test("leaves, and nothing was done", async () => {
    const folder = repository({});
    const { status, stderr } = await runHere(["init"], folder, scriptedAsker("Example Ltd", leaves).asker);
    expect([status, stderr, documentsOf(folder)]).toEqual([130, "Nothing was done.\n", []]);
  });
});

describe("what is there stays as it is", () => {
  test("a second run is refused, and says what else there is", () => {
    const { folder } = begin();
    const again = run(["init", ...minimal], { cwd: folder });
    expect(again.status).toBe(2);
    expect(again.stderr).toMatch(/already: aims\/.*and 30 more.*aims-lint adopt.*--add-missing/);
  });

  test("what is missing is added, and nothing else is touched", () => {
    const { folder, paths } = begin("--registers", "yaml");
    const policy = join(folder, "aims/policy.md");
    writeFileSync(policy, "# AI policy\n\nOurs.\n");
    const gone = repository({ "aims/policy.md": "# AI policy\n\nOurs.\n" });
    const added = run(["init", "--add-missing", ...minimal, "--registers", "yaml"], { cwd: gone });
    expect(added.status).toBe(0);
    expect(documentsOf(gone)).toEqual(paths);
    expect(readFileSync(join(gone, "aims/policy.md"), "utf8")).toBe("# AI policy\n\nOurs.\n");
    expect(run(["init", "--add-missing", ...minimal], { cwd: folder }).stderr).toMatch(/Nothing is missing/);
  });

  test("a document of the same kind elsewhere is not asked for again; systems on record are known", () => {
    const folder = repository({
      "docs/aims/ai-policy.md": "# AI policy\n\nWe use AI with care.\n",
      "docs/aims/systems.md":
        "# AI systems\n\n| System ID | Name | Roles |\n| --- | --- | --- |\n| SYS-007 | Pilot | deployer |\n",
    });
    expect(run(["init", "--add-missing"], { cwd: folder }).status).toBe(0);
    const paths = documentsOf(folder);
    expect(paths).not.toContain("docs/aims/policy.md");
    expect(paths).toContain("docs/aims/impact/sys-007.md");
    expect(paths).not.toContain("docs/aims/systems/sys-007/design.md");
  });

  test("a folder that the check does not read is refused, or said", () => {
    const { folder } = begin();
    const elsewhere = run(["init", "--add-missing", ...minimal, "--root", "other"], { cwd: folder });
    expect(elsewhere.status).toBe(2);
    expect(elsewhere.stderr).toMatch(/reads nothing below other/);
    const configured = repository({
      "aims-lint.config.yaml": "roots:\n  - governance\n",
      "governance/.keep": "",
    });
    expect(run(["init", ...minimal], { cwd: configured }).stderr).toMatch(/does not read aims/);
  });

  test("--dry-run writes nothing and shows every file", () => {
    const folder = repository({});
    const { stdout, status } = run(["init", ...minimal, "--dry-run"], { cwd: folder });
    expect(status).toBe(0);
    expect(stdout).toContain("+++ b/aims/policy.md");
    expect(readdirSync(folder)).toEqual([]);
  });
});

test("no owner, no date and no rating is made up", () => {
  const { folder, paths } = begin("--registers", "yaml");
  for (const path of paths) {
    const text = readFileSync(join(folder, path), "utf8").replace(/^#.*$/gm, "");
    expect(text).not.toMatch(/\b20\d\d-\d\d-\d\d\b/);
    expect(text).not.toMatch(/^(?:owner|approver|approved_on|next_review):(?! # write:)/m);
  }
});

test.each([
  [["--organisation", "Example Ltd"], /Name your AI systems/],
  [["--system", "A=user"], /Say whose documents they are/],
  [["--organisation", "E", "--system", "A"], /Say what you are to A/],
  [["--organisation", "E", "--system", "A=user", "--system", "a=provider"], /names a twice/],
  [["--organisation", "E", "--system", "A=owner"], /no role owner\. /],
  [["--organisation", "E", "--system", "A=usr"], /no role usr\. Did you mean user/],
  [["--organisation", "E", "--system", "=user"], /A name is needed/],
  [["--organisation", "E", "--system", "A=user", "--root", "../elsewhere"], /has to lie in the project/],
  [["--organisation", "E", "--system", "A=user", "--metadata", "tables"], /no metadata tables/],
  [["--organisation", "E", "--system", "A=user", "aims"], /takes no path/],
])("%j is refused, and nothing is written", (options, message) => {
  const folder = repository({});
  const { status, stderr } = run(["init", ...options], { cwd: folder });
  expect(status).toBe(2);
  expect(stderr).toMatch(message);
  expect(readdirSync(folder)).toEqual([]);
});
