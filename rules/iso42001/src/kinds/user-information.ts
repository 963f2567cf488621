import { date, defineKind, identifier, person, section, text, version } from "@aims-lint/core";
import { names } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";
import { oneSystem } from "./risk.ts";

/** What the users of an AI system are told about it (A.8.2). */
export const userInformation = defineKind({
  name: "user-information",
  summary: "What users of an AI system get to read: that it is AI, what it is for, its limits, whom to ask.",
  form: "document",
  titles: names(
    "User information | Information for users | User notice | AI notice | AI user notice | AI transparency notice",
    "Transparency notice | AI disclosure | AI disclosure notice | User instructions | Instructions for use",
    "AI user guide | System user guide | User documentation | End-user information | Information for deployers",
    "Nutzerinformation | Information des utilisateurs | Información para usuarios | Aviso de transparência",
  ),
  types: ["user-information", "instructions-for-use", "transparency-notice", "user-notice"],
  prefixes: ["UIN", "IFU"],
  locations: ["user-information/**", "**/user-information.*", "**/instructions-for-use.*"],
  declines: ofAnotherStandard,
  fields: {
    id: identifier({ aliases: names("Document ID | Doc ID") }),
    title: text(),
    system: oneSystem,
    version: version({ aliases: ["Document version"] }),
    owner: person({ aliases: ["Document owner"] }),
    nextReview: date({ aliases: ["Next review date", "Review due"] }),
    disclosure: section({
      aliases: names(
        "AI disclosure | It is an AI system | You are chatting with an AI system | An AI system takes part",
        "AI system identification | Use of AI | Uses AI | This is an AI system | Notice to users | About this AI system",
        "How AI is used | AI notice | You are interacting with AI | Interaction with AI",
      ),
      summary: "That users deal with an AI system.",
    }),
    purpose: section({
      aliases: names(
        "What it is for | Intended purpose | Intended use | What the system does | What it does | Purpose and use",
        "What the AI system does | About the system | Overview | Description | Intended uses",
      ),
    }),
    howToUse: section({
      aliases: names(
        "How to use it | How to use | Using the system | Usage | Use | Operation | Getting started",
      ),
    }),
    limits: section({
      aliases: names(
        "Limits | Limitations | What it cannot do | What it can and cannot do | Known limitations | Accuracy",
        "Accuracy and limitations | Capabilities and limitations | Limitations and risks | Risks and limitations",
        "Performance | Performance and limitations | When it fails",
      ),
    }),
    override: section({
      aliases: names(
        "How to overrule it | Override | How to override | If you disagree | To a person | Your rights | Opt out",
        "Appeals | Appeal | Challenge a decision | Contest a decision | Human review | Ask for a person",
      ),
    }),
    oversight: section({
      aliases: names(
        "Human oversight | Oversight | Human in the loop | Who watches over it | Human control | Human involvement",
      ),
    }),
    contact: section({
      aliases: names(
        "Contact | Contacts | Contact details | Changes and contact | Support | Questions | Help | Whom to ask",
        "Changes, learning and contact | Feedback | Contact information | Reporting problems",
      ),
    }),
  },
});
