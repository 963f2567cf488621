import { type Coverage, type Dossier, doubts, type StatementEntry } from "@aims-lint/core";
import { stateWords } from "../covering/state-words.ts";
import { factName } from "../trace/fact-name.ts";

/** A line of the Statement of Applicability, by the names of its columns; a cell may hold several texts. */
export interface SoaRow {
  /** The heading that it stands under, by its id; absent for what is not in the catalogue. */
  readonly group?: string;
  readonly cells: ReadonlyMap<string, readonly string[]>;
}

/** The statement as a table. */
export interface SoaTable {
  readonly columns: readonly string[];
  readonly rows: readonly SoaRow[];
}

const first = ["Control", "Title", "Applicable", "Justification", "Status", "Owner", "Evidence", "Risks"];
const last = ["Written in", "State", "Findings", "Remarks"];

/**
 * The Statement of Applicability with what the check came to: every control in the order of the standard, then the rows for what it does not
 * have. Why the check is no answer stands before them, so that the table is never taken for one.
 */
export function soaTable({ registers, result }: Dossier): SoaTable {
  const { statement, further = [] } = registers;
  const coverage = new Map(result.coverage.map((one) => [one.requirement, one]));
  const facts = [...statement, ...further].flatMap((entry) => entry.facts.map(({ name }) => name));
  return {
    columns: [...first, ...[...new Set(facts.map(columnOf))].toSorted(), ...last],
    rows: [
      ...doubts(result).map(({ problem, how }) => ({
        cells: new Map([
          ["State", ["no answer"]],
          ["Remarks", [problem, how]],
        ]),
      })),
      ...statement.map((entry) => rowOf(entry, coverage.get(entry.requirement))),
      ...further.map((entry) => rowOf(entry, undefined)),
    ],
  };
}

function rowOf(entry: StatementEntry, coverage: Coverage | undefined): SoaRow {
  const { requirement, title, group, justification, status, owner, evidence, risks, facts, at, problem } =
    entry;
  return {
    ...(group === undefined ? {} : { group }),
    cells: new Map([
      ...facts.map(({ name, value }) => [columnOf(name), [value]] as const),
      ["Control", [requirement]],
      ["Title", [title]],
      ["Applicable", [decisionWord(entry)]],
      ["Justification", given(justification)],
      ["Status", given(status?.replaceAll("-", " "))],
      ["Owner", given(owner)],
      ["Evidence", evidence],
      ["Risks", risks],
      ["Written in", at ? [`${at.path}:${at.start.line}`] : []],
      ["State", coverage ? [stateWords[coverage.state]] : []],
      ["Findings", coverage ? [String(coverage.findings)] : []],
      ["Remarks", given(problem)],
    ]),
  };
}

/** What was decided, in the word of the column. */
function decisionWord({ state, record }: StatementEntry): string {
  if (state !== "undecided") return state === "included" ? "yes" : "no";
  return record === undefined ? "no row" : "undecided";
}

/** `Next review` of `nextReview`; `Title as written` of what has a column of ours. */
function columnOf(fact: string): string {
  const words = factName(fact);
  const name = words.charAt(0).toUpperCase() + words.slice(1);
  return [...first, ...last].includes(name) ? `${name} as written` : name;
}

function given(text: string | undefined): string[] {
  return text === undefined || text === "" ? [] : [text];
}
