import type { Component } from "@aims-lint/core";
import { fitsName } from "./fits-path.ts";
import { isServedBy, saysProvider } from "./provider.ts";
import type { Target } from "./target.ts";

/**
 * Whether a claim means a component by its name, whatever its version: not by a part of its name, so that `openai` does not claim
 * `openai-whisper`. The name of a provider means its services, its models and the packages that call them.
 */
export function fitsComponent(target: Target, component: Component): boolean {
  if (target.type === "host") return fitsHost(target.host, component);
  if (target.type !== "name" || !fitsEcosystem(target.ecosystem, component)) return false;
  const wanted = canonical(target.name, component).replace(/(?<=[^/])\/$/, "");
  if (wanted === "") return false;
  return (
    namesOf(component).some((name) => fitsName(name, wanted)) ||
    (component.type === "model" && isSameModel(target.name, component.name)) ||
    (isServedBy(component) && saysProvider(target.name, component.provider ?? ""))
  );
}

/** Whether two texts name one model: without the organisation before it, the day of a snapshot, and what hosts add to it. */
function isSameModel(one: string, other: string): boolean {
  const [a, b] = [modelName(one), modelName(other)];
  return a !== "" && a === b;
}

/** A model's name as it is compared: `claudesonnet4` of `anthropic.claude-sonnet-4-20250514-v1:0`. */
export function modelName(text: string): string {
  return text
    .toLowerCase()
    .replace(/^.*\//s, "")
    .replace(/^(?:[a-z]{2}\.)?(?:anthropic|meta|mistral|amazon|cohere|ai21|openai|google)\./, "")
    .replace(/\.(?:gguf|onnx|safetensors|pt|pth|bin|pkl|joblib|h5|keras|tflite)$/, "")
    .replace(/-v\d+:\d+$/, "")
    .replace(/[-@]?20\d\d-?(?:0[1-9]|1[0-2])-?(?:[0-2]\d|3[01])$/, "")
    .replace(/[^\p{L}\p{N}.]+/gu, "");
}

function fitsHost(host: string, { type, name, id }: Component): boolean {
  if (type !== "service") return false;
  return [name, id.slice(id.indexOf(":") + 1)].some((own) => {
    const plain = own.toLowerCase();
    return fitsName(plain, host) || fitsName(host, plain);
  });
}

function fitsEcosystem(ecosystem: string | undefined, { id }: Component): boolean {
  return ecosystem === undefined || id.toLowerCase().startsWith(`pkg:${ecosystem.toLowerCase()}/`);
}

/** The names of a component in the form in which they are compared: its own, that of its id, and, where names are paths, the last of it. */
function namesOf(component: Component): string[] {
  const { id, name, ecosystem, type } = component;
  const inId = decode(id.replace(/^pkg:[^/]+\/|^[a-z]+:/, ""));
  const all = [name, inId, decode(id)].map((each) => canonical(each, component));
  const isPath = ecosystem === "golang" || ecosystem === "maven" || ecosystem === "composer";
  const last =
    isPath || type === "image" || type === "model" ? all.map((each) => each.replace(/^.*[/:]/s, "")) : [];
  return [...new Set([...all, ...last])].filter((each) => each !== "");
}

function canonical(text: string, { ecosystem, type }: Component): string {
  const plain = decode(text).trim().toLowerCase();
  if (type === "image")
    return plain.replace(/^(?:docker\.io|index\.docker\.io)\//, "").replace(/^library\//, "");
  if (ecosystem === "pypi") return plain.replace(/[-_.]+/g, "-");
  if (ecosystem === "golang") return plain.replace(/\/v\d+$/, "");
  if (ecosystem === "maven") return plain.replace(":", "/");
  return plain;
}

function decode(text: string): string {
  return text.replaceAll("%40", "@");
}
