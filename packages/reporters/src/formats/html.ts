import type { Formatter } from "./formatter.ts";

export const html: Formatter = {
  name: "html",
  summary: "the audit pack, for people and auditors: one page that works offline and prints",
  extension: "html",
  load: async () => (await import("../html/render-page.ts")).renderPage,
};
