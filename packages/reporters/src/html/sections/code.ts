import type { CodeSummary } from "@aims-lint/core";
import { manifestWords } from "../../text/code-lines.ts";
import { counted } from "../../text/counted.ts";
import { type Html, html } from "../html.ts";
import { nothing } from "../parts/nothing.ts";
import { oneLine } from "../parts/one-line.ts";
import { placeIn } from "../parts/place.ts";
import { table } from "../parts/table.ts";
import { tallies } from "../parts/tallies.ts";
import type { Section } from "../section.ts";

/** What the code was looked at for, and what of it nobody could read. */
export const code: Section = {
  id: "code",
  title: "AI in the code",
  render({ result }) {
    if (!result.code) {
      return nothing(
        "The code was not looked at.",
        "No rule asked for it, or it is not known; whether it holds AI that no system claims is open.",
      );
    }
    return html`${codeFigures(result.code)}${unread(result.code)}`;
  },
};

function codeFigures({ components, hints, files }: CodeSummary): Html {
  const { product, development, research, test } = components;
  const total = product + development + research + test;
  return html`${tallies([
    {
      count: total,
      what: "AI components",
      note: `in ${counted(files.listed, "file")}, ${manifestWords(files)}`,
    },
    { count: product, of: total, what: "in the product" },
    { count: development, of: total, what: "in development" },
    { count: research, of: total, what: "in research" },
    { count: test, of: total, what: "in tests" },
    { count: hints, what: "that could be AI and have no second signal" },
  ])}
<p class="soft small">Which system claims which component, and which none does, is shown by <code>aims-lint scan</code>; components that no system claims are findings.</p>`;
}

function unread({ files }: CodeSummary): Html | false {
  const all = [
    ...files.unread.map(({ path, reason }) => ({ path, why: `Not read: ${oneLine(reason)}` })),
    ...files.left.map(({ path, reason }) => ({ path, why: `Left out: ${oneLine(reason)}` })),
  ];
  return (
    all.length > 0 &&
    table({
      caption: `${all.length} of the code's files and folders were not read or left out on purpose.`,
      columns: [{ title: "File" }, { title: "Why" }],
      first: 15,
      rows: all.map(({ path, why }) => ({ cells: [placeIn(path), why] })),
    })
  );
}
