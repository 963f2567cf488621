import { citations, date, defineKind, flag, identifier, person, text } from "@aims-lint/core";
import { names } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";

/** A party and what it asks (4.2). */
export const interestedParty = defineKind({
  name: "interested-party",
  summary:
    "A party that matters to the AI management system, what it asks for, and whether the system takes that on.",
  titles: names(
    "Interested parties | Interested parties register | Register of interested parties",
    "Stakeholders | Stakeholder register | Needs and expectations of interested parties",
    "Stakeholder analysis | Interested party register | Interested parties requirements",
    "Understanding the needs and expectations of interested parties | Requirements of interested parties",
  ),
  types: ["interested-parties-register", "stakeholder"],
  prefixes: ["IP", "PARTY", "STK"],
  locations: ["interested-parties.*", "stakeholders.*"],
  collections: ["parties", "interested-parties", "interested_parties", "stakeholders"],
  names: ["party"],
  declines: ofAnotherStandard,
  fields: {
    id: identifier({ aliases: names("Party ID | Ref | # | No") }),
    party: text({ aliases: names("Name | Interested party | Stakeholder | Stakeholder group | Who") }),
    category: text({ aliases: names("Type | Group | Party category") }),
    requirement: text({
      aliases: names(
        "Requirements | Needs and expectations | Need | Needs | Expectation | Expectations",
        "Relevant requirements | What they need | Key requirements | AI-related requirements",
        "Needs / expectations | Requirements and expectations | Needs and requirements",
      ),
    }),
    source: text({ aliases: names("Origin | Basis | Legal source") }),
    addressed: flag({
      aliases: names(
        "Addressed by the AIMS | Addressed | Addressed by AIMS | In AIMS | Taken on",
        "Addressed (yes/no)",
      ),
    }),
    where: citations({
      aliases: names(
        "Where addressed | Addressed in | Addressed by | How addressed | Document | Control",
        "Reference | How we address it",
      ),
    }),
    owner: person({ aliases: ["Responsible"] }),
    nextReview: date({ aliases: ["Review", "Next review date"] }),
  },
});
