import { defineKind, identifier, namedTexts, text } from "@aims-lint/core";
import { names } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";
import { severalSystems } from "./several-systems.ts";

/** A row of a responsibility matrix: a stage of the life cycle or a task, and what each party does in it (A.10.2). */
export const responsibility = defineKind({
  name: "responsibility",
  summary:
    "A stage of a system's life or a task around it, and who of all parties does it and answers for it.",
  titles: names(
    "Responsibility matrix | Responsibilities matrix | RACI | RACI matrix | RASCI | RASCI matrix | AI RACI | AIMS RACI",
    "RACI chart | RACI matrix overview | RACI overview | Responsibility assignment matrix | Shared responsibility matrix | Shared responsibility model",
    "Shared responsibilities | Allocation of responsibilities | Allocated responsibilities",
    "Responsibilities of the parties | Supplier responsibility matrix | Life cycle responsibilities",
    "Lifecycle responsibilities | Third-party responsibilities | Verantwortlichkeitsmatrix",
    "Matrice des responsabilités | Matriz de responsabilidades",
  ),
  types: ["responsibility-matrix", "raci"],
  locations: ["**/responsibility-matrix.*", "**/raci.*", "**/raci-matrix.*"],
  collections: ["responsibilities", "matrix", "raci", "stages"],
  names: ["activity", "stage"],
  rest: "parties",
  declines: ofAnotherStandard,
  fields: {
    id: identifier({ aliases: names("Ref | # | No | Activity ID | Task ID") }),
    activity: text({
      aliases: names(
        "Task | Topic | Process | Responsibility | Duty | Area | Deliverable | Activities | Tasks | Obligation",
        "Function | Activity / task | Subject",
      ),
    }),
    stage: text({
      aliases: names(
        "Life cycle stage | Lifecycle stage | Phase | Lifecycle phase | Life cycle phase | Stage / activity",
        "Stages",
      ),
    }),
    systems: severalSystems,
    responsible: text({
      aliases: names("R | Responsible party | Party | Allocated to | Assigned to | Who | Done by | Owner"),
    }),
    accountable: text({ aliases: names("A | Accountable party | Answers for it") }),
    consulted: text({ aliases: ["C"] }),
    informed: text({ aliases: ["I"] }),
    contract: text({ aliases: names("Contract ref | Contract reference | Agreement | Basis") }),
    notes: text({ aliases: names("Note | Comment | Comments | Remarks") }),
    parties: namedTexts({ summary: "What each party does: a mapping, or a column for each of them." }),
  },
});
