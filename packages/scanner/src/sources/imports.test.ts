import { expect, test } from "vitest";
import { found, hinted, seenIn } from "../testing/scan-files.ts";

test.each([
  ["a.py", "import numpy, openai as o", "pkg:pypi/openai"],
  ["a.py", "from google.cloud import storage, aiplatform", "pkg:pypi/google-cloud-aiplatform"],
  ["a.py", "from langchain_openai import (\n  ChatOpenAI,\n)", "pkg:pypi/langchain-openai"],
  ["a.py", "import os, \\\n    openai", "pkg:pypi/openai"],
  ["a.py", "from anthropic \\\r\n    import Anthropic", "pkg:pypi/anthropic"],
  ["a.ts", 'await import(\n  /* webpackChunkName: "a" */ "groq-sdk")', "pkg:npm/groq-sdk"],
  ["a.py", 'import importlib\nx = importlib.import_module("anthropic")', "pkg:pypi/anthropic"],
  ["a.ts", 'import type { ChatModel } from "openai/resources"', "pkg:npm/openai"],
  ["a.js", 'const { generateText } = require("ai")', "pkg:npm/ai"],
  ["a.mjs", 'export * from "@ai-sdk/openai"', "pkg:npm/%40ai-sdk/openai"],
  ["a.ts", 'const x = await import("@anthropic-ai/sdk")', "pkg:npm/%40anthropic-ai/sdk"],
  [
    "a.ts",
    'import { z } from "npm:@huggingface/transformers@3.1.0/x"',
    "pkg:npm/%40huggingface/transformers",
  ],
  ["a.svelte", '<p>it\'s</p><script>import OpenAI from "openai"</script>', "pkg:npm/openai"],
  [
    "a.go",
    'package a\nimport (\n\t_ "fmt"\n\tai "github.com/openai/openai-go/v2"\n)',
    "pkg:golang/github.com/openai/openai-go",
  ],
  ["A.java", "import static com.openai.client.OpenAIClient.x;", "pkg:maven/com.openai/openai-java"],
  ["a.kt", "import com.anthropic.client.AnthropicClient as Client", "pkg:maven/com.anthropic/anthropic-java"],
  ["A.cs", "global using Azure.AI.OpenAI;", "pkg:nuget/Azure.AI.OpenAI"],
  ["a.rb", "answer = RubyLLM.chat.ask(question)", "pkg:gem/ruby_llm"],
  ["a.php", "<?php\n$a = \\OpenAI::client($b);", "pkg:composer/openai-php/client"],
  ["a.rs", "fn a() { async_openai::Client::new(); }", "pkg:cargo/async-openai"],
])("%s: %s", (path, text, id) => {
  expect(found({ [path]: text })).toContain(`${id} in product`);
});

test.each([
  ["a.py", "from .openai import client\nfrom . import openai"],
  ["a.py", "import ai, ray_tracing, openai_helpers"],
  ["a.ts", 'import { openai } from "@/openai"; import x from "./ai"; jest.mock("openai")'],
  ["a.js", "const a = Array.from('openai')"],
  ["a.php", "<?php\nnamespace App;\nOpenAI::client();"],
  ["a.rb", "module OpenAI\n  class Client\n  end\nend"],
  ["a.rs", "mod ort;\nuse ort::x;\nuse crate::burn::y;"],
  ["a.php", "<p>use OpenAI\\Client;</p>"],
])("%s: %s means nothing", (path, text) => {
  expect([found({ [path]: text }), hinted({ [path]: text })]).toEqual([[], []]);
});

test("a module of the project itself is no package", () => {
  const text = "import cohere\ncohere.Client()";
  expect(found({ "app/main.py": text })).toEqual(["pkg:pypi/cohere in product"]);
  expect(found({ "app/main.py": text, "app/cohere.py": "" })).toEqual([]);
});

test("a name that means other things too is a hint", () => {
  expect(hinted({ "a.py": "from agents import Agent" })).toEqual(["pkg:pypi/openai-agents"]);
});

test("the name that is imported is pointed at, in a notebook too", () => {
  const notebook = JSON.stringify({
    cells: [{ cell_type: "code", source: ['"\\u00e9"\n', "import openai\n"] }],
  });
  expect(seenIn({ "a.py": "x = 1\nfrom openai import OpenAI" })).toEqual(["a.py:2:6 openai"]);
  expect(seenIn({ "a.ipynb": notebook })).toEqual([`a.ipynb:1:${notebook.indexOf("openai") + 1} openai`]);
});
