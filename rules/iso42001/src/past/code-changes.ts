import type { AspectChange } from "./aspects.ts";
import type { CodeUse, Seen } from "./code-use.ts";

/** Something of a system's code that is not what it was. */
export interface CodeChange extends AspectChange {
  readonly label: string;
  /** A word by which people speak of it. */
  readonly about: string;
  readonly seen: Seen;
}

/** How many names stand in a message. */
const most = 3;

/**
 * What of a system's code is not what it was. What was not there before in any form is no change that anybody can judge. `isElsewhere`
 * says of a model that is not asked by this system any more whether other code asks it.
 */
export function codeChanges(
  then: CodeUse,
  now: CodeUse,
  isElsewhere: (model: string) => boolean,
): readonly CodeChange[] {
  return [
    ...changedModels(then, now, isElsewhere),
    ...changedContents(then, now),
    ...newFiles(then, now),
    ...changedPackages(then, now),
  ];
}

function changedModels(then: CodeUse, now: CodeUse, isElsewhere: (model: string) => boolean): CodeChange[] {
  const come = [...now.models].filter(([name]) => !then.models.has(name)).map(([, seen]) => seen);
  const [first] = come;
  if (!first || then.models.size === 0) return [];
  const gone = [...then.models].filter(([name]) => !now.models.has(name) && !isElsewhere(name));
  const [old, young] =
    gone.length > 0 ? [gone.map(([, seen]) => seen), come] : [then.models.values(), now.models.values()];
  return [
    {
      ...changeOf(first, "model", "model in the code"),
      old: namesOf(old),
      now: namesOf(young),
    },
  ];
}

function changedContents(then: CodeUse, now: CodeUse): CodeChange[] {
  return [...now.files].flatMap(([path, seen]) => {
    const before = then.files.get(path)?.sighting;
    if (!before || !isOtherContent(before, seen.sighting)) return [];
    const change = changeOf(seen, "model", `content of ${path}`);
    return [{ ...change, old: contentOf(before), now: contentOf(seen.sighting) }];
  });
}

/** Whether a file that points to a model points to another one, or holds another one. A model that moved to where it is pointed to may be the same. */
function isOtherContent(then: Seen["sighting"], now: Seen["sighting"]): boolean {
  if (then.version !== undefined && now.version !== undefined) return then.version !== now.version;
  if (now.version !== undefined || then.content === undefined || now.content === undefined) return false;
  return then.content !== now.content;
}

function contentOf({ version, content = "" }: Seen["sighting"]): string {
  return version ?? content.slice(0, 12);
}

function newFiles(then: CodeUse, now: CodeUse): CodeChange[] {
  const contents = new Set(
    [...then.files.values()].map(({ sighting }) => sighting.version ?? sighting.content).filter(Boolean),
  );
  const come = [...now.files].filter(([path, { sighting }]) => {
    const content = sighting.version ?? sighting.content;
    return content !== undefined && !then.files.has(path) && !contents.has(content);
  });
  const [first] = come;
  if (!first || then.files.size === 0) return [];
  const change = changeOf(first[1], "model", "model files");
  return [{ ...change, old: listed([...then.files.keys()]), now: listed([...now.files.keys()]) }];
}

function changedPackages(then: CodeUse, now: CodeUse): CodeChange[] {
  return [...now.packages].flatMap(([key, young]) => {
    const old = then.packages.get(key) ?? [];
    const known = old.flatMap(({ sighting }) => majorOf(sighting.version) ?? []);
    const other = young.find(({ sighting }) => {
      const major = majorOf(sighting.version);
      return major !== undefined && !known.includes(major);
    });
    if (!other || known.length === 0) return [];
    const change = changeOf(other, "components", `major version of ${other.component.name} in the code`);
    return [{ ...change, old: versionsOf(old), now: versionsOf(young) }];
  });
}

/** The first number of a version or of a range: `4` of `^4.20.0` and of `>=4.1,<6`. */
export function majorOf(version: string | undefined): number | undefined {
  const digits = /^[^\d\w]{0,8}v?(\d{1,6})(?:\.|$|[^\d\w])/i.exec(version?.trim() ?? "")?.[1];
  return digits === undefined || version?.trim().startsWith("<") ? undefined : Number(digits);
}

function changeOf(seen: Seen, what: CodeChange["what"], label: string): Omit<CodeChange, "old" | "now"> {
  const { component, sighting } = seen;
  const about = component.name.slice(component.name.lastIndexOf("/") + 1);
  return { what, label, about, seen, path: sighting.at.path, at: sighting.at };
}

function namesOf(seen: Iterable<Seen>): string {
  return listed([...seen].map(({ component }) => component.name));
}

function versionsOf(seen: readonly Seen[]): string {
  return listed(seen.flatMap(({ sighting }) => sighting.version ?? []));
}

function listed(all: readonly string[]): string {
  const names = [...new Set(all)].sort();
  const shown = names.length > most ? [...names.slice(0, most), `${names.length - most} more`] : names;
  return shown.join(", ");
}
