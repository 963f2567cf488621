import { choice, citations, date, defineKind, identifier, person, text } from "@aims-lint/core";
import { names, synonyms } from "./names.ts";

/** A condition that has to be met before an AI system goes live (A.6.2.5). */
export const deploymentCondition = defineKind({
  name: "deployment-condition",
  summary: "A condition for going live: whether it is met, and what shows it.",
  titles: names("Deployment conditions | Release conditions | Go-live criteria | Deployment preconditions"),
  types: ["deployment-condition"],
  partOf: ["deployment"],
  collections: ["preconditions", "conditions", "release-criteria", "release_criteria", "checklist"],
  names: ["condition"],
  fields: {
    id: identifier({ aliases: names("Ref | # | No | Condition ID") }),
    condition: text({
      aliases: names(
        "Precondition | Pre-condition | Criterion | Release criterion | Item | Check | Prerequisite | Gate",
        "Requirement | Checklist item | Description | Go-live criterion | What has to be met",
      ),
    }),
    met: choice(["met", "not-met", "waived", "not-applicable"], {
      aliases: names("Done | Fulfilled | Status | OK | Passed | Checked | Complete | Result | Met? | Done?"),
      words: synonyms({
        met: "yes | y | true | done | passed | pass | ok | x | ✅ | ✓ | ✔ | fulfilled | complete | completed | ja | sim | oui | approved | closed",
        "not-met":
          "no | n | false | ❌ | ✗ | ✘ | open | pending | not done | failed | missing | in progress | not yet | nein | não | non | partly | partial | partially | to do",
        waived: "waiver | accepted | exception | deferred with approval | exception granted",
        "not-applicable": "n/a | na | not applicable",
      }),
    }),
    evidence: citations({ aliases: names("Record | Link | Proof | Reference | Evidence link | Shown by") }),
    date: date({ aliases: names("Met on | Done on | Checked on | Completed on | Date met") }),
    by: person({ aliases: names("Checked by | Confirmed by | Responsible | Owner | Who | Signed by") }),
  },
});
