import type { EditedFiles, Texts } from "./edited-files.ts";
import type { Candidate } from "./fixing.ts";

const conflictMark = /^(?:<{7}|\|{7}|>{7})(?: |\r?$)/m;

/** Why the files that a fix changes must be left alone; `undefined` where nothing speaks against it. */
export function reasonNotToFix(
  { fix }: Candidate,
  { files, texts, reports }: { files: EditedFiles; texts: Texts; reports: (path: string) => boolean },
): string | undefined {
  if (fix.edits.length === 0) return "it changes nothing";
  for (const { path } of fix.edits) {
    const source = files.source(path);
    if (!source) return `${path} is no file that was read`;
    if (!reports(path)) return `it would change ${path}, which was not asked for`;
    if (source.encoding) return `${path} is not written in UTF-8`;
    if (source.problems.length > 0) return `${path} could not be read as text`;
    if (conflictMark.test(files.text(texts, path)))
      return `${path} holds the marks of a merge that was not finished`;
  }
  return fits(fix, (path) => files.text(texts, path).length) ? undefined : "its edits do not fit the text";
}

function fits({ edits }: Candidate["fix"], lengthOf: (path: string) => number): boolean {
  return edits.every(({ path, range: { start, end } }, index) => {
    const others = edits.filter((other, at) => at !== index && other.path === path);
    const isFree = others.every(({ range }) => end <= range.start || range.end <= start);
    return start >= 0 && start <= end && end <= lengthOf(path) && isFree;
  });
}
