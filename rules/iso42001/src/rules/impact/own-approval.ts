import { type Project, unlessBlocked } from "@aims-lint/core";
import { impactAssessment } from "../../kinds/impact-assessment.ts";
import { judgeTitle } from "../policy/top-management.ts";
import { isSamePerson, mentionsOf } from "../roles/people.ts";
import type { Assessment } from "./assessments-of.ts";

/** Whether an assessment was approved by nobody else than who wrote it. Titles beside a name are left out. */
export function isOwnApproval(assessment: Assessment): boolean {
  const { author, approver } = assessment.fields;
  if (author === undefined || approver === undefined) return false;
  const authors = namesIn(author);
  const approvers = namesIn(approver);
  return (
    approvers.length > 0 && approvers.every((name) => authors.some((other) => isSamePerson(name, other)))
  );
}

/** The names in a text; where there are only titles, these. */
function namesIn(text: string): readonly string[] {
  const mentions = mentionsOf(text).filter((mention) => /\p{L}/u.test(mention));
  const names = mentions.filter((mention) => judgeTitle(mention) === "none");
  return names.length > 0 ? names : mentions;
}

/** Whether a document is an impact assessment that says itself that one person wrote and approved it. */
export function assessmentIsOwnApproval(path: string, project: Project): boolean {
  return project
    .records(impactAssessment)
    .some(
      (each) =>
        each.document.path === path && !each.ragged && unlessBlocked(() => isOwnApproval(each), false),
    );
}
