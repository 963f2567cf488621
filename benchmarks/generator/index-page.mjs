import { page } from "./page.mjs";
import { list, paragraph, sentence } from "./prose.mjs";

/** The start page of a unit: scope, and links to its documents. */
export function indexPage(random, entry) {
  const links = entry.neighbours.map(
    (other) => `- [${other.id}](${entry.pathTo(other)}): ${sentence(random)}`,
  );
  return page(random, entry, {
    title: `AI management system of ${entry.unit}`,
    badged: true,
    sections: [
      { title: "Scope", body: paragraph(random) },
      { title: "Internal and external issues", body: list(random) },
      { title: "Documents", body: links.join("\n") },
    ],
  });
}
