import { readdirSync, readFileSync, statSync } from "node:fs";
import { type Fixing, type FixOptions, fix } from "@aims-lint/core";
import { iso42001 } from "@aims-lint/iso42001";
import { parseDocument } from "@aims-lint/parser";
import { memoryHost } from "@aims-lint/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { mutations } from "./mutations/index.ts";
import type { Texts } from "./mutations/mutation.ts";
import { readConformant } from "./read-conformant.ts";

// What holds of every fix, over repositories with many faults and over single ones.

const conformant = readConformant(new URL("../fixtures/conformant/aims/", import.meta.url));
const groups = (iso42001.groups ?? []).map(({ name }) => name);

function run(texts: Texts, options: FixOptions = {}): Fixing {
  const files = Object.fromEntries([...texts].map(([path, text]) => [`aims/${path}`, text]));
  return fix(memoryHost(files), { packs: [iso42001], groups }, options);
}

function after(texts: Texts, { changes }: Fixing): Texts {
  return new Map([...texts, ...changes.map((change) => [change.path.slice(5), change.after] as const)]);
}

function errorsIn({ examination }: Fixing): Set<string> {
  const { findings } = examination.result;
  return new Set(
    findings.flatMap(({ severity, waived, fingerprint }) =>
      severity === "error" && !waived ? [fingerprint] : [],
    ),
  );
}

function commentsIn(path: string, text: string): string[] {
  const document = parseDocument(path, text, []);
  return document.comments.map(({ start, end }) => document.text.slice(start, end)).sort();
}

/** Holds a fixed repository against the laws, and gives how many findings were fixed. */
function holdLaws(texts: Texts, options: FixOptions): number {
  const done = run(texts, options);
  expect(done.stopped).toBeUndefined();
  expect(run(after(texts, done), options).changes).toEqual([]);
  const turned = run(new Map([...texts].reverse()), options);
  expect(turned.changes).toEqual(done.changes);
  for (const { path, before = "", after: now } of done.changes) {
    expect(commentsIn(path, now)).toEqual(commentsIn(path, before));
    expect(lineEnds(now)).toEqual(lineEnds(before));
    const [old, fresh] = [before, now].map((text) => parseDocument(path, text, []).problems);
    expect(fresh?.map(({ code }) => code)).toEqual(old?.map(({ code }) => code));
  }
  const places = done.changes.map(({ path }) => path);
  const untouched = run(texts, { ...options, passes: 0 });
  const known = errorsIn(untouched);
  const fresh = done.examination.result.findings.filter(
    ({ fingerprint, severity, waived }) => severity === "error" && !waived && !known.has(fingerprint),
  );
  // An error that is new speaks of a place that a fix has made, in a file that it has changed.
  expect(fresh.filter(({ at }) => !places.includes(at.path))).toEqual([]);
  return done.fixed.length;
}

/** Which line ends a text has, and whether it ends with one. */
function lineEnds(text: string): unknown {
  return [[...new Set(text.match(/\r\n|\n|\r/g))].sort(), /[\r\n]$/.test(text)];
}

function read(folder: URL): Texts {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    statSync(new URL(path, folder)).isFile(),
  );
  return new Map(paths.map((path) => [path, readFileSync(new URL(path, folder), "utf8")]));
}

test("the flawed repository", { timeout: 120_000 }, () => {
  const flawed = read(new URL("../fixtures/flawed/aims/", import.meta.url));
  expect(holdLaws(flawed, {})).toBeGreaterThan(0);
  expect(holdLaws(flawed, { scaffold: true })).toBeGreaterThan(2);
});

test("the conformant repository stays as it is", { timeout: 60_000 }, () => {
  expect(run(conformant, { scaffold: true })).toMatchObject({ changes: [], dropped: [] });
});

/** More in a longer run: `FIX_RUNS=500 npx vitest run quality/fixing.test.ts`. */
const numRuns = Number(process.env.FIX_RUNS ?? 3);

test("faults put in, several at a time, whatever the line ends", { timeout: 3_600_000 }, () => {
  const faults = fc.array(fc.integer({ min: 0, max: mutations.length - 1 }), { minLength: 3, maxLength: 12 });
  const fixable = mutations.findIndex(({ title }) => title.includes("(../Objectives.yaml)"));
  expect(fixable).toBeGreaterThanOrEqual(0);
  let fixed = 0;
  fc.assert(
    fc.property(faults, fc.constantFrom("\n", "\r\n"), fc.boolean(), (numbers, end, scaffold) => {
      let texts: Texts = conformant;
      for (const number of [fixable, ...numbers]) {
        try {
          texts = mutations[number]?.apply(texts) ?? texts;
        } catch {
          // Another fault has taken away what this one would change.
        }
      }
      const written = new Map([...texts].map(([path, text]) => [path, text.replace(/\r?\n/g, end)]));
      fixed += holdLaws(written, { scaffold });
    }),
    { numRuns },
  );
  expect(fixed).toBeGreaterThan(0);
});
