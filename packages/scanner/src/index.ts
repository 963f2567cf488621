export type { CodeSource, ListedFile, ReadText } from "./code-source.ts";
export { scanCode } from "./scan-code.ts";
