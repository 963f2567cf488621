import { pathToFileURL } from "node:url";
import { reasonOf } from "@aims-lint/core";
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

const noTypeScript = `Node ${process.versions.node} cannot read TypeScript`;

async function importWithJiti(file: string): Promise<Record<string, unknown>> {
  let address: string;
  try {
    address = resolve("jiti", pathToFileURL(file).href);
  } catch {
    throw new Error(noTypeScript);
  }
  const { createJiti } = (await import(/* @vite-ignore */ address)) as Jiti;
  // It would keep what it compiles in the project's folders.
  return await createJiti(pathToFileURL(file).href, { fsCache: false }).import(file);
}

/** Why a module of the project cannot be run: a sentence without its end, and what to do. */
export function explainBreak(error: unknown): { readonly reason: string; readonly how: string } {
  const reason = reasonOf(error).replace(/\.$/, "");
  if (reason === noTypeScript)
    return { reason, how: "Install jiti in the project, use Node 22.18 or newer, or write JavaScript." };
  // As Node says it of a module in a project whose package.json says commonjs, as npm init writes it.
  if (error instanceof SyntaxError && /outside a module|Unexpected token 'export'/.test(reason))
    return { reason, how: 'Give it the ending .mjs, or write "type": "module" into package.json.' };
  return { reason, how: "Run it with node by itself to see where it breaks." };
}
