import type { Level, Project } from "@aims-lint/core";
import { impactProcedure } from "../../kinds/impact-procedure.ts";
import { type Part, partsNamed, partsOf } from "../../shared/parts.ts";
import { type Acceptors, acceptorsOf, readAcceptors } from "../risks/scale/acceptors.ts";

/** Who approves an assessment of a level by the procedure: those of the level first, then those of higher ones. Empty where it does not say. */
export function approversOf(level: Level, project: Project): readonly Acceptors[] {
  return acceptorsOf(level, project.derive(approversByLevel), []);
}

/** Who approves assessments, by level, as the procedure says; ask with `project.derive`. */
export function approversByLevel(project: Project): readonly Acceptors[] {
  const named = (parts: readonly Part[], path: "approvers" | "levels"): Part[] =>
    partsNamed(parts, project.names(impactProcedure, path));
  for (const { document } of project.records(impactProcedure)) {
    const parts = partsOf(document);
    // What stands in a line behind a level is its criterion; only under a heading for approval it is a person.
    const candidates = [
      ...named(parts, "approvers"),
      ...named(parts, "levels").map((part) => ({ ...part, lines: [] })),
    ];
    for (const part of candidates) {
      const found = readAcceptors(part, []);
      if (found.length > 0) return found;
    }
  }
  return [];
}
