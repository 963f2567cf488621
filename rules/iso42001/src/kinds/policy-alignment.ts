import { date, defineKind, identifier, person, text, version } from "@aims-lint/core";
import { names } from "./names.ts";

/** How another policy fits together with the AI policy (A.2.3). */
export const policyAlignment = defineKind({
  name: "policy-alignment",
  summary: "Another policy that the AI policy touches: where the two overlap or clash, and what was decided.",
  titles: names(
    "Policy alignment | Policy alignment record | Policy alignment register | Policy alignment matrix",
    "Alignment of the AI policy with other policies | Alignment with other policies",
    "Alignment with other organisational policies | Alignment with other organizational policies",
    "Policy conflicts | Policy conflict log | Policy cross-check",
  ),
  types: ["policy-alignment-record", "policy-alignment"],
  locations: ["**/policy-alignment.*"],
  collections: ["alignments", "policies", "policy-alignment", "conflicts"],
  names: ["policy"],
  fields: {
    id: identifier({ aliases: names("Alignment ID | Ref | # | No") }),
    policy: text({ aliases: names("Other policy | Policy name | Name | Related policy | Document") }),
    version: version({ aliases: names("Policy version | Edition | Revision") }),
    owner: person({ aliases: names("Policy owner | Responsible") }),
    conflict: text({
      aliases: names(
        "Conflict | Overlap | Overlap or conflict found | Overlap or conflict | Conflicts | Finding | Clash",
        "Conflict found | Gap | Difference | Issue | Overlaps",
      ),
    }),
    decision: text({
      aliases: names(
        "Resolution | Action | Decided | Outcome | How settled | Result | Measure | Decision taken",
      ),
    }),
    decidedOn: date({
      aliases: names("Done on | Decided on | Date | Resolved on | Settled on | Reviewed on | Checked on"),
    }),
  },
});
