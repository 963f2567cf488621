export { formatJson, type JsonOptions } from "./json/format-json.ts";
export { formatText, type TextOptions } from "./text/format-text.ts";
export { type Line, plain, renderLines, type Segment, type Style } from "./text/render-lines.ts";
