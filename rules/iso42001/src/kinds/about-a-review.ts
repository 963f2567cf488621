import type { Document } from "@aims-lint/core";

/**
 * Why an audit or a review keeps no log of what it reports on, unless its name says that it does (`own`): the incidents and
 * nonconformities in it are told, and kept elsewhere.
 */
export function aboutAReview({ title, path }: Document, what: string, own: RegExp): string | undefined {
  const name = `${title?.value ?? ""} ${path.slice(path.lastIndexOf("/") + 1).replace(/[_-]+/g, " ")}`;
  const other = /\b(?:audit|management review|review minutes)\b/i.exec(name)?.[0];
  return other === undefined || own.test(name)
    ? undefined
    : `reports on ${what} and does not keep their log (${other.toLowerCase()})`;
}
