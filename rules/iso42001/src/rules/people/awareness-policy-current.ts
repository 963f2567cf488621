import { defineRule, isBlank, type Project, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { awareness } from "../../kinds/awareness.ts";
import { policy } from "../../kinds/policy.ts";
import { headOf } from "../../shared/head-of.ts";
import { isSameVersion } from "../../shared/same-version.ts";
import { isInForce } from "../policy/in-force.ts";
import { type Completion, completionsOf } from "./completions.ts";

const why = "Whoever confirmed an older edition has not heard of what has changed since.";

/** People know the policy that holds today, not the one before. */
export const awarenessPolicyCurrent = defineRule({
  id: "awareness-policy-current",
  summary: "People were made aware of the edition of the AI policy that is in force.",
  requirements: ["7.3", "5.2"],
  severity: "warning",
  basis: "requirement",
  on: "project",
  reads: [awareness, policy],
  options: z.strictObject({}),
  notAGap:
    "A change of wording alone need not be read again; then keep the version, or write in the record that the change was announced otherwise. Older rows of people who have confirmed the current edition since are history.",
  messages: {
    old: {
      problem: "{who} confirmed version {version} of the AI policy; version {current} is in force.",
      why,
      how: "Have the new edition read and confirmed, and enter version and day.",
    },
    before: {
      problem:
        "{who} was made aware on {day}, before the present edition of the AI policy was approved on {approved}.",
      why,
      how: "Have the new edition read and confirmed, and enter version and day.",
    },
    nobody: {
      problem: "Nobody on this record has confirmed version {current} of the AI policy, which is in force.",
      why,
      how: "Make the new edition known, have it confirmed, and enter version and day.",
    },
  },
  appliesTo: (project) => currentPolicy(project) !== undefined && dated(project).length > 0,
  check(project, { report }) {
    const current = currentPolicy(project);
    if (!current) return;
    const all = dated(project);
    const old = all.filter(
      (one) =>
        isOld(one, current) && !all.some((other) => isSameReader(one, other) && !isOld(other, current)),
    );
    const { version = "", approvedOn = "" } = current.fields;
    if (old.length > 2 && old.length === all.length && version !== "") {
      const [first] = old;
      if (first) report("nobody", { at: headOf(first.document), data: { current: version } });
      return;
    }
    for (const { document, person, group, version: confirmed, on, day } of old) {
      const who = (person ?? group)?.value ?? "";
      if (confirmed && !isBlank(confirmed.value) && version !== "")
        report("old", {
          at: document.locate(confirmed.range),
          key: who,
          data: { who, version: confirmed.value, current: version },
        });
      else if (on && day !== undefined)
        report("before", {
          at: document.locate(on.range),
          key: who,
          data: { who, day, approved: approvedOn },
        });
    }
  },
  examples: [
    {
      shows: "gap",
      title: "the edition before, and a day before the approval",
      files: {
        "aims/ai-policy.md": `# AI policy

**Version:** 2.0
**Approved on:** 2026-02-03
`,
        "aims/awareness.md": `# Awareness record

| Person   | Completed on | Policy version |
| -------- | ------------ | -------------- |
| Jane Doe | 2026-02-11   | 2.0            |
| Jim Roe  | 2025-03-01   | 1.4            |
                            ~~~ Jim Roe confirmed version 1.4 of the AI policy; version 2.0 is in force.
| Ann Bell | 2025-03-01   |                |
             ~~~~~~~~~~ Ann Bell was made aware on 2025-03-01, before the present edition of the AI policy was approved on 2026-02-03.
`,
      },
    },
    {
      shows: "good",
      title: "the current edition, in whatever spelling, and older rows as history",
      files: {
        "aims/ai-policy.md": "---\nversion: 2.0\napproved_on: 2026-02-03\n---\n\n# AI policy\n",
        "aims/acknowledgements.csv":
          "Employee,Acknowledged on,Version\nJane Doe,2026-02-11,v2\nJim Roe,2025-03-01,1.4\nJim Roe,2026-02-12,2.0\n",
      },
    },
    {
      shows: "absent",
      title: "a record without editions and days",
      files: {
        "aims/ai-policy.md": "# AI policy\n\n**Version:** 2.0\n",
        "aims/awareness.md": "# Awareness programme\n\nEverybody reads the AI policy.\n",
      },
    },
  ],
});

type Policy = RecordOf<typeof policy>;

function currentPolicy(project: Project): Policy | undefined {
  const inForce = project.records(policy).filter(isInForce);
  const known = inForce.filter((record) => record.has("version") || record.has("approvedOn"));
  return (
    known.find((record) => record.state("status") === "read" && record.fields.status === "approved") ??
    known[0]
  );
}

/** The rows that say which edition, or on which day. */
function dated(project: Project): readonly Completion[] {
  return project
    .derive(completionsOf)
    .filter(({ version, day }) => (version !== undefined && !isBlank(version.value)) || day !== undefined);
}

function isOld({ version, day }: Completion, { fields }: Policy): boolean {
  if (version !== undefined && !isBlank(version.value) && fields.version !== undefined)
    return !isSameVersion(version.value, fields.version);
  return day !== undefined && fields.approvedOn !== undefined && day < fields.approvedOn;
}

function isSameReader(one: Completion, other: Completion): boolean {
  return one !== other && one.person !== undefined && one.person.value === other.person?.value;
}
