import { addMonths, type Day, defineRule } from "@aims-lint/core";
import * as z from "zod";
import { supplier } from "../../kinds/supplier.ts";
import { daysAgo } from "../../shared/days-ago.ts";
import { assessmentsOf, isActive, nameSupplier, type Supplier } from "./registered.ts";

const why =
  "Models, terms and subcontractors change; an old assessment speaks of something that is no longer delivered.";
const how = "Assess the supplier again, record the result even if nothing changed, and set the next date.";

/** A supplier is looked at again when that was planned. */
export const supplierAssessmentCurrent = defineRule({
  id: "supplier-assessment-current",
  summary: "The assessment of every supplier has been repeated in time.",
  requirements: ["A.10.3"],
  severity: "error",
  basis: "requirement",
  notAGap:
    "How often suppliers are assessed is for the organisation to decide; where no next date is planned, the option months says how long an assessment holds. A supplier that has been left needs none.",
  on: supplier,
  options: z.strictObject({
    months: z
      .int()
      .positive()
      .default(12)
      .describe("How many months an assessment holds where no next one is planned."),
  }),
  messages: {
    overdue: { problem: "{name} was to be assessed again by {due}, {ago}.", why, how },
    stale: {
      problem:
        "{name} was assessed on {on}, more than {months} months ago, and no next assessment is planned.",
      why,
      how,
    },
  },
  appliesTo: (record, { project }) =>
    isActive(record, project) &&
    assessmentsOf(record, project).some((each) => each.has("assessedOn") || each.has("nextDue")),
  check(record, { project, options: { months }, report }) {
    const { today } = project;
    const latest = latestOf(assessmentsOf(record, project));
    const { nextDue: due, assessedOn: on } = latest.fields;
    const place = latest.document === record.document ? latest : record;
    const name = nameSupplier(record);
    if (due !== undefined) {
      if (due < today)
        report("overdue", { at: place.at("nextDue"), data: { name, due, ago: daysAgo(due, today) } });
    } else if (on !== undefined && addMonths(on, months) < today)
      report("stale", { at: place.at("assessedOn"), data: { name, on, months } });
  },
  examples: [
    {
      shows: "gap",
      title: "past its date, and of two years ago",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.10.3,Yes,models are bought\n",
        "aims/evidence/supplier_assessment.csv": `SupplierID,SupplierName,Service,AssessmentDate,Decision,NextReview
SUP-001,Northmere,model,2025-01-10,Approved,2026-07-10
                                            ~~~~~~~~~~ SUP-001 (Northmere) was to be assessed again by 2026-07-10, 134 days ago.
SUP-002,Kontobro,data,2024-11-20,Approved,
                      ~~~~~~~~~~ SUP-002 (Kontobro) was assessed on 2024-11-20, more than 12 months ago, and no next assessment is planned.
`,
      },
    },
    {
      shows: "good",
      title: "a report that is newer than the register",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.10.3,Yes,models are bought\n",
        "aims/suppliers.yaml": `suppliers:
  - { id: SUP-001, name: Northmere, assessed_on: 2025-08-20, next_due: 2026-08-20 }
  - { id: SUP-002, name: Kontobro, assessed_on: 2026-01-20 }
  - { id: SUP-003, name: Old Vendor, assessed_on: 2020-01-20, status: terminated }
`,
        "aims/evidence/sup-001.md": `# Supplier assessment SUP-001 Northmere

| Field           | Value               |
| --------------- | ------------------- |
| Kind            | supplier-assessment |
| Assessment date | 2026-08-18          |
| Result          | approved            |
| Next review     | 2027-08-18          |
`,
      },
    },
    {
      shows: "absent",
      title: "a register without dates",
      files: {
        "aims/suppliers.csv": "Supplier ID,Supplier,Service\nSUP-001,Northmere,model\n",
      },
    },
  ],
});

/** What was written last; the register's own row where days are the same. */
function latestOf(all: readonly Supplier[]): Supplier {
  const day = (each: Supplier): Day | "" => each.fields.assessedOn ?? "";
  return all.reduce((latest, each) => (day(each) > day(latest) ? each : latest));
}
