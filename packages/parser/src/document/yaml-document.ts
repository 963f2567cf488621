import type { Document, Problem, Range, Value } from "@aims-lint/core";
import { readDirectives } from "../directives.ts";
import { lazy } from "../lazy.ts";
import { limitProblems } from "../limit-problems.ts";
import { yamlMetadata } from "../metadata/data-entries.ts";
import { yamlWriting } from "../writing/yaml-writing.ts";
import { readYaml } from "../yaml/read-yaml.ts";
import { emptyDocument } from "./empty-document.ts";
import { findTitle } from "./find-title.ts";

/** A YAML or JSON file as a document: its data, and what its root says about it. */
export function yamlDocument(path: string, text: string, earlier: readonly Problem[]): Document {
  const reading = readYaml(text);
  const { data, comments, problems } = reading;
  const metadata = yamlMetadata(data);
  const prose = lazy(() => (data === undefined ? [] : [...filledScalars(data)]));
  const directives = lazy(() => readDirectives(text, comments));
  const range = { start: 0, end: text.length };
  const writing = lazy(() => yamlWriting(path, { text, range, json: isJson(path), reading }, metadata));
  return {
    ...emptyDocument(path, "yaml", text, limitProblems([...earlier, ...problems])),
    title: findTitle(metadata, ["title", "name"]),
    metadata,
    comments,
    data,
    get prose() {
      return prose();
    },
    get writing() {
      return writing();
    },
    get directives() {
      return directives();
    },
  };
}

function isJson(path: string): boolean {
  return path.toLowerCase().endsWith(".json");
}

function* filledScalars(value: Value): Generator<Range, void, undefined> {
  if (value.type === "list") for (const item of value.items) yield* filledScalars(item);
  else if (value.type === "mapping") for (const entry of value.entries) yield* filledScalars(entry.value);
  else if (value.value !== "") yield value.range;
}
