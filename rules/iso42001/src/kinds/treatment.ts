import { choice, date, defineKind, group, identifier, person, references, text } from "@aims-lint/core";
import { controlMention } from "./control-id.ts";
import { ofAnotherStandard } from "./other-standard.ts";

/** An action of the risk treatment plan (6.1.3, 8.3). */
export const treatment = defineKind({
  name: "treatment",
  summary: "An action that treats risks: what is done, by whom, until when, and whether it worked.",
  titles: [
    "Risk treatment plan",
    "Treatment plan",
    "AI risk treatment plan",
    "Risk treatments",
    "Risk treatment",
    "RTP",
  ],
  types: ["risk-treatment-plan", "treatment-plan"],
  prefixes: ["RTP", "TRT", "TP"],
  locations: ["**/treatment-plan.*", "**/risk-treatment-plan.*", "treatments/**"],
  collections: ["treatments", "actions", "treatment-plan", "treatment_plan"],
  names: ["action"],
  declines: ofAnotherStandard,
  fields: {
    id: identifier({ aliases: ["Action ID", "Treatment ID", "Ref", "#", "No"] }),
    action: text({ aliases: ["Treatment", "Treatment action", "Measure", "Description", "Task", "Title"] }),
    risks: references("risk", { aliases: ["Risk", "Risk ID", "Risk IDs", "Related risk", "Risk(s)"] }),
    controls: references("control", {
      aliases: ["Control", "Control(s)", "Annex A controls"],
      pattern: controlMention,
    }),
    owner: person({ aliases: ["Responsible", "Action owner", "Assigned to"] }),
    due: date({ aliases: ["Due date", "Target date", "Deadline", "Due on", "Planned for"] }),
    status: choice(["open", "done", "cancelled"], {
      aliases: ["State", "Progress"],
      words: {
        "in progress": "open",
        planned: "open",
        "to do": "open",
        "not started": "open",
        started: "open",
        ongoing: "open",
        overdue: "open",
        blocked: "open",
        complete: "done",
        completed: "done",
        closed: "done",
        implemented: "done",
        verified: "done",
        rejected: "cancelled",
        dropped: "cancelled",
      },
    }),
    completedOn: date({
      aliases: [
        "Completed on",
        "Completed",
        "Completion date",
        "Done on",
        "Date completed",
        "Implementation date",
        "Closed on",
      ],
    }),
    verification: group(
      {
        method: text({ aliases: ["How", "Verification"] }),
        result: text({ aliases: ["Outcome", "Effectiveness", "Effective"] }),
        on: date({ aliases: ["Date", "Verified on", "Verified", "Checked on", "Effectiveness check date"] }),
        by: person({ aliases: ["Verified by", "Verifier", "Checked by"] }),
      },
      {
        aliases: ["Verification", "Effectiveness", "Effectiveness review", "Effectiveness check"],
        main: "result",
      },
    ),
  },
});
