import { cpSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Kind, Project, RecordOf } from "@aims-lint/core";
import { examineRepository } from "@aims-lint/node";
import { describe, expect, test } from "vitest";
import { fixture, repository } from "../testing/run-built.ts";
import { runHere } from "../testing/run-here.ts";
import { leaves, scriptedAsker } from "../testing/scripted-asker.ts";

const today = ["--today", "2026-11-21"];

/** What `new` adds to a repository: the lines that a file has more, or the whole of a new one. */
async function add(
  files: Readonly<Record<string, string>>,
  args: readonly string[],
  path: string,
): Promise<string> {
  const cwd = repository(files);
  const { status, stderr } = await runHere(["new", ...args, ...today], cwd);
  expect([status, stderr]).toEqual([0, ""]);
  const before = (files[path] ?? "").split("\n");
  const after = readFileSync(join(cwd, path), "utf8").split("\n");
  expect(before.filter((line) => !after.includes(line))).toEqual([]);
  return path in files ? after.filter((line) => !before.includes(line)).join("\n") : after.join("\n");
}

const register = `# Risk register

| ID    | Risk             | Owner | Level |
| ----- | ---------------- | ----- | ----- |
| R-001 | Scores drift     | Jane  | high  |
| R-003 | Unfair decisions | Ann   | low   |
`;

describe("aims-lint new", () => {
  test("adds a row, as wide as the others, with nothing in it but what was said", async () => {
    expect(
      await add(
        { "aims/risk-register.md": register },
        ["risk", "Data", "leaks", "--set", "level=low"],
        "aims/risk-register.md",
      ),
    ).toBe("| R-004 | Data leaks       |       | low   |");
  });

  test("adds an item with the keys of the others", async () => {
    const files = {
      "aims/risks.yaml":
        "risks:\n- id: RISK-2025-007\n  title: Drift\n  owner: 'Jane'\n  controls: [A.6.2.6]\n",
    };
    expect(
      await add(files, ["risk", "It's bad: very", "--set", "controls=A.2.2, A.3.2"], "aims/risks.yaml"),
    ).toBe("- id: RISK-2026-001\n  title: 'It''s bad: very'\n  owner:\n  controls: [A.2.2, A.3.2]");
  });

  test("adds a line to a CSV file, columns of one's own too", async () => {
    const files = { "aims/risks.csv": "Risk ID;Risk;Likelihood;Site\r\nR1;Drift;3;Rome\r\n" };
    expect(await add(files, ["risk", "a;b", "--set", "Site=Oslo"], "aims/risks.csv")).toBe(
      'R2;"a;b";;Oslo\r',
    );
  });

  test("adds a section behind the others", async () => {
    const files = {
      "aims/risk-register.md":
        "# AI risk register\n\n### R-001: Drift\n\n- **System:** SYS-001\n- **Likelihood:** 3\n\nWatched.\n\n## Closed\n",
    };
    expect(await add(files, ["risk", "Bias", "--set", "likelihood=2"], "aims/risk-register.md")).toBe(
      "### R-002: Bias\n- **System:**\n- **Likelihood:** 2",
    );
  });

  test("writes a file as those beside it are written", async () => {
    const files = {
      "aims/risks/R-001-drift.md":
        "---\nid: R-001\ntitle: Drift\nkind: risk\nowner: Jane # the head\nlikelihood: 3\n---\n\n# R-001: Drift\n\nIt drifts.\n\n## Treatment\n\nWatch it.\n",
    };
    expect(await add(files, ["risk", "Unfair Scores!"], "aims/risks/R-002-unfair-scores.md")).toBe(
      "---\nid: R-002\ntitle: Unfair Scores!\nkind: risk\nowner: # the head\nlikelihood:\n---\n\n# R-002: Unfair Scores!\n\n## Treatment\n",
    );
  });

  test("begins a register where the project has none", async () => {
    const text = await add({}, ["supplier", "ACME", "--in", "aims/suppliers.csv"], "aims/suppliers.csv");
    expect(text).toMatch(/^Supplier ID,Supplier,.*\nSUP-001,ACME,+\n?$/);
  });

  test("begins in the folder that the configuration names, with its words", async () => {
    const cwd = repository({
      "aims-lint.config.yaml": "roots: [governance]\naliases:\n  risk:\n    fields: { owner: [Wer] }\n",
      "governance/.keep": "",
    });
    const { stdout, stderr } = await runHere(["new", "risk", "Leak", "--set", "Wer=Jo", ...today], cwd);
    expect([stderr, stdout]).toEqual(["", expect.stringContaining("created governance/risk-register.md")]);
    expect(readFileSync(join(cwd, "governance/risk-register.md"), "utf8")).toMatch(/\| R-001 \|.*\| Jo \|/);
  });

  test("begins a document with what is to be written in it", async () => {
    const text = await add({}, ["impact-assessment", "--set", "system=SYS-007"], "aims/impact/sys-007.md");
    expect(text).toMatch(/^---\nid: AIA-007\n/);
    expect(text).toContain("\nsystem: SYS-007\n");
    expect(text).toContain("\n## Foreseeable misuse\n\n<!-- write:");
  });

  test("puts a control at its place in the Statement of Applicability", async () => {
    const soa = "# Statement of Applicability\n\n| Control | Title | Applicable |\n|---|---|---|\n";
    const rows = ["| A.2.3 | x | yes |", "| A.6.2.3 | x | yes |", "| A.6.2.5 | x | no |"];
    const cwd = repository({ "aims/soa.md": `${soa}${rows.join("\n")}\n` });
    expect((await runHere(["new", "control", "a.6.2.4", "--set", "applicable=yes"], cwd)).status).toBe(0);
    expect((await runHere(["new", "control", "A.2.2"], cwd)).status).toBe(0);
    expect(readFileSync(join(cwd, "aims/soa.md"), "utf8")).toBe(
      `${soa}| A.2.2 | AI policy | |\n${rows[0]}\n${rows[1]}\n| A.6.2.4 | AI system verification and validation | yes |\n${rows[2]}\n`,
    );
  });

  test("says where it stands and what to fill in next", async () => {
    const { stdout } = await runHere(
      ["new", "risk", "Leak"],
      repository({ "aims/risk-register.md": register }),
    );
    expect(stdout).toContain(
      "changed aims/risk-register.md\n\naims/risk-register.md:7  risk R-004\nStill empty: level, owner.\n\nFill in next:\n",
    );
    expect(stdout).toContain("  warning 7: R-004 has no owner. risk-owned\n");
  });

  test("counts ids in files that cannot be used, and gives none again that is mentioned", async () => {
    const files = {
      "aims/risk-register.md": register,
      "aims/more/risks.yaml": "risks:\n  - id: R-017\n   bad: [\n",
      "aims/notes.md": "# Notes\n\nR-018 was withdrawn.\n",
    };
    expect(
      await add(files, ["risk", "Leak", "--in", "aims/risk-register.md"], "aims/risk-register.md"),
    ).toContain("| R-019 |");
  });

  test("writes nothing on a dry run", async () => {
    const cwd = repository({ "aims/risk-register.md": register });
    const { status, stdout, stderr } = await runHere(["new", "risk", "Leak", "--dry-run"], cwd);
    expect([status, readFileSync(join(cwd, "aims/risk-register.md"), "utf8")]).toEqual([0, register]);
    expect(stdout).toContain("+| R-004 | Leak             |       |       |\n");
    expect(stderr).toContain("aims/risk-register.md:7  risk R-004");
  });

  test.each([
    [["risk", "x", "--set", "ownr=Jane"], "A risk has no field ownr. Did you mean owner?"],
    [
      ["risk", "x", "--set", "nextReview=2026-02-30"],
      "nextReview cannot be 2026-02-30.\nIt takes a day of the calendar",
    ],
    [["risk", "x", "--set", "status=TBD"], "status=TBD holds a placeholder and no value."],
    [["risk", "x", "--set", "treatment=modify"], "aims/risk-register.md has no column for treatment."],
    [["risk", "x", "--set", "owner=a", "--set", "Risk owner=b"], "owner is given twice."],
    [["risk", "x", "--id", "r-003"], "r-003 is there already: aims/risk-register.md:6."],
    [["risk", "x", "--in", "../a.md"], "../a.md lies outside of the project."],
    [["risk", "x", "--in", "aims/other.md"], "aims/other.md takes no records of the kind risk."],
    [["risk", "x", "--in", "aims/x.docx"], "--in names a file that ends with .md, .yaml or .csv"],
    [["risk", "x", "--title", "y"], "Give its name once"],
    [["risk", "a\u0007b"], "aims/risk-register.md takes no further record as it is written."],
    [["rsk"], "There is no kind rsk. Did you mean risk?"],
    [["control", "A.6.2.44"], "There is no control A.6.2.44 in Annex A. Did you mean A.6.2.4?"],
    [["control"], "Name the control by its id"],
    [["impact-assessment"], "about one system, and nobody said which."],
    [[], "Name what to make: "],
  ])("refuses %j", async (args, message) => {
    const cwd = repository({ "aims/risk-register.md": register, "aims/other.md": "# Other\n\nText\n" });
    const { status, stdout, stderr } = await runHere(["new", ...args, ...today], cwd);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
    expect(readFileSync(join(cwd, "aims/risk-register.md"), "utf8")).toBe(register);
  });

  test("asks for the place where there are several", async () => {
    const cwd = repository({
      "aims/a/risk-register.md": register,
      "aims/b/risk-register.md": register.replaceAll("R-", "S-"),
    });
    const { status, stderr } = await runHere(["new", "risk", "x"], cwd);
    expect(status).toBe(2);
    expect(stderr).toContain(
      "in several places: aims/a/risk-register.md, aims/b/risk-register.md.\nSay with --in",
    );
    expect((await runHere(["new", "risk", "x", "--in", "aims/b/risk-register.md"], cwd)).stdout).toContain(
      "risk S-004",
    );
  });
});

describe("in a skeleton that is not filled in yet", () => {
  const begin = async (...options: string[]): Promise<string> => {
    const cwd = repository({});
    const answers = ["--organisation", "Example Ltd", "--system", "Kaj=deployer", ...options];
    expect((await runHere(["init", ...answers], cwd)).status).toBe(0);
    return cwd;
  };

  test.each([
    ["tables", [], "md"],
    ["lists", ["--metadata", "table", "--registers", "yaml"], "yaml"],
  ])("a register of %s takes the first record", async (_name, options, ending) => {
    const cwd = await begin(...options);
    const before = readFileSync(join(cwd, `aims/risks.${ending}`), "utf8").split("\n");
    const { stdout, stderr, status } = await runHere(["new", "risk", "Leak", ...today], cwd);
    expect([status, stderr]).toEqual([0, ""]);
    const after = readFileSync(join(cwd, `aims/risks.${ending}`), "utf8").split("\n");
    const line = after.findIndex((text, index) => text !== before[index] && text.includes("R-001")) + 1;
    expect(stdout).toContain(`aims/risks.${ending}:${line}  risk R-001\n`);
    expect(stdout).toMatch(/Still empty: .*owner.*\.\n[\s\S]*5 answers have not been given here/);
  });

  test("of several tables the one takes it whose columns fit best", async () => {
    const cwd = await begin();
    expect((await runHere(["new", "training", "Reading scores", ...today], cwd)).stdout).toContain(
      " training TR-001\n",
    );
    expect(readFileSync(join(cwd, "aims/people.md"), "utf8")).toContain(
      "\n| TR-001 | | Reading scores | | | |\n",
    );
  });

  test("what is there already is not made again", async () => {
    const cwd = await begin();
    const again = async (...args: string[]): Promise<string> => (await runHere(["new", ...args], cwd)).stderr;
    expect(await again("control", "A.2.2")).toContain("A.2.2 is there already");
    expect(await again("policy")).toContain("aims/policy.md is there already and waits for its answers");
    expect(await again("system", "Kaj", "--id", "sys-001")).toContain("sys-001 is there already");
  });
});

describe("a person who is asked", () => {
  test("says what it is, where it begins and what it is called", async () => {
    const { asker, asked } = scriptedAsker("risk", undefined, "Data leaks");
    const cwd = repository({});
    expect(await runHere(["new", ...today], cwd, asker)).toMatchObject({ status: 0, stderr: "" });
    expect(asked).toEqual(["What is it?", "In which file does it begin?", "What is it called?"]);
    expect(readFileSync(join(cwd, "aims/risk-register.md"), "utf8")).toContain("| R-001 | Data leaks |");
  });

  test("chooses among places", async () => {
    const cwd = repository({
      "aims/a/risk-register.md": register,
      "aims/b/risk-register.md": register.replaceAll("R-", "S-"),
    });
    const { asker, asked } = scriptedAsker("aims/b/risk-register.md");
    expect((await runHere(["new", "risk", "x"], cwd, asker)).stdout).toContain("risk S-004");
    expect(asked).toEqual(["Where does it belong?"]);
  });

  test("names the system of a document, and the control of a row", async () => {
    const cwd = repository({
      "aims/soa.md":
        "# Statement of Applicability\n\n| Control | Title | Applicable |\n|---|---|---|\n| A.2.3 | x | yes |\n",
    });
    const about = scriptedAsker("SYS-007", undefined, "");
    expect((await runHere(["new", "impact-assessment"], cwd, about.asker)).stdout).toContain(
      "impact-assessment AIA-007",
    );
    expect(about.asked[0]).toMatch(/^Which system is it about/);
    const control = scriptedAsker("a.2.2");
    expect((await runHere(["new", "control"], cwd, control.asker)).stdout).toContain("control A.2.2");
  });

  test("leaves, and nothing was done", async () => {
    const cwd = repository({});
    const { status, stderr } = await runHere(["new"], cwd, scriptedAsker("risk", leaves).asker);
    expect([status, stderr, existsSync(join(cwd, "aims"))]).toEqual([130, "Nothing was done.\n", false]);
  });
});

/** What has to be said where the conformant repository keeps records in several places, or names their files after a system. */
const system = ["--set", "system=SYS-009"];
const needed: Readonly<Record<string, readonly string[]>> = {
  dataset: ["--in", "aims/data"],
  "data-quality": ["--in", "aims/data/quality-requirements.md"],
  deployment: system,
  "deployment-condition": ["--in", "aims/systems/sys-002/deployment-plan.md"],
  "design-record": system,
  "impact-assessment": system,
  "intended-use": system,
  "model-card": system,
  requirement: ["--in", "aims/systems/sys-001/requirements.md"],
  "responsible-use": ["--in", "aims/operation"],
  "user-information": system,
  verification: system,
  "verification-test": ["--in", "aims/systems/sys-003/verification-validation.md"],
};

describe("in the conformant repository", async () => {
  const original = await examineRepository({ cwd: fixture("conformant"), today: "2026-11-21" });
  const kinds = original.packs.flatMap((pack) => pack.kinds).filter((kind) => !kind.universal);
  // A control has a row already.
  const held = kinds.filter((kind) => kind.name !== "control" && original.project.records(kind).length > 0);
  // Every kind takes a minute; one of each way of writing tells the most of it.
  const ways = new Map(held.map((kind) => [wayOf(kind, original.project), kind]));
  const tried = process.env["EVERY_KIND"] ? held : [...ways.values()];
  const before = saidIn(original.project);

  test.each(tried)(
    "a new $name is read as one, and no other record changes",
    { timeout: 240_000 },
    async (kind) => {
      const { name } = kind;
      const cwd = repository({});
      cpSync(fixture("conformant"), cwd, { recursive: true });
      const args = ["new", name, "Zeta thing", ...(needed[name] ?? []), ...today];
      const { status, stderr, stdout } = await runHere(args, cwd);
      expect([status, stderr]).toEqual([0, ""]);
      const [, path = "", id = ""] = new RegExp(`^(.+):\\d+ {2}${name} (.+)$`, "m").exec(stdout) ?? [];
      const { project } = await examineRepository({
        cwd,
        today: "2026-11-21",
        only: { rules: ["records-found"] },
      });
      const after = saidIn(project);
      expect(before.filter((text) => !after.includes(text))).toEqual([]);
      const holder = project.document(path);
      expect(holder?.kinds.map((found) => found.kind.name)).toContain(name);
      // A document that is still to be written has no record yet.
      const isUnfinished = original.project.document(path) === undefined;
      const records = project.records(kind);
      const added = records.length - original.project.records(kind).length;
      expect(isUnfinished ? [0, 1] : [1]).toContain(added);
      const fresh = records.find(
        (record) => record.document.path === path && kind.normaliseId(record.id) === kind.normaliseId(id),
      );
      if (!isUnfinished) expect(fresh).toBeDefined();
    },
  );
});

/** How a project writes the records of a kind: the format of the file, and whether each has one of its own. */
function wayOf(kind: Kind, project: Project): string {
  if (kind.name === "responsible-use") return kind.name;
  const [first, second] = project.records(kind);
  return [kind.form, first?.document.format, first?.document === second?.document].join(" ");
}

/** What every record of a project says. */
function saidIn({ documents }: Project): string[] {
  return documents.flatMap(({ records }) => records).map(said);
}

/** What stands under headings may hold the register itself. */
function said(record: RecordOf): string {
  const { kind, document, id } = record;
  const paths = kind.paths.filter(({ field }) => !field.section).map(({ path }) => path);
  return JSON.stringify([
    kind.name,
    document.path,
    id,
    ...paths.map((path) => record.written(path as never) ?? null),
  ]);
}
