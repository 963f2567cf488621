import { append, type Project, type RecordOf, resolveLink } from "@aims-lint/core";
import { impactAssessment } from "../../kinds/impact-assessment.ts";
import { system } from "../../kinds/system.ts";
import { citedPaths, findCited } from "../documents/cited-paths.ts";
import { systemsMeant } from "../systems/meant.ts";
import { systemsNamedIn } from "../systems/naming.ts";

export type Assessment = RecordOf<typeof impactAssessment>;
type System = RecordOf<typeof system>;

/**
 * The impact assessments of a system: those that name it in their field for the system or, having none, in their
 * title; and those that the inventory names by id or path.
 */
export function assessmentsOf(target: System, project: Project): readonly Assessment[] {
  return project.derive(assessmentsBySystem).get(target) ?? [];
}

function assessmentsBySystem(project: Project): ReadonlyMap<System, readonly Assessment[]> {
  const assessments = project.records(impactAssessment).filter(({ ragged }) => !ragged);
  const found = new Map(project.records(system).map((each) => [each, new Set<Assessment>()]));
  for (const assessment of assessments) {
    for (const each of systemsOf(assessment, project)) found.get(each)?.add(assessment);
  }
  const byId = groupBy(assessments, ({ id }) => normalise(id));
  const byPath = groupBy(assessments, ({ document }) => document.path);
  for (const [each, own] of found) {
    const { ids, paths } = citedBy(each, project);
    for (const id of ids) for (const assessment of byId.get(id) ?? []) own.add(assessment);
    for (const path of paths) for (const assessment of byPath.get(path) ?? []) own.add(assessment);
  }
  const order = new Map(assessments.map((assessment, index) => [assessment, index]));
  const place = (assessment: Assessment): number => order.get(assessment) ?? 0;
  return new Map([...found].map(([each, own]) => [each, [...own].sort((a, b) => place(a) - place(b))]));
}

function groupBy(
  assessments: readonly Assessment[],
  keyOf: (assessment: Assessment) => string,
): Map<string, Assessment[]> {
  const groups = new Map<string, Assessment[]>();
  for (const assessment of assessments) {
    append(groups, keyOf(assessment), assessment);
  }
  return groups;
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

/** The systems that an assessment says it is of. */
export function systemsOf(assessment: Assessment, project: Project): readonly System[] {
  const named = assessment.state("system") === "read" ? assessment.fields.system : undefined;
  if (named) return systemsMeant(named, project);
  const { title, path } = assessment.document;
  const own = isWhole(assessment) ? `${title?.value ?? ""} ${path.slice(path.lastIndexOf("/") + 1)}` : "";
  return systemsNamedIn(`${own} ${assessment.written("title") ?? ""}`, project);
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
