import type { Identity } from "../../detector.ts";
import { argumentsOf, textGiven } from "../reading/arguments.ts";
import type { Call } from "../reading/call.ts";
import type { Value } from "../reading/value.ts";
import type { SourceFile } from "./file.ts";
import { loaderOf } from "./loaders.ts";
import {
  fileModel,
  hubModel,
  isHubName,
  isModelName,
  modelFile,
  namedModel,
  projectPath,
} from "./model-name.ts";

/** The model that a call loads from a hub or from a file. */
export function loadedBy(
  file: SourceFile,
  components: readonly Identity[],
  call: Call,
): { readonly identity: Identity; readonly value: Value; readonly version?: string } | undefined {
  const loader = loaderOf(call, components);
  if (!loader) return undefined;
  const given = argumentsOf(file.source, call);
  const value = textGiven(file.source, given, file.constants, loader);
  if (!value) return undefined;
  const path =
    modelFile.test(value.text) || value.text.startsWith(".") ? projectPath(value.text, file.path) : undefined;
  if (path !== undefined) return { identity: fileModel(path), value };
  if (loader.from === "file") return undefined;
  if (loader.from === "name")
    return isModelName(value.text, true)
      ? { identity: namedModel(`${loader.prefix ?? ""}${value.text}`), value }
      : undefined;
  if (!isHubName(value.text)) return undefined;
  const name =
    loader.prefix !== undefined && !value.text.includes("/") ? `${loader.prefix}${value.text}` : value.text;
  const version = textGiven(file.source, given, file.constants, { names: ["revision", "commit_hash"] })?.text;
  return { identity: hubModel(name), value, ...(version !== undefined && { version }) };
}
