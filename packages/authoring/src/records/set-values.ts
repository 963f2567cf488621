import { type Document, isPlaceholder, type Kind, matchNames, nearest, type Value } from "@aims-lint/core";
import { CannotWriteError } from "../cannot-write-error.ts";

/** What a person says of the new record: the field, the name under which they gave it, the text. */
export interface GivenValue {
  /** `undefined` for a column that is no field. */
  readonly path: string | undefined;
  readonly name: string;
  readonly text: string;
}

/**
 * Takes `field=value` texts for what they are. A field may be given by any of its names; `columns` are the names of columns that are no
 * fields and may be given too.
 * @throws {CannotWriteError} for a field that is not there, that is given twice, or that cannot read the value.
 */
export function readGivenValues(
  given: readonly string[],
  kind: Kind,
  columns: readonly string[],
): GivenValue[] {
  const values = given.map((text) => readGivenValue(text, kind, columns));
  const twice = values.find(
    (value, index) =>
      values.findIndex(({ path, name }) => (path ?? name) === (value.path ?? value.name)) !== index,
  );
  if (twice) throw new CannotWriteError(`${twice.path ?? twice.name} is given twice.`, "Give it once.");
  return values;
}

function readGivenValue(given: string, kind: Kind, columns: readonly string[]): GivenValue {
  const at = given.indexOf("=");
  if (at <= 0)
    throw new CannotWriteError(
      `--set takes FIELD=VALUE, not ${given}.`,
      `The fields are ${fieldNames(kind).join(", ")}.`,
    );
  const name = given.slice(0, at).trim();
  const text = given.slice(at + 1).trim();
  const own = columns.find((column) => column === name);
  const field = kind.paths.find(({ path }) => path === name) ?? matchNames([name], kind)[0];
  if (field === undefined && own !== undefined) return { path: undefined, name: own, text };
  if (field === undefined) throw unknownField(name, kind);
  requireReadable(field.path, field.field, text);
  return { path: field.path, name, text };
}

function requireReadable(path: string, field: Kind["paths"][number]["field"], text: string): void {
  const range = { start: 0, end: text.length };
  const value: Value = { type: "scalar", value: text, range };
  const reading = field.read(value, { source: ({ start, end }) => text.slice(start, end) });
  if (text === "" || reading.state === "read" || reading.state === "empty") return;
  const how = field.values === undefined ? `It takes ${field.expected}.` : `It takes ${field.expected}.`;
  if (reading.state === "placeholder" || isPlaceholder(text))
    throw new CannotWriteError(
      `${path}=${text} holds a placeholder and no value.`,
      `${how} Leave it out where it is not known yet.`,
    );
  throw new CannotWriteError(`${path} cannot be ${text}.`, how);
}

function unknownField(name: string, kind: Kind): CannotWriteError {
  const names = fieldNames(kind);
  const guess = nearest(name, names);
  return new CannotWriteError(
    `A ${kind.name} has no field ${name}.${guess === undefined ? "" : ` Did you mean ${guess}?`}`,
    `The fields are ${names.join(", ")}.`,
  );
}

function fieldNames({ paths }: Kind): string[] {
  return paths.map(({ path }) => path);
}

/** The columns of a document's tables that are no fields of a kind. */
export function ownColumns(document: Document | undefined, kind: Kind): string[] {
  return (document?.tables ?? []).flatMap(({ header }) => {
    const names = header.map(({ value }) => value);
    const fields = matchNames(names, kind);
    return names.filter((name, index) => name !== "" && fields[index] === undefined);
  });
}
