import type { Range } from "@aims-lint/core";
import { readYaml } from "../yaml/read-yaml.ts";
import { lineEnd, lineStart } from "../yaml/scan-source.ts";
import { lineEndAt } from "./line-end.ts";
import type { Replacement } from "./replacement.ts";
import { writeYamlScalar } from "./write-yaml-scalar.ts";

/**
 * Puts a text into the place of a scalar of YAML or JSON, in its quotes or its block. `given` has no blank edges. What is written
 * reads the same wherever a scalar may stand, so the rest need not be read again.
 */
export function replaceYamlScalar(
  text: string,
  range: Range,
  given: string,
  json: boolean,
): Replacement | undefined {
  const quote = text.charAt(range.start - 1);
  if ((quote === '"' || quote === "'") && text.charAt(range.end) === quote) {
    const token = { start: range.start - 1, end: range.end + 1 };
    return { range: token, text: writeYamlScalar(given, { json, quote, quoted: true }) };
  }
  const header = blockHeader(text, range);
  if (header !== undefined) return replaceBlock(text, range, given, header);
  const typed = text.slice(range.start, range.end);
  const isEmpty = typed === "";
  if (given === "" && isEmpty) return { range, text: "" };
  const written = writeYamlScalar(given, { json, quote: '"', like: [typed] });
  const before = isEmpty && !/[\s[{]/u.test(text.charAt(range.start - 1)) ? " " : "";
  const behind = isEmpty && /[^\s,\]}]/u.test(text.charAt(range.end)) ? " " : "";
  return { range, text: before + written + behind };
}

/** The `|` or `>` above a scalar, with its indicators; undefined where the scalar is none of a block. */
function blockHeader(text: string, { start, end }: Range): string | undefined {
  const line = lineStart(text, start);
  if (start === end || line === 0 || text.slice(line, start).trim() !== "") return undefined;
  const above = text.slice(
    lineStart(text, Math.max(0, line - (text.startsWith("\r\n", line - 2) ? 2 : 1))),
    line,
  );
  return /(?:^|[\s:-])([|>][-+\d]{0,2})[ \t]*(?:#.*)?\s*$/u.exec(above)?.[1];
}

function replaceBlock(text: string, range: Range, given: string, header: string): Replacement | undefined {
  if (given === "" || /\d/u.test(header)) return undefined;
  const indentation = text.slice(lineStart(text, range.start), range.start);
  const end = lineEndAt(text, lineEnd(text, range.start));
  const between = header.startsWith(">") ? end + end : end;
  const lines = given.split("\n");
  const written = lines
    .map((line, index) => (index === 0 || line === "" ? line : indentation + line))
    .join(between);
  const { data, problems } = readYaml(
    `key: ${header}\n${indentation || " "}${indentation === "" ? written.replaceAll("\n", "\n ") : written}\n`,
  );
  const read = data?.type === "mapping" ? data.entries[0]?.value : undefined;
  if (problems.length > 0 || read?.type !== "scalar" || read.value !== given) return undefined;
  return { range, text: written };
}
