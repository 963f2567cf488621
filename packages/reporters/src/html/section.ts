import type { Dossier } from "@aims-lint/core";
import type { Html } from "./html.ts";

/**
 * One part of the audit pack. Everything that it shows can be read without scripts; they only sort, filter and search.
 *
 * How a section is written:
 * - One file under `sections/`, listed in `sections.ts`, whose order is the order of the page. The page gives the `<section>` and the
 *   `<h2>`; within it headings go on with `<h3>`.
 * - Texts go in through `html`, which escapes them. What a rule or a document says in several lines goes through `oneLine` first.
 * - The page's policy allows no `style` attribute: looks are classes of `packages/reporters/page/styles/*.css`, made of the custom
 *   properties in `10-tokens.css`; measures of a drawing are attributes of its SVG. After a change of those files: `npm run generate`.
 * - Tables are made by `table` (caption, scopes, sorting, the rest of a long table behind a button), states by `mark`, places by `place`,
 *   anchors and links between sections by `anchors.ts`.
 * - No state is told by colour alone, every figure has its denominator, and a section with nothing to show says what is missing and how
 *   to get it, in one line.
 */
export interface Section {
  /** Its anchor: `coverage`. */
  readonly id: string;
  /** Its heading, and its entry in the contents. */
  readonly title: string;
  /** Whether it has a say about this check; absent where it always has. */
  applies?(dossier: Dossier): boolean;
  /** How many things it is about, for the contents. */
  count?(dossier: Dossier): number;
  /** What stands under the heading; where there is nothing to show it says why. */
  render(dossier: Dossier): Html;
}
