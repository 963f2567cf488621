import { choice, date, defineKind, identifier, person, text } from "@aims-lint/core";
import { names, synonyms } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";

/** An action that a management review decided on, or asked about (9.3.2, 9.3.3). */
export const reviewAction = defineKind({
  name: "review-action",
  summary:
    "An action of a management review: what is to be done, by whom, until when, and what became of it.",
  titles: names(
    "Management review actions | Management review action log | Management review action items",
    "Actions from management review | Actions from management reviews | Actions of the management review",
    "Management review action register | Action log of management reviews",
  ),
  types: ["management-review-actions", "management-review-action-log"],
  collections: ["actions", "review-actions", "review_actions", "action-items", "action_items"],
  partOf: ["management-review"],
  names: ["what"],
  declines: ofAnotherStandard,
  fields: {
    what: text({
      aliases: names(
        "Action | Action item | Description | Action description | Task | Decision/Action | Decision / action | Measure",
        "Action to be taken | Title | Activity | Follow-up | Decision or action | Decision",
      ),
    }),
    id: identifier({
      aliases: names("Action ID | Action no | Action number | Action ref | Ref | # | No | Action"),
    }),
    owner: person({
      aliases: names(
        "Responsible | Who | Assigned to | Action owner | Responsible person | Responsibility | Accountable | Assignee",
      ),
    }),
    due: date({
      aliases: names(
        "Due date | Due on | Deadline | Target date | By when | Due by | Target | When | Until | Timeline",
      ),
    }),
    status: choice(["open", "done", "cancelled"], {
      aliases: names("State | Progress | Action status"),
      words: synonyms({
        open: "in progress | planned | to do | not started | started | ongoing | overdue | blocked | pending | new | 🟡",
        done: "complete | completed | closed | implemented | verified | finished | ✅",
        cancelled: "canceled | rejected | dropped | withdrawn | superseded",
      }),
    }),
    from: text({
      aliases: names("From review | Decided on | Review | Raised in | Meeting | Origin | Source"),
      summary: "The review that decided on it, where a later one lists it.",
    }),
  },
});
