import {
  type Citation,
  type PackRegisters,
  type Project,
  type Reference,
  type StatementEntry,
  type TraceFact,
  unlessBlocked,
} from "@aims-lint/core";
import { decisionOf } from "../applicability.ts";
import { catalogue } from "../catalogue/catalogue.ts";
import { control } from "../kinds/control.ts";
import { readField, readText } from "../reading.ts";
import { controlNamed } from "../rules/soa/annex-a.ts";
import { isControl, type Row, reasonOf } from "../rules/soa/row.ts";
import { risksByControl } from "./risks-by-control.ts";

/** What of a row has no place of its own in an entry. */
const further = ["title", "objectives", "target", "nextReview"] as const;

/** The decision on each of the 38 controls, and the rows besides: the organisation's own controls, and what names no control. */
export function statement(project: Project): Pick<PackRegisters, "statement" | "further"> {
  const treated = risksByControl(project);
  const controls = catalogue.requirements.filter(({ type }) => type === "control");
  const used = new Set<Row>();
  const entries = controls.map(({ id, title, group }): StatementEntry => {
    const row = project.find(control, id);
    if (row) used.add(row);
    return {
      requirement: id,
      title,
      ...(group === undefined ? {} : { group }),
      ...describe(row, title, treated.get(id) ?? []),
    };
  });
  const others = project.records(control).filter((row) => !used.has(row));
  return { statement: entries, ...(others.length > 0 ? { further: others.map(besides) } : {}) };
}

function besides(row: Row): StatementEntry {
  const annexed = controlNamed(row.id);
  const title = readText(row, "title") ?? "";
  const entry = describe(row, title, []);
  const wrong =
    annexed !== undefined
      ? `There is another row for ${annexed}, and that one counts.`
      : isControl(row)
        ? undefined
        : `Annex A has no control ${row.id}.`;
  const problem = [wrong, entry.problem].filter((text) => text !== undefined).join(" ");
  return {
    requirement: row.id,
    title,
    ...entry,
    ...(problem === "" ? {} : { problem }),
  };
}

/** What a row says, or that there is none. */
function describe(
  row: Row | undefined,
  ours: string,
  treated: readonly string[],
): Omit<StatementEntry, "requirement" | "title" | "group"> {
  if (!row) return { state: "undecided", evidence: [], risks: treated, facts: [] };
  const reason = unlessBlocked(() => reasonOf(row), undefined);
  const [status, owner, problem] = [readText(row, "status"), readText(row, "owner"), problemOf(row)];
  const own = ((readField(row, "risks") as readonly Reference[] | undefined) ?? []).map(({ id }) => id);
  return {
    state: unlessBlocked(() => decisionOf(row).state, "undecided"),
    record: row.ref,
    at: row.at(),
    ...(reason === undefined ? {} : { justification: reason }),
    ...(status === undefined ? {} : { status }),
    ...(owner === undefined ? {} : { owner }),
    evidence: ((readField(row, "evidence") as readonly Citation[] | undefined) ?? []).map(cited),
    risks: [...new Set([...own, ...treated])],
    facts: further.flatMap((name) => factOf(row, name)).filter(({ value }) => value !== ours),
    ...(problem === undefined ? {} : { problem }),
  };
}

function factOf(row: Row, name: (typeof further)[number]): TraceFact[] {
  const isSaid = !row.ragged && row.has(name);
  const value = isSaid ? row.written(name)?.trim() : undefined;
  return value === undefined || value === "" ? [] : [{ name, value }];
}

function cited({ text, destination }: Citation): string {
  return destination === undefined || destination === text ? text : `${text} (${destination})`;
}

function problemOf(row: Row): string | undefined {
  if (row.ragged)
    return "The row has more or fewer cells than its header, so nobody knows which belongs where.";
  const faults = row
    .unreadable()
    .map(({ path, found, expected }) => `“${found}” under ${path} is not ${expected}.`);
  return faults.length === 0 ? undefined : faults.join(" ");
}
