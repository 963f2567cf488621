import type { FileChange, Skeleton, SkeletonDocument, SkeletonPart, SkeletonSystem } from "@aims-lint/core";
import type { Answers } from "./answers.ts";
import { fillIn } from "./fill-in.ts";
import { renderMarkdown } from "./render-markdown.ts";
import { renderYaml } from "./render-yaml.ts";

/** A document of the skeleton as it is to be written, with everything known put in. */
export interface PlannedDocument extends Omit<SkeletonDocument, "parts"> {
  readonly parts: readonly PlannedPart[];
  /** The id of the system that it is about. */
  readonly system?: string;
}

/** A part with the rows that are known. */
export interface PlannedPart extends Omit<SkeletonPart, "rows"> {
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** A new file with the document that it holds. */
export interface PlannedFile extends FileChange {
  readonly document: PlannedDocument;
}

/**
 * The files of a skeleton, in its order: each is new. What is to be answered stands in them as guidance; nothing that only people can
 * know is in them but the answers.
 */
export function planSkeleton({ documents }: Skeleton, answers: Answers): PlannedFile[] {
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
    ...(system ? { system: system.id } : {}),
    path: fillIn(document.path, { id: fileName(system?.id ?? "") }),
    id: fillIn(document.id, { id: shortId(system?.id ?? "") }),
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

/** `sys-001` of `SYS-001`: ids may hold what names of files may not. */
function fileName(id: string): string {
  return id.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-");
}

/** `001` of `SYS-001`: the documents of a system bear its number. */
function shortId(id: string): string {
  return id.replace(/^[A-Za-z]+-(?=.)/, "");
}

function toFile(document: PlannedDocument, { root, metadata, registers }: Answers): PlannedFile {
  const [only, ...others] = document.parts;
  const isRegister = others.length === 0 && only?.collection !== undefined && only.columns !== undefined;
  const asYaml = registers === "yaml" && isRegister;
  return {
    path: `${root}/${document.path}.${asYaml ? "yaml" : "md"}`,
    before: undefined,
    after: asYaml ? renderYaml(document) : renderMarkdown(document, metadata),
    document,
  };
}
