import type {
  SkeletonColumn,
  SkeletonDocument,
  SkeletonField,
  SkeletonPart,
  SkeletonSystem,
} from "@aims-lint/core";

/** What every document says about itself. Who and when is for people to say. */
const control: readonly SkeletonField[] = [
  { key: "version", value: "0.1" },
  { key: "status", value: "draft" },
  { key: "owner", write: "who keeps this document up to date, by name" },
  { key: "approver", write: "who approved it, by name; then change the status to approved" },
  { key: "approved_on", write: "the day of the approval, year first" },
  { key: "next_review", write: "the day by which somebody reads it again, within a year" },
];

interface Definition extends Omit<SkeletonDocument, "fields"> {
  readonly fields?: readonly SkeletonField[];
}

/** A document with the fields that all have, and its own behind them. */
export function skeletonDocument({ fields = [], ...rest }: Definition): SkeletonDocument {
  return { ...rest, fields: [...control, ...fields] };
}

/** A section of prose. */
export function section(heading: string, write: string): SkeletonPart {
  return { heading, write };
}

/** Columns, each as `key | Header | what to write`. */
export function columns(...lines: readonly string[]): SkeletonColumn[] {
  return lines.map((line) => {
    const [key = "", header = "", write = ""] = line.split("|").map((piece) => piece.trim());
    return { key, header, write };
  });
}

/** Rows of which only some cells are known. */
export function known(
  key: string,
  ...values: readonly string[]
): (systems: readonly SkeletonSystem[]) => readonly Readonly<Record<string, string>>[] {
  return () => values.map((value) => ({ [key]: value }));
}

/** Whether the organisation builds a system itself. */
export function isBuilt({ roles }: SkeletonSystem): boolean {
  return roles.some((role) => role === "producer");
}

/** Whether people work with a system here, or its makers run it. */
export function isRun({ roles }: SkeletonSystem): boolean {
  return roles.some((role) => role !== "partner");
}
