import {
  type Kind,
  normaliseHeading,
  normaliseKey,
  type Project,
  type ProjectDocument,
  type Report,
  type RuleContext,
  type Span,
} from "@aims-lint/core";
import * as kinds from "../../kinds/index.ts";
import { headOf } from "../../shared/head-of.ts";
import { demandedAt } from "./demanded-at.ts";

/** A kind of document that is asked for, in words for messages. */
export interface Asked {
  readonly kind: Kind;
  /** `scope statement`. */
  readonly what: string;
  /** What it is good for, as a sentence. */
  readonly why: string;
  readonly requirements: readonly string[];
  /** Whether the project has it in another form. */
  readonly otherwise?: (project: Project) => boolean;
}

/** What a rule says of documents that are not there. */
export type Absences = ReturnType<typeof absencesOf>;

/**
 * What a rule says of documents that are not there. A rule about one document gives the reason for it, so that its page
 * shows it; a rule about several gives `{why}`, and each finding has the reason of its own.
 */
export const absencesOf = (why: string) =>
  ({
    missing: {
      problem: "There is no {what}.",
      why,
      how: 'Write it, and give it the title "{title}" or the line kind: {kind}, so that it is found.',
    },
    template: {
      problem: "There is no {what}; {path} is only a template.",
      why,
      how: "Fill in a copy of the template outside its folder.",
    },
    unread: {
      problem: "There is no {what} that could be read; {path} is taken for it.",
      why,
      how: "Mend what keeps the document from being read; what it is taken for and why is listed with the files.",
    },
    heading: {
      problem: 'No document is recognised as the {what}; "{heading}" in {path} may be it.',
      why,
      how: "Give it a document of its own, or declare kind: {kind} in the metadata of the one that it is in.",
    },
  }) as const;

/** Whether a project has a document of a kind. */
export function isPresent({ kind, otherwise }: Asked, project: Project): boolean {
  return project.records(kind).length > 0 || (otherwise?.(project) ?? false);
}

/**
 * Reports the documents that are not there. One that stands there and is not filled in yet says so itself; the check is blocked then.
 */
export function reportAbsences(
  asked: readonly Asked[],
  { project, report, block }: Pick<RuleContext<Absences, unknown>, "project" | "report" | "block">,
): void {
  const absent = asked.filter((one) => !isPresent(one, project));
  const begun = absent.filter(({ kind }) => isBegun(kind, project));
  for (const one of absent) if (!begun.includes(one)) reportAbsence(one, project, report);
  if (begun.length > 0) block();
}

function isBegun(kind: Kind, { documents }: Project): boolean {
  return documents.some(
    ({ template, kinds: held }) =>
      template === "content" && held.some((recognition) => recognition.kind === kind),
  );
}

/**
 * Reports a document that is not there, and what there is in its place, where it is demanded: at the row of the
 * Statement of Applicability for what it is asked by, or where readers start.
 */
function reportAbsence(asked: Asked, project: Project, report: Report<Absences>): void {
  const rows = asked.requirements.flatMap((id) => project.find(kinds.control, id) ?? []);
  const at = rows[0]?.at("id") ?? demandedAt(project);
  if (!at) return;
  const { kind, what, why, requirements } = asked;
  const data = { what, why, kind: kind.name, title: kind.titles[0] ?? kind.name };
  const place = { at, key: kind.name, requirements };
  const taken = project.documents.filter(({ kinds }) =>
    kinds.some((recognition) => recognition.kind === kind),
  );
  const instead = taken.find(({ template }) => template === undefined) ?? taken[0];
  const heading = headingOf(kind, project);
  if (instead) {
    const { path } = instead.document;
    const related = [{ at: headOf(instead.document), message: "This document is taken for it." }];
    report(instead.template ? "template" : "unread", { ...place, related, data: { ...data, path } });
  } else if (heading) {
    const related = [{ at: heading.at, message: "This may be it." }];
    report("heading", { ...place, related, data: { ...data, heading: heading.text, path: heading.at.path } });
  } else report("missing", { ...place, data });
}

function isRecognised({ kinds: held, template }: ProjectDocument): boolean {
  return held.length > 0 && template === undefined;
}

interface FoundHeading {
  readonly text: string;
  readonly at: Span;
}

/** A heading of a recognised document that means a kind in more than one word, with something below it. */
function headingOf(kind: Kind, project: Project): FoundHeading | undefined {
  const found = project.derive(titledHeadings);
  const first = titlesOf(kind).flatMap((title) => found.get(title) ?? []);
  return first.toSorted((a, b) => a.place - b.place)[0];
}

function titlesOf({ titles }: Kind): string[] {
  return titles.map(normaliseKey).filter((title) => title.includes(" "));
}

/** The first heading of each title that some kind has, in one pass over the documents. */
function titledHeadings(project: Project): ReadonlyMap<string, FoundHeading & { readonly place: number }> {
  const titles = new Set(Object.values(kinds).flatMap(titlesOf));
  const found = new Map<string, FoundHeading & { readonly place: number }>();
  for (const { document } of project.documents.filter(isRecognised)) {
    for (const section of document.sections) {
      const { heading } = section;
      const title = normaliseHeading(heading.value);
      if (!titles.has(title) || found.has(title)) continue;
      if (section.prose.value === "" && section.tables.length === 0) continue;
      found.set(title, { text: heading.value, at: document.locate(heading.range), place: found.size });
    }
  }
  return found;
}
