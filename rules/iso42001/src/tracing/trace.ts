import type { Applicability, Project, RecordOf, Trace, TraceEntry, TraceLink } from "@aims-lint/core";
import { applicability } from "../applicability.ts";
import { system } from "../kinds/system.ts";
import type { Link, System } from "./link.ts";
import { links } from "./links.ts";
import { shown } from "./shown.ts";

/** One AI system and all that is on record about it, the way an auditor follows it; by its id or its name. */
export function trace(project: Project, id: string): Trace | undefined {
  const target = project.find(system, id);
  if (!target) return undefined;
  const decide = applicability(project);
  return {
    record: target,
    ...(target.state("name") === "read" && target.fields.name !== undefined
      ? { name: target.fields.name }
      : {}),
    links: links.map((link) => follow(link, target, project, decide)),
  };
}

/** The ids of the systems in the inventory. */
export function traceable(project: Project): string[] {
  return project.records(system).map((record) => record.id);
}

function follow(
  { title, requirements, find, missing, notExpected }: Link,
  target: System,
  project: Project,
  decide: (requirement: string) => Applicability,
): TraceLink {
  const records = [...new Set(find(target, project))];
  const reason = notExpected?.(target, project) ?? leftOut(requirements, decide);
  return {
    title,
    requirements,
    entries: records.map(entryOf),
    ...(records.length === 0 && reason === undefined ? { missing } : {}),
    ...(records.length === 0 && reason !== undefined ? { notExpected: reason } : {}),
  };
}

/** Nothing is expected where every requirement is a control that the Statement of Applicability leaves out. */
function leftOut(
  requirements: readonly string[],
  decide: (requirement: string) => Applicability,
): string | undefined {
  const decisions = requirements.map((id) => ({ id, ...decide(id) }));
  if (decisions.length === 0 || decisions.some(({ state }) => state !== "excluded")) return undefined;
  return decisions.map(({ id, reason = "no reason given" }) => `${id} is left out: ${reason}`).join("; ");
}

function entryOf(record: RecordOf): TraceEntry {
  const paths = shown.get(record.kind) ?? record.kind.names;
  const facts = paths.flatMap((path) => {
    const value = record.written(path)?.trim();
    return value === undefined || value === "" ? [] : [{ name: path, value }];
  });
  const title = isWhole(record) ? record.document.title?.value : undefined;
  const needsTitle = paths.includes("title") && title !== undefined && facts[0]?.name !== "title";
  return { record, facts: needsTitle ? [{ name: "title", value: title }, ...facts] : facts };
}

function isWhole({ range, document }: RecordOf): boolean {
  return range.start === 0 && range.end === document.text.length;
}
