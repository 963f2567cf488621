import { choice, date, defineKind, identifier, person, text } from "@aims-lint/core";
import { aboutAReview } from "./about-a-review.ts";
import { names, synonyms } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";

/** An improvement of the AI management system (10.1). */
export const improvement = defineKind({
  name: "improvement",
  summary:
    "An improvement of the AI management system: where the idea came from, who does it, and what it brought.",
  titles: names(
    "Improvement log | Improvement register | Improvements | Log of improvements | Register of improvements",
    "Continual improvement log | Continual improvement register | Continuous improvement log | Continual improvements",
    "Improvement actions | Continual improvement plan | Improvement initiatives | Improvement backlog",
    "OFI log | OFI register | Verbesserungsregister | Registre des améliorations | Registro de melhorias",
  ),
  types: ["improvement-log", "improvement-register"],
  prefixes: ["IMP", "IMPR", "OFI"],
  locations: ["**/improvement-log.*", "**/improvement_log.*", "**/improvements.*"],
  collections: ["improvements", "improvement-log", "improvement_log"],
  names: ["description"],
  declines: (document) => ofAnotherStandard(document) ?? aboutAReview(document, "improvements", /improve/i),
  fields: {
    id: identifier({
      aliases: names("Improvement ID | Improvement # | OFI ID | OFI # | Ref | # | No | Number"),
    }),
    description: text({
      aliases: names(
        "Idea | Improvement | Opportunity | Proposal | Suggestion | Title | Topic | What | Summary | Opportunity for improvement",
      ),
    }),
    raisedOn: date({
      aliases: names(
        "Date | Date raised | Raised | Raised on | Created | Created on | Entered on | Identified on | Date identified | Opened on | Opened",
      ),
    }),
    source: text({ aliases: names("Origin | Raised by | From | Trigger | Input") }),
    action: text({ aliases: names("Actions | Measure | What is done | Planned action | Implementation") }),
    owner: person({ aliases: names("Responsible | Action owner | Assigned to | Assignee") }),
    due: date({
      aliases: names("Due date | Due on | Target date | Deadline | Planned for | Target completion"),
    }),
    doneOn: date({
      aliases: names(
        "Done | Completed | Completed on | Completion date | Implemented on | Date completed | Closed on",
      ),
    }),
    effect: text({
      aliases: names("Result | Outcome | Benefit | Effect seen | Effectiveness | What it brought"),
    }),
    status: choice(["open", "done", "rejected"], {
      aliases: names("State | Progress"),
      words: synonyms({
        open: "in progress | new | planned | proposed | idea | ongoing | started | to do | accepted | approved | under review | backlog | pending | on hold | deferred | evaluated | in evaluation | assigned",
        done: "complete | completed | closed | implemented | finished | resolved",
        rejected: "cancelled | dropped | declined | withdrawn | not pursued | postponed | duplicate",
      }),
    }),
  },
});
