import type { Project, ProjectDocument, Revision } from "@aims-lint/core";
import { impactAssessment } from "../kinds/impact-assessment.ts";
import type { Assessment } from "../rules/impact/assessments-of.ts";
import { isWhole } from "../rules/impact/assessments-of.ts";
import { recordsIn } from "../shared/records-in.ts";
import { landedOn, landings } from "./landing.ts";

/** An assessment that was there once. */
export interface EarlierAssessment {
  readonly assessment: Assessment;
  /** When it went; absent where only the base of a change is known. */
  readonly gone?: string;
}

/** How many states of one register are read. */
const most = 40;

/** What the text of an assessment cannot do without, in the languages that are read. */
const telling = /impact|\bAI?IA\b|\bASIA\b|folgenabsch|évaluation|evaluaci|avalia/i;

/** The impact assessments that were there and are not any more, as far as anybody can tell; ask with `project.derive`. */
export function goneAssessments(project: Project): readonly EarlierAssessment[] {
  const found = project.facts.history ? goneFromHistory(project) : goneFromBase(project);
  return found.filter(({ assessment }) => !isThere(assessment, project));
}

function isThere(assessment: Assessment, project: Project): boolean {
  return project
    .records(impactAssessment)
    .some((each) => impactAssessment.normaliseId(each.id) === impactAssessment.normaliseId(assessment.id));
}

function goneFromBase({ base }: Project): EarlierAssessment[] {
  return base.records(impactAssessment).flatMap((assessment) => (assessment.ragged ? [] : { assessment }));
}

function goneFromHistory(project: Project): EarlierAssessment[] {
  const { past } = project;
  const folders = new Set(project.documents.map(({ document: { path } }) => topOf(path)));
  const files = past.history.removed.flatMap((removal): EarlierAssessment[] => {
    if (!folders.has(topOf(removal.path)) || !/\.(?:md|markdown|ya?ml|csv)$/i.test(removal.path)) return [];
    const last = past.history.revisions(removal.path).find(({ change }) => change !== "removed");
    if (!last || !telling.test(`${removal.path} ${past.history.text(last) ?? ""}`)) return [];
    return assessmentsIn(past.documentAt(last), landedOn(removal));
  });
  return [...files, ...project.documents.flatMap((entry) => goneRows(entry, project))];
}

/** The rows that left a register which is still there; the last state of each. */
function goneRows(entry: ProjectDocument, { past }: Project): EarlierAssessment[] {
  const present = recordsIn(entry, impactAssessment);
  if (present.length === 0 || present.some(isWhole)) return [];
  const states = landings(past.history.revisions(entry.document.path)).slice(0, most);
  const found = new Map<string, EarlierAssessment>();
  let after: Revision | undefined;
  for (const revision of states) {
    const gone = after ? landedOn(after) : undefined;
    for (const one of assessmentsIn(past.documentAt(revision), gone)) {
      if (!found.has(one.assessment.id)) found.set(one.assessment.id, one);
    }
    after = revision;
  }
  return [...found.values()];
}

function assessmentsIn(entry: ProjectDocument | undefined, gone: string | undefined): EarlierAssessment[] {
  if (!entry) return [];
  return recordsIn(entry, impactAssessment)
    .filter(({ ragged }) => !ragged)
    .map((assessment) => (gone === undefined ? { assessment } : { assessment, gone }));
}

function topOf(path: string): string {
  return path.includes("/") ? path.slice(0, path.indexOf("/")) : "";
}
