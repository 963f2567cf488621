import { expect, test } from "vitest";
import { component, projectWith } from "../test-code.ts";
import { claims } from "./claims.ts";

const framework = { what: "framework for AI applications", provider: "LangChain" };

test("who claims what, and under which subject a waiver finds what nobody claims", () => {
  const project = projectWith(
    "systems:\n  - { id: SYS-1, name: Kaj, components: [openai] }\n  - { id: SYS-2, components: [openai] }\n",
    [
      component("pkg:npm/openai", ["package.json"]),
      component("pkg:npm/%40langchain/core", ["package.json"], framework),
      component("pkg:npm/langchain", ["package.json"], framework),
    ],
  );
  const found = [...claims(project)].map(([id, { by, subject }]) => ({
    id,
    by: by.map(({ id: system, name, at }) => [system, name, at.start.line]),
    subject,
  }));
  expect(found).toEqual([
    {
      id: "pkg:npm/openai",
      by: [
        ["SYS-1", "Kaj", 2],
        ["SYS-2", undefined, 3],
      ],
      subject: "component:pkg:npm/openai",
    },
    { id: "pkg:npm/%40langchain/core", by: [], subject: "component:pkg:npm/langchain" },
    { id: "pkg:npm/langchain", by: [], subject: "component:pkg:npm/langchain" },
  ]);
});
