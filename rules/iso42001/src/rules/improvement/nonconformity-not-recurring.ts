import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { nonconformity } from "../../kinds/nonconformity.ts";
import { called } from "../../shared/called.ts";
import { isCase, type Nonconformity } from "./nonconformity.ts";
import { recurrences } from "./recurrence.ts";

const times = ["", "", "a second", "a third", "a fourth", "a fifth"];

/** What comes back after it was closed was not removed. */
export const nonconformityNotRecurring = defineRule({
  id: "nonconformity-not-recurring",
  summary: "A nonconformity that was closed does not come back unnoticed.",
  requirements: ["10.1", "10.2"],
  severity: "warning",
  basis: "practice",
  on: nonconformity,
  options: z.strictObject({}),
  notAGap:
    "Cases are compared by their requirement and the words of their cause or their description, so two may be alike by chance. A case that names the earlier one is not asked: somebody saw the connection.",
  messages: {
    back: {
      problem:
        "{id} looks like {earlier} come back: the same requirement, and much the same {what}, for {time} time.",
      why: "A case that comes back after it was closed shows that the cause was another one, or that the action does not work.",
      how: "Compare the two, look for the cause behind both, and name the earlier case in this one.",
    },
  },
  appliesTo: (row) => isCase(row) && row.has("foundOn"),
  check(row, { project, report }) {
    const earlier = (project.derive(recurrences).get(row) ?? []).filter((other) => !names(row, other.row));
    const [last] = earlier;
    if (!last) return;
    report("back", {
      at: row.at(last.what),
      related: [{ at: last.row.at(), message: "The earlier case." }],
      data: {
        id: called(row, "Nonconformity"),
        earlier: called(last.row, "nonconformity"),
        what: last.what,
        time: times[earlier.length + 1] ?? "yet another",
      },
    });
  },
  examples: [
    {
      shows: "gap",
      title: "the same cause again, half a year later",
      files: {
        "aims/nonconformities.md": `# Nonconformities

| NC ID | Found on   | Requirement | Nonconformity   | Cause                             | Done on    |
| ----- | ---------- | ----------- | --------------- | --------------------------------- | ---------- |
| NC-1  | 2025-11-04 | 7.5.3       | Old card in use | nobody compares the editions      | 2026-01-15 |
| NC-2  | 2026-06-11 | 7.5.3       | Old instruction | nobody compares supplier editions |            |
                                                       ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ NC-2 looks like NC-1 come back: the same requirement, and much the same cause, for a second time.
| NC-3  | 2026-06-12 | 9.1         | Alerts not read | no fixed item in the meeting      |            |
`,
      },
    },
    {
      shows: "good",
      title: "alike, and somebody saw it",
      files: {
        "aims/nonconformities.yaml": `nonconformities:
  - id: NC-1
    found_on: 2025-11-04
    clause: 7.5.3
    cause: nobody compares the editions
    done_on: 2026-01-15
  - id: NC-2
    found_on: 2026-06-11
    clause: 7.5.3
    cause: nobody compares the editions, as in NC-1; the item was struck from the meeting
`,
      },
    },
    {
      shows: "absent",
      title: "cases without a day",
      files: {
        "aims/nc-log.csv": "NC ID,Nonconformity\nNC-1,Old card in use\nNC-2,Old card in use\n",
      },
    },
  ],
});

/** Whether a case names an earlier one anywhere. */
function names(row: Nonconformity, other: Nonconformity): boolean {
  return row.document.text.slice(row.range.start, row.range.end).includes(other.id);
}
