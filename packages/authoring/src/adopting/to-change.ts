import type { FileChange } from "@aims-lint/core";
import type { Addition } from "./collect-settings.ts";
import { extendConfiguration } from "./extend-configuration.ts";
import type { Survey } from "./survey.ts";
import { toYaml } from "./to-yaml.ts";
import { toTree, writeConfiguration } from "./write-configuration.ts";

/** The configuration with what is added; or, where it cannot be added to safely, what a person has to add. */
export type ConfigurationChange = { readonly change: FileChange | undefined } | { readonly byHand: string };

/**
 * Writes what was decided into a configuration: a new one, or the one that is there, which keeps everything that it says and how it is
 * written. No change where there is nothing to add.
 */
export function toConfigurationChange(
  { present, conventional }: Survey,
  addition: Addition,
  path: string,
  before: string | undefined,
): ConfigurationChange {
  // Roots that are named take the place of the conventional ones, which have to be among them.
  const isFirst = addition.roots.length > 0 && present.roots === undefined;
  const whole = isFirst ? { ...addition, roots: [...conventional, ...addition.roots] } : addition;
  const tree = toTree(whole);
  if (tree.length === 0) return { change: undefined };
  if (before === undefined) return { change: { path, before, after: writeConfiguration(whole) } };
  const after = extendConfiguration(before, tree);
  return after === undefined ? { byHand: toYaml(tree, "", "\n") } : { change: { path, before, after } };
}
