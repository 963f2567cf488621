import type { Config } from "../configs/config.ts";
import { rewordKinds } from "../configs/reword-kinds.ts";
import type { Document } from "../document/document.ts";
import type { Kind } from "../kinds/kind.ts";
import { combinePacks } from "../packs/combine-packs.ts";
import { buildProject } from "../project/build-project.ts";
import type { Project } from "../project/project.ts";
import { createRecogniser, type Recognised } from "../recognising/recognise.ts";
import { isWithin } from "../text/is-within.ts";
import type { Host } from "./host.ts";

/**
 * The first half of a check, for those who ask what would be read and not what is wrong with it: parse → recognise → extract.
 * @throws {ConfigurationError} for settings that cannot be used.
 */
export function readProject(
  host: Host,
  given: Pick<Config, "packs" | "aliases" | "kindsOf" | "organisation">,
): Project {
  const config = { ...given, packs: [combinePacks(given.packs)] };
  const kinds = rewordKinds(config);
  return extract(parse(host, given.organisation), recogniser(host, config, kinds), host, kinds, config);
}

/** Documents of an organisation come first: what is told of two is told where the later one stands, and nothing is reported of theirs. */
function parse(host: Host, organisation: Config["organisation"]): Document[] {
  const rank = (path: string): number => (organisation && isWithin(organisation.path, path) ? 0 : 1);
  const files = [...host.files].sort((a, b) => rank(a.path) - rank(b.path) || (a.path < b.path ? -1 : 1));
  return files.map(({ path, text, problems }) => host.parse(path, text, problems));
}

function recogniser(
  host: Host,
  config: Pick<Config, "kindsOf">,
  kinds: readonly Kind[],
): (document: Document) => Recognised {
  return createRecogniser({
    kinds,
    configured: (path) => {
      const names = config.kindsOf?.(path);
      return names && kinds.filter((kind) => names.includes(kind.name));
    },
    located: (path, { locations }) => locations.length > 0 && host.matches(path, locations),
  });
}

function extract(
  documents: readonly Document[],
  recognise: (document: Document) => Recognised,
  host: Host,
  kinds: readonly Kind[],
  { packs }: Pick<Config, "packs">,
): Project {
  return buildProject(documents, {
    kinds,
    recognise,
    facts: host.facts,
    parse: (path, text) => host.parse(path, text, []),
    exists: (path) => host.exists(path),
    requirements: packs.flatMap(({ catalogue }) => catalogue?.requirements.map(({ id }) => id) ?? []),
  });
}
