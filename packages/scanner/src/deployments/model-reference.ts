import type { Identity } from "../detector.ts";

/** A model that something names. */
export interface ModelReference {
  readonly identity: Identity;
  readonly version?: string;
}

/**
 * Reads the name of a model: `org/name` of a hub, `llama3.2:3b` of Ollama, `hf.co/org/name`, `hf://org/name`. Nothing for paths, variables
 * and what is no name. `from` is where plain names come from.
 */
export function modelAt(text: string, from: "hub" | "ollama" | "api"): ModelReference | undefined {
  const hub = /^(?:(?:https:\/\/)?(?:hf\.co|huggingface\.co)\/|hf:\/\/)(.+)$/.exec(text.slice(0, 300))?.[1];
  const word = hub ?? text;
  if (!/^[A-Za-z0-9][\w.:/-]{1,199}$/.test(word) || word.includes("//")) return undefined;
  if (hub !== undefined || from === "hub") return fromHub(word);
  if (from === "api") return { identity: plainModel(word) };
  const [name = "", tag] = word.split(":", 2);
  return { identity: plainModel(name), ...(tag ? { version: tag } : {}) };
}

function fromHub(word: string): ModelReference | undefined {
  const [, org, name, tag] = /^([\w.-]+)\/([\w.-]+)(?::([\w.-]+))?$/.exec(word) ?? [];
  if (!org || !name) return undefined;
  const id = `${org}/${name}`;
  return {
    identity: { id: `pkg:huggingface/${id}`, type: "model", name: id, what: "model" },
    ...(tag ? { version: tag } : {}),
  };
}

/** A model that is known by its name alone. */
export function plainModel(name: string): Identity {
  return { id: `model:${name}`, type: "model", name, what: "model" };
}
