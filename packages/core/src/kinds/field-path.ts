import type { Field, Fields } from "../fields/field.ts";
import { normaliseKey } from "../text/normalise-key.ts";

/** A field, or a part of a group, with the names under which it is looked for (normalised). */
export interface FieldPath {
  /** `owner` or `residual.level`. */
  readonly path: string;
  readonly field: Field<unknown>;
  /** Names that mean this field and no other. */
  readonly names: ReadonlySet<string>;
  /** Names that mean this field where a better owner of the name is taken already: the second `L` of a table. */
  readonly weakNames: ReadonlySet<string>;
}

/** Flattens fields: groups become their parts. */
export function fieldPaths(fields: Fields): FieldPath[] {
  return Object.entries(fields).flatMap(([name, field]) =>
    field.fields
      ? groupPaths(name, field, field.fields)
      : [{ path: name, field, names: namesOf(name, field), weakNames: new Set<string>() }],
  );
}

function groupPaths(group: string, field: Field<unknown>, parts: Fields): FieldPath[] {
  const groupNames = [...namesOf(group, field)];
  return Object.entries(parts).map(([name, part]) => {
    const partNames = [...namesOf(name, part)];
    const names = groupNames.flatMap((outer) =>
      partNames.flatMap((inner) => [`${outer} ${inner}`, `${inner} ${outer}`]),
    );
    if (field.main === name) names.push(...groupNames);
    const weakNames = new Set(field.qualified ? [] : partNames);
    return { path: `${group}.${name}`, field: part, names: new Set(names), weakNames };
  });
}

function namesOf(name: string, field: Field<unknown>): Set<string> {
  return new Set([name, ...field.aliases].map(normaliseKey));
}
