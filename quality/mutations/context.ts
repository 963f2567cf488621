import { change, type Mutation, together } from "./mutation.ts";

const context = "context/context.md";
const parties = "context/interested-parties.md";
const laws = "context/legal-requirements.md";
const processes = "context/process-map.md";
const chances = "risk/opportunities.md";

const table = /\| ID \| Party[\s\S]*?(?=\n\n## How the list is kept)/;
const header =
  "| ID | Party | Category | Requirement | Source | Addressed by the AIMS | Where addressed |\n|---|---|---|---|---|---|---|";
const authority =
  "| PTY-005 | Financial supervisors | Authority | model governance | law | Yes | [Reporting obligations](../information/reporting-obligations.md) |";
const investors =
  "| PTY-011 | Shareholders | Investors | stable losses | covenants | Yes | [Management review](../review/2026-management-review.md) |";
const suppliers =
  "| PTY-010 | Cloud suppliers | Suppliers | notice of misuse | contracts | Yes | [Responsibility matrix](../suppliers/responsibility-matrix.md) |";

/** Faults in the context, the parties, the laws, the processes and the opportunities. */
export const contextMutations: readonly Mutation[] = [
  // Issues
  change("climate-determined", context, /## Climate change[\s\S]*?(?=## Intended purpose)/, ""),
  change("climate-determined", context, /(?<=## Climate change\n)[\s\S]*?(?=## Intended purpose)/, "\n"),
  change(
    "climate-determined",
    context,
    /(?<=## Climate change\n)[\s\S]*?(?=## Intended purpose)/,
    "\nTo be discussed.\n\n",
  ),
  change("context-issues-both-sides", context, /^\| ISS-008 \|[\s\S]*?(?=^\| ISS-013 \|)/m, ""),
  together(
    change("context-issues-both-sides", context, /^\| ISS-001 \|[\s\S]*?(?=^\| ISS-008 \|)/m, ""),
    change(
      "context-issues-both-sides",
      context,
      "energy use of computing | external |",
      "energy use of computing | internal |",
    ),
  ),
  together(
    change(
      "context-issues-both-sides",
      context,
      "depend on one model | internal |",
      "depend on one model | external |",
    ),
    change("context-issues-both-sides", context, "of six people | internal |", "of six people | external |"),
    change(
      "context-issues-both-sides",
      context,
      "strict policies | internal |",
      "strict policies | external |",
    ),
    change(
      "context-issues-both-sides",
      context,
      "yearly staff survey | internal |",
      "yearly staff survey | external |",
    ),
    change(
      "context-issues-both-sides",
      context,
      "with or without us | internal |",
      "with or without us | external |",
    ),
  ),
  change("context-issue-linked", context, "| Anneli Koskinen | R-003, R-007 |", "| Anneli Koskinen | |"),
  change("context-issue-linked", context, "| Luca Ferrante | R-009, R-012 |", "| Luca Ferrante | – |"),
  change("context-issue-linked", context, "| Freja Munk | R-002, R-011 |", "| Freja Munk | none |"),
  // Parties
  change("affected-persons-considered", parties, table, [header, authority, investors].join("\n")),
  change("affected-persons-considered", parties, table, [header, suppliers, authority].join("\n")),
  change("affected-persons-considered", parties, table, [header, investors, suppliers, authority].join("\n")),
  change(
    "party-requirement-decided",
    parties,
    "AI Act Art. 50; yearly customer survey | Yes |",
    "AI Act Art. 50; yearly customer survey | |",
  ),
  change(
    "party-requirement-decided",
    parties,
    "| Works council | Employee representation | to be heard before a system changes how people work |",
    "| Works council | Employee representation | |",
  ),
  change(
    "party-requirement-decided",
    parties,
    "| Source | Addressed by the AIMS | Where addressed |",
    "| Source | Heard | Remarks |",
  ),
  change(
    "party-requirement-mapped",
    parties,
    "| [Responsible use](../operation/responsible-use.md), A.9.2 |",
    "| |",
  ),
  change(
    "party-requirement-mapped",
    parties,
    "| [Reporting obligations](../information/reporting-obligations.md), A.8.5 |",
    "| tbd |",
  ),
  change(
    "party-requirement-mapped",
    parties,
    "| Yes | [Management review](../review/2026-management-review.md) |",
    "| Yes | – |",
  ),
  // Laws
  change(
    "context-review-current",
    laws,
    "OBJ-005 | Anneli Koskinen | 2027-04-12 |",
    "OBJ-005 | Anneli Koskinen | 2026-04-12 |",
  ),
  change("context-review-current", laws, "| Luca Ferrante | 2027-04-12 |", "| Luca Ferrante | 2026-10-12 |"),
  change(
    "context-review-current",
    laws,
    "| Birgit Aagaard | 2027-04-12 |",
    "| Birgit Aagaard | 2026-11-20 |",
  ),
  change("legal-requirement-assigned", laws, "| Marta Kowalczyk | 2027-04-12 |", "| | 2027-04-12 |"),
  change("legal-requirement-assigned", laws, "| OBJ-001, [Impact assessment](../impact/sys-001.md) |", "| |"),
  change(
    "legal-requirement-assigned",
    laws,
    "| SYS-001, SYS-002, SYS-003 | ICT services from third parties |",
    "| | |",
  ),
  // Processes
  change(
    "process-described",
    processes,
    "| PRC-07 | Data management | Henrik Solberg |",
    "| PRC-07 | Data management | |",
  ),
  change("process-described", processes, "| Dorte Lykke | all records | findings |", "| Dorte Lykke | | |"),
  change(
    "process-described",
    processes,
    "| PRC-14 | Management review and improvement | Ingrid Halvorsen |",
    "| PRC-14 | Management review and improvement | TBC |",
  ),
  // Opportunities
  change(
    "opportunity-planned",
    chances,
    "| evening pilot made permanent | Marta Kowalczyk |",
    "| evening pilot made permanent | |",
  ),
  change(
    "opportunity-planned",
    chances,
    "| concept with debt advisers; own intake before any build |",
    "| |",
  ),
  change(
    "opportunity-planned",
    chances,
    "| 2027-03-31 | faults per release |",
    "| 2026-03-31 | faults per release |",
  ),
  change("opportunity-planned", chances, "| approval rate of short histories at equal loss |", "| |"),
];
