import { fix } from "@aims-lint/core";
import { memoryHost } from "@aims-lint/testing";
import { expect, test } from "vitest";
import { iso42001 } from "../../index.ts";
import { annexA } from "./annex-a.ts";

const ids = [...annexA.keys()];

/** The statement once its missing rows are there. */
function fixed(text: string, path: string): string {
  const config = { packs: [iso42001], only: { rules: ["soa-complete"] } };
  const { changes, dropped } = fix(memoryHost({ [path]: text }), config);
  expect(dropped).toEqual([]);
  return changes[0]?.after ?? text;
}

const rowsOf = (missing: readonly string[], row: (id: string) => string): string =>
  ids
    .filter((id) => !missing.includes(id))
    .map(row)
    .join("\n");

test("rows of a Markdown table stand in the order of Annex A, as wide as the others, with their title", () => {
  const head = `# Statement of Applicability\r
\r
| Control  | Title                     | Applicable | Reason |\r
| -------- | :------------------------ | ---------- | ------ |\r
`;
  const row = (id: string): string => `| ${id.padEnd(8)} | ${"".padEnd(25)} | Yes        | Needed |\r`;
  const missing = ["A.2.2", "A.2.4", "A.6.2.3", "A.6.2.4", "A.10.4"];
  const result = fixed(`${head}${rowsOf(missing, row)}\n`, "aims/soa.md");
  const lines = result.split("\r\n");
  expect(result.replaceAll("\r\n", "")).not.toContain("\n");
  expect(lines.slice(4, 42).map((line) => line.split("|")[1]?.trim())).toEqual(ids);
  expect(lines[4]).toBe("| A.2.2    | AI policy                 |            |        |");
  expect(lines.filter((line) => !line.includes("Yes")).length).toBe(4 + missing.length + 1);
});

test("rows of CSV", () => {
  const row = (id: string): string => `${id},"Yes",`;
  const result = fixed(`Control,Applicable,Note\n${rowsOf(["A.2.2", "A.4.3"], row)}`, "aims/soa.csv");
  expect(result.split("\n").slice(1, 3)).toEqual(["A.2.2,,", 'A.2.3,"Yes",']);
  expect(result.split("\n").slice(5, 8)).toEqual(['A.3.3,"Yes",', 'A.4.2,"Yes",', "A.4.3,,"]);
});

test("items of YAML, with the keys of the others", () => {
  const row = (id: string): string =>
    `  # about ${id}\n  - id: ${id}\n    title: x\n    applicable: true\n    evidence: [a.md]`;
  const result = fixed(`controls:\n${rowsOf(["A.2.3", "A.2.4"], row)}\n`, "aims/soa.yaml");
  expect(result).toContain(`  # about A.2.2
  - id: A.2.2
    title: x
    applicable: true
    evidence: [a.md]
  - id: A.2.3
    title: ${annexA.get("A.2.3")?.title}
    applicable:
    evidence: []
  - id: A.2.4
    title: ${annexA.get("A.2.4")?.title}
    applicable:
    evidence: []
  # about A.3.2
`);
});

test("a group stands in its own table", () => {
  const table = (group: string, missing: string): string =>
    `## ${group}\n\n| Control | Applicable |\n| --- | --- |\n${ids
      .filter((id) => id.startsWith(group) && id !== missing)
      .map((id) => `| ${id} | No |`)
      .join("\n")}\n`;
  const groups = ["A.2.", "A.3.", "A.4.", "A.5.", "A.6.", "A.7.", "A.8.", "A.9.", "A.10."];
  const text = (missing: string): string =>
    `# Statement of Applicability\n\n${groups.map((group) => table(group, missing)).join("\n")}`;
  const result = fixed(text("A.3.2"), "aims/soa.md");
  expect(result).toBe(text("").replace("| A.3.2 | No |", "| A.3.2 | |"));
});
