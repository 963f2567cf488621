import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { customerObligation } from "../../kinds/customer-obligation.ts";
import { called } from "../../shared/called.ts";

/** What is owed to others has somebody who sees to it, and a way in which it is done. */
export const obligationAssigned = defineRule({
  id: "obligation-assigned",
  summary:
    "Everything owed to customers and other parties has somebody who sees to it and a way in which it is met.",
  requirements: ["A.8.5", "A.10.4"],
  severity: "warning",
  basis: "practice",
  notAGap:
    "A role is as good as a person. When, how, by which control or with which proof it is met: one of these is enough.",
  on: customerObligation,
  options: z.strictObject({}),
  messages: {
    nobody: {
      problem: "{id} is owed to {party}, and nobody is named who sees to it.",
      why: "A duty without an owner is remembered when the other side complains.",
      how: "Name the person or the role that sees to it.",
    },
    open: {
      problem: "{id} is owed to {party}, and nothing says when or how it is met.",
      why: "What is promised to others and leads to nothing inside is a promise only.",
      how: "Enter when it is due, how it is met, the control that serves it, or the proof that it was done.",
    },
  },
  appliesTo: (record) => !record.ragged && record.has("duty"),
  check(record, { report }) {
    const id = called(record, "obligation");
    const party = record.written("party") || "others";
    if (!record.has("owner") && !record.has("role"))
      report("nobody", { at: record.at("owner"), data: { id, party } });
    if (!(["when", "how", "controls", "evidence"] as const).some((path) => record.has(path)))
      report("open", { at: record.at(), data: { id, party } });
  },
  examples: [
    {
      shows: "gap",
      title: "a clause without an owner, a clause without an answer",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.10.4,Yes,we sell scores\n",
        "aims/customer-obligations.md": `# Customer obligations register

| ID     | Customer | Obligation              | How it is met  | Owner    |
| ------ | -------- | ----------------------- | -------------- | -------- |
| COB-01 | Nordbank | notice of model changes | mail, 30 days  |          |
                                                                 ~ COB-01 is owed to Nordbank, and nobody is named who sees to it.
| COB-02 | Nordbank | yearly fairness figures |                | Jane Doe |
  ~~~~~~ COB-02 is owed to Nordbank, and nothing says when or how it is met.
`,
      },
    },
    {
      shows: "good",
      title: "a role and an interval, a person and a proof",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.8.5,Yes,owed by law\n",
        "aims/reporting-obligations.yaml": `obligations:
  - { id: OBL-01, party: applicants, what: main reasons, when: with each decline, role: System owner }
  - { id: OBL-02, party: supervisors, what: list of models, owner: Anneli, evidence: portal receipt }
`,
      },
    },
    {
      shows: "absent",
      title: "a list without owners, and no decision on the controls",
      files: {
        "aims/customer-obligations.csv": `Obligation ID,Customer,Obligation
COB-01,Nordbank,notice of model changes
~~~~~~ (info) COB-01 is owed to Nordbank, and nobody is named who sees to it.
~~~~~~ (info) COB-01 is owed to Nordbank, and nothing says when or how it is met.
`,
      },
    },
  ],
});
