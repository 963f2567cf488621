import { type Component, normaliseKey } from "@aims-lint/core";

/** Other names of those who make or run AI: their companies, and the products under which they are known. Normalised. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  openai: ["openai", "open ai", "chatgpt"],
  microsoft: ["microsoft", "azure", "azure openai", "github", "github copilot"],
  github: ["github", "microsoft", "github copilot"],
  anthropic: ["anthropic", "claude"],
  google: ["google", "alphabet", "deepmind", "vertex ai", "gemini", "google cloud", "gcp"],
  "amazon web services": ["amazon web services", "aws", "amazon", "bedrock", "sagemaker"],
  "mistral ai": ["mistral", "mistral ai"],
  "hugging face": ["hugging face", "huggingface"],
  meta: ["meta", "facebook", "llama"],
  xai: ["xai", "x ai", "grok"],
  "together ai": ["together ai", "together computer", "together"],
  "stability ai": ["stability ai", "stability"],
  "zhipu ai": ["zhipu", "zhipu ai", "z ai"],
  alibaba: ["alibaba", "alibaba cloud", "dashscope", "qwen"],
  ibm: ["ibm", "international business machines", "watsonx"],
  cursor: ["cursor", "anysphere"],
  anysphere: ["cursor", "anysphere"],
  coderabbit: ["coderabbit", "code rabbit"],
};

/** The names under which a provider is known, normalised. */
export function namesOfProvider(provider: string): readonly string[] {
  const name = normaliseKey(provider);
  return [...new Set([name, ...(otherNames[name] ?? [])])].filter((each) => each !== "");
}

/** Whether a text speaks of a provider, by one of its names as whole words. */
export function speaksOfProvider(text: string, provider: string): boolean {
  const words = ` ${normaliseKey(text)} `;
  return namesOfProvider(provider).some((name) => words.includes(` ${name} `));
}

/** Whether a text is the name of a provider and nothing else: `OpenAI`, `OpenAI API`. */
export function saysProvider(text: string, provider: string): boolean {
  const plain = normaliseKey(text).replace(/ (?:apis?|services?|platform|models?|cloud|sdk|llms?)$/, "");
  return provider !== "" && normaliseKey(provider) === plain;
}

/** Whether somebody provides a component as a service: it is called, or is there to call one. A library is only made by somebody. */
export function isServedBy({ type, what, provider }: Component): boolean {
  if (provider === undefined) return false;
  return type === "service" || type === "model" || type === "resource" || isClient({ type, what });
}

/** Whether a component is there to call a service of its provider. */
export function isClient({ type, what }: Pick<Component, "type" | "what">): boolean {
  return (type === "package" && /^client of/i.test(what)) || type === "service";
}

/** Whether a component is a tool that people write code with, and no part of what they write. */
export function isCodingTool({ type, what, area }: Pick<Component, "type" | "what" | "area">): boolean {
  return (
    type === "tool" ||
    (type === "action" && area === "development") ||
    /^(?:AI coding tool|coding agent in|AI review of)/i.test(what)
  );
}
