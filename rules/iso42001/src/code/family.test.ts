import { expect, test } from "vitest";
import { component } from "../test-code.ts";
import { familiesOf } from "./family.ts";

const client = (id: string, at: string, provider: string) => component(id, [at], { provider });
const langchain = { what: "framework for AI applications", provider: "LangChain" };
const model = (id: string, at: string) => component(id, [`${at} call`], { what: "model" });

test.each<[string, ReturnType<typeof component>[], string[][]]>([
  [
    "a model that is asked through a part of a family belongs to the family, once",
    [
      model("model:gpt-4o", "chat/app.py"),
      component("pkg:pypi/langchain", ["chat/requirements.txt"], langchain),
      component("pkg:pypi/langchain-openai", ["chat/app.py import"], langchain),
    ],
    [["pkg:pypi/langchain", "model:gpt-4o", "pkg:pypi/langchain-openai"]],
  ],
  [
    "a model belongs to the client in its file rather than to a framework there",
    [
      model("model:gpt-4o", "chat/app.py"),
      component("pkg:pypi/langchain", ["chat/app.py import"], langchain),
      client("pkg:pypi/openai", "chat/app.py import", "OpenAI"),
    ],
    [["pkg:pypi/openai", "model:gpt-4o"], ["pkg:pypi/langchain"]],
  ],
  [
    "a model of a hub belongs to what runs models, and not to a client beside it",
    [
      model("pkg:huggingface/acme/embed", "rag/main.py"),
      client("pkg:pypi/anthropic", "rag/main.py import", "Anthropic"),
      component("pkg:pypi/sentence-transformers", ["rag/main.py import"], { what: "runs models" }),
    ].map((each, index) => (index === 0 ? { ...each, type: "model" as const } : each)),
    [["pkg:pypi/sentence-transformers", "pkg:huggingface/acme/embed"], ["pkg:pypi/anthropic"]],
  ],
])("%s", (_title, components, expected) => {
  const families = [...familiesOf(components).values()].map((members) => members.map(({ id }) => id));
  expect(families).toEqual(expected);
});
