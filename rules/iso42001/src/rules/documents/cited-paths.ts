import { type Project, resolveLink } from "@aims-lint/core";

const documents =
  "md|markdown|mdx|txt|pdf|docx?|xlsx?|pptx?|odt|ods|csv|tsv|ya?ml|jsonl?|xml|html?|png|jpe?g|svg|zip|eml|log";
const code = "py|ts|js|ipynb|sh|tf|toml|parquet|drawio";
const before = String.raw`(?<![\w:/@.*])`;
const part = String.raw`[\w.@+-]+`;
const file = new RegExp(
  String.raw`${before}(?:(?:\.{0,2}\/)?(?:${part}\/)+${part}\.(?:${documents}|${code})|\.{0,2}\/?${part}\.(?:${documents}))(?![\w/])`,
  "gi",
);
const folder = /^(?:\.{0,2}\/)?[\w.@+-]+(?:\/[\w.@+-]+)*\/$/;

/** A path that somebody wrote, and in which ways it can be read: `See plan.md` may be a sentence or a file's name. */
export type CitedPath = readonly [string, ...string[]];

/**
 * The paths that a citation names: files with an ending that is known, or a folder where nothing but its path is
 * written. Addresses on the web and words with a slash between them are none.
 */
export function citedPaths(text: string): CitedPath[] {
  const plain = text
    .trim()
    .replace(/^[`"'(<]+|[`"')>.]+$/g, "")
    .replace(/#\S*$/, "");
  if (folder.test(plain)) return [[plain]];
  const found = [...plain.matchAll(file)].map(([path]) => path).filter((path) => !isHost(path));
  const [only] = found;
  const isName = found.length === 1 && only !== undefined && plain.endsWith(only) && !only.includes("/");
  if (isName) return plain === only ? [[only]] : [[plain, only]];
  return found.filter((path) => path.includes("/")).map((path) => [path]);
}

/** `example.org/report.pdf` is an address without its scheme. */
function isHost(path: string): boolean {
  const [first = "", ...rest] = path.split("/");
  return rest.length > 0 && /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i.test(first);
}

/**
 * Where a cited path leads: people count it from the document, from the root of the repository or from a folder
 * between; a bare file name may be that of any document. `undefined` where nothing is there.
 */
export function findCited(readings: CitedPath, from: string, project: Project): string | undefined {
  const folders = from.split("/").slice(0, -1);
  for (const path of readings) {
    for (let depth = folders.length; depth >= 0; depth--) {
      const here = [...folders.slice(0, depth), "x"].join("/");
      const target = resolveLink(here, encodeURI(path.replace(/^\/+/, "")));
      if (target.type === "inside" && (target.path === "" || project.exists(target.path))) return target.path;
    }
    const named = path.includes("/") ? undefined : project.derive(fileNames).get(path);
    if (named !== undefined) return named;
  }
  return undefined;
}

function fileNames(project: Project): ReadonlyMap<string, string> {
  const paths = project.documents.map(({ document }) => document.path);
  return new Map(paths.map((path) => [path.slice(path.lastIndexOf("/") + 1), path]));
}
