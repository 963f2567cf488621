import type { Component, Project, RecordOf } from "@aims-lint/core";
import type { modelCard } from "../kinds/model-card.ts";
import { systemsOfCard } from "../rules/systems/cards.ts";
import { modelName } from "./fits-component.ts";
import { standings } from "./standing.ts";

/** The models in the code of the systems that a card is of. */
export interface CardCode {
  /** Those that the code asks by a name. */
  readonly names: readonly Component[];
  /** Those that lie in the repository. */
  readonly files: readonly Component[];
}

/** The models in the product that the systems of a card claim. */
export function codeOfCard(card: RecordOf<typeof modelCard>, project: Project): CardCode {
  const systems = new Set(systemsOfCard(card, project));
  const models = [...project.derive(standings).values()].flatMap(({ component, by }) =>
    component.type === "model" && component.area === "product" && by.some(({ system }) => systems.has(system))
      ? [component]
      : [],
  );
  const isFile = ({ id }: Component): boolean => id.startsWith("file:");
  return { names: models.filter((each) => !isFile(each)), files: models.filter(isFile) };
}

/** How many words the name of a model has at the most. */
const longest = 8;

/** Whether a text names a model, with words around it: `OpenAI GPT-4o (as a service)` does of `gpt-4o`, and does not of `gpt-4`. */
export function namesModel(text: string, name: string): boolean {
  const wanted = modelName(name);
  const words = text
    .split(/[\s,;()[\]"'`]+/)
    .filter((word) => word !== "")
    .slice(0, 200);
  return words.some((_, start) =>
    Array.from({ length: longest }, (_each, count) => words.slice(start, start + count + 1).join(" ")).some(
      (phrase) => modelName(phrase) === wanted,
    ),
  );
}

/** The version in the name of a file: `3.1.0` of `models/score-v3.1.0.onnx`. */
export function versionInName(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return /(?<![\d.])\d+\.\d+(?:\.\d+)*(?![\d])/.exec(name.replace(/\.[a-z]\w*$/i, ""))?.[0];
}
