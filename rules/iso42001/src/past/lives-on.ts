import type { ProjectDocument } from "@aims-lint/core";
import { impactAssessment } from "../kinds/impact-assessment.ts";

/** Whether a document is a register, whose rows come and go; an assessment of one system is none. */
export function livesOn({ records }: ProjectDocument): boolean {
  return records.some(({ kind, range, document: { text } }) => {
    const isWhole = range.start === 0 && range.end === text.length;
    return kind.form === "record" && !(isWhole && kind.name === impactAssessment.name);
  });
}
