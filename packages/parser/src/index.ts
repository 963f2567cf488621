export { createParser } from "./create-parser.ts";
export { type DecodedText, decodeText } from "./decode.ts";
export { isSupported, parseDocument } from "./parse-document.ts";
