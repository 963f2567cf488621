import { choice, date, defineKind, identifier, person, references, text } from "@aims-lint/core";
import { names, synonyms } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";

/** A chance that AI brings, and what is done about it (6.1.1). */
export const opportunity = defineKind({
  name: "opportunity",
  summary:
    "A chance that AI brings for the organisation, for people or for society, and what is done about it.",
  titles: names(
    "Opportunity register | Opportunities register | Register of opportunities | Opportunity log",
    "Opportunities | AI opportunities | AI opportunity register | Chancenregister",
    "Registro de oportunidades | Registre des opportunités",
  ),
  types: ["opportunity-register", "opportunities-register"],
  prefixes: ["OPP"],
  locations: ["**/opportunities.*", "**/opportunity-register.*", "opportunities/**"],
  collections: ["opportunities", "opportunity", "opportunity-register"],
  names: ["opportunity"],
  declines: ofAnotherStandard,
  fields: {
    id: identifier({ aliases: names("Opportunity ID | Ref | # | No") }),
    opportunity: text({
      aliases: names("Title | Name | Opportunity description | Description | Chance | Opportunity title"),
    }),
    systems: references("system", {
      aliases: names("System | AI system | AI systems | System ID | Affected systems"),
    }),
    benefit: text({
      aliases: names(
        "Benefits | Expected benefit | Expected benefits | Value | Potential | Potential benefit",
      ),
    }),
    action: text({
      aliases: names("Actions | Planned action | Planned actions | Measure | Measures | What we do | Plan"),
    }),
    owner: person({ aliases: names("Responsible | Opportunity owner | Assigned to | Accountable") }),
    due: date({ aliases: names("Due date | Target date | Deadline | By when | Planned for") }),
    evaluation: text({
      aliases: names(
        "How we see the effect | Effectiveness | Evaluation of effectiveness | How evaluated | Effect",
        "Success measure | Measure of success | Result",
      ),
    }),
    status: choice(["open", "done", "rejected"], {
      aliases: ["State", "Progress"],
      words: synonyms({
        open: "in progress | planned | to do | new | identified | ongoing | under evaluation | active | started | pursued",
        done: "complete | completed | closed | implemented | realised | realized",
        rejected: "dropped | cancelled | declined | not pursued | parked | on hold | deferred | paused",
      }),
    }),
  },
});
