import { defineRule, type Severity } from "@aims-lint/core";
import * as z from "zod";
import { evidence } from "../../kinds/evidence.ts";
import { impactAssessment } from "../../kinds/impact-assessment.ts";
import { modelCard } from "../../kinds/model-card.ts";
import { rewriteIn } from "../../shared/rewrite-in.ts";
import { citationsIn } from "./citations-in.ts";
import { judgeCitation } from "./judge-citation.ts";

/** How a path that was found is written where another one stood: a name alone stays one. */
function pathFor(target: string, found: string): string {
  return target.includes("/") ? found : found.slice(found.lastIndexOf("/") + 1);
}

const why = "Evidence that cannot be opened shows nothing, and auditors follow such references first.";

/** What is named as evidence can be opened. Links are for the rule `links-resolve`; addresses and words are left alone. */
export const evidenceExists = defineRule({
  id: "evidence-exists",
  summary: "Every file and every id that is named as evidence is there, and is no template.",
  requirements: ["7.5.3", "8.1"],
  severity: "error",
  basis: "requirement",
  on: "document",
  reads: [evidence, impactAssessment, modelCard],
  options: z.strictObject({}),
  notAGap:
    "Evidence that is kept in another system, such as a ticket or a signed contract, is named by its full address or in words: both are left alone.",
  messages: {
    missing: {
      problem: 'The {as} of {id} is "{target}", and there is no such file.',
      why,
      how: "Correct the path, or file the evidence where it says.",
    },
    similar: {
      problem: 'The {as} of {id} is "{target}", and there is no such file, but {similar}.',
      why,
      how: "Correct the path; upper and lower case count.",
    },
    unnamed: {
      problem: 'The {as} of {id} is "{target}", and no document that was read has that name.',
      why: "A file's name alone may be that of any folder; auditors follow such references first.",
      how: "Write the path from this document, or from the root of the repository.",
    },
    unknown: {
      problem: "The {as} of {id} is {target}, and nothing has that id.",
      why,
      how: "Correct the id, or enter the evidence in its register.",
    },
    template: {
      problem: 'The {as} of {id} is "{target}", which is a template.',
      why: "A template shows what somebody meant to write down; it is no record of anything.",
      how: "Name the document that was made from it.",
    },
  },
  appliesTo(entry, { project }) {
    for (const { citation } of citationsIn(entry))
      if (judgeCitation(citation, entry.document.path, project).length > 0) return true;
    return false;
  },
  check(entry, { project, report }) {
    for (const { record, as, citation } of citationsIn(entry)) {
      for (const { fault, target, similar = "" } of judgeCitation(citation, entry.document.path, project)) {
        const data = { as, id: record.id, target, similar };
        const severity: Severity = fault === "template" || fault === "unnamed" ? "warning" : "error";
        if (fault)
          report(fault, {
            at: record.span(citation.range),
            subject: record.ref,
            key: target,
            severity,
            data,
            ...(fault === "similar"
              ? rewriteIn(record.document, citation.range, target, pathFor(target, similar))
              : {}),
          });
      }
    }
  },
  examples: [
    {
      shows: "gap",
      title: "a file that is not there, an id that the register does not know, a template",
      files: {
        "aims/soa.csv": `Control,Applicable,Status,Evidence
A.2.2,Yes,Implemented,policy/ai-policy.md
                      ~~~~~~~~~~~~~~~~~~~ The evidence of A.2.2 is "policy/ai-policy.md", and there is no such file.
A.3.2,Yes,Implemented,EV-001; EV-009
                              ~~~~~~ The evidence of A.3.2 is EV-009, and nothing has that id.
A.2.4,Yes,Implemented,templates/ai-policy.md
                      ~~~~~~~~~~~~~~~~~~~~~~ (warning) The evidence of A.2.4 is "templates/ai-policy.md", which is a template.
`,
        "aims/evidence.yaml": `evidence:
  - id: EV-001
    title: Roles, approved
    path: Roles.md
          ~~~~~~~~ The location of EV-001 is "Roles.md", and there is no such file, but aims/roles.md.
`,
        "aims/roles.md": "# Roles\n\n| Role ID | Role |\n| --- | --- |\n| 1 | AIMS manager |\n",
        "aims/templates/ai-policy.md": "# AI policy of [company]\n",
      },
      fixed: {
        "aims/evidence.yaml": `evidence:
  - id: EV-001
    title: Roles, approved
    path: roles.md
`,
      },
    },
    {
      shows: "good",
      title: "paths from the document, from the root, a file's name alone; addresses and words",
      files: {
        "aims/risk/soa.md": `# Statement of Applicability

| Control | Applicable | Evidence                                       |
| ------- | ---------- | ---------------------------------------------- |
| A.2.2   | Yes        | \`../policy.md\`; aims/policy.md; policy.md   |
| A.6.2.4 | Yes        | tests/, https://example.org/report.pdf          |
| A.6.2.6 | Yes        | Dashboard of the operations team, HR/Legal      |
| A.8.4   | Yes        | Plan for incidents, JIRA-4711                   |
`,
        "aims/policy.md": "# Policy\n",
      },
      elsewhere: ["tests/model.test.py"],
    },
    {
      shows: "absent",
      title: "evidence in words alone",
      files: { "aims/soa.csv": "Control,Applicable,Evidence\nA.2.2,Yes,The policy of May\n" },
    },
  ],
});
