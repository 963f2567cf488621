import { expect, test } from "vitest";
import { findingsIn } from "./measure.ts";
import type { CommittedTexts, Texts } from "./mutations/mutation.ts";
import { readConformant } from "./read-conformant.ts";
import { toCommits } from "./to-commits.ts";

// A complete AIMS has no finding, however it came into its repository.

const conformant = readConformant(new URL("../fixtures/conformant/aims/", import.meta.url));
const sofie = "Sofie Brandt <sofie.brandt@havnelund.example.com>";
const tomas = "Tomas Reinholt <tomas.reinholt@havnelund.example.com>";

const each = (make: (text: string, path: string) => string): Texts =>
  new Map([...conformant].map(([path, text]) => [path, make(text, path)]));
const only = (paths: readonly string[]): Texts =>
  new Map([...conformant].filter(([path]) => paths.includes(path)));

/** The day of a document's approval, or a day on which most of the others had been written. */
const dayOf = (text: string, path: string): string =>
  // Registers are there from the beginning.
  /log|register|nonconformities|records/.test(path)
    ? "2025-01-15"
    : (/approv[^\n|]*?on?[^\n|\d]*\|?[^\n\d]*(20\d\d-\d\d-\d\d)|approval date[^\n\d]*(20\d\d-\d\d-\d\d)/i
        .exec(text)
        ?.slice(1)
        .find(Boolean) ?? "2026-01-15");

/** Each document on the day after its approval, by whoever keeps the documents. */
function grown(): CommittedTexts[] {
  const days = [...new Set([...conformant].map(([path, text]) => dayOf(text, path)))].sort();
  return days.map((on, index) => {
    const until = new Set(days.slice(0, index + 1));
    const paths = [...conformant]
      .filter(([path, text]) => until.has(dayOf(text, path)))
      .map(([path]) => path);
    return { on, by: index % 2 === 0 ? sofie : tomas, texts: only(paths) };
  });
}

const histories: Readonly<Record<string, () => CommittedTexts[]>> = {
  "in one commit, today": () => [{ on: "2026-11-21", by: sofie, texts: conformant }],
  "in one commit, long ago": () => [{ on: "2024-11-30", by: sofie, texts: conformant }],
  "document by document, as each was approved": grown,
  "first with the line ends of Windows": () => [
    { on: "2025-01-10", by: sofie, texts: each((text) => text.replaceAll("\n", "\r\n")) },
    { on: "2026-11-10", by: tomas, texts: conformant },
  ],
  "first with other tables, dashes and quotes": () => [
    {
      on: "2025-01-10",
      by: sofie,
      texts: each((text, path) =>
        path.endsWith(".md")
          ? text.replaceAll("|---", "| :--- ").replaceAll(" | ", "  |  ").replaceAll("**", "__")
          : text,
      ),
    },
    { on: "2026-11-10", by: tomas, texts: conformant },
  ],
};

test.each(Object.entries(histories))("a complete AIMS has no finding where it came %s", (_how, states) => {
  const findings = findingsIn(conformant, "as written", { commits: toCommits(states()) });
  expect(findings.map(({ rule, at, message }) => `${rule} ${at.path}:${at.start.line} ${message}`)).toEqual(
    [],
  );
});
