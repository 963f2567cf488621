import type { Kind, Project, RecordOf, Reference } from "@aims-lint/core";
import { adverseImpact } from "../kinds/adverse-impact.ts";
import { concern } from "../kinds/concern.ts";
import { control } from "../kinds/control.ts";
import { dataset } from "../kinds/dataset.ts";
import { incident } from "../kinds/incident.ts";
import { monitoringResult } from "../kinds/monitoring-result.ts";
import { nonconformity } from "../kinds/nonconformity.ts";
import { objective } from "../kinds/objective.ts";
import { risk } from "../kinds/risk.ts";
import { role } from "../kinds/role.ts";
import { treatment } from "../kinds/treatment.ts";
import { readField, readText } from "../reading.ts";
import { isMain } from "../rules/data/sheets.ts";
import { systemsOfRisk } from "../rules/risks/system-risks.ts";
import { isAboutAll, systemsAbout } from "../rules/systems/about.ts";
import { systemsNamedIn } from "../rules/systems/naming.ts";
import { recordsBySystem } from "../rules/systems/records-by-system.ts";
import type { System } from "./link.ts";

/** The records of some kinds that speak of a system. */
export function about(...kinds: readonly Kind[]): (target: System, project: Project) => RecordOf[] {
  return (target, project) =>
    kinds.flatMap((kind) =>
      project.records(kind).filter((record) => systemsAbout(record, project).includes(target)),
    );
}

/** Those of them that name the system, and not all systems together. */
export function naming(...kinds: readonly Kind[]): (target: System, project: Project) => RecordOf[] {
  const find = about(...kinds);
  return (target, project) => find(target, project).filter((record) => !isAboutAll(record));
}

/** The datasheets of a system; an overview row only where there is no sheet. */
export function datasetsOf(target: System, project: Project): RecordOf[] {
  return either(about(dataset), namedBy("data", dataset))(target, project).filter(
    (record) => record.kind !== dataset || isMain(record as RecordOf<typeof dataset>, project),
  );
}

/** The nonconformities that name the system, and those that its incidents led to. */
export function nonconformitiesOf(target: System, project: Project): RecordOf[] {
  const byIncident = about(
    incident,
    concern,
    adverseImpact,
  )(target, project)
    .flatMap((record) => mentions(record, "nonconformity"))
    .flatMap(({ id }) => project.find(nonconformity, id) ?? []);
  return [...naming(nonconformity)(target, project), ...byIncident];
}

/** Those of a kind that the inventory's entry names in one of its fields, by id or by name. */
export function namedBy(path: string, kind: Kind): (target: System, project: Project) => RecordOf[] {
  return (target, project) => {
    const value = readField(target, path);
    const texts = Array.isArray(value) ? value.map(textOf) : [];
    return texts.flatMap((text) => project.find(kind, text.replace(/\s*\([^()]*\)\s*$/, "")) ?? []);
  };
}

/** The roles that name the system, or that its owner holds. */
export function rolesOf(target: System, project: Project): RecordOf[] {
  const owner = readText(target, "owner")?.toLowerCase();
  return project.records(role).filter((record) => {
    const text = record.kind.paths.map(({ path }) => record.written(path as never) ?? "").join(" ");
    if (systemsNamedIn(text, project).includes(target)) return true;
    return owner !== undefined && readText(record, "holder")?.toLowerCase() === owner && /owner/i.test(text);
  });
}

/** The risks of each system. A report asks for every system, and again for each link that begins at its risks. */
const risksBySystem = recordsBySystem(risk, (record, project) =>
  isReadable(record) ? systemsOfRisk(record, project) : [],
);

export function risksOf(target: System, project: Project): readonly RecordOf<typeof risk>[] {
  return project.derive(risksBySystem).get(target) ?? [];
}

/** The treatments of the risks of a system. */
export function treatmentsOf(target: System, project: Project): RecordOf[] {
  const risks = new Set<unknown>(risksOf(target, project));
  return project
    .records(treatment)
    .filter((record) => mentions(record, "risks").some(({ id }) => risks.has(project.find(risk, id))));
}

/** The rows of the Statement of Applicability that the risks of a system and their treatments rest on. */
export function controlsOf(target: System, project: Project): RecordOf[] {
  const named = [...risksOf(target, project), ...treatmentsOf(target, project)].flatMap((record) =>
    mentions(record, "controls"),
  );
  return [...new Set(named.flatMap(({ id }) => project.find(control, id) ?? []))];
}

/** The latest value of each indicator of a system. */
export function latestResults(target: System, project: Project): RecordOf[] {
  const latest = new Map<string, RecordOf>();
  for (const record of naming(monitoringResult)(target, project)) {
    const indicator = record.written("indicator") ?? "";
    const known = latest.get(indicator);
    const day = readText(record, "date") ?? "";
    if (!known || day >= (readText(known, "date") ?? "")) latest.set(indicator, record);
  }
  return [...latest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record);
}

/** The objectives that the risks of a system serve, and those that name the system. */
export function objectivesOf(target: System, project: Project): RecordOf[] {
  const byRisk = risksOf(target, project)
    .flatMap((record) => mentions(record, "objectives"))
    .flatMap(({ id }) => project.find(objective, id) ?? []);
  const byName = project.records(objective).filter((record) => {
    const text = record.kind.paths.map(({ path }) => record.written(path as never) ?? "").join(" ");
    return systemsNamedIn(text, project).includes(target);
  });
  return [...new Set<RecordOf>([...byRisk, ...byName])];
}

/** What several ways of looking find. */
export function either(
  ...ways: readonly ((target: System, project: Project) => readonly RecordOf[])[]
): (target: System, project: Project) => RecordOf[] {
  return (target, project) => ways.flatMap((way) => way(target, project));
}

export function itself(target: System): RecordOf[] {
  return [target];
}

function isReadable(record: RecordOf<typeof risk>): boolean {
  return record.state("system") !== "unreadable";
}

function mentions(record: RecordOf, path: string): readonly Reference[] {
  return (readField(record, path) as readonly Reference[] | undefined) ?? [];
}

function textOf(item: unknown): string {
  return typeof item === "string" ? item : ((item as { value?: string }).value ?? "");
}
