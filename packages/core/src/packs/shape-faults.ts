const listsOfKind = ["titles", "types", "prefixes", "locations", "collections", "lists", "partOf", "names"];
const listsOfKindToo = ["titleNames", "closing", "paths"];
const listsOfRule = ["requirements", "references", "reads", "needs", "examples"];
const functionsOfPack = [
  "applicability",
  "evidences",
  "attestations",
  "dueDates",
  "trace",
  "traceable",
  "claims",
];

/**
 * What keeps a value that somebody else made from being a pack, in sentences; none where it is one. A pack comes from a module that
 * the engine does not know, perhaps written without types, perhaps made with another version of the engine.
 */
export function shapeFaults(value: unknown): string[] {
  if (!isObject(value)) return ["It is no pack: definePack of @aims-lint/core makes one."];
  const { name, version, kinds, rules, catalogue, groups } = value;
  if (!isName(name)) return ["The pack has no name."];
  const faults = [
    ...(typeof version === "string" ? [] : [`The pack ${name} has no version.`]),
    ...itemFaults(kinds, `The list of kinds of the pack ${name}`, kindFaults),
    ...itemFaults(rules, `The list of rules of the pack ${name}`, ruleFaults),
    ...functionsOfPack
      .filter((member) => value[member] !== undefined && typeof value[member] !== "function")
      .map((member) => `What the pack ${name} has for ${member} is no function.`),
  ];
  if (groups !== undefined && !isListOf(groups, (group) => isObject(group) && isName(group.name)))
    faults.push(`The groups of the pack ${name} are no list of groups with names.`);
  if (catalogue !== undefined && !isCatalogue(catalogue))
    faults.push(`The catalogue of the pack ${name} has no standard, or no list of requirements with ids.`);
  return faults;
}

function itemFaults(
  list: unknown,
  where: string,
  faultsOf: (item: unknown, place: string) => string[],
): string[] {
  if (!Array.isArray(list)) return [`${where} is missing.`];
  return list.flatMap((item, index) => faultsOf(item, `${where}, number ${index + 1}`));
}

function kindFaults(kind: unknown, place: string): string[] {
  if (!isObject(kind) || !isName(kind.name)) return [`${place}, is no kind: defineKind makes one.`];
  const lacks = [
    ...[...listsOfKind, ...listsOfKindToo].filter((member) => !Array.isArray(kind[member])),
    ...["normaliseId", "declines"].filter((member) => typeof kind[member] !== "function"),
    ...(isObject(kind.fields) && Object.values(kind.fields).every(isField)
      ? []
      : ["fields that builders made"]),
    ...(kind.declarations instanceof Set ? [] : ["declarations"]),
  ];
  return [...nameFaults("kind", kind.name), ...lacking(`The kind ${kind.name}`, lacks, "defineKind")];
}

function isField(field: unknown): boolean {
  return isObject(field) && typeof field.read === "function" && Array.isArray(field.aliases);
}

/** Waivers, configurations and addresses hold the name. */
function nameFaults(what: string, name: string): string[] {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) return [];
  return [`The name ${name} of a ${what} has to be lower-case words with hyphens.`];
}

function ruleFaults(rule: unknown, place: string): string[] {
  if (!isObject(rule) || !isName(rule.id)) return [`${place}, is no rule: defineRule makes one.`];
  const name = `The rule ${rule.id}`;
  const lacks = [
    ...listsOfRule.filter((member) => !Array.isArray(rule[member])),
    ...["appliesTo", "check"].filter((member) => typeof rule[member] !== "function"),
    ...(isObject(rule.messages) ? [] : ["messages"]),
    ...(typeof rule.summary === "string" ? [] : ["summary"]),
  ];
  const { on, severity, basis } = rule;
  const isScope = on === "document" || on === "project" || (isObject(on) && isName(on.name));
  return [
    ...nameFaults("rule", rule.id),
    ...lacking(name, lacks, "defineRule"),
    ...(["error", "warning", "info"].includes(String(severity)) ? [] : [`${name} has no severity.`]),
    ...(["requirement", "guidance", "practice"].includes(String(basis)) ? [] : [`${name} has no basis.`]),
    ...(isScope ? [] : [`${name} says nothing of what it is on: a kind, "document" or "project".`]),
    ...(isObject(rule.options) && "_zod" in rule.options && typeof rule.options.safeParse === "function"
      ? []
      : [`The options of ${name.toLowerCase()} are no schema of zod 4: z.strictObject({}) takes none.`]),
  ];
}

function lacking(what: string, members: readonly string[], maker: string): string[] {
  if (members.length === 0) return [];
  return [
    `${what} lacks ${members.join(", ")}: ${maker} adds what has a default. It was made without it, or with another version of @aims-lint/core.`,
  ];
}

function isCatalogue(value: unknown): boolean {
  if (!isObject(value) || typeof value.standard !== "string") return false;
  return isListOf(
    value.requirements,
    (one) => isObject(one) && isName(one.id) && Array.isArray(one.evidence),
  );
}

function isListOf(value: unknown, fits: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(fits);
}

function isName(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
