import { csharp } from "./csharp.ts";
import { go } from "./go.ts";
import { componentFile, javascript } from "./javascript.ts";
import { jvm } from "./jvm.ts";
import type { Language } from "./language.ts";
import { php } from "./php.ts";
import { python } from "./python.ts";
import { ruby } from "./ruby.ts";
import { rust } from "./rust.ts";

const byExtension: ReadonlyMap<string, Language> = new Map(
  [python, javascript, componentFile, go, jvm, csharp, ruby, php, rust].flatMap((language) =>
    language.extensions.map((extension) => [extension, language] as const),
  ),
);

/** The language of a file, by its name; a notebook is read as Python. */
export function languageOf(path: string): Language | undefined {
  const extension = path.slice(path.lastIndexOf("."));
  if (extension === ".ipynb") return python;
  return /\.min\.[cm]?js$/.test(path) ? undefined : byExtension.get(extension);
}
