import { type Day, normaliseKey, type Project } from "@aims-lint/core";
import { nonconformity } from "../../kinds/nonconformity.ts";
import { isCase, isClosed, type Nonconformity } from "./nonconformity.ts";

/** How many earlier cases of a requirement are compared with a new one. */
const reach = 50;

/** The share of words that two short descriptions of one thing have in common, and how many at least. */
const share = 0.6;
const fewest = 2;

interface Case {
  readonly row: Nonconformity;
  readonly foundOn: Day;
  /** When it was over; `undefined` while it is not. */
  readonly overOn: Day | undefined;
  readonly requirements: readonly string[];
  readonly cause: ReadonlySet<string>;
  readonly event: ReadonlySet<string>;
}

/** An earlier case, and what it has in common with a later one besides the requirement. */
export interface Earlier {
  readonly row: Nonconformity;
  readonly what: "cause" | "description";
}

/** The earlier cases that came back as another one, by the later one, latest first. Give it to `project.derive`. */
export function recurrences(project: Project): ReadonlyMap<Nonconformity, readonly Earlier[]> {
  const cases = project
    .records(nonconformity)
    .filter((row) => !row.ragged && isCase(row))
    .flatMap(readCase)
    .toSorted((a, b) => (a.foundOn < b.foundOn ? -1 : 1));
  const byRequirement = new Map<string, Case[]>();
  const found = new Map<Nonconformity, readonly Earlier[]>();
  for (const later of cases) {
    const earlier = new Map<Case, Earlier["what"]>();
    for (const requirement of later.requirements) {
      const known = byRequirement.get(requirement) ?? [];
      for (const each of known.slice(-reach)) {
        const what = common(each, later);
        if (what) earlier.set(each, what);
      }
      byRequirement.set(requirement, [...known.slice(-reach), later]);
    }
    const rows = [...earlier]
      .toSorted(([a], [b]) => (a.foundOn < b.foundOn ? 1 : -1))
      .map(([{ row }, what]) => ({ row, what }));
    if (rows.length > 0) found.set(later.row, rows);
  }
  return found;
}

/** What a case that was over has in common with one that was found afterwards; `undefined` where that is nothing. */
function common(earlier: Case, later: Case): Earlier["what"] | undefined {
  if (earlier.overOn === undefined || earlier.overOn > later.foundOn) return undefined;
  if (isAlike(earlier.cause, later.cause)) return "cause";
  return isAlike(earlier.event, later.event) ? "description" : undefined;
}

function isAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared >= fewest && shared / Math.min(one.size, other.size) >= share;
}

function readCase(row: Nonconformity): Case[] {
  if (row.unreadable().length > 0) return [];
  const {
    foundOn,
    closedOn,
    doneOn,
    effectiveness,
    requirement = "",
    cause = "",
    description = "",
  } = row.fields;
  if (foundOn === undefined) return [];
  const overOn = closedOn ?? effectiveness?.on ?? doneOn ?? (isClosed(row) ? foundOn : undefined);
  const ids = requirement.match(/(?:A\.)?\d+(?:\.\d+)+/g) ?? [];
  return [
    {
      row,
      foundOn,
      overOn,
      requirements: ids.length > 0 ? [...new Set(ids)] : [normaliseKey(requirement)],
      cause: words(cause),
      event: words(description),
    },
  ];
}

function words(text: string): ReadonlySet<string> {
  const all = normaliseKey(text.slice(0, 500)).split(" ");
  return new Set(all.filter((word) => word.length > 2 && !empty.has(word)));
}

const empty = new Set(
  "the and its all one two any are but can out that this with from were been have has was for not and nor the which when into than their there after before about does than more".split(
    " ",
  ),
);
