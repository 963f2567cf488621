import { pathToFileURL } from "node:url";
import { resolve } from "import-meta-resolve";

/**
 * Runs a module of the project and gives its exports. TypeScript is read by Node itself, where it can; otherwise by `jiti`, where
 * the project has it. `file` is absolute.
 * @throws {Error} that says for people why it cannot be run.
 */
export async function importModule(file: string): Promise<Readonly<Record<string, unknown>>> {
  const address = pathToFileURL(file).href;
  const isTypeScript = /\.[cm]?ts$/i.test(file);
  if (isTypeScript && !readsTypeScript()) return await importWithJiti(file);
  return (await import(/* @vite-ignore */ address)) as Record<string, unknown>;
}

/** Node says so since 22.10; types of an older one do not know. */
function readsTypeScript(): boolean {
  const { typescript } = process.features as { readonly typescript?: unknown };
  return typescript === "strip" || typescript === "transform";
}

interface Jiti {
  readonly createJiti: (
    from: string,
    options: object,
  ) => { import(file: string): Promise<Record<string, unknown>> };
}

async function importWithJiti(file: string): Promise<Record<string, unknown>> {
  let address: string;
  try {
    address = resolve("jiti", pathToFileURL(file).href);
  } catch {
    throw new Error(
      `Node ${process.versions.node} cannot read TypeScript; install jiti in the project, use Node 22.18 or newer, or write JavaScript`,
    );
  }
  const { createJiti } = (await import(/* @vite-ignore */ address)) as Jiti;
  // It would keep what it compiles in the project's folders.
  return await createJiti(pathToFileURL(file).href, { fsCache: false }).import(file);
}

/** Why something broke, as a sentence without its end. */
export function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/, "");
}
