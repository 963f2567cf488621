import type { TraceLink } from "@aims-lint/core";
import { describe, expect, test } from "vitest";
import { readProject } from "../test-rule.ts";
import { trace, traceable } from "./trace.ts";

type Files = Readonly<Record<string, string>>;

function table(title: string, head: string, ...rows: string[]): string {
  return `# ${title}\n\n| ${head} |\n|${"---|".repeat(head.split("|").length)}\n${rows.map((row) => `| ${row} |\n`).join("")}`;
}

function inventory(more = "status: production\n    roles: [developer, deployer]"): Files {
  return { "aims/systems.yaml": `systems:\n  - id: SYS-001\n    name: Kaj\n    owner: Marta\n    ${more}\n` };
}

function link(title: string, files: Files, id = "SYS-001"): TraceLink {
  const found = trace(readProject(files), id)?.links.find((one) => one.title === title);
  if (!found) throw new TypeError(`There is no link ${title}.`);
  return found;
}

const records = ({ entries }: TraceLink): string[] => entries.map(({ record }) => record.ref);

describe("a system", () => {
  test.each(["SYS-001", "sys-001", "Kaj"])("is found as %s", (id) => {
    expect(trace(readProject(inventory()), id)?.record.ref).toBe("system:SYS-001");
  });

  test("that the inventory does not have is none", () => {
    expect(trace(readProject(inventory()), "SYS-009")).toBeUndefined();
    expect(traceable(readProject(inventory()))).toEqual(["SYS-001"]);
    expect(traceable(readProject({}))).toEqual([]);
  });

  test("is shown with its fields as they are written", () => {
    const [entry] = link("Inventory", inventory()).entries;
    expect(entry?.facts).toEqual([
      { name: "name", value: "Kaj" },
      { name: "status", value: "production" },
      { name: "roles", value: expect.stringContaining("developer") },
      { name: "owner", value: "Marta" },
    ]);
  });
});

describe("a link is found", () => {
  const risks = table(
    "AI risk register",
    "Risk ID | Description | System | Level | Treatment",
    "R-001 | Wrong answers | SYS-001 | 12 (high) | modify",
    "R-002 | Bad code | SYS-002 | 12 (high) | modify",
  );
  const plan = table(
    "Risk treatment plan",
    "Action ID | Action | Risks | Controls | Due",
    "ACT-1 | Test | R-001 | A.6.2.4 | 2027-01-31",
    "ACT-2 | Review | R-002 | A.6.2.3 | 2027-01-31",
  );
  const soa = table(
    "Statement of Applicability",
    "Control | Applicable | Justification",
    "A.6.2.4 | yes | Errors reach people",
    "A.6.2.3 | yes | Design matters",
  );
  const files = { ...inventory(), "aims/risks.md": risks, "aims/plan.md": plan, "aims/soa.md": soa };

  test("from the system to its risks, over their treatments to the controls", () => {
    expect(records(link("Risks", files))).toEqual(["risk:R-001"]);
    expect(records(link("Treatments", files))).toEqual(["treatment:ACT-1"]);
    expect(records(link("Controls in the Statement of Applicability", files))).toEqual(["control:A.6.2.4"]);
  });

  test("by a heading", () => {
    const text =
      "# AI system requirements\n\n## Kaj\n\n| Requirement ID | Requirement |\n|---|---|\n| REQ-1 | Answer |\n";
    expect(records(link("Requirements", { ...inventory(), "aims/req.md": text }))).toEqual([
      "requirement:REQ-1",
    ]);
  });

  test("by the folder", () => {
    const text =
      "---\nid: USE-1\nkind: intended-use\n---\n\n# Intended use\n\n## Intended uses\n\n- answers\n\n## Users\n\nStaff.\n";
    const found = { ...inventory(), "aims/systems/sys-001/use.md": text };
    expect(records(link("Intended use", found))).toEqual(["intended-use:USE-1"]);
  });

  test("by the inventory, which names its suppliers", () => {
    const register = table(
      "AI supplier register",
      "Supplier ID | Name | Item | Result",
      "SUP-1 | Northmere | model | approved",
      "SUP-2 | Other | paper | approved",
    );
    const found = { ...inventory("suppliers: [SUP-1]"), "aims/suppliers.md": register };
    expect(records(link("Suppliers", found))).toEqual(["supplier:SUP-1"]);
  });

  test("by the latest value of each indicator alone", () => {
    const results = table(
      "Monitoring results",
      "Result ID | Indicator | System | Date | Value",
      "M-1 | MON-1 | SYS-001 | 2026-05-01 | 97",
      "M-2 | MON-1 | SYS-001 | 2026-06-01 | 96",
      "M-3 | MON-2 | SYS-001 | 2026-04-01 | 3",
    );
    const found = link("Latest monitoring results", {
      ...inventory(),
      "aims/monitoring-results.md": results,
    });
    expect(found.entries.map(({ facts }) => facts.find(({ name }) => name === "value")?.value)).toEqual([
      "96",
      "3",
    ]);
  });
});

describe("what is not there", () => {
  test("is missing where something is expected", () => {
    expect(link("Risks", inventory())).toMatchObject({
      entries: [],
      missing: "No risk in the register is a risk of this system.",
    });
    expect(link("Risks", inventory()).notExpected).toBeUndefined();
  });

  test("is no more missing once it is there", () => {
    expect(link("Inventory", inventory()).missing).toBeUndefined();
  });

  test.each([
    ["Treatments", inventory(), "There is no risk on record to treat."],
    ["Suppliers", inventory(), "The inventory names no supplier of it."],
    ["Changes", inventory(), "None is on record; there may have been none."],
    ["Risks", inventory("status: planned"), "The system is planned."],
    ["Monitoring", inventory("status: retired"), "The system is not in use: retired."],
  ])("is not expected: %s", (title, files, reason) => {
    const { missing, notExpected } = link(title, files);
    expect([missing, notExpected]).toEqual([undefined, reason]);
  });
});

describe("roles", () => {
  const asked = (title: string, more: string): boolean => link(title, inventory(more)).missing !== undefined;
  const developer = "status: production\n    roles: [AI developer]";
  const user = "status: production\n    roles: [AI user]";
  const nothing = "status: production";

  test.each(["Datasets", "Design", "Requirements", "Verification and validation"])(
    "a pure user is not asked for %s, a developer is",
    (title) => {
      expect([asked(title, user), asked(title, developer)]).toEqual([false, true]);
    },
  );

  test.each(["Deployment", "Monitoring", "Event logs"])(
    "a pure provider is not asked for %s, a user is",
    (title) => {
      expect([asked(title, "status: production\n    roles: [AI provider]"), asked(title, user)]).toEqual([
        false,
        true,
      ]);
    },
  );

  test("that the inventory does not say are not taken for none", () => {
    expect(link("Datasets", inventory(nothing)).notExpected).toBe(
      "The inventory does not say whether the organisation develops it.",
    );
    expect(asked("Deployment", nothing)).toBe(true);
  });
});

describe("the Statement of Applicability", () => {
  const soa = (row: string): Files => ({
    ...inventory(),
    "aims/soa.md": table("Statement of Applicability", "Control | Applicable | Justification", row),
  });

  test("leaves out what only its control would ask for, with the reason", () => {
    const { missing, notExpected } = link(
      "Intended use",
      soa("A.9.4 | no | Nobody uses it outside of the lab"),
    );
    expect(missing).toBeUndefined();
    expect(notExpected).toBe("A.9.4 is left out: Nobody uses it outside of the lab");
  });

  test("leaves out nothing that a clause asks for too", () => {
    expect(link("Impact assessments", soa("A.5.3 | no | Not for us, says the board")).missing).toBeDefined();
  });

  test("that says nothing of a control leaves it in", () => {
    expect(link("Intended use", soa("A.9.3 | no | Not for us")).missing).toBeDefined();
  });
});
