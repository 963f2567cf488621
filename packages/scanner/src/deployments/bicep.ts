import type { Detector } from "../detector.ts";
import { seeResource } from "./see-resource.ts";

/** Bicep: resources by their types, `resource account 'Microsoft.CognitiveServices/accounts@2024-10-01' = { kind: 'OpenAI' … }`. */
export const bicep: Detector = {
  name: "bicep",
  reads: "manifest",
  takes: ({ path }) => path.endsWith(".bicep"),
  detect({ text }, findings) {
    const code = blankComments(text);
    const declared = [...code.matchAll(/^[ \t]*resource[ \t]+\w+[ \t]+'([\w./]{1,200})@[\w-]{1,40}'/gm)];
    for (const [index, { 0: whole, 1: type = "", index: at }] of declared.entries()) {
      const body = code.slice(at, declared[index + 1]?.index ?? code.length);
      const kind = /\n[ \t]*kind:[ \t]*'([\w.]{1,60})'/.exec(body)?.[1];
      const start = at + whole.indexOf("'") + 1;
      seeResource(type, { start, end: start + type.length }, findings, { value: kind });
    }
  },
};

/** Blanks in the place of comments, so that places stay. */
function blankComments(text: string): string {
  const blank = (comment: string): string => comment.replace(/[^\n]/g, " ");
  let blanked = "";
  let at = 0;
  for (const { 0: found, index } of text.matchAll(/'(?:[^'\\\n]|\\.)*'|\/\/[^\n]*|\/\*/g)) {
    if (index < at || found.startsWith("'")) continue;
    const close = found === "/*" ? text.indexOf("*/", index + 2) : -1;
    const end = found !== "/*" ? index + found.length : close === -1 ? text.length : close + 2;
    blanked += text.slice(at, index) + blank(text.slice(index, end));
    at = end;
  }
  return blanked + text.slice(at);
}
