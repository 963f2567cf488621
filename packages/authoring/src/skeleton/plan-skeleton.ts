import type { FileChange, Skeleton, SkeletonDocument, SkeletonPart, SkeletonSystem } from "@aims-lint/core";
import type { Answers } from "./answers.ts";
import { fillIn } from "./fill-in.ts";
import { renderMarkdown } from "./render-markdown.ts";
import { renderYaml } from "./render-yaml.ts";

/** A document of the skeleton as it is to be written, with everything known put in. */
export interface PlannedDocument extends Omit<SkeletonDocument, "parts"> {
  readonly parts: readonly PlannedPart[];
}

/** A part with the rows that are known. */
export interface PlannedPart extends Omit<SkeletonPart, "rows"> {
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/**
 * The files of a skeleton, in its order: each is new. What is to be answered stands in them as guidance; nothing that only people can
 * know is in them but the answers.
 */
export function planSkeleton({ documents }: Skeleton, answers: Answers): FileChange[] {
  return documents
    .flatMap((document) => instances(document, answers))
    .map((document) => toFile(document, answers));
}

function instances(document: SkeletonDocument, answers: Answers): PlannedDocument[] {
  const { each = false, needed = () => true } = document;
  const systems = answers.systems.filter(needed);
  if (each) return systems.map((system) => plan(document, answers, system));
  return systems.length > 0 || document.needed === undefined ? [plan(document, answers)] : [];
}

function plan(
  document: SkeletonDocument,
  { organisation, systems }: Answers,
  system?: SkeletonSystem,
): PlannedDocument {
  const known = { organisation, ...(system ? { id: system.id, name: system.name } : {}) };
  return {
    ...document,
    path: fillIn(document.path, { ...known, id: known.id?.toLowerCase() ?? "" }),
    id: fillIn(document.id, { ...known, id: shortId(system) }),
    title: fillIn(document.title, known),
    fields: document.fields.map((field) =>
      field.value === undefined ? field : { ...field, value: fillIn(field.value, known) },
    ),
    parts: document.parts.map((part) => ({
      ...part,
      write: fillIn(part.write, known),
      rows: part.rows?.(systems) ?? [],
    })),
  };
}

/** `001` of `SYS-001`: the documents of a system bear its number. */
function shortId(system: SkeletonSystem | undefined): string {
  return system?.id.replace(/^[A-Za-z]+-/, "") ?? "";
}

function toFile(document: PlannedDocument, { root, metadata, registers }: Answers): FileChange {
  const [only, ...others] = document.parts;
  const isRegister = others.length === 0 && only?.collection !== undefined && only.columns !== undefined;
  const asYaml = registers === "yaml" && isRegister;
  return {
    path: `${root}/${document.path}.${asYaml ? "yaml" : "md"}`,
    before: undefined,
    after: asYaml ? renderYaml(document) : renderMarkdown(document, metadata),
  };
}
