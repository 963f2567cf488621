import type { Formatter } from "./formatter.ts";

export const checkstyle: Formatter = {
  name: "checkstyle",
  summary: "for tools that read the XML of Checkstyle",
  extension: "xml",
  load: async () => (await import("../checkstyle/format-checkstyle.ts")).formatCheckstyle,
};
