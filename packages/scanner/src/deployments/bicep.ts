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
  let blanked = "";
  let kept = 0;
  for (let at = 0; at < text.length; ) {
    const end = endOfPart(text, at);
    const isComment = text.charAt(at) === "/" && end > at + 1;
    if (isComment) {
      blanked += text.slice(kept, at) + text.slice(at, end).replace(/[^\n]/g, " ");
      kept = end;
    }
    at = end;
  }
  return blanked + text.slice(kept);
}

/** Behind the comment or the string that begins here, or else behind the character. */
function endOfPart(text: string, at: number): number {
  const two = text.slice(at, at + 2);
  if (two === "//") return behind(text, "\n", at) - 1;
  if (two === "/*") return behind(text, "*/", at + 2);
  if (text.charAt(at) !== "'") return at + 1;
  for (let next = at + 1; next < text.length; next++) {
    if (text.charAt(next) === "\\") next++;
    else if (/['\n]/.test(text.charAt(next))) return next + 1;
  }
  return text.length;
}

function behind(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at === -1 ? text.length + 1 : at + mark.length;
}
