import { choice, date, defineKind, group, identifier, person, references, text } from "@aims-lint/core";
import { controlMention } from "./control-id.ts";
import { names, synonyms } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";

/** An action of the risk treatment plan (6.1.3, 8.3). */
export const treatment = defineKind({
  name: "treatment",
  summary: "An action that treats risks: what is done, by whom, until when, and whether it worked.",
  titles: names(
    "Risk treatment plan | Treatment plan | AI risk treatment plan | Risk treatments",
    "Risk treatment | RTP",
  ),
  types: ["risk-treatment-plan", "treatment-plan"],
  prefixes: ["RTP", "TRT", "TP"],
  locations: ["**/treatment-plan.*", "**/risk-treatment-plan.*", "treatments/**"],
  collections: ["treatments", "actions", "treatment-plan", "treatment_plan"],
  names: ["action"],
  declines: ofAnotherStandard,
  fields: {
    id: identifier({ aliases: names("Action ID | Treatment ID | Ref | # | No") }),
    action: text({ aliases: names("Treatment | Treatment action | Measure | Description | Task | Title") }),
    risks: references("risk", { aliases: names("Risk | Risk ID | Risk IDs | Related risk | Risk(s)") }),
    controls: references("control", {
      aliases: names("Control | Control(s) | Annex A controls"),
      pattern: controlMention,
    }),
    owner: person({ aliases: names("Responsible | Action owner | Assigned to") }),
    due: date({ aliases: names("Due date | Target date | Deadline | Due on | Planned for") }),
    status: choice(["open", "done", "cancelled"], {
      aliases: ["State", "Progress"],
      words: synonyms({
        open: "in progress | planned | to do | not started | started | ongoing | overdue | blocked",
        done: "complete | completed | closed | implemented | verified",
        cancelled: "rejected | dropped",
      }),
    }),
    completedOn: date({
      aliases: names(
        "Completed on | Completed | Completion date | Done on | Date completed",
        "Implementation date | Closed on",
      ),
    }),
    verification: group(
      {
        method: text({ aliases: ["How", "Verification"] }),
        result: text({ aliases: names("Outcome | Effectiveness | Effective") }),
        on: date({ aliases: names("Date | Verified on | Verified | Checked on | Effectiveness check date") }),
        by: person({ aliases: names("Verified by | Verifier | Checked by") }),
      },
      {
        aliases: names("Verification | Effectiveness | Effectiveness review | Effectiveness check"),
        main: "result",
      },
    ),
  },
});
