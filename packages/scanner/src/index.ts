export { toolOfTrailer } from "./artefacts/tool-of-trailer.ts";
export type { CodeSource, LeftFile, ListedFile, ReadHead, ReadText } from "./code-source.ts";
export { lookAt } from "./look-at.ts";
export { scanCode } from "./scan-code.ts";
