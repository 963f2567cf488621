import { type Document, isBlank, isPlaceholder, normaliseKey, type Range, type Table } from "@aims-lint/core";

/** A row of a resource plan: what is needed, what was given. Texts are empty where nothing was filled in. */
export interface PlanRow {
  readonly need: string;
  readonly needed: Cell;
  readonly provided: Cell;
  readonly gap: Cell | undefined;
  readonly decision: Cell | undefined;
}

interface Cell {
  readonly text: string;
  readonly range: Range;
}

const columns = {
  need: /^(?:need|resource|item|what|name|description|position|subject|resource type)$/,
  needed: /^(?:needed|required|demand|requirement|needs|quantity needed|required amount|target|planned)$/,
  provided: /^(?:provided|available|allocated|given|actual|budgeted|granted|provision|approved|in place)$/,
  gap: /^(?:gap|difference|shortfall|missing|delta)$/,
  decision: /^(?:decision|action|measure|measures|decision on gap|next step|resolution|comment)$/,
} as const;

/** The rows of the tables that set what is needed against what was given. */
export function planRows({ tables }: Document): PlanRow[] {
  return tables.flatMap((table) => {
    const at = Object.fromEntries(
      Object.entries(columns).map(([name, words]) => [name, placeOf(table, words)]),
    ) as Record<keyof typeof columns, number>;
    if (at.needed < 0 || at.provided < 0) return [];
    return table.rows.flatMap(({ cells, range }) => {
      const cell = (place: number): Cell => {
        const value = cells[place];
        return { text: isFilled(value?.value) ? (value?.value ?? "") : "", range: value?.range ?? range };
      };
      const need = cell(Math.max(at.need, 0)).text;
      const [gap, decision] = [at.gap, at.decision].map((place) => (place < 0 ? undefined : cell(place)));
      return need === ""
        ? []
        : [{ need, needed: cell(at.needed), provided: cell(at.provided), gap, decision }];
    });
  });
}

function placeOf({ header }: Table, words: RegExp): number {
  return header.findIndex(({ value }) => words.test(normaliseKey(value)));
}

function isFilled(text = ""): boolean {
  return !isBlank(text) && !isPlaceholder(text);
}
