import type { GivenValue } from "./set-values.ts";

/** A record that is to be written. */
export interface NewRecord {
  readonly id: string;
  /** What it is called; empty where nobody said. */
  readonly name: string;
  readonly values: readonly GivenValue[];
  /** What is known besides and written where there is a place for it, by field: the title of a control. */
  readonly known?: Readonly<Record<string, string>>;
}

/** What a new record says for a field; empty where nothing. `names` are the fields that take its name. */
export function textFor(
  { id, name, values, known }: NewRecord,
  path: string | undefined,
  names: readonly string[],
): string {
  const given = values.find((value) => value.path === path && path !== undefined);
  if (given) return given.text;
  if (path === "id") return id;
  if (path !== undefined && path === names[0] && name !== "") return name;
  return (path !== undefined && known?.[path]) || "";
}
