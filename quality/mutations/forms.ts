import { change, type Mutation } from "./mutation.ts";

const soa = "risk/statement-of-applicability.md";

/** Faults in how things are written. */
export const formsMutations: readonly Mutation[] = [
  change(
    "dates-uniform",
    "attestations.md",
    "| 2026-10-28 | 2027-10-27 |",
    "| 28 October 2026 | 2027-10-27 |",
  ),
  change("dates-uniform", "attestations.md", "| 2026-09-30 | 2027-09-29 |", "| 2026-09-30 | 20270929 |"),
  change("dates-uniform", "attestations.md", "| 2026-09-30 | 2027-09-29 |", "| 30/09/2026 | 2027-09-29 |"),
  change(
    "status-words-uniform",
    soa,
    /(\| A\.2\.2 \|.*\| )Implemented(?= \|)/,
    "| A.2.2 | AI policy | Yes | One direction | ✅ Implemented",
  ),
  change(
    "status-words-uniform",
    soa,
    /(\| A\.3\.3 \|.*\| )Implemented(?= \|)/,
    "| A.3.3 | Reporting of concerns | Yes | Harm is seen | Implemented 🟢",
  ),
  change(
    "status-words-uniform",
    soa,
    /(\| A\.4\.2 \|.*\| )Implemented(?= \|)/,
    "| A.4.2 | Resource documentation | Yes | Parts of a system | ✔ implemented",
  ),
];
