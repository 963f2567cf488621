import { formatText } from "../text/format-text.ts";
import type { Formatter } from "./formatter.ts";

export const text: Formatter = {
  name: "text",
  summary: "for people at a terminal",
  extension: "txt",
  format: ({ result }, { color = false, ...look }) => formatText(result, { color, ...look }),
};
