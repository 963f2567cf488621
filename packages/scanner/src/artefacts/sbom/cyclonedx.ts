import { isObject, type JsonObject, objectsOf, textOf } from "./json.ts";
import type { Part } from "./part.ts";

const sorts: Readonly<Record<string, Part["sort"]>> = {
  "machine-learning-model": "model",
  data: "data",
};

/** The parts that a CycloneDX document of versions 1.4 to 1.7 lists, nested ones too; none of what aims-lint itself wrote from the code. */
export function cycloneDxParts(document: JsonObject): readonly Part[] {
  const metadata = isObject(document.metadata) ? document.metadata : {};
  if (toolsOf(metadata).includes("aims-lint")) return [];
  const waiting = [...objectsOf(metadata.component), ...objectsOf(document.components)].reverse();
  const parts: Part[] = [];
  for (let component = waiting.pop(); component; component = waiting.pop()) {
    const part = toPart(component);
    if (part) for (const one of [part, ...datasetsOf(component)]) parts.push(one);
    for (const within of [...objectsOf(component.components)].reverse()) waiting.push(within);
  }
  return parts;
}

function toPart(component: JsonObject): Part | undefined {
  const bare = textOf(component.name);
  const group = textOf(component.group);
  if (!bare) return undefined;
  const sort = sorts[textOf(component.type) ?? ""] ?? "package";
  return {
    sort,
    name: group && sort === "model" ? `${group}/${bare}` : bare,
    purl: textOf(component.purl),
    version: textOf(component.version),
    provider: ["supplier", "manufacturer", "publisher"]
      .map((key) => component[key])
      .map((who) => textOf(isObject(who) ? who.name : who))
      .find((name) => name !== undefined),
    ...(component.scope === "excluded" ? { area: "development" } : {}),
  };
}

/** What the card of a model says that it was trained with; references to other parts are those parts. */
function datasetsOf(component: JsonObject): readonly Part[] {
  const card = isObject(component.modelCard) ? component.modelCard : {};
  const parameters = isObject(card.modelParameters) ? card.modelParameters : {};
  return objectsOf(parameters.datasets).flatMap((dataset): Part[] => {
    const name = textOf(dataset.name);
    if (!name) return [];
    return [
      { sort: "data", name, purl: undefined, version: undefined, provider: undefined, use: "training" },
    ];
  });
}

/** Names of the tools that made the document; 1.5 moved them from a list into an object. */
function toolsOf(metadata: JsonObject): readonly (string | undefined)[] {
  const { tools } = metadata;
  const listed = isObject(tools) ? objectsOf(tools.components) : objectsOf(tools);
  return listed.map(({ name }) => textOf(name));
}
