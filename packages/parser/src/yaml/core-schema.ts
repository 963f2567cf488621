/**
 * Whether the tag is one of the core schema (https://yaml.org/spec/1.2.2/#103-core-schema) or the one that
 * leaves the choice open: none of them changes what a text says.
 */
export function isCoreTag(tag: string): boolean {
  return /^!$|^!(?:!|<tag:yaml\.org,2002:)(?:str|int|float|bool|null|seq|map)>?$/u.test(tag);
}

/** Whether a plain scalar is null in the core schema. */
export function isNull(value: string): boolean {
  return value === "~" || value === "null" || value === "Null" || value === "NULL";
}
