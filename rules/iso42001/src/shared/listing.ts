/** Things as a part of a sentence: `units, roles and exclusions`. */
export function listing(things: readonly string[]): string {
  const last = things.at(-1) ?? "";
  return things.length < 2 ? last : `${things.slice(0, -1).join(", ")} and ${last}`;
}
