import type { Field, Fields } from "../fields/field.ts";
import { inOwnWords } from "../fields/in-own-words.ts";
import { normaliseKey } from "../text/normalise-key.ts";
import { readTitleName } from "../text/title.ts";
import { type FieldPath, fieldPaths } from "./field-path.ts";
import type { Kind } from "./kind.ts";

/** How an organisation calls a kind, its fields and their values. */
export interface Wording {
  /** Titles, headings, file names and YAML keys that mean the kind. */
  readonly titles?: readonly string[];
  /** Names of fields, by field: `owner`, `residual`, `residual.level`. */
  readonly fields?: Readonly<Record<string, readonly string[]>>;
  /** Words for values, by field: the word, and the value that it stands for. */
  readonly words?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/**
 * A kind in an organisation's words. Documents are recognised and records extracted with it; what comes of them carries
 * the kind that rules know, its `origin`. A name that is given here means its field and no other of the kind.
 */
export function rewordKind(kind: Kind, { titles = [], fields = {}, words = {} }: Wording): Kind {
  const claims = new Map(
    Object.entries(fields).flatMap(([path, names]) => names.map((name) => [normaliseKey(name), path])),
  );
  const named = addWords(kind.fields, "", { fields, words });
  return {
    ...kind,
    origin: originOf(kind),
    fields: leaveClaimed(named, "", claims),
    paths: fieldPaths(named).map((path) => claimNames(path, claims)),
    titles: [...kind.titles, ...titles],
    titleNames: [...kind.titleNames, ...titles.map(readTitleName)],
    declarations: new Set([...kind.declarations, ...titles.map(normaliseKey)]),
    collections: [...kind.collections, ...titles],
  };
}

/** The kind that rules know. */
export function originOf(kind: Kind): Kind {
  return kind.origin ?? kind;
}

function addWords(
  fields: Fields,
  prefix: string,
  given: Required<Pick<Wording, "fields" | "words">>,
): Fields {
  return mapFields(fields, prefix, (field, path) => {
    const own = given.words[path];
    return {
      ...(own ? inOwnWords(field, own) : field),
      aliases: [...field.aliases, ...(given.fields[path] ?? [])],
      ...(field.fields ? { fields: addWords(field.fields, `${path}.`, given) } : {}),
    };
  });
}

/** Takes from each field the names that mean another one. */
function leaveClaimed(fields: Fields, prefix: string, claims: ReadonlyMap<string, string>): Fields {
  return mapFields(fields, prefix, (field, path) => ({
    ...field,
    aliases: field.aliases.filter((alias) => (claims.get(normaliseKey(alias)) ?? path) === path),
    ...(field.fields ? { fields: leaveClaimed(field.fields, `${path}.`, claims) } : {}),
  }));
}

function mapFields(
  fields: Fields,
  prefix: string,
  change: (field: Field<unknown>, path: string) => Field<unknown>,
): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, change(field, prefix + name)]),
  );
}

/** Adds the names that mean a field wherever they stand, and takes away those that mean another one. */
function claimNames(path: FieldPath, claims: ReadonlyMap<string, string>): FieldPath {
  const isMine = (name: string): boolean => meansPath(claims.get(name), path);
  const isFree = (name: string): boolean => !claims.has(name) || isMine(name);
  const added = [...claims.keys()].filter((name) => claims.get(name) === path.path);
  return {
    ...path,
    names: new Set([...[...path.names].filter(isFree), ...added]),
    weakNames: new Set([...path.weakNames].filter(isFree)),
  };
}

/** The name of a group may mean its main part. */
function meansPath(claim: string | undefined, { path }: FieldPath): boolean {
  return claim === path || (claim !== undefined && path.startsWith(`${claim}.`));
}
