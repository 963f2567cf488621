import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { audit } from "../../kinds/audit.ts";
import { said } from "../../shared/said.ts";
import { isOneOf, personsIn } from "./persons.ts";

/** What an audit found reaches those who can do something about it. */
export const auditReported = defineRule({
  id: "audit-reported",
  summary: "An audit report says to whom the results went.",
  requirements: ["9.2.2"],
  severity: "warning",
  basis: "requirement",
  on: audit,
  options: z.strictObject({}),
  notAGap:
    "Where minutes, a ticket or a mail show who got the results, a line in the report that names it is enough.",
  messages: {
    nobody: {
      problem: "{audit} does not say who got its results.",
      why: "Findings that the managers concerned never hear of are not put right.",
      how: "Name the recipients and the day; send the report first if nobody has it yet.",
    },
    auditors: {
      problem: "The results of {audit} went only to {recipients}, who audited.",
      why: "The results of an audit have to reach the managers concerned, not only its authors.",
      how: "Send the report to the managers of what was audited, and name them with the day.",
    },
  },
  check(record, { report }) {
    const found = said(record, "recipients");
    if (found.as === "absent") report("nobody", { at: record.at(), data: { audit: record.id } });
    else if (
      found.as === "empty" ||
      !/\p{L}/u.test(found.text) ||
      /^(?:none|nobody|no one|n\/?a)\b/i.test(found.text)
    )
      report("nobody", { at: found.at, data: { audit: record.id } });
    else {
      const auditors = personsIn(record.fields.auditors ?? "");
      const recipients = personsIn(found.text);
      if (recipients.length > 0 && recipients.every((person) => isOneOf(person, auditors)))
        report("auditors", { at: found.at, data: { audit: record.id, recipients: found.text.trim() } });
    }
  },
  examples: [
    {
      shows: "gap",
      title: "nobody named, and the auditor alone",
      files: {
        "aims/audit/2025.md": `# Internal audit report AUD-2025-1
  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ Internal audit report AUD-2025-1 does not say who got its results.

**Auditor:** Jane Doe
`,
        "aims/audit/2026.md": `# Internal audit report AUD-2026-1

| Field        | Value             |
| ------------ | ----------------- |
| Lead auditor | Jane Doe (lead)   |
| Distribution | J. Doe            |
                 ~~~~~~ The results of Internal audit report AUD-2026-1 went only to J. Doe, who audited.
`,
      },
    },
    {
      shows: "good",
      title: "a list of recipients under a heading",
      files: {
        "aims/audit/2026.md": `# Internal audit report AUD-2026-1

**Auditor:** Jane Doe

## Distribution list

- Ann Bell, Chief Executive Officer
- Jane Doe
`,
      },
    },
    {
      shows: "absent",
      title: "a programme without reports",
      files: { "aims/audit-programme.md": "# Internal audit programme\n\n**Frequency:** yearly\n" },
    },
  ],
});
