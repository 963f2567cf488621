import { followContents } from "./contents.ts";
import { filterFindings } from "./findings.ts";
import { openForPrint } from "./print.ts";
import { enhanceTables } from "./tables.ts";
import { offerThemes } from "./theme.ts";

for (const element of document.querySelectorAll<HTMLElement>("[data-script]")) element.hidden = false;
offerThemes();
followContents();
openForPrint();
enhanceTables();
filterFindings();
