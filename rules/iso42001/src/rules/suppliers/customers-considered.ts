import { defineRule, type Project, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { customerObligation } from "../../kinds/customer-obligation.ts";
import { interestedParty } from "../../kinds/interested-party.ts";
import { system } from "../../kinds/system.ts";
import { firstById } from "../../shared/first-by-id.ts";
import { isNotRetired } from "../systems/in-use.ts";
import { nameSystem } from "../systems/name-system.ts";
import { partsPlayed } from "../systems/parts-played.ts";

const customers =
  /customer|client|kund|buyer|licen[cs]ee|subscriber|integrator|deployer|tenant|reseller|clien[tz]e?/i;

/** Who gives AI to others asks what they need, and tells them where it ends. */
export const customersConsidered = defineRule({
  id: "customers-considered",
  summary: "What the customers of an AI system expect and are owed is written down.",
  requirements: ["A.10.4"],
  severity: "error",
  basis: "requirement",
  notAGap:
    "Customers in the register of interested parties, with what they ask for, are enough. Whoever supplies AI to nobody leaves A.10.4 out in the Statement of Applicability.",
  on: "project",
  reads: [customerObligation, interestedParty, system],
  options: z.strictObject({}),
  messages: {
    missing: {
      problem: "{system} is provided to others, and nothing says what its customers expect or are owed.",
      why: "An approach to responsible AI that does not know its customers' needs meets them by chance.",
      how: "List what customers need and what was promised to them, with the source and how it is met.",
    },
  },
  appliesTo: (project) => firstProvided(project) !== undefined,
  check(project, { report }) {
    const record = firstProvided(project);
    if (!record) return;
    const owed = project
      .records(customerObligation)
      .some((each) => speaksOfCustomers(each.written("party"), each));
    const asked = project
      .records(interestedParty)
      .some((each) =>
        speaksOfCustomers(`${each.written("party") ?? ""} ${each.written("category") ?? ""}`, each),
      );
    if (!owed && !asked) report("missing", { at: record.at("roles"), data: { system: nameSystem(record) } });
  },
  examples: [
    {
      shows: "gap",
      title: "a provider whose lists know authorities only",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.10.4,Yes,we sell scores\n",
        "aims/systems.md": `# AI system inventory

| ID      | Name          | Role     |
| ------- | ------------- | -------- |
| SYS-001 | Harbour Score | provider |
                            ~~~~~~~~ SYS-001 (Harbour Score) is provided to others, and nothing says what its customers expect or are owed.
`,
        "aims/interested-parties.csv": "ID,Party,Requirement\nPTY-1,Supervisor,list of models\n",
      },
    },
    {
      shows: "good",
      title: "a register of what customers were promised",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.10.4,Yes,we sell scores\n",
        "aims/systems.yaml": "systems:\n  - { id: SYS-001, name: Harbour Score, roles: [provider] }\n",
        "aims/customer-obligations.csv": "Obligation ID,Customer,Obligation\nCOB-01,Nordbank,notice\n",
      },
    },
    {
      shows: "absent",
      title: "a system that is only used",
      files: {
        "aims/systems.csv": "ID,Name,Role\nSYS-002,Chat helper,deployer\n",
      },
    },
  ],
});

function firstProvided(project: Project): RecordOf<typeof system> | undefined {
  return firstById(
    project
      .records(system)
      .filter((record) => !record.ragged && isNotRetired(record) && partsPlayed(record).has("provides")),
  );
}

/** A party that is called a customer, or any party in a document that is about customers. */
function speaksOfCustomers(party: string | undefined, { document }: RecordOf): boolean {
  return (
    customers.test(party ?? "") || /customer|client/i.test(`${document.path} ${document.title?.value ?? ""}`)
  );
}
