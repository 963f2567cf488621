import type { Beginning, Layout } from "@aims-lint/authoring";
import type { Pack, Project } from "@aims-lint/core";
import type { OpenProject } from "../importing/open-project.ts";

/** What a new register in a project goes by, whoever begins it: `new` or `import`. `layout` is what a person says of it. */
export function beginningIn(
  { project, folder }: Pick<OpenProject, "project" | "folder">,
  packs: readonly Pack[],
  layout: Layout | undefined,
): Beginning {
  const habits = habitsOf(project);
  return { root: folder, layout: layout ?? habits.layout, metadata: habits.metadata, packs };
}

/** How a project writes its registers and what documents say about themselves, most of the time. */
function habitsOf({ documents }: Project): Pick<Beginning, "layout" | "metadata"> {
  const held = documents.filter(({ records, kinds }) => records.length > 2 && kinds.length > 0);
  const count = (format: string): number => held.filter(({ document }) => document.format === format).length;
  const pages = documents.filter(
    ({ document }) => document.format === "markdown" && document.metadata.length > 0,
  );
  const front = pages.filter(({ document }) => document.data !== undefined).length;
  return {
    layout: count("yaml") > count("markdown") ? "yaml" : "markdown",
    metadata: front * 2 >= pages.length ? "front-matter" : "table",
  };
}
