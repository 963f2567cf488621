import type { Dossier, Result, SkippedFile } from "@aims-lint/core";
import { type Html, html } from "../../html.ts";
import { oneLine } from "../../parts/one-line.ts";
import { placeIn } from "../../parts/place.ts";
import { table } from "../../parts/table.ts";

const reasons: Readonly<Record<SkippedFile["reason"], string>> = {
  format: "Skipped: not a format that is read",
  ignored: "Skipped: left out by the configuration",
  link: "Skipped: a link, which is not followed",
  unreadable: "Skipped: could not be read",
  "too-large": "Skipped: too large",
  "not-a-file": "Skipped: neither file nor folder",
};

/** The files that were found and that nothing was taken from. */
export function leftFiles({ result: { files } }: Dossier): Html {
  const left = entriesOf(files);
  const found = files.read.length + files.skipped.length;
  if (left.length === 0)
    return html`<h3>Files</h3><p>${found === 0 ? "No file was found." : `${found === 1 ? "The only file was" : `All ${found} files were`} taken into account.`}</p>`;
  return html`<h3>Files</h3>
${table({
  caption: `${left.length} of ${found} files were not taken into account. Say what such a file holds by a line “kind: risk” at its top or by its title, or leave it out by name.`,
  columns: [{ title: "File" }, { title: "Why" }],
  first: 15,
  rows: left.map(({ path, why }) => ({ cells: [placeIn(path), why] })),
})}`;
}

/** How many those are. */
export function countLeft(files: Result["files"]): number {
  return entriesOf(files).length;
}

function entriesOf({ read, skipped, unrecognised }: Result["files"]): { path: string; why: string }[] {
  return [
    ...skipped.map(({ path, reason }) => ({ path, why: reasons[reason] })),
    ...unrecognised.map(({ path, reason }) => ({
      path,
      why:
        reason === undefined ? "Not recognised: nothing says what it holds" : `Not taken: ${oneLine(reason)}`,
    })),
    ...read.flatMap(({ path, template }) =>
      template === undefined
        ? []
        : [
            {
              path,
              why: template === "path" ? "A template, by its path" : "A template that is not filled in",
            },
          ],
    ),
  ].sort((a, b) => rank(a.why) - rank(b.why));
}

/** What could not be read comes before what was not understood, and what is left out on purpose comes last. */
function rank(why: string): number {
  if (why === reasons.unreadable || why === reasons["too-large"]) return 0;
  if (why.startsWith("Not ")) return 1;
  return why.startsWith("A template") ? 2 : 3;
}
