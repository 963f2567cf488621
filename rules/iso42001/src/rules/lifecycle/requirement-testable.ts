import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { requirement } from "../../kinds/requirement.ts";
import { called } from "../../shared/called.ts";
import { isEmptyPhrase } from "./empty-phrase.ts";

const why =
  "What has no criterion can be called met by one and missed by another; tests and release decisions have nothing to go by.";

/** It can be told whether a requirement is met. */
export const requirementTestable = defineRule({
  id: "requirement-testable",
  summary: "Every requirement says when it is met.",
  requirements: ["A.6.2.2"],
  severity: "warning",
  basis: "practice",
  on: requirement,
  options: z.strictObject({}),
  notAGap:
    "No control demands a criterion for each requirement. Where the requirement itself carries its measure, such as an answer within a second, the criterion may repeat it.",
  messages: {
    missing: {
      problem: "{id} has no acceptance criterion.",
      why,
      how: "Add what has to be seen for the requirement to count as met: a value, a limit, a test that passes.",
    },
    vague: {
      problem: 'The acceptance criterion of {id} is "{text}", which anybody may read differently.',
      why,
      how: "Name the value, the limit or the test by which the requirement is judged.",
    },
  },
  check(record, { report }) {
    const { acceptance } = record.fields;
    const at = record.at("acceptance");
    const data = { id: called(record, "Requirement") };
    if (acceptance === undefined) {
      if (record.state("acceptance") !== "absent" || !carriesMeasure(record.written("text") ?? ""))
        report("missing", { at, data });
    } else if (isEmptyPhrase(acceptance)) report("vague", { at, data: { ...data, text: acceptance } });
  },
  examples: [
    {
      shows: "gap",
      title: "an empty cell, a word that says nothing",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.2,Yes,we build a score\n",
        "aims/requirements.md": `# Requirements specification of SYS-001

| Req ID  | Requirement            | Acceptance criteria |
| ------- | ---------------------- | ------------------- |
| REQ-101 | ranks by risk          | AUC at least 0.76   |
| REQ-102 | people can overrule it |                     |
                                     ~ REQ-102 has no acceptance criterion.
| REQ-103 | fast                   | good                |
                                     ~~~~ The acceptance criterion of REQ-103 is "good", which anybody may read differently.
`,
      },
    },
    {
      shows: "good",
      title: "words will do where they say what is to be seen",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.2,Yes,we build a score\n",
        "aims/requirements.yaml": `kind: requirements-spec
requirements:
  - { id: REQ-1, text: no training on our code, acceptance: "in the contract, confirmed by the log" }
  - { id: REQ-2, text: answers 99 % of calls within one second }
`,
      },
    },
    {
      shows: "absent",
      title: "a specification that asks for no criteria",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.2,Yes,we build a score\n",
        "aims/system-requirements.csv": `Req ID,Requirement,Source
REQ-1,ranks by risk,OBJ-1
~~~~~ REQ-1 has no acceptance criterion.
`,
      },
    },
  ],
});

/** `answers 99 % of calls within one second`: a requirement with its measure in it. */
function carriesMeasure(text: string): boolean {
  return /\d/.test(text) || /\b(?:never|always|every|each|no|all|none|nobody)\b/i.test(text);
}
