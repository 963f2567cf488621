import { addMonths, type Day, defineRule } from "@aims-lint/core";
import * as z from "zod";
import { document } from "../../kinds/document.ts";
import { adoptionOf } from "../../past/adoption.ts";
import {
  isForgeMade,
  isKnownToGit,
  leavesTraces,
  waysTaken,
  waysToApprove,
} from "../../past/approval-in-git.ts";
import { approvedText, isOpen, writtenForApproval } from "../../past/approved-text.ts";
import { landedOn } from "../../past/landing.ts";
import { livesOn } from "../../past/lives-on.ts";
import { namedPerson } from "../../past/people-in-git.ts";
import { controlOf, isControlled } from "../documents/controlled.ts";

/** An approval that a document claims left a trace where the organisation works in git. */
export const approverTookPart = defineRule({
  id: "approver-took-part",
  summary: "Whoever is said to have approved a document took part in its way into the repository.",
  requirements: ["7.5.2"],
  severity: "info",
  basis: "practice",
  needs: ["history"],
  on: document,
  options: z.strictObject({
    accepts: z
      .array(z.enum(waysToApprove))
      .min(1)
      .default([...waysToApprove])
      .describe(
        "What counts as a trace of the approval: a trailer that names the reviewer, an owner of the file (CODEOWNERS), who merged, who committed.",
      ),
  }),
  notAGap:
    "Who never works in git approves elsewhere, and so does everybody where commits name no reviewers, nobody merges by hand and no file has owners. A merge that a forge made does not say who agreed. Some organisations take a merge for an approval, others forbid it: the option accepts says what counts.",
  messages: {
    absent: {
      problem:
        "{person} is said to have approved {name} on {approved}, and took no part in how it came here ({ways}).",
      why: "Whoever works in the repository leaves a trace when they approve; without one, anybody could have typed the name.",
      how: "Have the approver review or merge such changes, name them in CODEOWNERS, or keep a record of the approval beside the document.",
    },
  },
  appliesTo(own, { project }) {
    const entry = project.document(own.document.path);
    if (!entry || entry.isIncomplete || !isControlled(entry) || livesOn(entry)) return false;
    if (controlOf(entry) !== own) return false;
    if (!own.has("approver") || own.fields.approvedOn === undefined || isOpen(own)) return false;
    if (!project.derive(leavesTraces)) return false;
    return isKnownToGit(namedPerson(own.fields.approver ?? "", project), project, own.document.path);
  },
  check(own, { project, options, report, block }) {
    const approved = own.fields.approvedOn as Day;
    const { path } = own.document;
    const text = approvedText(own, approved, project);
    if (!text?.revision) return block();
    const { revisions } = writtenForApproval(text.revision, path, approved, project);
    const adoption = project.derive(adoptionOf);
    if (revisions.some(({ commit }) => adoption.brings(commit))) return block();
    // Some sign a little later, with a commit of their own.
    const all = project.past.history.revisions(path);
    const signed = all
      .slice(0, all.indexOf(text.revision))
      .filter((later) => landedOn(later) <= addMonths(approved, 1));
    const person = namedPerson(own.fields.approver ?? "", project);
    if (waysTaken(person, [...signed, ...revisions], project, options.accepts).length > 0) return;
    if (revisions.some(isForgeMade)) return block();
    const data = {
      person: own.fields.approver ?? "",
      name: own.id,
      approved,
      ways: options.accepts.join(", "),
    };
    report("absent", { at: own.at("approver"), data });
  },
  examples: [
    {
      shows: "gap",
      title: "an approver who works in the repository and never saw this change",
      commits: [
        {
          on: "2026-01-05",
          by: "Max Meyer <max@example.com>",
          reviewedBy: "Ann Bell <ann.bell@example.com>",
          files: { "aims/scope.md": "# Scope\n" },
        },
        { on: "2026-05-02", by: "Max Meyer <max@example.com>", files: { "aims/risk-method.md": method("") } },
      ],
      files: {
        "aims/scope.md": "# Scope\n",
        "aims/risk-method.md": method(
          "                 ~~~~~~~~ Ann Bell is said to have approved AIMS-RSK-001 on 2026-05-01, and took no part in how it came here (review, codeowners, merge, commit).\n",
        ),
      },
    },
    {
      shows: "good",
      title: "a review that the commit names",
      commits: [
        { on: "2026-01-05", by: "Ann Bell <ann.bell@example.com>", files: { "aims/scope.md": "# Scope\n" } },
        {
          on: "2026-05-02",
          by: "Max Meyer <max@example.com>",
          reviewedBy: "Ann Bell <ann.bell@example.com>",
          files: { "aims/risk-method.md": method("") },
        },
      ],
      files: { "aims/scope.md": "# Scope\n", "aims/risk-method.md": method("") },
      options: { accepts: ["review"] },
    },
    {
      shows: "absent",
      title: "an approver who does not work in git",
      commits: [
        { on: "2026-01-05", by: "Max Meyer <max@example.com>", files: { "aims/scope.md": "# Scope\n" } },
        { on: "2026-05-02", by: "Max Meyer <max@example.com>", files: { "aims/risk-method.md": method("") } },
      ],
      files: { "aims/scope.md": "# Scope\n", "aims/risk-method.md": method("") },
    },
  ],
});

function method(drawn: string): string {
  return `# Risk method

**Document ID:** AIMS-RSK-001
**Approved by:** Ann Bell
${drawn}**Approval date:** 2026-05-01

Likelihood times consequence.
`;
}
