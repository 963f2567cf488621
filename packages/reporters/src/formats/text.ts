import type { Formatter } from "./formatter.ts";

export const text: Formatter = {
  name: "text",
  summary: "for people at a terminal",
  extension: "txt",
  load: async () => {
    const { formatText } = await import("../text/format-text.ts");
    return ({ result }, { color = false, ...look }) => formatText(result, { color, ...look });
  },
};
