import { date, defineKind, identifier, person, section, text, version } from "@aims-lint/core";
import { names } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";
import { oneSystem } from "./risk.ts";

/** What an AI system is meant for, by whom, where, and what it must not be used for (A.9.4). */
export const intendedUse = defineKind({
  name: "intended-use",
  summary: "What an AI system is meant for, who uses it where, and which uses are outside.",
  titles: names(
    "Intended use | Intended use statement | Intended uses | Intended purpose | Intended purpose statement",
    "Statement of intended use | Intended use of the AI system | Intended uses of AI systems",
    "Intended use register | Use statement | Zweckbestimmung | Usage prévu | Uso previsto",
  ),
  types: ["intended-use-statement", "intended-purpose"],
  locations: ["intended-use/**", "**/intended-use.*", "**/intended-uses.*"],
  collections: ["intended-uses", "intended_uses", "uses", "statements"],
  names: ["title", "system"],
  declines: ofAnotherStandard,
  fields: {
    id: identifier({ aliases: names("Document ID | Doc ID | Statement ID") }),
    title: text(),
    system: oneSystem,
    version: version({ aliases: ["Document version", "System version"] }),
    owner: person({ aliases: names("Document owner | System owner") }),
    nextReview: date({ aliases: ["Next review date", "Review due"] }),
    intended: section({
      aliases: names(
        "Intended uses | Intended use | Intended purpose | Purpose | Permitted uses | Approved uses | Allowed uses",
        "Permitted use | Approved use | Use cases | What it is for | Primary intended uses | Uses",
      ),
    }),
    users: section({
      aliases: names(
        "Intended users | User groups | Primary intended users | Who may use it | Permitted users | Operators",
      ),
    }),
    environment: section({
      aliases: names(
        "Operating environment | Context of use | Deployment context | Conditions of use | Context | Setting",
        "Operating conditions | Deployment environment | Where it is used | Conditions",
      ),
    }),
    prohibited: section({
      aliases: names(
        "Prohibited uses | Prohibited use | Prohibited and out-of-scope uses | Out-of-scope uses | Out-of-scope use",
        "Out of scope | Not intended for | Excluded uses | Forbidden uses | What it must not be used for | Misuse",
        "Unintended uses | Not permitted | Uses that are not allowed | Exclusions",
      ),
    }),
    oversight: section({ aliases: names("Human oversight | Human in the loop") }),
    documents: section({
      aliases: names("Documents that go with it | Accompanying documents | Related documents | References"),
    }),
  },
});
