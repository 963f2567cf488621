import { type Day, defineRule, type Project, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { document } from "../../kinds/document.ts";
import { adoptionOf } from "../../past/adoption.ts";
import { approvedText, isOpen, writtenForApproval } from "../../past/approved-text.ts";
import { livesOn } from "../../past/lives-on.ts";
import { isAuthor, isNamedWell, namedPerson, writersOf } from "../../past/people-in-git.ts";
import { contributions } from "../../past/writers.ts";
import { controlOf, isControlled } from "../documents/controlled.ts";
import { assessmentIsOwnApproval } from "../impact/own-approval.ts";

/** Four eyes, as git saw them: whoever wrote a text is not the one who approved it. */
export const approvedByAnother = defineRule({
  id: "approved-by-another",
  summary: "Whoever approved a document is not the only one who wrote it, as far as git knows.",
  requirements: ["7.5.2"],
  severity: "warning",
  basis: "practice",
  needs: ["history"],
  on: document,
  options: z.strictObject({}),
  notAGap:
    "In a very small organisation there may be nobody else. Commits tell who typed, not who thought: a document that names another author is believed, and what was brought from elsewhere or committed under an account that nobody can place is left open.",
  messages: {
    same: {
      problem: "{person} approved {name} on {approved}, and committed everything that was new in it.",
      why: "Nobody sees the gaps in what they wrote themselves; an approval is worth something where somebody else looked.",
      how: "Have somebody who did not write it read and approve it; where another wrote it, name them as the author.",
    },
  },
  appliesTo(own, { project }) {
    const entry = project.document(own.document.path);
    if (!entry || entry.isIncomplete || !isControlled(entry) || livesOn(entry)) return false;
    if (controlOf(entry) !== own) return false;
    return own.has("approver") && own.fields.approvedOn !== undefined && !isOpen(own);
  },
  check(own, { project, report, block }) {
    const approved = own.fields.approvedOn as Day;
    const text = approvedText(own, approved, project);
    if (!text?.revision) return block();
    const adoption = project.derive(adoptionOf);
    const approver = namedPerson(own.fields.approver ?? "", project);
    const all = project.past.history.revisions(own.document.path);
    const recent = all.slice(all.indexOf(text.revision)).filter(({ commit }) => !adoption.brings(commit));
    const writers = recent.flatMap(({ commit }) => writersOf(commit));
    // Nothing has to be read where the approver committed nothing.
    if (!writers.some((writer) => isAuthor(approver, writer)))
      return writers.some(isNamedWell) ? undefined : block();
    const { revisions, before } = writtenForApproval(text.revision, own.document.path, approved, project);
    const written = contributions(revisions, before, project);
    if (!written?.length || written.some(({ revision }) => adoption.brings(revision.commit))) return block();
    const others = written.flatMap((each) => each.writers).filter((writer) => !isAuthor(approver, writer));
    if (others.length > 0) return others.some(isNamedWell) ? undefined : block();
    if (namesAnotherAuthor(own, project) || assessmentIsOwnApproval(own.document.path, project)) return;
    const data = { person: own.fields.approver ?? "", name: own.id, approved };
    report("same", { at: own.at("approver"), data });
  },
  examples: [
    {
      shows: "gap",
      title: "the second version of a method, written and approved by one person",
      commits: [
        {
          on: "2026-01-05",
          by: "Max Meyer <max@example.com>",
          files: { "aims/risk-method.md": method("1.0", "2026-01-05", "") },
        },
        {
          on: "2026-05-02",
          by: "A. Bell <ann.bell@example.com>",
          files: { "aims/risk-method.md": method("2.0", "2026-05-01", "The limit is 12.") },
        },
      ],
      files: {
        "aims/risk-method.md": method(
          "2.0",
          "2026-05-01",
          "The limit is 12.",
          "                 ~~~~~~~~~~~~~~ Ann Bell (CEO) approved AIMS-RSK-001 on 2026-05-01, and committed everything that was new in it.\n",
        ),
      },
    },
    {
      shows: "good",
      title: "written by one, approved by another",
      commits: [
        { on: "2026-01-05", by: "Max Meyer <max@example.com>", files: { "aims/scope.md": "# Scope\n" } },
        {
          on: "2026-05-02",
          by: "Max Meyer <max@example.com>",
          files: { "aims/risk-method.md": method("2.0", "2026-05-01", "The limit is 12.") },
        },
        {
          on: "2026-05-03",
          by: "Ann Bell <ann.bell@example.com>",
          files: { "aims/risk-method.md": method("2.0", "2026-05-01", "The limit is 12.\n") },
        },
      ],
      files: {
        "aims/scope.md": "# Scope\n",
        "aims/risk-method.md": method("2.0", "2026-05-01", "The limit is 12.\n"),
      },
    },
    {
      shows: "absent",
      title: "brought along with everything else, by whoever set up the repository",
      commits: [
        {
          on: "2026-05-02",
          by: "Ann Bell <ann.bell@example.com>",
          files: { "aims/risk-method.md": method("2.0", "2026-05-01", "") },
        },
      ],
      files: { "aims/risk-method.md": method("2.0", "2026-05-01", "") },
    },
  ],
});

function method(version: string, approved: string, text: string, drawn = ""): string {
  return `# Risk method

**Document ID:** AIMS-RSK-001
**Version:** ${version}
**Approved by:** Ann Bell (CEO)
${drawn}**Approval date:** ${approved}

## Acceptance

${text}
`;
}

function namesAnotherAuthor(own: RecordOf<typeof document>, project: Project): boolean {
  const author = own.written("author");
  if (!own.has("author") || author === undefined) return false;
  const approver = namedPerson(own.fields.approver ?? "", project);
  return !isAuthor(approver, { name: author, email: "" });
}
