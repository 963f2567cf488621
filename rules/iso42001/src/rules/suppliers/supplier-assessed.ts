import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { supplier } from "../../kinds/supplier.ts";
import { placesOf } from "../../shared/places.ts";
import { assessmentsOf, isActive, isInUse, nameSupplier } from "./registered.ts";

const places = placesOf(supplier, isInUse);
const paths = ["assessedOn", "result", "evidence"];

const refused =
  /\b(?:refused|rejected|declined|not approved|disapproved|failed|unsuitable|not suitable|abgelehnt)\b/i;

/** Whoever buys a model buys its faults; somebody looks before. */
export const supplierAssessed = defineRule({
  id: "supplier-assessed",
  summary: "Every supplier has been assessed, with a day and a result.",
  requirements: ["A.10.3"],
  severity: "error",
  basis: "requirement",
  notAGap:
    "A supplier that is only a candidate, or that has been left, needs no assessment; say so in its status. What was assessed under another procedure (security, outsourcing) counts once its day and result are in the register.",
  on: supplier,
  options: z.strictObject({}),
  messages: {
    missing: {
      problem: "{name} is a supplier, and nothing says that it was assessed.",
      why: "Whether what it delivers fits the organisation's own rules for AI is then a guess that every system built on it shares.",
      how: "Assess it, and enter the day, the assessor and the result.",
    },
    nowhere: {
      problem: "Nothing here says that any of the {count} suppliers was assessed.",
      why: "Whether what they deliver fits the organisation's own rules for AI is then a guess that every system built on it shares.",
      how: "Add columns for the day of the assessment and its result, and assess each supplier.",
    },
    undated: {
      problem: "{name} is {result}, and nothing says when it was assessed.",
      why: "Without a day nobody can tell whether the result still speaks of what is delivered today.",
      how: "Enter the day of the assessment that led to the result.",
    },
    noResult: {
      problem: "{name} was assessed on {on}, and the result is not recorded.",
      why: "An assessment without a result decides nothing about whether the supplier may be used.",
      how: "Enter what was decided: approved, approved with conditions, or refused.",
    },
    refused: {
      problem: '{name} is listed as a supplier, and its assessment ended with "{result}".',
      why: "A refusal that changes nothing shows that the process has no effect.",
      how: "End the use of the supplier and say so in its status, or record the later decision to keep it and on which conditions.",
    },
  },
  appliesTo: (record, { project }) => isActive(record, project),
  check(record, { project, report }) {
    const name = nameSupplier(record);
    const all = assessmentsOf(record, project);
    const dated = all.find((each) => each.has("assessedOn"));
    const decided = [record, ...all.filter((each) => each.has("assessedOn"))].find((each) =>
      each.has("result"),
    );
    const register = project.derive(places).get(record.document.path);
    if (!dated && !decided && all.length === 1 && !record.has("evidence")) {
      if (!register || register.count < 2 || paths.some((path) => register.has(path)))
        report("missing", { at: record.at("assessedOn"), data: { name } });
      else
        report("nowhere", {
          at: record.at(),
          subject: register.subject,
          once: true,
          data: { count: register.count },
        });
    } else if (decided && !dated && record.state("assessedOn") !== "absent")
      report("undated", { at: record.at("assessedOn"), data: { name, result: decided.fields.result ?? "" } });
    else if (dated && !decided && record.state("result") !== "absent")
      report("noResult", { at: record.at("result"), data: { name, on: dated.fields.assessedOn ?? "" } });
    const { result = "" } = record.fields;
    if (refused.test(result)) report("refused", { at: record.at("result"), data: { name, result } });
  },
  examples: [
    {
      shows: "gap",
      title: "no assessment, no day, no result, a refusal without effect",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.10.3,Yes,models are bought\n",
        "aims/suppliers.md": `# Supplier register

| Supplier ID | Supplier   | Service   | Assessed on | Result   |
| ----------- | ---------- | --------- | ----------- | -------- |
| SUP-001     | Northmere  | model     |             |          |
                                         ~ SUP-001 (Northmere) is a supplier, and nothing says that it was assessed.
| SUP-002     | Kontobro   | data      |             | approved |
                                         ~ SUP-002 (Kontobro) is approved, and nothing says when it was assessed.
| SUP-003     | Fjällmoln  | hosting   | 2026-08-20  |          |
                                                       ~ SUP-003 (Fjällmoln) was assessed on 2026-08-20, and the result is not recorded.
| SUP-004     | Bureau Øst | data      | 2026-08-20  | refused  |
                                                       ~~~~~~~ SUP-004 (Bureau Øst) is listed as a supplier, and its assessment ended with "refused".
`,
      },
    },
    {
      shows: "good",
      title: "assessed in the register, assessed in a report of its own, and gone",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.10.3,Yes,models are bought\n",
        "aims/suppliers.yaml": `suppliers:
  - { id: SUP-001, name: Northmere, assessed_on: 2026-08-20, result: approved with conditions }
  - { id: SUP-002, name: Kontobro, service: data }
  - { id: SUP-003, name: Old Vendor, status: terminated }
`,
        "aims/evidence/kontobro.md": `# Supplier assessment Kontobro

**Kind:** supplier-assessment
**Captured on:** 2026-08-19
**Result:** approved
**Next review:** 2027-08-18
`,
      },
    },
    {
      shows: "absent",
      title: "a register that does not ask for assessments, and no decision on the control",
      files: {
        "aims/vendor-register.csv": `Vendor ID,Vendor,Service
V-1,Northmere,model
~~~ (info) Nothing here says that any of the 2 suppliers was assessed.
V-2,Kontobro,data
`,
      },
    },
  ],
});
