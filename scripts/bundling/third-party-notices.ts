import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Plugin } from "rolldown";

interface Dependency {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly text: string;
}

/** What is read of a `package.json`; `licenses` is how old packages wrote it. */
interface Manifest extends Partial<Dependency> {
  readonly licenses?: readonly { readonly type: string }[];
}

/**
 * Adds a file with the name, version and licence of every package that went into a bundle.
 * The build fails for a package whose licence is not said.
 */
export function thirdPartyNotices(fileName: string): Plugin {
  return {
    name: "third-party-notices",
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((output) =>
        output.type === "chunk" ? Object.keys(output.modules) : [],
      );
      this.emitFile({ type: "asset", fileName, source: toNotices(modules) });
    },
  };
}

/** The notices for the packages that these modules, by path, come from; each once, by name. */
function toNotices(modules: readonly string[]): string {
  const folders = new Set(modules.filter((path) => path.includes("/node_modules/")).map(packageFolder));
  const entries = [...folders]
    .map(readDependency)
    .sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
  const blocks = entries.map(({ name, version, license, text }) => {
    return `${name} ${version} (${license})\n\n${text.trim()}\n`;
  });
  return `aims-lint contains the following packages.\n\n${blocks.join(`\n${"-".repeat(80)}\n\n`)}`;
}

function packageFolder(module: string): string {
  let folder = dirname(module.replace(/^\0/, "").replace(/\?.*$/, ""));
  while (!isPackage(folder)) {
    if (folder === dirname(folder)) throw new Error(`${module} belongs to no package`);
    folder = dirname(folder);
  }
  return folder;
}

/** Packages hold inner `package.json` files that only set the module type. */
function isPackage(folder: string): boolean {
  const path = join(folder, "package.json");
  return existsSync(path) && "version" in (JSON.parse(readFileSync(path, "utf8")) as object);
}

function readDependency(folder: string): Dependency {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:\.\w+)?$/i.test(name));
  const { name, version } = manifest;
  const license = manifest.license ?? manifest.licenses?.map(({ type }) => type).join(" OR ");
  if (!license || !name || !version) throw new Error(`The package in ${folder} does not say its licence`);
  return { name, version, license, text: file ? readFileSync(join(folder, file), "utf8") : license };
}
