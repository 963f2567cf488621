import {
  type Day,
  type Document,
  date,
  normaliseKey,
  type Project,
  type Scalar,
  type Table,
} from "@aims-lint/core";
import { awareness } from "../../kinds/awareness.ts";
import { partsOf } from "../../shared/parts.ts";

/** A row that says of a person, or of a group, who was made aware: of which edition of the policy, and when. */
export interface Completion {
  readonly document: Document;
  readonly table: Table;
  readonly person: Scalar | undefined;
  readonly group: Scalar | undefined;
  /** How many people the group has, and how many of them were reached. */
  readonly people: Scalar | undefined;
  readonly done: Scalar | undefined;
  /** The cell of the day, and the day where there is one that can be read. */
  readonly on: Scalar | undefined;
  readonly day: Day | undefined;
  readonly version: Scalar | undefined;
}

const names = {
  person: columns(
    "person | name | employee | employee name | participant | staff member | who | holder | role holder",
    "attendee | colleague",
  ),
  group: columns("group | audience | target group | department | team | unit | function | employee group"),
  people: columns(
    "people | headcount | total | number | size | invited | number of people | staff | employees | members",
  ),
  done: columns("done | completed | reached | attended | acknowledged | confirmed | trained | completions"),
  on: columns(
    "completed on | date | completed | acknowledged on | confirmed on | read on | attended on | signed on",
    "date completed | completion date | done on | acknowledged | date of acknowledgement | signed",
    "date read | read | date signed | acknowledgement date | signature date | training date | session date",
    "date of training | date acknowledged | date confirmed",
  ),
  version: columns(
    "policy version | version | version of the policy | acknowledged version | edition | ai policy version",
    "policy edition",
  ),
} as const;

const day = date();

/** Who was made aware, from every table and list of the awareness records; hand it to `project.derive`. */
export function completionsOf(project: Project): readonly Completion[] {
  const documents = project.records(awareness).map(({ document }) => document);
  return documents.flatMap((document) => tablesOf(document).flatMap((table) => fromTable(table, document)));
}

function tablesOf(document: Document): readonly Table[] {
  return document.format === "yaml" ? partsOf(document).flatMap(({ tables }) => tables) : document.tables;
}

function fromTable(table: Table, document: Document): Completion[] {
  const header = table.header.map(({ value }) => normaliseKey(value));
  const column = (field: keyof typeof names): number => header.findIndex((name) => names[field].has(name));
  const isGroups = column("group") >= 0 && column("people") >= 0 && column("done") >= 0;
  const isPeople = !isGroups && column("person") >= 0 && (column("on") >= 0 || column("version") >= 0);
  if (!isGroups && !isPeople) return [];
  return table.rows.map(({ cells }) => {
    const cell = (field: keyof typeof names): Scalar | undefined => cells[column(field)];
    const on = isPeople ? cell("on") : undefined;
    const reading = on && day.read(on, { source: ({ start, end }) => document.text.slice(start, end) });
    return {
      document,
      table,
      person: isPeople ? cell("person") : undefined,
      group: isGroups ? cell("group") : undefined,
      people: isGroups ? cell("people") : undefined,
      done: isGroups ? cell("done") : undefined,
      on,
      day: reading?.state === "read" ? reading.value : undefined,
      version: cell("version"),
    };
  });
}

function columns(...texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.split(" | ")));
}
