import type { Findings, Identity } from "../../detector.ts";
import { findImport } from "../../signatures/find-import.ts";
import type { PackageMatch } from "../../signatures/package-match.ts";
import type { Import } from "../reading/import.ts";
import type { SourceFile } from "./file.ts";

/** A component that a file imports, and the names that it gets by that. */
export interface Imported {
  readonly identity: Identity;
  readonly names: readonly string[];
  /** The module, where a Python file imports it: the project may have one of that name itself. */
  readonly module?: string;
  /** The name says it alone, or nearly so. */
  readonly isSure: boolean;
}

/** Reports the packages that a file imports. */
export function findImports({ language, source, path }: SourceFile, findings: Findings): Imported[] {
  const seen = new Set<string>();
  const imported: Imported[] = [];
  for (const one of language.imports(source)) {
    const found = match(language.ecosystem, one);
    if (!found) continue;
    const { identity, tier } = found.match;
    const module = path.endsWith(".py") ? one.module : undefined;
    const own = module === undefined ? {} : { module };
    imported.push({ identity, names: one.names, isSure: tier !== "weak", ...own });
    const key = `${identity.id} ${one.range.start}`;
    if (seen.has(key)) continue;
    seen.add(key);
    findings.saw(identity, {
      seen: found.module,
      how: "import",
      tier,
      range: one.range,
      ...own,
    });
  }
  return imported;
}

function match(
  ecosystem: SourceFile["language"]["ecosystem"],
  { module, orElse }: Import,
): { readonly match: Omit<PackageMatch, "area">; readonly module: string } | undefined {
  const exact = findImport(ecosystem, module);
  if (exact)
    return { match: exact, module: orElse !== undefined && findImport(ecosystem, orElse) ? orElse : module };
  const wider = orElse === undefined ? undefined : findImport(ecosystem, orElse);
  return wider && { match: wider, module: orElse ?? module };
}
