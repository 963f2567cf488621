import { counts, isWithin, type ReadFile, type Result } from "@aims-lint/core";

/** Where findings that count stand. */
interface Touched {
  /** The documents that findings could be reported of: those of an organisation are read beside them, and only read. */
  readonly own: readonly ReadFile[];
  /** How many of them have a finding that counts. */
  readonly documents: number;
  /** How many other files have one, such as those of the code. */
  readonly others: number;
}

/** The documents of a check, and how many of them have findings that count. */
export function touchedDocuments({ files, findings, organisation }: Result): Touched {
  const own = files.read.filter(({ path }) => !organisation || !isWithin(organisation.path, path));
  const touched = new Set(findings.filter(counts).map(({ at }) => at.path));
  const documents = own.filter(({ path }) => touched.has(path)).length;
  return { own, documents, others: touched.size - documents };
}
