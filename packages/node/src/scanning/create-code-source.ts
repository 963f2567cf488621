import { isAbsolute, join, relative, sep } from "node:path";
import { decodeText } from "@aims-lint/parser";
import type { CodeSource, LeftFile, ListedFile, ReadHead, ReadText } from "@aims-lint/scanner";
import type { FileSystem } from "../files/file-system.ts";
import { limits } from "../files/limits.ts";
import type { CodeListing } from "./code-listing.ts";

/** The listed files as the scanner takes them: each is read when it asks, and counted against the limits. */
export function createCodeSource(
  files: FileSystem,
  projectRoot: string,
  { files: paths, left, contents }: CodeListing,
): CodeSource {
  let total = 0;
  const scratch = new Uint8Array(scratchBytes);
  // Who has read a file knows how long it is; asking the disk costs as much as opening it.
  let last: { readonly path: string; readonly size: number } | undefined;
  const sizeOf = (path: string): number =>
    last?.path === path ? last.size : (attempt(() => files.size(join(projectRoot, path))) ?? 0);
  return {
    files: listed(paths, sizeOf, contents),
    left: left.map((file) => (file.link ? { ...file, link: linkOf(files, projectRoot, file.path) } : file)),
    read: (path): ReadText => {
      if (total > limits.bytes) return { reason: `more than ${limits.bytes} bytes were read before it` };
      const bytes = attempt(() => files.read(join(projectRoot, path), limits.fileBytes, scratch));
      if (bytes === undefined) return { reason: "it could not be opened" };
      if (bytes === "too-large") return { reason: `it is longer than ${limits.fileBytes} bytes` };
      if (bytes === "not-a-file") return { reason: "it is no file" };
      total += bytes.length;
      last = { path, size: bytes.length };
      const { text, problems } = decodeText(bytes);
      const isText = problems.every(({ code }) => code !== "not-text");
      return isText ? { text } : { reason: "it holds NUL characters, so it is no text" };
    },
    head: (path, length): ReadHead => {
      const bytes = attempt(() => files.head(join(projectRoot, path), length));
      if (bytes === undefined) return { reason: "it could not be opened" };
      return bytes === "not-a-file" ? { reason: "it is no file" } : { bytes };
    },
  };
}

/** Code is hardly ever longer. */
const scratchBytes = 256 * 1024;

/** Files say how long they are when somebody asks: of most only the name is looked at. */
function* listed(
  paths: readonly string[],
  sizeOf: (path: string) => number,
  contents: CodeListing["contents"],
): Generator<ListedFile> {
  for (const path of paths) {
    let size: number | undefined;
    yield {
      path,
      content: contents?.get(path),
      get size() {
        // Every detector may ask.
        size ??= sizeOf(path);
        return size;
      },
    };
  }
}

/** Where a link leads, within the project. */
function linkOf(files: FileSystem, projectRoot: string, path: string): NonNullable<LeftFile["link"]> {
  const [root, real] = [projectRoot, join(projectRoot, path)].map((each) =>
    attempt(() => files.realPath(each)),
  );
  if (root === undefined || real === undefined) return {};
  const to = relative(root, real).split(sep).join("/");
  return to.startsWith("../") || isAbsolute(to) ? {} : { to };
}

function attempt<Value>(action: () => Value): Value | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
