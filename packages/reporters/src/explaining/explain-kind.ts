import type { Kind, PackWithCatalogue, Rule } from "@aims-lint/core";
import type { ExampleText, Explanation, Item, Part } from "./explanation.ts";
import { requirementItem } from "./requirement-item.ts";

/** The page about a kind: what it is, how it is recognised, which fields it has, who asks for it. */
export function explainKind(kind: Kind, pack: PackWithCatalogue): Explanation {
  const { name, summary } = kind;
  const rules = pack.rules.filter(({ on }) => isAbout(on, kind));
  const wanted = pack.catalogue.requirements.filter(({ evidence }) => evidence.includes(name));
  return {
    type: "kind",
    name,
    title: name,
    summary,
    parts: [
      { heading: "How it is recognised", items: recognition(kind) },
      { heading: "Fields", table: { columns: ["field", "takes", "also called"], rows: fieldRows(kind) } },
      ...listPart(
        "Evidence for",
        wanted.map(({ id }) => requirementItem(id, pack)),
      ),
      ...listPart(
        "Rules about it",
        rules.map(({ id, summary: text }) => ({ text: `${id}: ${text}`, link: { type: "rule", name: id } })),
      ),
      ...examplePart(kind, pack),
    ],
  };
}

function recognition({ form, name, types, titles, prefixes, locations, universal }: Kind): Item[] {
  if (universal) return [{ text: "by its fields, in whatever document they stand" }];
  const declared = [name, ...types].map((type) => `kind: ${type}`);
  return [
    {
      text:
        form === "document"
          ? "one file is one record"
          : "a row, a list item, a section or a file is one record",
    },
    { text: `declared: ${declared.join(", ")}` },
    ...(titles.length > 0 ? [{ text: `title, heading or file name: ${titles.join("; ")}` }] : []),
    ...(prefixes.length > 0 ? [{ text: `part of a document id: ${prefixes.join(", ")}` }] : []),
    ...(locations.length > 0 ? [{ text: `place below the root: ${locations.join(", ")}` }] : []),
  ];
}

function fieldRows({ paths }: Kind): string[][] {
  return paths.map(({ path, field }) => [
    path,
    [field.expected, field.summary].filter((text) => text !== "").join(". "),
    field.aliases.join(", "),
  ]);
}

/** A kind shows how it is written by the first good example of a rule about it. */
function examplePart(kind: Kind, pack: PackWithCatalogue): Part[] {
  const examples = pack.rules.flatMap((rule) =>
    isAbout(rule.on, kind) || rule.reads.some((read) => isAbout(read, kind))
      ? rule.examples.filter(({ shows }) => shows === "good")
      : [],
  );
  const found = examples.find((example) => rulesOn(kind, pack, example)) ?? examples[0];
  if (!found) return [];
  return [
    {
      heading: "An example",
      examples: Object.entries(found.files).map(
        ([path, text]): ExampleText => ({ title: found.title, path, text }),
      ),
    },
  ];
}

function rulesOn(kind: Kind, pack: PackWithCatalogue, example: object): boolean {
  return pack.rules.some(({ on, examples }) => isAbout(on, kind) && examples.some((one) => one === example));
}

/** By name: a rule of another pack may know the kind from a copy of its own. */
function isAbout(on: Rule["on"], { name }: Kind): boolean {
  return typeof on !== "string" && on.name === name;
}

function listPart(heading: string, items: readonly Item[]): Part[] {
  return items.length === 0 ? [] : [{ heading, items }];
}
