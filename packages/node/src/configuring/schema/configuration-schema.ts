import { isDeepStrictEqual } from "node:util";
import {
  builtinKinds,
  builtinRules,
  described,
  draft,
  type JsonSchema,
  type Kind,
  type Pack,
  type Rule,
  schemaReference,
} from "@aims-lint/core";
import * as z from "zod";
import { settingsSchema } from "../settings.ts";

const language = { target: "draft-7", io: "input", unrepresentable: "any" } as const;

const texts = schemaReference("texts");

const noOptions = closed({});

/**
 * The JSON Schema of a configuration in YAML, with the names that some packs bring: rules with their options, kinds with their fields,
 * groups. What it refuses, aims-lint refuses.
 */
export function configurationSchema(packs: readonly Pack[]): JsonSchema {
  const { properties, ...base } = z.toJSONSchema(settingsSchema, language) as Schema;
  const kinds = [...packs.flatMap((pack) => pack.kinds), ...builtinKinds];
  const names = { enum: kinds.map(({ name }) => name) };
  const rules = schemaReference("rules");
  return {
    ...base,
    $schema: draft,
    title: "aims-lint",
    ...described("How aims-lint checks this project."),
    // An empty file is a configuration.
    type: ["object", "null"],
    definitions: {
      texts: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" }, minItems: 1 }] },
      severity: { enum: ["off", "error", "warning", "info"] },
      guard: { enum: ["error"] },
      "severity-rule": ruleForm("severity", noOptions),
      "guard-rule": ruleForm("guard", noOptions),
      rules: rulesSchema(packs),
    },
    properties: mapValues(properties, (setting, name) => {
      const { description, ...form } = setting;
      return { ...form, ...described(description ?? ""), ...known[name]?.({ packs, kinds, names, rules }) };
    }),
  };
}

interface Schema extends JsonSchema {
  readonly description?: string;
  readonly properties: Readonly<Record<string, Schema>>;
}

interface Names {
  readonly packs: readonly Pack[];
  readonly kinds: readonly Kind[];
  readonly names: JsonSchema;
  readonly rules: JsonSchema;
}

/** What is known of settings besides their form. */
const known: Readonly<Record<string, (names: Names) => JsonSchema>> = {
  kinds: ({ names }) => ({
    additionalProperties: { anyOf: [names, { type: "array", items: names, minItems: 1 }] },
  }),
  aliases: ({ kinds }) => closed(Object.fromEntries(kinds.map((kind) => [kind.name, wordingSchema(kind)]))),
  groups: ({ packs }) => {
    const groups = packs.flatMap(({ groups = [] }) => groups).map(({ name }) => name);
    return groups.length === 0 ? { maxItems: 0 } : { items: { enum: groups } };
  },
  rules: ({ rules }) => ({ allOf: [rules] }),
  overrides: ({ rules }) => ({
    items: { ...closed({ files: texts, rules }), required: ["files", "rules"] },
  }),
  // Only a program has packs at hand.
  plugins: () => ({ items: { type: "string" } }),
};

function wordingSchema({ summary, fields, paths }: Kind): JsonSchema {
  const all = new Map([...Object.entries(fields), ...paths.map(({ path, field }) => [path, field] as const)]);
  const words = [...all].flatMap(([path, { values, type }]) => {
    if (!values) return [];
    const value = { enum: [...values, ...(type === "flag" ? [true, false] : [])] };
    return [[path, { type: "object", additionalProperties: value }] as const];
  });
  return {
    ...described(summary),
    ...closed({
      titles: texts,
      fields: closed(
        Object.fromEntries(
          [...all].map(([path, field]) => [
            path,
            field.summary === "" ? texts : { ...described(field.summary), allOf: [texts] },
          ]),
        ),
      ),
      words: closed(Object.fromEntries(words)),
    }),
  };
}

function rulesSchema(packs: readonly Pack[]): JsonSchema {
  const guards = builtinRules.map((rule) => [rule.id, ruleSchema(rule, "guard")] as const);
  const others = packs
    .flatMap((pack) => pack.rules)
    .map((rule) => [rule.id, ruleSchema(rule, "severity")] as const);
  return closed(Object.fromEntries([...guards, ...others]));
}

type Graded = "severity" | "guard";

function ruleSchema(rule: Rule, graded: Graded): JsonSchema {
  const { summary, severity, requirements } = rule;
  const about = requirements.length === 0 ? "" : ` It speaks for ${requirements.join(", ")}.`;
  const { $schema: _own, ...options } = z.toJSONSchema(rule.options, language);
  // Most rules have no options; what such a rule takes is said once, or the schema would be a third larger.
  const form = isDeepStrictEqual(options, noOptions)
    ? { allOf: [schemaReference(`${graded}-rule`)] }
    : ruleForm(graded, options);
  return { ...described(`${summary} By itself: ${severity}.${about}`), ...form };
}

function ruleForm(graded: Graded, options: JsonSchema): JsonSchema {
  const severity = schemaReference(graded);
  return { anyOf: [severity, closed({ severity, options })] };
}

function closed(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return { type: "object", properties, additionalProperties: false };
}

function mapValues<T, R>(
  record: Readonly<Record<string, T>>,
  change: (value: T, key: string) => R,
): Record<string, R> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}
