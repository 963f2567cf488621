import { LESS } from "./characters.ts";
import { blockHtmlNames, rawHtmlNames } from "./html-names.ts";
import type { Line } from "./line.ts";
import type { Html } from "./outline.ts";

const TAG = /^<(\/?)([a-z][a-z0-9-]*)(?=[ \t/>]|$)/i;
const ATTRIBUTE = String.raw`[ \t]+[a-z_:][a-z0-9_.:-]*(?:[ \t]*=[ \t]*(?:[^ \t"'=<>\`]+|'[^']*'|"[^"]*"))?`;
const WHOLE_TAG = new RegExp(
  String.raw`^<(?:[a-z][a-z0-9-]*(?:${ATTRIBUTE})*[ \t]*/?|/[a-z][a-z0-9-]*[ \t]*)>[ \t]*$`,
  "i",
);

/** Which start condition of an HTML block the line meets; the seventh cannot interrupt a paragraph. */
export function htmlStart(line: Line, inParagraph: boolean): Html["condition"] | undefined {
  if (line.text.charCodeAt(line.solid) !== LESS) return undefined;
  const source = line.text.slice(line.solid, line.end);
  if (source.startsWith("<!--")) return 2;
  if (source.startsWith("<?")) return 3;
  if (/^<![a-z]/i.test(source)) return 4;
  if (source.startsWith("<![CDATA[")) return 5;
  const [head, slash = "", name = ""] = TAG.exec(source) ?? [];
  if (head === undefined) return undefined;
  const lowered = name.toLowerCase();
  const behind = source.slice(head.length, head.length + 2);
  if (slash === "" && rawHtmlNames.has(lowered) && !behind.startsWith("/")) return 1;
  if (blockHtmlNames.has(lowered)) return behind.startsWith("/") && behind !== "/>" ? undefined : 6;
  return !inParagraph && WHOLE_TAG.test(source) ? 7 : undefined;
}
