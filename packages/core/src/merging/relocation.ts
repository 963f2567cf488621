import type { Span } from "../document/range.ts";
import type { Dossier } from "../dossiers/dossier.ts";
import { fingerprint } from "../results/fingerprint.ts";
import { isWithin } from "../text/is-within.ts";
import type { Member } from "./member.ts";

/** How the paths and names of one repository are told in a roll-up. */
export interface Relocation {
  readonly name: string;
  /** The member whose documents were read beside those of this one; absent where nobody's were, or theirs is no member. */
  readonly owner?: string;
  /** Whether a path is of the repository itself, not of the organisation whose documents were read beside. */
  isOwn(path: string): boolean;
  /** Whether what stands at a path is told by this member: it is its own, or nobody else tells it. */
  tells(path: string): boolean;
  path(path: string): string;
  span(span: Span): Span;
  /** A reference, `risk:R-012`, of a record or document; `path` says where it is written, where that is known. */
  ref(ref: string, path?: string): string;
  fingerprint(own: string): string;
}

/** How documents that were read beside those of a member are told. */
export interface Beside {
  /** What their paths begin with; absent where nothing better is known than what the member itself calls them by. */
  readonly folder?: string;
  /** The member that they are of. */
  readonly owner?: string;
  /** Whether nobody but this member tells what they hold. */
  readonly isTeller: boolean;
}

export function createRelocation({ name, dossier }: Member, { folder, owner, isTeller }: Beside): Relocation {
  const mount = dossier.result.organisation?.path;
  const isOwn = (path: string): boolean => mount === undefined || !isWithin(mount, path);
  const toPath = (path: string): string => {
    if (mount === undefined || folder === undefined || isOwn(path)) return join(name, path);
    return join(folder, path.slice(mount.length + 1));
  };
  const places = mount === undefined ? undefined : placesOf(dossier);
  const ownerOf = (path: string | undefined): string =>
    path === undefined || isOwn(path) ? name : (folder ?? name);
  return {
    name,
    ...(owner === undefined ? {} : { owner }),
    isOwn,
    tells: (path) => isTeller || isOwn(path),
    path: toPath,
    span: ({ path, start, end }) => ({ path: toPath(path), start, end }),
    ref: (ref, path = places?.get(ref)) => {
      const at = ref.indexOf(":") + 1;
      return `${ref.slice(0, at)}${ownerOf(path)}/${ref.slice(at)}`;
    },
    fingerprint: (own) => fingerprint([name, own]),
  };
}

function join(folder: string, path: string): string {
  return path === "" ? folder : `${folder}/${path}`;
}

/** Where records are written that are named without a place elsewhere. */
function placesOf({ result, registers }: Dossier): Map<string, string> {
  return new Map([
    ...result.coverage.flatMap(({ evidence }) => evidence.map(({ record, path }) => [record, path] as const)),
    ...registers.statement.flatMap(({ record, at }) => (record && at ? [[record, at.path] as const] : [])),
    ...(registers.risks?.risks ?? []).map(({ record, at }) => [record, at.path] as const),
    ...registers.systems.map(({ trace: { subject } }) => [subject.record, subject.path] as const),
  ]);
}
