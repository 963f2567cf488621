import { expect, test } from "vitest";
import { findImport } from "./find-import.ts";

const idOf = (...asked: Parameters<typeof findImport>): string | undefined =>
  findImport(...asked)?.identity.id;

test("a module is known by the package that brings it", () => {
  expect(idOf("npm", "openai/resources/chat")).toBe("pkg:npm/openai");
  expect(idOf("npm", "@langchain/openai/x")).toBe("pkg:npm/%40langchain/openai");
  expect(idOf("pypi", "google.genai.types")).toBe("pkg:pypi/google-genai");
  expect(idOf("pypi", "vertexai")).toBe("pkg:pypi/google-cloud-aiplatform");
  expect(idOf("pypi", "sklearn.linear_model")).toBe("pkg:pypi/scikit-learn");
  expect(idOf("pypi", "langchain_openai.chat_models")).toBe("pkg:pypi/langchain-openai");
  expect(idOf("golang", "github.com/openai/openai-go/v3/option")).toBe(
    "pkg:golang/github.com/openai/openai-go",
  );
  expect(idOf("golang", "github.com/aws/aws-sdk-go-v2/service/bedrockruntime/types")).toBe(
    "pkg:golang/github.com/aws/aws-sdk-go-v2/service/bedrockruntime",
  );
  expect(idOf("maven", "com.openai.client.OpenAIClient")).toBe("pkg:maven/com.openai/openai-java");
  expect(idOf("cargo", "async_openai::types")).toBe("pkg:cargo/async-openai");
  expect(idOf("composer", "OpenAI\\Laravel\\Facades\\OpenAI")).toBe("pkg:composer/openai-php/laravel");
  expect(idOf("gem", "openai")).toBe("pkg:gem/ruby-openai");
  expect(idOf("nuget", "Azure.AI.OpenAI.Chat")).toBe("pkg:nuget/Azure.AI.OpenAI");
});

test("a module that only begins alike is another one", () => {
  expect(idOf("pypi", "openai_helpers")).toBeUndefined();
  expect(idOf("pypi", "google")).toBeUndefined();
  expect(idOf("pypi", "ai")).toBeUndefined();
  expect(idOf("maven", "com.openairport.Plane")).toBeUndefined();
  expect(idOf("npm", "./openai")).toBeUndefined();
  expect(idOf("npm", "@/ai")).toBeUndefined();
});

test("where several packages bring a module, the others are named", () => {
  expect(findImport("pypi", "tensorflow.keras")?.identity).toMatchObject({
    id: "pkg:pypi/tensorflow",
    others: expect.arrayContaining(["pkg:pypi/tensorflow-cpu", "pkg:pypi/tf-nightly"]),
  });
  expect(findImport("maven", "dev.langchain4j.model.chat")?.identity).toMatchObject({
    id: "pkg:maven/dev.langchain4j",
    others: ["pkg:maven/dev.langchain4j/*"],
  });
  expect(findImport("pypi", "langchain_openai")?.identity).not.toHaveProperty("others");
});

test("a name that means other things too is weak", () => {
  expect(findImport("pypi", "agents")?.tier).toBe("weak");
  expect(findImport("pypi", "whisper")?.tier).toBe("weak");
  expect(findImport("pypi", "openai")?.tier).toBe("decisive");
});

test("what code imports belongs where the code does, be it a tool that people write code with", () => {
  expect(findImport("npm", "@anthropic-ai/claude-code")).not.toHaveProperty("area");
});
