import type { Range } from "@aims-lint/core";

/** One requirement as pip takes it: a name with what follows it. */
export interface Requirement {
  readonly name: string;
  readonly range: Range;
  readonly version: string | undefined;
}

/** No requirement that people write is longer. */
const limit = 1000;

/**
 * Reads one requirement (PEP 508): `openai[datalib]>=1.0,<2; python_version >= "3.9"`, `name @ https://…`, and what only pip takes: the address of
 * a repository or of a wheel. `start` is where the text begins in the file. `undefined` for a path and for what names no package.
 */
export function readRequirement(written: string, start: number): Requirement | undefined {
  const text = written.slice(0, limit);
  const named = /^\s*([A-Za-z0-9][\w.-]{0,99})\s*(?:\[[^\]]{0,300}\])?\s*(.*)$/s.exec(text);
  const rest = named?.[2] ?? "";
  if (named?.[1] !== undefined && /^(?:$|[;@#(,]|[<>=!~]=?)/.test(rest)) {
    return {
      name: named[1],
      range: rangeOf(text, named[1], start),
      version: /^\(?\s*([<>=!~][^;#)]*?)\s*(?:[;#)]|--|$)/.exec(rest)?.[1]?.replace(/[\s,]*\\?$/, ""),
    };
  }
  const name = nameInAddress(text);
  return name === undefined ? undefined : { name, range: rangeOf(text, name, start), version: undefined };
}

/** `…#egg=name`, the file name of a wheel or an archive, the last part of the address of a repository. */
function nameInAddress(text: string): string | undefined {
  const egg = /[#&]egg=([\w.-]{1,100})/.exec(text)?.[1];
  if (egg !== undefined) return egg;
  const address = /^\s*(?:git\+|hg\+|svn\+|bzr\+)?(?:https?|ssh|git):\/\/[^\s#?]*/.exec(text)?.[0];
  const last = address?.split("/").at(-1) ?? "";
  const file = /^([\w.]{1,100}?)-\d[^/]*\.(?:whl|tar\.gz|zip)$/.exec(last)?.[1];
  if (file !== undefined) return file;
  if (!/^\s*(?:git|hg)\+/.test(text)) return undefined;
  return last.replace(/@.*$/, "").replace(/\.git$/, "") || undefined;
}

function rangeOf(text: string, name: string, start: number): Range {
  const at = text.lastIndexOf(name) === -1 ? 0 : nameAt(text, name);
  return { start: start + at, end: start + at + name.length };
}

/** A name that begins the text stands there; in an address it is the last of that text. */
function nameAt(text: string, name: string): number {
  const blanks = text.length - text.trimStart().length;
  return text.startsWith(name, blanks) ? blanks : text.lastIndexOf(name);
}
