import type { FileChange } from "@aims-lint/core";
import { parseDocument } from "@aims-lint/parser";
import type { Addition } from "./collect-settings.ts";
import { extendConfiguration } from "./extend-configuration.ts";
import type { Survey } from "./survey.ts";
import { toYaml } from "./to-yaml.ts";
import { toTree, writeConfiguration } from "./write-configuration.ts";

/** The configuration with what is added; or, where it cannot be added to safely, what a person has to add. */
export type ConfigurationChange = { readonly change: FileChange | undefined } | { readonly byHand: string };

/** The configuration of a project, if there is one; without a text where it is a program. */
export interface PresentConfiguration {
  readonly path: string;
  readonly text?: string;
}

/** Where the settings of a project that has none are written. */
const configurationName = "aims-lint.config.yaml";

/**
 * Writes what was decided into a configuration: a new one, or the one that is there, which keeps everything that it says and how it is
 * written. No change where there is nothing to add.
 */
export function toConfigurationChange(
  survey: Survey,
  addition: Addition,
  configuration: PresentConfiguration | undefined,
): ConfigurationChange {
  const keys = keysOf(configuration?.text ?? "");
  const whole = withInherited(survey, addition, keys);
  const tree = toTree(whole);
  if (tree.length === 0) return { change: undefined };
  if (!configuration)
    return { change: { path: configurationName, before: undefined, after: writeConfiguration(whole) } };
  const { path, text } = configuration;
  const after = text === undefined ? undefined : extendConfiguration(text, tree);
  return after === undefined ? { byHand: toYaml(tree, "", "\n") } : { change: { path, before: text, after } };
}

/**
 * Lists of a configuration take the place of what is read without them: of the conventional roots, and of those that it takes over from
 * another configuration. The first root that it names has to name these too; a folder to ignore is not worth the risk.
 */
function withInherited(
  { present, conventional }: Survey,
  addition: Addition,
  keys: ReadonlySet<string>,
): Addition {
  const { roots, ignore } = addition;
  return {
    ...addition,
    roots: roots.length > 0 && !keys.has("roots") ? [...(present.roots ?? conventional), ...roots] : roots,
    ignore: keys.has("extends") && !keys.has("ignore") ? [] : ignore,
  };
}

function keysOf(text: string): Set<string> {
  const { data } = parseDocument("configuration.yaml", text);
  return new Set(data?.type === "mapping" ? data.entries.map(({ key }) => key.value) : []);
}
