import type { Component } from "@aims-lint/core";
import { describe, expect, test } from "vitest";
import { component, projectWith } from "../test-code.ts";
import { standings } from "./standing.ts";

/** Who claims each component: the ids of systems, or `nobody`; and where it is used and nobody claims it. */
function claimed(inventory: string, ...components: readonly Component[]): Record<string, string> {
  return Object.fromEntries(
    [...projectWith(inventory, components).derive(standings)].map(([id, { by, open }]) => [
      id,
      [by.map(({ system }) => system.id).join(" ") || "nobody", ...open.map(({ at }) => at.path)].join(", "),
    ]),
  );
}

const of = (id: string, components: string): string =>
  `  - { id: ${id}, name: System ${id}, components: ${components} }\n`;
const inventory = (...systems: readonly string[]): string => `systems:\n${systems.join("")}`;
const chat = "services/chat/package.json";

describe("by name", () => {
  test.each([
    ["openai", "pkg:npm/openai", true],
    ["OpenAI", "pkg:pypi/openai", true],
    ["openai@4.20", "pkg:npm/openai", true],
    ["npm:openai", "pkg:npm/openai", true],
    ["npm:openai", "pkg:pypi/openai", false],
    ["openai", "pkg:pypi/openai-whisper", false],
    ["whisper", "pkg:pypi/openai-whisper", false],
    ["sentence_transformers", "pkg:pypi/sentence-transformers", true],
    ['"@langchain/*"', "pkg:npm/%40langchain/core", true],
    ['"@langchain/core"', "pkg:npm/%40langchain/core", true],
    ["langchain*", "pkg:pypi/langchain-openai", true],
    ["openai-go", "pkg:golang/github.com/openai/openai-go", true],
    ["github.com/openai/openai-go/v2", "pkg:golang/github.com/openai/openai-go", true],
    ["dev.langchain4j:langchain4j", "pkg:maven/dev.langchain4j/langchain4j", true],
    ["docker.io/ollama/ollama:0.3", "pkg:docker/ollama/ollama", true],
    ["ollama", "pkg:docker/ollama/ollama", true],
    ["gpt-4o", "model:gpt-4o", true],
    ["GPT-4o", "model:gpt-4o-2024-08-06", true],
    ["gpt-4o", "model:gpt-4o-mini", false],
    ["gpt-4", "model:gpt-4o", false],
    ["Claude Sonnet 4", "model:anthropic.claude-sonnet-4-20250514-v1:0", true],
    ["bert-base", "pkg:huggingface/google/bert-base", true],
    ["https://api.openai.com/v1", "service:api.openai.com", true],
    ["api.openai.com", "service:api.openai.com", true],
    ['"*.openai.azure.com"', "service:acme.openai.azure.com", true],
    ["api.openai.com", "service:api.anthropic.com", false],
    ["models/churn.onnx", "file:models/churn.onnx", true],
  ])("%s claims %s: %s", (claim, id, expected) => {
    expect(claimed(inventory(of("SYS-1", `[${claim}]`)), component(id, ["src/a.py call"]))).toEqual({
      [id]: expected ? "SYS-1" : "nobody, src/a.py",
    });
  });

  test("the name of a provider claims its services and what calls them, not the libraries that it makes", () => {
    const google = { provider: "Google" };
    const ids = claimed(
      inventory(of("SYS-1", "[Google API]")),
      component("pkg:npm/%40google/genai", [chat], google),
      component("pkg:pypi/tensorflow", [chat], { ...google, what: "machine learning library" }),
    );
    expect(ids).toEqual({ "pkg:npm/%40google/genai": "SYS-1", "pkg:pypi/tensorflow": `nobody, ${chat}` });
  });

  test("a claim that is listed as an image is none of a package", () => {
    const images = inventory(of("SYS-1", "{ images: [openai] }"));
    expect(claimed(images, component("pkg:npm/openai", [chat]))).toEqual({
      "pkg:npm/openai": `nobody, ${chat}`,
    });
  });

  test("a name without folders is meant wherever it is used", () => {
    const seen = [chat, "services/letters/package.json"];
    expect(claimed(inventory(of("SYS-1", "[openai]")), component("pkg:npm/openai", seen))).toEqual({
      "pkg:npm/openai": "SYS-1",
    });
  });
});

describe("by folder", () => {
  const inChat = inventory(of("SYS-1", "{ paths: [services/chat/] }"));

  test("all AI in it is claimed", () => {
    expect(
      claimed(inChat, component("pkg:npm/openai", [chat]), component("model:gpt-4o", [`${chat} call`])),
    ).toEqual({ "pkg:npm/openai": "SYS-1", "model:gpt-4o": "SYS-1" });
  });

  test("what is used outside as well is open there", () => {
    const seen = [chat, "services/letters/package.json"];
    expect(claimed(inChat, component("pkg:npm/openai", seen))).toEqual({
      "pkg:npm/openai": "SYS-1, services/letters/package.json",
    });
  });

  test("a name and folders are meant together: a sibling folder is open", () => {
    const both = inventory(of("SYS-1", "{ packages: [openai], paths: [services/chat/] }"));
    const seen = ["package.json", "services/chat/index.ts import", "services/letters/index.ts import"];
    expect(claimed(both, component("pkg:npm/openai", seen))).toEqual({
      "pkg:npm/openai": "SYS-1, services/letters/index.ts",
    });
  });

  test("the manifest of the whole repository belongs to the folder in which the package is used", () => {
    const seen = ["package.json", "services/chat/index.ts import"];
    expect(claimed(inChat, component("pkg:npm/openai", seen))).toEqual({ "pkg:npm/openai": "SYS-1" });
    expect(claimed(inChat, component("pkg:npm/openai", ["package.json"]))).toEqual({
      "pkg:npm/openai": "nobody, package.json",
    });
  });

  test("two systems share what lies in the folders of both", () => {
    const two = inventory(of("SYS-2", "[services/letters/]"), of("SYS-1", "[services/chat/]"));
    const seen = [chat, "services/letters/package.json"];
    expect(claimed(two, component("pkg:npm/openai", seen))).toEqual({ "pkg:npm/openai": "SYS-1 SYS-2" });
  });

  test("what only tests use as well is not asked there", () => {
    const openai = component("pkg:npm/openai", [chat]);
    const test = component("pkg:npm/openai", ["tests/a.ts import"], { area: "test" });
    const seen = { ...openai, sightings: [...openai.sightings, ...test.sightings] };
    expect(claimed(inChat, seen)).toEqual({ "pkg:npm/openai": "SYS-1" });
  });
});

describe("one use", () => {
  const openai = { provider: "OpenAI" };

  test("whoever claims the package claims the service and the model that are asked in the same file", () => {
    expect(
      claimed(
        inventory(of("SYS-1", "[openai]")),
        component("pkg:npm/openai", [chat, "src/chat.ts import"], openai),
        component("service:api.openai.com", ["src/chat.ts endpoint"], openai),
        component("model:gpt-4o", ["src/chat.ts call"]),
        component("model:llama", ["src/other.ts call"]),
      ),
    ).toEqual({
      "pkg:npm/openai": "SYS-1",
      "service:api.openai.com": "SYS-1",
      "model:gpt-4o": "SYS-1",
      "model:llama": "nobody, src/other.ts",
    });
  });

  test("a variable of the environment belongs to whoever asks the provider", () => {
    const inChat = inventory(of("SYS-1", "[services/chat/]"));
    const key = component("service:api.openai.com", [".env.example environment"], openai);
    expect(claimed(inChat, component("pkg:npm/openai", [chat], openai), key)).toMatchObject({
      "service:api.openai.com": "SYS-1",
    });
    expect(claimed(inChat, key)).toEqual({ "service:api.openai.com": "nobody, .env.example" });
  });

  test("a bare call elsewhere is a use of its own", () => {
    expect(
      claimed(
        inventory(of("SYS-1", "[services/chat/]")),
        component("pkg:npm/openai", [chat], openai),
        component("service:api.openai.com", ["services/letters/send.py endpoint"], openai),
      ),
    ).toMatchObject({ "service:api.openai.com": "nobody, services/letters/send.py" });
  });
});

test("a folder that is not there does not keep a name from being meant", () => {
  const lost = inventory(of("SYS-1", "{ packages: [openai], paths: [services/chats/] }"));
  expect(claimed(lost, component("pkg:npm/openai", [chat]))).toEqual({ "pkg:npm/openai": "SYS-1" });
});

test("the address of another repository claims nothing here", () => {
  const there = inventory(of("SYS-1", "{ paths: [https://github.com/acme/chat] }"));
  expect(claimed(there, component("pkg:npm/openai", [chat]))).toEqual({
    "pkg:npm/openai": `nobody, ${chat}`,
  });
});
