import { expect, test } from "vitest";
import { found } from "../testing/scan-files.ts";

/** The models in a file. */
const models = (path: string, text: string): string[] =>
  found({ [path]: text })
    .filter((one) => /^(?:model|file|pkg:huggingface)/.test(one))
    .map((one) => one.replace(" in product", ""));

test.each([
  ['AutoModel.from_pretrained("google/flan-t5", revision="86b5e0")', "pkg:huggingface/google/flan-t5 86b5e0"],
  ['pipeline("ner", model="dslim/bert-base-NER")', "pkg:huggingface/dslim/bert-base-NER"],
  ['NAME = "org/x-1"\nhf_hub_download(repo_id=NAME, filename="a.bin")', "pkg:huggingface/org/x-1"],
  ['AutoModel.from_pretrained("./models/local.safetensors")', "file:models/local.safetensors"],
  ['torch.load("weights/net.pt")', "file:weights/net.pt"],
  ['with open("models/scorer.pkl", "rb") as f:\n  m = pickle.load(f)', "file:models/scorer.pkl"],
])("a model is loaded: %s", (text, id) => {
  expect(models("a.py", `import torch, transformers\n${text}`)).toEqual([id]);
});

test.each([
  ["a.py", 'import openai\nopenai.chat.completions.create(model="gpt-4o")', "gpt-4o"],
  ["a.py", 'import openai, os\nc.responses.create(model=os.getenv("MODEL", "gpt-4.1"))', "gpt-4.1"],
  ["a.py", 'import openai\nclass C:\n  MODEL: str = "gpt-4o"\nf(model=C.MODEL)', "gpt-4o"],
  ["a.ts", 'import OpenAI from "openai"\nf({ model: process.env.MODEL ?? "gpt-4o" })', "gpt-4o"],
  [
    "a.ts",
    'import { anthropic } from "@ai-sdk/anthropic"\nf({ model: anthropic("claude-sonnet-4-5") })',
    "claude-sonnet-4-5",
  ],
  ["a.go", 'import "github.com/openai/openai-go"\nx := p{Model: "gpt-4o-mini"}', "gpt-4o-mini"],
  ["A.java", 'import dev.langchain4j.model.X;\nX.builder().modelName("gpt-4o").build();', "gpt-4o"],
  ["A.cs", 'using Azure.AI.OpenAI;\nvar c = d.GetChatClient("my-gpt-4o");', "my-gpt-4o"],
  ["a.rb", 'require "openai"\nc.chat(parameters: { model: "gpt-4o" })', "gpt-4o"],
  ["a.php", "<?php\nuse OpenAI\\Client;\n$c->chat()->create(['model' => 'gpt-4o']);", "gpt-4o"],
  ["a.rs", 'use async_openai::Client;\nlet r = b.model("gpt-4o").build();', "gpt-4o"],
  ["a.py", 'get("https://x.openai.azure.com/openai/deployments/chat-1/chat/completions")', "chat-1"],
])("%s: a model is asked: %s", (path, text, name) => {
  expect(models(path, text)).toEqual([`model:${name}`]);
});

test.each([
  ["a.py", 'ask(model="gpt-4o")'],
  ["a.py", 'import torch\ntrain(model="resnet-50")'],
  ["a.ts", 'import OpenAI from "openai"\nposts.populate({ path: "author", model: "User" })'],
  ["a.py", 'import openai\nmodel = "gpt-" + size'],
])("%s: %s names none", (path, text) => {
  expect(models(path, text)).toEqual([]);
});

test("a provider of a framework names the model that it is called with", () => {
  const text =
    'import { openai } from "@ai-sdk/openai";\nimport { experimental_streamText } from "ai";\nexperimental_streamText({ model: openai.chat("gpt-4-turbo") });';
  expect(models("a.ts", text)).toEqual(["model:gpt-4-turbo"]);
});
