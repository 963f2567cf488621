import { existsSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { findSpot, type Layout, registerPath, type Target } from "@aims-lint/authoring";
import type { Document } from "@aims-lint/core";
import { CannotCheckError } from "@aims-lint/node";
import type { Given } from "../arguments/given.ts";
import { UsageError } from "../arguments/usage-error.ts";
import type { Asker } from "../asking/asker.ts";
import { beginningIn } from "../creating/habits.ts";
import type { Kinds, OpenProject } from "./open-project.ts";

/**
 * Where new records go: where `--to` says; else into the register of their kind that the project has; else into a new one.
 * @throws {CannotCheckError} where there are several and nobody says which.
 */
export async function chooseTarget(
  { project, root, config, folder }: OpenProject,
  { kind, worded }: Kinds,
  { given, cwd, asker }: { given: Given; cwd: string; asker: Asker | undefined },
): Promise<Target> {
  const layout = given.has("layout") ? given.choice("layout", ["markdown", "yaml", "csv"]) : undefined;
  const to = given.value("to");
  if (to !== undefined)
    return named(
      project.document(inProject(root, cwd, to))?.document,
      root,
      inProject(root, cwd, to),
      layout,
    );
  const records = project.records(kind);
  const registers = project.documents.filter(
    ({ document, kinds, template }) =>
      template === undefined &&
      kinds.some((recognition) => recognition.kind === kind) &&
      findSpot(document, records, worded) !== undefined,
  );
  const [first, ...others] = registers.map(({ document }) => document);
  if (!first) {
    const beginning = beginningIn({ project, folder }, config.packs, layout);
    return newRegister(registerPath(worded, beginning), beginning.layout, kind.name, root);
  }
  if (others.length === 0) return { type: "document", document: first };
  const paths = [first, ...others].map(({ path }) => path);
  if (!asker) {
    throw new CannotCheckError(
      "bad-option",
      `Several files hold records of the kind ${kind.name}: ${paths.join(", ")}.`,
      "Say with --to which one takes the new ones.",
    );
  }
  const path = await asker.choose(
    "Which file takes the new records?",
    paths.map((value) => ({ value, label: value })),
  );
  return {
    type: "document",
    document: [first, ...others].find((document) => document.path === path) ?? first,
  };
}

function named(
  document: Document | undefined,
  root: string,
  path: string,
  layout: Layout | undefined,
): Target {
  if (document) return { type: "document", document };
  if (existsSync(resolve(root, path))) {
    throw new CannotCheckError(
      "bad-path",
      `${path} is there, and is no document of the AI management system.`,
      "Name a new file, or one in the folders of the AIMS.",
    );
  }
  return { type: "new", path, layout: layoutOf(path, layout) };
}

function layoutOf(path: string, layout: Layout | undefined): Layout {
  const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  const found = ({ md: "markdown", markdown: "markdown", yaml: "yaml", yml: "yaml", csv: "csv" } as const)[
    ending
  ];
  if (found === undefined)
    throw new UsageError(`--to names a file that ends with .md, .yaml or .csv, not ${path}.`);
  if (layout !== undefined && layout !== found)
    throw new UsageError(`--layout ${layout} does not fit --to ${path}.`);
  return found;
}

function newRegister(path: string, layout: Layout, kind: string, root: string): Target {
  if (!existsSync(resolve(root, path))) return { type: "new", path, layout };
  throw new CannotCheckError(
    "cannot-write",
    `${path} is there already, and takes no records of the kind ${kind}.`,
    "Name another file with --to.",
  );
}

/** A path as a person wrote it, relative to the project, `/` between the parts. */
function inProject(root: string, cwd: string, path: string): string {
  const inside = relative(root, resolve(cwd, path)).split(sep).join("/");
  if (inside === ".." || inside.startsWith("../"))
    throw new UsageError(`${path} lies outside of the project.`);
  return inside;
}
