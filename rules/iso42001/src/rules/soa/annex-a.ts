import { clauses, controls, objectiveRows } from "../../catalogue/catalogue.ts";
import { normaliseControlId } from "../../kinds/control-id.ts";

/** The 38 controls of Annex A by id, in order. */
export const annexA: ReadonlyMap<string, { readonly id: string; readonly title: string }> = new Map(
  controls.controls.map((control) => [control.id, control]),
);

/** The groups that hold controls: `A.2` to `A.10`, and the two halves of `A.6`. */
const groups: ReadonlySet<string> = new Set([
  ...controls.groups.map(({ id }) => id),
  ...[...annexA.keys()].map((id) => id.slice(0, id.lastIndexOf("."))),
]);

/** The id of the control that a text names, `A.6.2.4` of `42001:A.6.2.4 Validation`; `undefined` where it is none of the 38. */
export function controlNamed(text: string): string | undefined {
  const id = normaliseControlId(text).toUpperCase();
  return annexA.has(id) ? id : undefined;
}

const clauseNumbers: ReadonlySet<string> = new Set(clauses.clauses.map(({ id }) => id));

/** Whether an id names a group of controls, such as `A.6.2`. */
export function isGroup(id: string): boolean {
  return groups.has(id);
}

/** Whether an id is that of one of the ten rows that state an objective, such as `A.6.2.1`. */
export function isObjective(id: string): boolean {
  return objectiveRows.has(id);
}

/** Whether a number is that of a clause, such as `6.1.2`. */
export function isClause(number: string): boolean {
  return clauseNumbers.has(number);
}

/** The controls that stand under an id, in order: of `A.6.2` seven, of `A.11` none. */
export function controlsUnder(id: string): string[] {
  return [...annexA.keys()].filter((control) => control.startsWith(`${id}.`));
}

/** How many controls each theme of ISO/IEC 27001:2022 has; its ids run from 1. */
const informationSecurity: Readonly<Record<string, number>> = { "5": 37, "6": 8, "7": 14, "8": 34 };

/** Whether an id is one of ISO/IEC 27001: `A.5.15` of its edition of 2022, `A.12.4.1` of its edition of 2013. */
export function isInformationSecurity(id: string): boolean {
  const [, theme = "", number, part] = id.split(".");
  if (number === undefined) return false;
  if (part !== undefined) return Number(theme) >= 11 && Number(theme) <= 18;
  return Number(number) >= 1 && Number(number) <= (informationSecurity[theme] ?? 0);
}

/** Ids as a phrase; three and more in a row as a span: `A.6.1.2, A.6.1.3 and A.6.2.2 to A.6.2.8`. */
export function listControls(ids: readonly string[]): string {
  const runs: string[][] = [];
  for (const id of ids) {
    const run = runs.at(-1);
    if (run && follows(run.at(-1) ?? "", id)) run.push(id);
    else runs.push([id]);
  }
  const phrases = runs.flatMap((run) => (run.length > 2 ? [`${run[0]} to ${run.at(-1)}`] : run));
  const last = phrases.pop() ?? "";
  return phrases.length === 0 ? last : `${phrases.join(", ")} and ${last}`;
}

function follows(before: string, after: string): boolean {
  const [head, tail] = [before, after].map((id) => id.lastIndexOf("."));
  return (
    before.slice(0, head) === after.slice(0, tail) &&
    Number(before.slice((head ?? 0) + 1)) + 1 === Number(after.slice((tail ?? 0) + 1))
  );
}
