import type { Document } from "../document/document.ts";
import { date } from "../fields/date.ts";
import { identifier, person, text } from "../fields/text.ts";
import { defineKind } from "../kinds/define-kind.ts";
import { normaliseKey } from "../text/normalise-key.ts";

const ruleAliases = ["Rule ID", "Rule name", "Waived rule", "Check", "aims-lint rule"];

/** Decisions to live with findings, kept in a register: `aims/waivers.yaml`, or a table. */
export const waiverKind = defineKind({
  name: "waiver",
  summary: "A decision to live with a finding of aims-lint for a time: who took it, why, and until when.",
  titles: [
    "Waivers",
    "Waiver",
    "Waiver register",
    "Register of waivers",
    "Lint waivers",
    "aims-lint waivers",
  ],
  fields: {
    id: identifier({ aliases: ["Waiver ID", "Ref", "Reference", "No"] }),
    rule: text({ aliases: ruleAliases, summary: "The rule that reports the finding." }),
    subject: text({
      aliases: ["Finding subject", "Record", "About", "For"],
      summary:
        "What the finding is about: risk:R-012, or R-012 alone where that names one thing; component:pkg:npm/openai for code.",
    }),
    reason: text({ aliases: ["Justification", "Rationale", "Why"] }),
    approver: person({ aliases: ["Approved by", "Accepted by", "Authorised by", "Authorized by", "By"] }),
    approvedOn: date({ aliases: ["Approved on", "Approval date", "Date approved", "Accepted on", "On"] }),
    expiry: date({
      aliases: ["Expires", "Expires on", "Expiry date", "Expiration date", "Until", "Valid until", "Ends on"],
      summary: "The last day on which it holds.",
    }),
  },
  names: ["rule"],
  declines: (document) =>
    speaksOfRules(document) ? undefined : "waivers of something else: no column names a rule of aims-lint",
});

/** What every entry of a register has to say. */
export const waiverParts = ["rule", "subject", "reason", "approver", "expiry"] as const;

const ruleColumns = new Set(["rule", ...ruleAliases].map(normaliseKey));

/** Organisations keep registers of other waivers too, such as those of a security policy. */
function speaksOfRules({ tables, format }: Document): boolean {
  if (format === "yaml" || tables.length === 0) return true;
  return tables.some(({ header }) => header.some(({ value }) => ruleColumns.has(normaliseKey(value))));
}
