import { formatCheckstyle } from "../checkstyle/format-checkstyle.ts";
import type { Formatter } from "./formatter.ts";

export const checkstyle: Formatter = {
  name: "checkstyle",
  summary: "for tools that read the XML of Checkstyle",
  extension: "xml",
  format: (dossier) => formatCheckstyle(dossier),
};
