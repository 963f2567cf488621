import { date, defineKind, identifier, person, section, text, version } from "@aims-lint/core";
import { names } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";

/** What the AI management system needs and what it is given (7.1). */
export const resourcePlan = defineKind({
  name: "resource-plan",
  summary:
    "What the AI management system needs in people, money, tools, data and computing, and what it got.",
  form: "document",
  titles: names(
    "Resource plan | Resource planning | AIMS resources | AIMS resource plan | Resources for the AIMS",
    "Resource plan of the AI management system | Resources of the AI management system | Resource allocation plan",
    "Resources and budget | AIMS budget | Resource and budget plan | Ressourcenplan | Plan de ressources",
  ),
  types: ["resource-plan"],
  locations: ["**/resource-plan.*", "**/resources-plan.*"],
  declines: ofAnotherStandard,
  fields: {
    id: identifier({ aliases: names("Document ID | Doc ID") }),
    title: text(),
    version: version({ aliases: ["Document version"] }),
    owner: person({ aliases: ["Document owner"] }),
    approver: person({ aliases: names("Approved by | Approving authority") }),
    nextReview: date({ aliases: ["Next review date", "Review due"] }),
    period: section({
      aliases: names("Period covered | Planning period | Budget year | Financial year | Year | Valid for"),
    }),
    needs: section({
      aliases: names(
        "Needs | Need | Resource needs | Resources needed | Required resources | Resource requirements",
        "Human resources | Resource categories | Resources required | Determination of resources",
      ),
    }),
    provided: section({
      aliases: names(
        "Provided | Provided resources | Resources provided | Provision of resources | Allocated resources | Budget",
        "Resource allocation | Available resources | Allocation",
      ),
    }),
    gaps: section({
      aliases: names("Gap | Gaps | Shortfalls | Resource gaps | Decisions | Actions on gaps"),
    }),
  },
});
