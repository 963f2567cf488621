import { citations, date, defineKind, identifier, list, person, text } from "@aims-lint/core";
import { names } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";

/** A person's statement about a requirement that no rule can judge. */
export const attestation = defineKind({
  name: "attestation",
  summary:
    "A person's dated statement that a requirement which no rule can judge is met, and until when it holds.",
  titles: names(
    "Attestations | Attestation | Attestation register | AIMS attestations | Register of attestations",
  ),
  types: ["attestation-register"],
  prefixes: ["ATT"],
  locations: ["attestations.*", "attestations/**", "**/attestations.*"],
  collections: ["attestations"],
  declines: ofAnotherStandard,
  fields: {
    id: identifier({ aliases: names("Attestation ID | Ref | # | No") }),
    requirements: list({
      aliases: names("Requirement | Requirements | Clause | Control | Clause / control | Clauses | Controls"),
      summary: "The clauses and controls that the statement is about: `5.1`, `A.2.2`.",
    }),
    statement: text({ aliases: names("Attestation | What is attested | Declaration | Text | Description") }),
    by: person({ aliases: names("Attested by | Attester | Person | Who | Signed by | Made by | Name") }),
    on: date({ aliases: names("Attested on | Date | Date of attestation | Signed on | Made on") }),
    expiresOn: date({
      aliases: names("Expires | Expires on | Expiry | Expiry date | Valid until | Holds until | Until"),
    }),
    basis: citations({ aliases: names("Based on | Evidence | Seen | Records seen | Sources") }),
  },
});
