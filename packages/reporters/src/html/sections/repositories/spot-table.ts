import type { Coverage, RepositoryState } from "@aims-lint/core";
import { stateWords } from "../../../covering/state-words.ts";
import { weakSpots } from "../../../covering/weak-spots.ts";
import { counted } from "../../../text/counted.ts";
import { statesInOrder } from "../../charts/coverage-bar.ts";
import { type Html, html } from "../../html.ts";
import { linkTo } from "../../parts/anchors.ts";
import { mark } from "../../parts/mark.ts";
import { more } from "../../parts/more.ts";
import { table } from "../../parts/table.ts";

/** As many repositories as are named outright. */
const named = 5;

/** Where each requirement is missing: the repositories in which it has gaps, or is not evaluated though it is elsewhere. */
export function spotTable(coverage: readonly Coverage[]): Html {
  if (coverage.length === 0) return html``;
  const spots = weakSpots({ coverage });
  return html`<h3>Where requirements have gaps</h3>
${
  spots.length === 0
    ? html`<p>None of ${counted(coverage.length, "requirement")} has gaps, or is evaluated in some repositories only.</p>`
    : table({
        caption: `${spots.length} of ${counted(coverage.length, "requirement")} with gaps, or not evaluated everywhere, and the repositories where that is so.`,
        columns: [
          { title: "Requirement" },
          { title: "State" },
          { title: "Repositories", as: "number" },
          { title: "Which" },
        ],
        rows: spots.map(
          ({ coverage: { requirement, title, state, repositories: all = [] }, repositories }) => ({
            cells: [
              {
                show: html`${linkTo("requirement", requirement)} <span class="requirement-title">${title}</span>`,
                sort: requirement,
              },
              { show: mark(state, stateWords[state]), sort: statesInOrder.indexOf(state) },
              { show: `${repositories.length} of ${all.length}`, sort: repositories.length },
              whichCell(repositories),
            ],
          }),
        ),
      })
}`;
}

function whichCell(repositories: readonly RepositoryState[]): Html {
  const rest = repositories.slice(named);
  return html`${repositories.slice(0, named).map((one, at) => html`${at > 0 && ", "}${oneOf(one)}`)}${
    rest.length > 0 && html` ${more(`and ${rest.length} more`, rest.map(oneOf))}`
  }`;
}

function oneOf({ repository, findings }: RepositoryState): Html {
  return html`${repository}${findings > 0 && html` <span class="soft">(${findings})</span>`}`;
}
