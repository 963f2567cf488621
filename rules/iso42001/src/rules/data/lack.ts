import type { PathOf, Project } from "@aims-lint/core";
import { dataset } from "../../kinds/dataset.ts";
import { placesOf } from "../../shared/places.ts";
import type { Sheet } from "./sheets.ts";

/** Where something that a sheet does not say is reported. */
export type Lack =
  | { readonly of: "sheet" }
  | { readonly of: "register"; readonly count: number; readonly subject: string };

const places = placesOf(dataset);

/** Whether a sheet lacks an answer by itself, or its whole register has no place for it: that is to be reported `once`. */
export function lackOf(sheet: Sheet, project: Project, paths: readonly PathOf<typeof dataset>[]): Lack {
  const register = project.derive(places).get(sheet.document.path);
  if (!register || register.count < 2 || paths.some((path) => register.has(path))) return { of: "sheet" };
  const { count, subject } = register;
  return { of: "register", count, subject };
}

/** What findings of one dataset are about, wherever its sheet lies among others. */
export function subjectOf(sheet: Sheet): string {
  return `dataset:${sheet.id}`;
}
