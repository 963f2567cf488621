/** A difference between two settings: an item of a list that came or went, or a value that is another. */
export interface SettingDifference {
  readonly key: readonly (string | number)[];
  readonly type: "added" | "removed" | "set";
  /** Of what came, or is set now. */
  readonly after?: unknown;
  /** Of what went, or was set before. */
  readonly before?: unknown;
}

/**
 * What differs between two settings as plain data, each where it is written after the change. What is in both lists is the same,
 * whatever its order.
 */
export function settingDifferences(
  before: unknown,
  after: unknown,
  key: readonly (string | number)[] = [],
): SettingDifference[] {
  if (isList(before) || isList(after)) {
    if (isOther(before) || isOther(after)) return [{ key, type: "set", before, after }];
    return compareLists(asList(before), asList(after), key);
  }
  if (isMapping(before) || isMapping(after)) {
    if (isScalar(before) || isScalar(after)) return [{ key, type: "set", before, after }];
    const [one, other] = [asMapping(before), asMapping(after)];
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((name) =>
      settingDifferences(one[name], other[name], [...key, name]),
    );
  }
  return same(before, after) ? [] : [{ key, type: "set", before, after }];
}

function compareLists(
  before: readonly unknown[],
  after: readonly unknown[],
  key: readonly (string | number)[],
): SettingDifference[] {
  return [
    ...after.flatMap((item, index): SettingDifference[] =>
      before.some((other) => same(item, other)) ? [] : [{ key: [...key, index], type: "added", after: item }],
    ),
    ...before.flatMap((item): SettingDifference[] =>
      after.some((other) => same(item, other)) ? [] : [{ key, type: "removed", before: item }],
    ),
  ];
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !isList(value);
}

function isScalar(value: unknown): boolean {
  return value !== undefined && !isMapping(value) && !isList(value);
}

/** What is there and no list. */
function isOther(value: unknown): boolean {
  return value !== undefined && !isList(value);
}

function asList(value: unknown): readonly unknown[] {
  return isList(value) ? value : [];
}

/** Mappings of settings have no prototype; nor has what stands for one that is not there. */
function asMapping(value: unknown): Readonly<Record<string, unknown>> {
  return isMapping(value) ? value : (Object.create(null) as Record<string, unknown>);
}
