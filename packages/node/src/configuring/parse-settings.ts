import { nearest } from "@aims-lint/core";
import type * as z from "zod";
import { type Settings, settingsAt, settingsSchema } from "./settings.ts";
import type { SettingsSource } from "./settings-source.ts";

/**
 * The settings of one configuration, in their form; what they speak of is not looked at.
 * @throws {CannotCheckError} with the place, for the first setting that is unknown or of the wrong form.
 */
export function parseSettings(source: SettingsSource): Settings {
  const plain = source.plain();
  requirePlainNames(plain, source);
  const parsed = settingsSchema.safeParse(plain, { reportInput: true });
  if (parsed.success) return parsed.data;
  const issue = innermost(parsed.error.issues[0] as z.core.$ZodIssue);
  if (issue.code === "unrecognized_keys") {
    const name = issue.keys[0] ?? "";
    const known = settingsAt(issue.path);
    const guess = nearest(name, known);
    const how = guess ? `Did you mean ${guess}?` : `The settings are ${known.join(", ")}.`;
    throw source.fault([...issue.path, name], `There is no setting ${name}.`, how);
  }
  const where = issue.path.length === 0 ? "The configuration" : `The setting ${issue.path.join(".")}`;
  const guess = nearestValue(issue);
  const how = guess === undefined ? "See docs/configuration.md for an example." : `Did you mean ${guess}?`;
  throw source.fault(issue.path, `${where} ${issue.message}.`, how);
}

/** A mapping where either a word or a mapping may stand was meant to be one: what is wrong in it is what to say. */
function innermost(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== "invalid_union" || typeof issue.input !== "object" || issue.input === null) return issue;
  const inner = issue.errors.flat().find(({ code, path }) => code === "unrecognized_keys" || path.length > 0);
  return inner ? innermost({ ...inner, path: [...issue.path, ...inner.path] }) : issue;
}

/** The word that a misspelt one most likely means, where a setting takes only a few. */
function nearestValue(issue: z.core.$ZodIssue): string | undefined {
  if (typeof issue.input !== "string") return undefined;
  const values =
    issue.code === "invalid_value"
      ? issue.values
      : issue.code === "invalid_union"
        ? issue.errors.flat().flatMap((inner) => (inner.code === "invalid_value" ? inner.values : []))
        : [];
  return nearest(issue.input, values.map(String));
}

/** Schemas pass over this one name, which would set the prototype of an object; nothing may be passed over. */
function requirePlainNames(value: unknown, source: SettingsSource, path: readonly string[] = []): void {
  if (typeof value !== "object" || value === null || path.length > deepest) return;
  if (Object.hasOwn(value, "__proto__"))
    throw source.fault([...path, "__proto__"], "There is no setting __proto__.", "Remove it.");
  for (const [key, inner] of Object.entries(value)) {
    // A program may have packs there, which are no settings.
    if (path.length > 0 || key !== "plugins") requirePlainNames(inner, source, [...path, key]);
  }
}

/** As deep as settings go: the options of a rule of an override, and what an option holds. */
const deepest = 8;
