import { normaliseKey, type Project, type RecordOf, resolveLink } from "@aims-lint/core";
import { impactAssessment } from "../../kinds/impact-assessment.ts";
import { system } from "../../kinds/system.ts";
import { citedPaths, findCited } from "../documents/cited-paths.ts";
import { namesSystem } from "../systems/naming.ts";

export type Assessment = RecordOf<typeof impactAssessment>;
type System = RecordOf<typeof system>;

/**
 * The impact assessments of a system: those that name it in their field for the system or, having none, in their
 * title; and those that the inventory names by id or path.
 */
export function assessmentsOf(target: System, project: Project): readonly Assessment[] {
  const cited = citedBy(target, project);
  return project.records(impactAssessment).filter((assessment) => {
    if (assessment.ragged) return false;
    return (
      speaksOf(assessment, target, project) ||
      cited.ids.has(normalise(assessment.id)) ||
      cited.paths.has(assessment.document.path)
    );
  });
}

/** The system of each assessment. */
function systemByAssessment(project: Project): ReadonlyMap<Assessment, System> {
  const systems = project.records(system).filter(({ ragged }) => !ragged);
  return new Map(
    systems.flatMap((each) => assessmentsOf(each, project).map((assessment) => [assessment, each] as const)),
  );
}

/** The system of an assessment, as far as the inventory knows it. */
export function systemOf(assessment: Assessment, project: Project): System | undefined {
  return project.derive(systemByAssessment).get(assessment);
}

/** Whether the inventory names something as the assessment that is there and is none that was read: a page elsewhere, a file of another format. */
export function citesOther(target: System, project: Project): boolean {
  const { paths, elsewhere } = citedBy(target, project);
  return (
    elsewhere ||
    [...paths].some(
      (path) => !project.records(impactAssessment).some(({ document }) => document.path === path),
    )
  );
}

function speaksOf(assessment: Assessment, target: System, project: Project): boolean {
  const named = assessment.state("system") === "read" ? assessment.fields.system : undefined;
  if (named)
    return (
      named.all ||
      project.find(system, named.id) === target ||
      project.find(system, named.text) === target ||
      namesSystem(normaliseKey(named.text), target)
    );
  const { title, path } = assessment.document;
  const own = isWhole(assessment) ? `${title?.value ?? ""} ${path.slice(path.lastIndexOf("/") + 1)}` : "";
  return namesSystem(normaliseKey(`${own} ${assessment.written("title") ?? ""}`), target);
}

/** Whether an assessment is a document of its own, and not a row among others. */
export function isWhole({ range, document }: Assessment): boolean {
  return range.start === 0 && range.end === document.text.length;
}

interface Cited {
  readonly ids: ReadonlySet<string>;
  readonly paths: ReadonlySet<string>;
  readonly elsewhere: boolean;
}

function citedBy(target: System, project: Project): Cited {
  const citations = target.state("impactAssessment") === "read" ? (target.fields.impactAssessment ?? []) : [];
  const from = target.document.path;
  const links = citations.flatMap(({ destination }) =>
    destination === undefined ? [] : [resolveLink(from, destination)],
  );
  const inside = links.flatMap((link) =>
    link.type === "inside" && project.exists(link.path) ? [link.path] : [],
  );
  const typed = citations
    .flatMap(({ text }) => citedPaths(text))
    .flatMap((path) => findCited(path, from, project) ?? []);
  return {
    ids: new Set(citations.map(({ text }) => normalise(text))),
    paths: new Set([...inside, ...typed]),
    elsewhere:
      links.some(({ type }) => type === "elsewhere") ||
      citations.some(({ text }) => /^https?:\/\//i.test(text)),
  };
}

function normalise(id: string): string {
  return impactAssessment.normaliseId(id.replace(/\s*\([^()]*\)\s*$/, ""));
}
