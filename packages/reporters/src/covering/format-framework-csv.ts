import { toCsv } from "../safety/to-csv.ts";
import type { FrameworkView } from "./framework-view.ts";

const columns = ["framework", "place", "about", "requirement", "title", "state", "link", "sources"] as const;

/** The evidence seen through another framework, one link a row. */
export function formatFrameworkCsv({ framework, places }: FrameworkView): string {
  return toCsv([
    columns,
    ...places.flatMap(({ ref, topic, links }) =>
      links.map(({ entry, link }) => [
        framework.title,
        ref,
        topic,
        entry.requirement,
        entry.title,
        entry.state,
        link.basis,
        link.sources.map(({ title }) => title).join("; "),
      ]),
    ),
  ]);
}
