import type { Kind } from "@aims-lint/core";
import { describe, expect, test } from "vitest";
import { incident } from "../../kinds/incident.ts";
import { intendedUse } from "../../kinds/intended-use.ts";
import { requirement } from "../../kinds/requirement.ts";
import { readProject } from "../../test-rule.ts";
import { isAboutAll, systemsAbout, systemsServed } from "./about.ts";

const inventory = "systems:\n  - id: SYS-001\n    name: Kaj\n  - id: SYS-002\n    name: Pairwright\n";

function about(kind: Kind, path: string, text: string): { ids: string[]; all: boolean }[] {
  const project = readProject({ "aims/systems.yaml": inventory, [path]: text });
  return project.records(kind).map((record) => {
    return { ids: systemsAbout(record, project).map(({ id }) => id), all: isAboutAll(record) };
  });
}

const one = (...ids: string[]) => [{ ids, all: false }];

describe("the systems that a record speaks of are found", () => {
  const incidents = (system: string): string =>
    `# Incident log\n\n| Incident ID | Description | System |\n|---|---|---|\n| INC-1 | Down | ${system} |\n`;

  test.each([
    ["by its field, as an id", incidents("SYS-002"), one("SYS-002")],
    ["by its field, as a name", incidents("Kaj"), one("SYS-001")],
    ["by its field, as a name in a sentence", incidents("the assistant Pairwright"), one("SYS-002")],
    ["not, where the inventory does not have it", incidents("SYS-009"), one()],
    ["by its field, as all of them", incidents("all systems"), [{ ids: ["SYS-001", "SYS-002"], all: true }]],
  ])("%s", (_name, text, expected) => {
    expect(about(incident, "aims/incidents.md", text)).toEqual(expected);
  });

  const table = "| Requirement ID | Requirement |\n|---|---|\n| REQ-1 | Answer |\n";

  test("by the heading that it stands under", () => {
    expect(
      about(requirement, "aims/requirements.md", `# AI system requirements\n\n## Kaj\n\n${table}`),
    ).toEqual(one("SYS-001"));
  });

  test("by what its document says of all that it holds", () => {
    const text = `---\nsystem: SYS-002\n---\n\n# AI system requirements\n\n${table}`;
    expect(about(requirement, "aims/requirements.md", text)).toEqual(one("SYS-002"));
  });

  test("by the title or the folder, for a document of its own", () => {
    const text = (title: string): string =>
      `---\nid: USE-1\nkind: intended-use\n---\n\n# ${title}\n\n## Intended uses\n\n- answers\n\n## Users\n\nStaff.\n`;
    expect(about(intendedUse, "aims/use.md", text("Intended use of Pairwright"))).toEqual(one("SYS-002"));
    expect(about(intendedUse, "aims/sys-001/use.md", text("Intended use"))).toEqual(one("SYS-001"));
    expect(about(intendedUse, "aims/use.md", text("Intended use"))).toEqual(one());
  });

  test("by its field before everything else", () => {
    const text = incidents("SYS-002").replace("\n\n|", "\n\n## Kaj\n\n|");
    expect(about(incident, "aims/sys-001/incidents.md", text)).toEqual(one("SYS-002"));
  });
});

const specified = "\n| Req ID | Requirement |\n| ------ | ----------- |\n| REQ-1  | fast        |\n";
const two = "System ID,Name\nSYS-001,Harbour Score\nSYS-002,Kaj\n";

/** The systems that the one requirement of a file is of. */
function served(path: string, text: string, inventory = two): string[] {
  const project = readProject({ "aims/systems.csv": inventory, [path]: text });
  return project.records(requirement).flatMap((record) => systemsServed(record, project).map(({ id }) => id));
}

describe("the systems that a part of their documentation serves are found", () => {
  test.each([
    [
      "its document's field",
      "aims/r.md",
      `---\nkind: requirements-spec\nsystem: Kaj\n---\n\n# What it does\n${specified}`,
    ],
    ["the title", "aims/r.md", `# Requirements specification of SYS-002\n${specified}`],
    ["the folder", "aims/systems/kaj/requirements.md", `# What it does\n${specified}`],
    ["its own column", "aims/r.csv", "Req ID,Requirement,AI system\nREQ-1,fast,SYS-002 (Kaj)\n"],
  ])("%s names the system", (_, path, text) => {
    const titled = path.endsWith("r.csv") ? path.replace("r.csv", "requirements-specification.csv") : path;
    expect(served(titled, text)).toEqual(["SYS-002"]);
  });

  test("where there is only one system, that is meant", () => {
    const text = `# System requirements\n${specified}`;
    expect(served("aims/r.md", text, "System ID,Name\nSYS-009,Kaj\n")).toEqual(["SYS-009"]);
    expect(served("aims/r.md", text)).toEqual([]);
  });

  test("a system that the inventory does not know is none", () => {
    expect(served("aims/r.md", `# System requirements\n\n**System:** SYS-777\n${specified}`)).toEqual([]);
  });
});
