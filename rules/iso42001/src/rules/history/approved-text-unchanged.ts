import { type Day, defineRule, type Project } from "@aims-lint/core";
import * as z from "zod";
import { document } from "../../kinds/document.ts";
import {
  type ApprovedText,
  approvedText,
  isApprovedVersion,
  isOpen,
  isUntouchedSince,
} from "../../past/approved-text.ts";
import { changedWords, isTranslation } from "../../past/changed-words.ts";
import { landedOn, landings } from "../../past/landing.ts";
import { livesOn } from "../../past/lives-on.ts";
import { controlOf, isControlled } from "../documents/controlled.ts";
import { approvedTextUnchangedExamples } from "./approved-text-unchanged.examples.ts";

/** What people approved is what stands there. */
export const approvedTextUnchanged = defineRule({
  id: "approved-text-unchanged",
  summary: "A document says what it said when it was approved, or has been approved again.",
  requirements: ["7.5.2", "7.5.3"],
  severity: "warning",
  basis: "practice",
  needs: ["past"],
  on: document,
  options: z.strictObject({
    words: z
      .int()
      .nonnegative()
      .default(0)
      .describe("How many words may change before a document has to be approved again."),
  }),
  notAGap:
    "Layout, links, metadata, lists of versions and slips of the pen are no change, nor is a translation. Registers live on, and are not looked at. Where small edits need no approval, the option words says how small.",
  messages: {
    changed: {
      problem: "{name} says that it was approved on {approved}{version}; {words} changed on {changed}.",
      why: "An approval stands for the text that people read; who relies on it now relies on words that nobody approved.",
      how: "Have the change approved and record the new version and day, or take the change back.",
    },
    outrun: {
      problem:
        "{name} is version {version}; the approval of {approved} was of version {earlier}, and {words} changed since.",
      why: "The later version has no approval of its own, and readers take the one that stands there for it.",
      how: "Have this version approved and record who did and when, or set its status to draft until then.",
    },
  },
  appliesTo(own, { project }) {
    const entry = project.document(own.document.path);
    if (!entry || entry.isIncomplete || !isControlled(entry) || livesOn(entry)) return false;
    return controlOf(entry) === own && own.fields.approvedOn !== undefined && !isOpen(own);
  },
  check(own, { project, options, report, block }) {
    const approved = own.fields.approvedOn as Day;
    if (isUntouchedSince(own.document, approved, project)) return;
    const before = approvedText(own, approved, project);
    if (!before) return block();
    const change = changedWords(before.document, own.document);
    const counts = change && change.count > options.words && !isTranslation(before.document, own.document);
    // A base shows what one change does, not what others did before.
    if (!counts) return project.facts.history ? undefined : block();
    const words = change.count === 1 ? "1 word" : `${change.count} words`;
    const at = own.at("approvedOn");
    const related = [{ at: own.document.locate(change.at), message: "The first change." }];
    const now = own.written("version");
    if (isApprovedVersion(own, before)) {
      const changed = changedOn(before, own.document.path, project);
      const version = now === undefined ? "" : ` as version ${now}`;
      report("changed", { at, related, data: { name: own.id, approved, version, words, changed } });
    } else {
      const data = { name: own.id, approved, version: now ?? "", earlier: before.version ?? "", words };
      report("outrun", { at, related, data });
    }
  },
  examples: approvedTextUnchangedExamples,
});

/** The day on which a text first said something else than what was approved. */
function changedOn({ document: before, revision }: ApprovedText, path: string, project: Project): Day {
  if (!revision) return project.today;
  const { past, today } = project;
  const stood = landings(past.history.revisions(path));
  const since = stood.slice(0, Math.max(0, stood.indexOf(revision))).toReversed();
  const first = since.find((later) => {
    const entry = past.documentAt(later);
    return entry && changedWords(before, entry.document);
  });
  return first ? landedOn(first) : today;
}
