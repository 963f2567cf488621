import { type Day, defineRule, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { replaceValue } from "../../shared/replace-value.ts";
import { valueAt } from "../documents/value-at.ts";
import { type Written, writtenIn } from "./written-in.ts";

/** Dates are written alike, so that they can be sorted and searched, and are read alike by every program. */
export const datesUniform = defineRule({
  id: "dates-uniform",
  summary: "Dates are written as YYYY-MM-DD.",
  requirements: [],
  severity: "info",
  basis: "practice",
  group: "uniform",
  on: "document",
  options: z.strictObject({}),
  notAGap:
    "Any date that can be read is as good as another to the other rules. This one is for those who want one form everywhere; a date that may be two days is left for people.",
  messages: {
    other: {
      problem: "{written} is written otherwise than {day}.",
      why: "Dates in one form can be sorted and searched, and other programs read them as they are meant.",
      how: "Write {day}.",
    },
  },
  appliesTo: (entry) => datesIn(entry.records).length > 0,
  check({ document, records }, { report }) {
    for (const { record, text, range, day } of datesIn(records)) {
      if (text === day || !isDateAlone(text)) continue;
      const data = { written: text, day };
      const place = { at: record.span(range), subject: record.ref, key: text, data };
      report("other", { ...place, ...replaceValue(document, range, text, day) });
    }
  },
  examples: [
    {
      shows: "gap",
      title: "dates in several forms",
      files: {
        "aims/risks.yaml": `risks:
  - id: R-001
    description: Unfair scores
    owner: Jane Doe
    next_review: 20270331 # the quarter's end
                 ~~~~~~~~ 20270331 is written otherwise than 2027-03-31.
  - id: R-002
    description: Wrong answers
    owner: Ann Bell
    next_review: 31 March 2027
                 ~~~~~~~~~~~~~ 31 March 2027 is written otherwise than 2027-03-31.
`,
      },
      fixed: {
        "aims/risks.yaml": `risks:
  - id: R-001
    description: Unfair scores
    owner: Jane Doe
    next_review: 2027-03-31 # the quarter's end
  - id: R-002
    description: Wrong answers
    owner: Ann Bell
    next_review: 2027-03-31
`,
      },
    },
    {
      shows: "good",
      title: "one form, a date with a note, and one that may be two days",
      files: {
        "aims/risk-register.md": `# Risk register

| Risk ID | Description   | Next review                 |
| ------- | ------------- | --------------------------- |
| R-001   | Unfair scores | 2027-03-31                  |
| R-002   | Wrong answers | 31 March 2027 (with audits) |
| R-003   | Drift         | 03.04.2027                  |
`,
      },
    },
    {
      shows: "absent",
      title: "no dates",
      files: { "aims/risks.csv": "Risk ID,Description\nR-001,Unfair scores\n" },
    },
  ],
});

interface WrittenDay extends Written {
  readonly day: Day;
}

function datesIn(records: readonly RecordOf[]): WrittenDay[] {
  return writtenIn(records, ({ field }) => field.type === "date").flatMap((written) => {
    const day = valueAt(written.record, written.path);
    return typeof day === "string" ? [{ ...written, day: day as Day }] : [];
  });
}

const numbers = /^(?:\d{8}|\d{4}[-/]\d{1,2}[-/]\d{1,2}|(\d{1,2})[./](\d{1,2})[./]\d{4})$/;
const names =
  /^(?:\d{1,2}(?:st|nd|rd|th)?[ -]+\p{L}{3,9}\.?,?[ -]+\d{4}|\p{L}{3,9}\.? +\d{1,2}(?:st|nd|rd|th)?,? +\d{4})$/u;

/** Whether a text is a date and nothing else, and may be only one day: 03.04.2027 may be two. */
function isDateAlone(text: string): boolean {
  const [whole, first = "", second = ""] = numbers.exec(text) ?? [];
  if (whole === undefined) return names.test(text);
  return first === "" || first === second || Number(first) > 12 || Number(second) > 12;
}
