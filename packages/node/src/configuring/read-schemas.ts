import { resolve } from "node:path";
import { combinePacks, type JsonSchema, kindSchema, rewordKinds } from "@aims-lint/core";
import { disk } from "../files/disk.ts";
import { defaults, toConfiguration, toEngine } from "./configuration.ts";
import { explainFaults } from "./explain-faults.ts";
import { readSettings, type SettingsOptions } from "./read-settings.ts";
import { configurationSchema } from "./schema/configuration-schema.ts";

/** The JSON Schemas of a project: of its configuration, and of what its YAML files hold, by kind. */
export interface Schemas {
  readonly configuration: JsonSchema;
  readonly kinds: ReadonlyMap<string, JsonSchema>;
}

/**
 * Makes the JSON Schemas for a project, with the rules and kinds of its plugins and with its own words.
 * @throws {CannotCheckError} for a configuration that cannot be used.
 */
export async function schemasOf(options: SettingsOptions): Promise<Schemas> {
  const { file, packs } = await readSettings(options);
  const { fileSystem: files = disk } = options;
  const settings = file
    ? toConfiguration(file, { files, projectRoot: resolve(options.cwd), packs })
    : defaults;
  explainFaults(file, () => combinePacks(packs));
  const known = explainFaults(file, () => rewordKinds(toEngine(settings, packs)));
  const universal = known.filter((kind) => kind.universal);
  return {
    configuration: configurationSchema(packs),
    kinds: new Map(known.map((kind) => [kind.name, kindSchema(kind, universal)])),
  };
}
