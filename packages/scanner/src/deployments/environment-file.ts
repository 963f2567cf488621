import type { Detector } from "../detector.ts";
import { baseName } from "../paths.ts";
import { seeVariable } from "./see-variable.ts";

const largest = 256 * 1024;

/** Files of environment variables (`.env`, `.env.example`, `prod.env`). Names only: what is behind the `=` is skipped, also over several lines. */
export const environmentFile: Detector = {
  name: "environment-file",
  reads: "artefact",
  takes: (file) =>
    /^(?:\.env(?:[._-][\w.-]*)?|\.envrc|[\w.-]*\.env|env\.(?:example|sample|template))$/.test(
      baseName(file.path),
    ) && file.size <= largest,
  detect({ text }, findings) {
    for (let start = 0; start < text.length; ) {
      const end = text.indexOf("\n", start);
      const line = text.slice(start, end === -1 ? text.length : end);
      const [, before = "", name = "", quote = ""] =
        /^(\s*(?:export\s+)?)(\w{1,100})\s*=\s*(["']?)/.exec(line.slice(0, 500)) ?? [];
      const at = start + before.length;
      if (name !== "") seeVariable(name, { start: at, end: at + name.length }, findings);
      start = endOfValue(text, start, line, quote) + 1;
    }
  },
};

/** Where the line ends; of a value in quotes that goes on, where the line ends in which it does. */
function endOfValue(text: string, start: number, line: string, quote: string): number {
  const lineEnd = start + line.length;
  if (quote === "") return lineEnd;
  const open = text.indexOf(quote, start);
  const close = text.indexOf(quote, open + 1);
  if (close === -1) return text.length;
  const end = text.indexOf("\n", close);
  return end === -1 ? text.length : end;
}
