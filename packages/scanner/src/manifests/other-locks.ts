import { createLockDetector, type Settled } from "./create-lock-detector.ts";
import { isRecord, parseJson } from "./reading/parse-json.ts";
import { readLines } from "./reading/read-lines.ts";

/** `composer.lock`. */
export const composerLock = createLockDetector({
  name: "composer.lock",
  ecosystem: "composer",
  path: /(?:^|\/)composer\.lock$/,
  read: readComposerLock,
});

/** `Gemfile.lock`. */
export const gemfileLock = createLockDetector({
  name: "Gemfile.lock",
  ecosystem: "gem",
  path: /(?:^|\/)(?:Gemfile|gems)\.(?:lock|locked)$/,
  read: readGemfileLock,
});

/** `Pipfile.lock`. */
export const pipfileLock = createLockDetector({
  name: "Pipfile.lock",
  ecosystem: "pypi",
  path: /(?:^|\/)Pipfile\.lock$/,
  read: readPipfileLock,
});

function readComposerLock(text: string): Settled[] {
  const lock = parseJson(text);
  if (!isRecord(lock)) return [];
  return [lock.packages, lock["packages-dev"]].flatMap((list) =>
    Array.isArray(list) ? list.filter(isSettled) : [],
  );
}

function readPipfileLock(text: string): Settled[] {
  const lock = parseJson(text);
  if (!isRecord(lock)) return [];
  return Object.values(lock)
    .filter(isRecord)
    .flatMap((section) => Object.entries(section))
    .flatMap(([name, entry]) =>
      isRecord(entry) && typeof entry.version === "string"
        ? [{ name, version: entry.version.replace(/^==/, "") }]
        : [],
    );
}

function isSettled(value: unknown): value is Settled {
  return isRecord(value) && typeof value.name === "string" && typeof value.version === "string";
}

function* readGemfileLock(text: string): Generator<Settled> {
  for (const { text: line } of readLines(text)) {
    const [, name, version] = /^ {4}([\w.-]+) \(([\w.]+)\)$/.exec(line) ?? [];
    if (name !== undefined && version !== undefined) yield { name, version };
  }
}
