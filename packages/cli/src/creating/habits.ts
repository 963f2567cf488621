import type { Beginning } from "@aims-lint/authoring";
import type { Project } from "@aims-lint/core";

/** How a project writes its registers and what documents say about themselves, most of the time. */
export function habitsOf({ documents }: Project): Pick<Beginning, "layout" | "metadata"> {
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
