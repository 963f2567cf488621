import { agent } from "./agent.ts";
import { checkstyle } from "./checkstyle.ts";
import { csv } from "./csv.ts";
import type { FormatName } from "./format-names.ts";
import type { Formatter } from "./formatter.ts";
import { github } from "./github.ts";
import { gitlab } from "./gitlab.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { junit } from "./junit.ts";
import { markdown } from "./markdown.ts";
import { oscal } from "./oscal.ts";
import { oscalComponent } from "./oscal-component.ts";
import { sarif } from "./sarif.ts";
import { soaCsv } from "./soa-csv.ts";
import { soaMarkdown } from "./soa-markdown.ts";
import { soaXlsx } from "./soa-xlsx.ts";
import { text } from "./text.ts";

/** Every form in which a check can be reported, by its name. */
export const formatters: Readonly<Record<FormatName, Formatter>> = {
  text,
  json,
  markdown,
  html,
  sarif,
  github,
  agent,
  junit,
  gitlab,
  checkstyle,
  csv,
  "soa-markdown": soaMarkdown,
  "soa-csv": soaCsv,
  "soa-xlsx": soaXlsx,
  oscal,
  "oscal-component": oscalComponent,
};
