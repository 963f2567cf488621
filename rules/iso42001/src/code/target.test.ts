import fc from "fast-check";
import { expect, test } from "vitest";
import { type ClaimPart, targetsOf } from "./target.ts";

const name = (text: string, ecosystem?: string): object => ({
  type: "name",
  name: text,
  ...(ecosystem === undefined ? {} : { ecosystem }),
});

test.each<[ClaimPart, string, object[]]>([
  ["packages", "openai", [name("openai")]],
  ["packages", "`openai`", [name("openai")]],
  ["packages", "npm:openai", [name("openai", "npm")]],
  ["packages", "PyPI: openai >= 1.2", [name("openai", "pypi")]],
  ["packages", "pkg:npm/openai@4.20.0", [name("openai", "npm")]],
  ["packages", "pkg:npm/%40langchain/core", [name("@langchain/core", "npm")]],
  ["packages", "@anthropic-ai/sdk@0.30", [name("@anthropic-ai/sdk")]],
  ["packages", "@langchain/*", [name("@langchain/*")]],
  ["packages", "openai==1.2.3", [name("openai")]],
  ["packages", "openai 4.20", [name("openai")]],
  ["packages", "openai (MIT)", [name("openai")]],
  ["packages", "ray[serve]", [name("ray")]],
  ["packages", "dev.langchain4j:langchain4j", [name("dev.langchain4j:langchain4j")]],
  ["packages", "dev.langchain4j:langchain4j:1.0.1", [name("dev.langchain4j:langchain4j")]],
  ["images", "registry.example.com:5000/llm:edge", [name("registry.example.com:5000/llm", "docker")]],
  ["paths", "services/chat/", [{ type: "path", path: "services/chat/" }]],
  ["paths", "/services/chat/ (since 2025)", [{ type: "path", path: "services/chat/" }]],
  ["paths", "https://github.com/example/scoring", [{ type: "elsewhere" }]],
  ["paths", "github.com/example/scoring", [{ type: "elsewhere" }]],
  ["paths", "git@git.example.com:scoring.git", [{ type: "elsewhere" }]],
  ["models", "gpt-4o (2024-08-06)", [name("gpt-4o")]],
  ["models", "Claude Sonnet 4", [name("Claude Sonnet 4")]],
  ["models", "https://huggingface.co/org/name/tree/main", [name("org/name", "huggingface")]],
  ["models", "models/churn.onnx", [name("models/churn.onnx"), { type: "path", path: "models/churn.onnx" }]],
  ["endpoints", "https://api.openai.com/v1", [{ type: "host", host: "api.openai.com" }]],
  ["endpoints", "api.openai.com", [{ type: "host", host: "api.openai.com" }, name("api.openai.com")]],
  ["endpoints", "OpenAI", [name("OpenAI")]],
  [
    "endpoints",
    "localhost:11434",
    [{ type: "host", host: "localhost:11434" }, name("localhost"), name("localhost:11434")],
  ],
  ["images", "docker.io/ollama/ollama:0.3.1", [name("docker.io/ollama/ollama", "docker")]],
  ["any", "services/chat/", [name("services/chat/"), { type: "path", path: "services/chat/", maybe: true }]],
  ["any", "Claude Sonnet 4", [name("Claude Sonnet"), name("Claude Sonnet 4")]],
  ["any", "path: services/chat/", [{ type: "path", path: "services/chat/" }]],
  ["any", "model:gpt-4o", [name("gpt-4o")]],
  ["any", "tool:claude-code", [name("claude-code")]],
  ["any", "component:pkg:npm/openai", [name("openai", "npm")]],
  ["any", "", []],
])("in %s, %s", (part, text, expected) => expect(targetsOf(text, part)).toEqual(expected));

test("whatever is written is read, and soon", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      expect(Array.isArray(targetsOf(text, "any"))).toBe(true);
    }),
  );
  for (const piece of ["a.", ":", "@", " (", "/", "= "]) targetsOf(piece.repeat(50_000), "any");
});
