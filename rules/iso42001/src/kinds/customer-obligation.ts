import { citations, defineKind, identifier, person, references, text } from "@aims-lint/core";
import { controlMention } from "./control-id.ts";
import { names } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";
import { severalSystems } from "./several-systems.ts";

/** What the organisation owes to a customer or to another party: information, an expectation to be met (A.8.5, A.10.4). */
export const customerObligation = defineKind({
  name: "customer-obligation",
  summary:
    "Something owed to a customer, an authority or another party about an AI system, and who sees to it.",
  titles: names(
    "Reporting obligations | Reporting obligations register | Register of reporting obligations",
    "Customer obligations register | Customer obligations | Customer requirements register",
    "Customer expectations register | Customer expectations | Obligations to customers | Customer commitments",
    "Information obligations | Information duties | Duties to inform | Obligations to interested parties",
    "Disclosure obligations | Customer obligations log | Customer needs and expectations",
  ),
  types: ["customer-obligations-register", "reporting-obligations-register"],
  prefixes: ["OBL", "COB"],
  locations: ["**/customer-obligations.*", "**/reporting-obligations.*"],
  collections: ["obligations", "customer-obligations", "customer_obligations", "reporting-obligations"],
  names: ["duty"],
  declines: ofAnotherStandard,
  fields: {
    id: identifier({ aliases: names("Obligation ID | Duty ID | Ref | # | No") }),
    party: text({
      aliases: names(
        "Customer | Customers | Interested party | Recipient | To whom | Owed to | Client | Audience | Authority",
      ),
    }),
    duty: text({
      aliases: names(
        "What | Obligation | Duties | Requirement | Expectation | Need | Information | Commitment | Description",
        "What is owed | Need or expectation | Content",
      ),
    }),
    source: text({
      aliases: names(
        "Basis | Contract clause | Contract | Legal basis | Clause | Agreement | Law | Origin | Reference",
        "Law or contract",
      ),
    }),
    systems: severalSystems,
    when: text({ aliases: names("Frequency | How often | Deadline | Time limit | Timing | Due | Interval") }),
    how: text({
      aliases: names(
        "How it is met | How met | Met by | Measure | Fulfilled by | How | Implementation | Response",
      ),
    }),
    controls: references("control", {
      aliases: names("Control | Control(s) | Annex A controls | Mapped control | Related controls"),
      pattern: controlMention,
    }),
    role: text({ aliases: names("Responsible role | Role responsible") }),
    owner: person({ aliases: names("Responsible | Responsible person | Owner role | Who | Accountable") }),
    lastSent: text({
      aliases: names("Last sent | Last done | Last provided | Last reported | Sent on | Done on"),
    }),
    evidence: citations({ aliases: names("Proof | Record | Evidence link") }),
    status: text({ aliases: ["State"] }),
  },
});
