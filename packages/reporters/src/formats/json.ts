import type { Formatter } from "./formatter.ts";

export const json: Formatter = {
  name: "json",
  summary: "for programs: all that is known, as docs/json-format.md describes",
  extension: "json",
  load: async () => (await import("../json/format-json.ts")).formatLongJson,
};
