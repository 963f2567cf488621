import { expect, test } from "vitest";
import type { Ecosystem } from "./ecosystem.ts";
import { findPackage } from "./find-package.ts";
import { packagesSignatures } from "./packages.generated.ts";

const idOf = (...asked: Parameters<typeof findPackage>): string | undefined =>
  findPackage(...asked)?.identity.id;

test("a name counts in its own ecosystem only", () => {
  expect(idOf("npm", "ai")).toBe("pkg:npm/ai");
  for (const ecosystem of ["pypi", "cargo", "gem", "golang"] as const) {
    expect(idOf(ecosystem, "ai")).toBeUndefined();
  }
  expect(idOf("cargo", "burn")).toBe("pkg:cargo/burn");
  expect(idOf("npm", "burn")).toBeUndefined();
  expect(idOf("npm", "datasets")).toBeUndefined();
  expect(idOf("pypi", "whisper")).toBeUndefined();
});

test("names are compared as their registry compares them", () => {
  expect(idOf("pypi", "Sentence_Transformers")).toBe("pkg:pypi/sentence-transformers");
  expect(idOf("pypi", "llama.index--core")).toBe("pkg:pypi/llama-index-core");
  expect(idOf("nuget", "microsoft.ml.onnxruntime")).toBe("pkg:nuget/microsoft.ml.onnxruntime");
  expect(idOf("nuget", "openai")).toBe("pkg:nuget/OpenAI");
  expect(idOf("golang", "github.com/openai/openai-go/v3")).toBe("pkg:golang/github.com/openai/openai-go");
  expect(idOf("maven", "com.openai:openai-java")).toBe("pkg:maven/com.openai/openai-java");
  expect(idOf("cargo", "candle_core")).toBe("pkg:cargo/candle-core");
  expect(idOf("swift", "https://github.com/macpaw/OpenAI.git")).toBe("pkg:swift/github.com/MacPaw/OpenAI");
});

test("a family counts with all its members, and its name with its scope", () => {
  expect(findPackage("npm", "@ai-sdk/openai")).toMatchObject({
    identity: {
      id: "pkg:npm/%40ai-sdk/openai",
      name: "@ai-sdk/openai",
      ecosystem: "npm",
      provider: "Vercel",
    },
    tier: "decisive",
  });
  expect(idOf("maven", "dev.langchain4j:langchain4j-ollama")).toBe(
    "pkg:maven/dev.langchain4j/langchain4j-ollama",
  );
  expect(findPackage("maven", "dev.langchain4j:langchain4j")?.identity.name).toBe(
    "dev.langchain4j:langchain4j",
  );
  expect(idOf("npm", "openai-docs")).toBeUndefined();
  expect(idOf("npm", "@langchainx/core")).toBeUndefined();
});

test("the most exact signature answers", () => {
  expect(findPackage("nuget", "Microsoft.ML.Tokenizers")?.tier).toBe("supporting");
  expect(findPackage("nuget", "Microsoft.ML.OnnxRuntime.Gpu")?.identity.what).toBe("runs models");
});

test("what people write code with is of its own area", () => {
  expect(findPackage("npm", "@anthropic-ai/claude-code")?.area).toBe("development");
  expect(findPackage("pypi", "aider-chat")?.area).toBe("development");
  expect(findPackage("npm", "openai")).not.toHaveProperty("area");
});

test("what comes with every object is no package", () => {
  for (const name of ["constructor", "__proto__", "toString", ""]) {
    expect(findPackage("npm", name)).toBeUndefined();
  }
});

test("every signature says what it is in the words of the others, and can be found by its own name", () => {
  const sorts = new Map<string, number>();
  for (const { id, what } of packagesSignatures) {
    sorts.set(what, (sorts.get(what) ?? 0) + 1);
    const [, ecosystem, name] = /^pkg:(\w+)\/(.+)$/.exec(id) ?? [];
    const member = name?.replace(/\*$/, "x") ?? "";
    expect(findPackage(ecosystem as Ecosystem, member)?.identity.what, id).toBe(what);
  }
  expect(sorts.size).toBeLessThan(25);
  expect(new Set(packagesSignatures.map(({ id }) => id)).size).toBe(packagesSignatures.length);
});
