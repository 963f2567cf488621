import type { Identity } from "../../detector.ts";

/** A model of a hub: `org/name`. */
export function hubModel(name: string): Identity {
  return { id: `pkg:huggingface/${name}`, type: "model", name, what: "model" };
}

/** A model that a service knows by its name. */
export function namedModel(name: string): Identity {
  return { id: `model:${name}`, type: "model", name, what: "model" };
}

/** A model that is a file of the project. */
export function fileModel(path: string): Identity {
  return { id: `file:${path}`, type: "model", name: path, what: "model file" };
}

/** Whether a text can be the name of a model of a service; `isCertain` where it is given to what takes nothing else. Other words have no digit and no `-`. */
export function isModelName(text: string, isCertain = false): boolean {
  if (
    !/^[A-Za-z@][\w@.:/+-]{1,149}$/.test(text) ||
    text.includes("//") ||
    /^(?:https?|file|s3|gs):/.test(text)
  )
    return false;
  return isCertain || /[\d-]/.test(text);
}

/** `org/name`, or a name without its owner, as the hub has them. */
export function isHubName(text: string): boolean {
  return /^[A-Za-z0-9][\w.-]{0,95}(?:\/[\w.-]{1,96})?$/.test(text) && !modelFile.test(text);
}

/** Files that hold models. */
export const modelFile =
  /\.(?:onnx|gguf|ggml|safetensors|tflite|pt|pth|ckpt|keras|h5|hdf5|pkl|pickle|joblib|mlmodel|mlpackage|torchscript|bin|model|ubj|cbm|engine|pb|zip|llamafile|dat)$/i;

/** Whether a file may hold anything else just as well: what is pickled, or packed, need not be a model. */
export function isVagueFile({ id }: Identity): boolean {
  if (!/^file:.*\.(?:pkl|pickle|joblib|bin|h5|hdf5|pb|zip|dat)$/i.test(id)) return false;
  return !/model|classif|regress|clf|predict|estimator|network|weights|forest|boost|pipeline|scorer/i.test(
    id,
  );
}

/** The path of a file as the project has it, of a path as code in another file writes it; `undefined` where it is outside. */
export function projectPath(written: string, codePath: string): string | undefined {
  if (/^(?:[a-z]+:\/\/|\/|~|[A-Za-z]:\\)/i.test(written) || /[{}$%*]/.test(written)) return undefined;
  const parts = written.replaceAll("\\", "/").startsWith("../") ? codePath.split("/").slice(0, -1) : [];
  for (const part of written.replaceAll("\\", "/").split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.length === 0 ? undefined : parts.join("/");
}
