import type { FormatName } from "./format-names.ts";
import type { Formatter } from "./formatter.ts";
import { github } from "./github.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { markdown } from "./markdown.ts";
import { text } from "./text.ts";

/** Every form in which a check can be reported, by its name. */
export const formatters: Readonly<Record<FormatName, Formatter>> = {
  text,
  json,
  markdown,
  html,
  github,
};
