import { expect, test } from "vitest";
import { fakeDossier } from "../../testing/fake-dossier.ts";
import { fakeLink, fakeSystem } from "../../testing/fake-registers.ts";
import { fakeFinding } from "../../testing/fake-result.ts";
import { readPage } from "../../testing/read-page.ts";
import { systems } from "./systems.ts";

const own = (record: string) => ({
  record,
  path: "aims/systems.yaml",
  line: 16,
  facts: [
    { name: "impactLevel", value: "high" },
    { name: "name", value: "Kaj" },
  ],
});
const first = fakeSystem("SYS-1", "Harbour Score", [
  fakeLink("Inventory", { requirements: ["A.4.2"], entries: [own("system:SYS-1")] }),
  fakeLink("Risks", { missing: "No risk names this system." }),
  fakeLink("Design", { notExpected: "The organisation does not develop it." }),
]);
const second = fakeSystem("SYS-2", "Kaj", [
  fakeLink("Inventory", {
    entries: [own("system:SYS-2")],
    findings: [fakeFinding("", { message: "Kaj has\nno owner.", fingerprint: "00ff" })],
  }),
  fakeLink("Changes", { entries: [own("change:C-1"), own("change:C-2")] }),
]);
const render = (files: readonly (typeof first)[]) =>
  readPage(
    String(systems.render(fakeDossier({ registers: { statement: [], systems: files, attestations: [] } }))),
  );
const page = render([first, second]);

test("all systems stand against all links, each mark with its word", () => {
  expect(page.rows("What is on record of each system")).toEqual([
    ["System", "Inventory", "Risks", "Design", "Changes", "On record"],
    ["SYS-1 Harbour Score", "1 on record", "missing", "not expected", "", "1 of 2"],
    ["SYS-2 Kaj", "1 on record, 1 finding1", "", "", "2 on record", "2 of 2"],
  ]);
});

test("a card tells the facts and the chain, and in full what stands at each link", () => {
  const card = page.text("record-system_3a_SYS-1");
  expect(card).toContain("Harbour Score SYS-1 1 of 2 links on record; no findings against them.");
  expect(card).toContain("impact level high");
  expect(card).toContain("Inventory 1 on record Risks missing Design not expected");
  expect(card).toContain("missing No risk names this system.");
  expect(card).toContain("not expected The organisation does not develop it.");
});

test("what is missing stands outside of the entries that are folded up", () => {
  const [open = ""] = page.text("record-system_3a_SYS-1").split("1 entry of");
  expect(open).toContain("Risks missing No risk names this system.");
});

test("findings of a link lead to the finding", () => {
  expect(page.text("record-system_3a_SYS-2")).toContain("error Kaj has no owner.");
  expect(page.links("record-system_3a_SYS-2")).toContain("#finding-00ff");
});

test("counts have their denominators", () => {
  expect(page.text()).toContain(
    "expected links are on record 3 of 4 systems with every expected link 1 of 2",
  );
});

test("a fact that only repeats the name is left out", () => {
  expect(page.text("record-system_3a_SYS-2").split("3 entries")[0]).not.toContain("name Kaj");
});

test("no system on record is said, with what to do", () => {
  expect(render([]).text()).toMatch(/^No AI system is on record\. Write an inventory/);
});
