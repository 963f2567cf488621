import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import type { Config } from "../configs/config.ts";
import type { Document } from "../document/document.ts";
import { fakeDocument } from "../document/fake-document.ts";
import { createLocator } from "../document/locator.ts";
import type { Host, SourceFile } from "../linting/host.ts";
import { definePack } from "../packs/define-pack.ts";
import { defineRule } from "../rules/define-rule.ts";
import type { Fix, Rule, Severity } from "../rules/rule.ts";
import { fix } from "./fix.ts";
import type { Fixing, FixOptions } from "./fixing.ts";

const base = {
  summary: "A word.",
  requirements: [],
  severity: "error",
  basis: "practice",
  options: z.strictObject({}),
  messages: { word: { problem: "{text} in {path}.", why: "So.", how: "So." } },
  examples: [],
} as const;

/** A rule that reports a word and rewrites it; `{1}` in the replacement is what stood in the brackets. */
function rewrites(
  id: string,
  word: RegExp,
  replacement: string | undefined,
  details: Partial<Fix> & { severity?: Severity; also?: Fix["edits"] } = {},
): Rule {
  const { severity = "error", also = [], ...more } = details;
  return defineRule({
    ...base,
    id,
    severity,
    on: "document",
    check({ document }, { report }) {
      for (const match of document.text.matchAll(word)) {
        const range = { start: match.index, end: match.index + match[0].length };
        const text = replacement?.replace("{1}", match[1] ?? "");
        const edits = text === undefined ? [] : [{ path: document.path, range, text }, ...also];
        report("word", {
          at: document.locate(range),
          key: match[0],
          data: { text: match[0], path: document.path },
          ...(text === undefined ? {} : { fix: { description: `Write ${text}`, edits, ...more } }),
        });
      }
    },
  });
}

/** Text as it is: `<!--…-->` is a comment, `!` a syntax error, `waive RULE` on a line waives what is on the next. */
function parse(path: string, text: string): Document {
  const find = (pattern: RegExp): { start: number; end: number }[] =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
  return {
    ...fakeDocument({ path }),
    text,
    comments: find(/<!--.*?-->/g),
    problems: find(/!/g).map((range) => ({
      code: "odd",
      problem: "There is a !.",
      how: "Remove it.",
      range,
      incomplete: false,
    })),
    directives: find(/waive [\w-]+\n/g).map((range) => {
      const value = `${text.slice(range.start, range.end - 1)} by="Jane" until=2027-01-01 reason="x"`;
      const end = text.indexOf("\n", range.end);
      return {
        text: { value, range },
        range,
        target: { start: range.end, end: end < 0 ? text.length : end },
      };
    }),
    locate: createLocator(path, text),
  };
}

type Texts = Readonly<Record<string, string | Partial<SourceFile>>>;

function host(texts: Texts): Host {
  const files = Object.entries(texts).map(([path, source]) => ({
    path,
    problems: [],
    text: "",
    ...(typeof source === "string" ? { text: source } : source),
  }));
  return {
    files,
    skipped: [],
    facts: { today: "2026-11-21" },
    parse,
    matches: () => false,
    exists: () => true,
  };
}

interface Asked extends FixOptions {
  readonly rules: readonly Rule[];
  readonly config?: Partial<Config>;
}

function run(texts: Texts, { rules, config = {}, ...options }: Asked): Fixing {
  const pack = definePack({
    name: "words",
    version: "1.0.0",
    catalogue: { standard: "Words", requirements: [] },
    kinds: [],
    rules,
  });
  return fix(host(texts), { packs: [pack], ...config }, options);
}

const after = ({ changes }: Fixing): Record<string, string> =>
  Object.fromEntries(changes.map((change) => [change.path, change.after]));
const reasons = ({ dropped }: Fixing): string[] =>
  dropped.map(({ finding, reason }) => `${finding.rule}: ${reason}`);

const colour = rewrites("colour", /color/g, "colour");
const grey = rewrites("grey", /gray/g, "grey");

test("what can be fixed is fixed, and what is left is said", () => {
  const done = run(
    { "aims/a.md": "color gray\nbad", "aims/b.md": "fine" },
    { rules: [colour, grey, rewrites("good", /bad/g, undefined)] },
  );
  expect(done.changes).toEqual([{ path: "aims/a.md", before: "color gray\nbad", after: "colour grey\nbad" }]);
  expect(done.fixed.map(({ finding, fix: { description } }) => [finding.rule, description])).toEqual([
    ["colour", "Write colour"],
    ["grey", "Write grey"],
  ]);
  expect(done.examination.result.findings.map(({ rule }) => rule)).toEqual(["good"]);
  expect(done.stopped).toBeUndefined();
});

test("the same finding many times over is fixed everywhere", () => {
  const done = run({ "aims/a.md": "color color color", "aims/b.md": "color" }, { rules: [colour] });
  expect(after(done)).toEqual({ "aims/a.md": "colour colour colour", "aims/b.md": "colour" });
  expect(done.fixed).toHaveLength(4);
});

test("fixes that overlap take turns", () => {
  const rules = [rewrites("first", /abc/g, "xbc"), rewrites("second", /bcd/g, "ycd")];
  expect(after(run({ "aims/a.md": "abcd" }, { rules }))).toEqual({ "aims/a.md": "xycd" });
});

test("several that insert at one place stand in the order of their numbers", () => {
  const ids = ["A.10", "A.9", "A.2"];
  const rows = defineRule({
    ...base,
    id: "rows",
    on: "document",
    check: ({ document }, { report }) => {
      const place = { start: 0, end: 0 };
      for (const id of ids.filter((one) => !document.text.includes(`${one};`))) {
        const edits = [{ path: document.path, range: place, text: `${id};` }];
        const data = { text: id, path: document.path };
        report("word", { at: document.locate(place), key: id, data, fix: { description: "Add", edits } });
      }
    },
  });
  expect(after(run({ "aims/a.md": "." }, { rules: [rows] }))).toEqual({ "aims/a.md": "A.2;A.9;A.10;." });
});

describe("a fix is dropped", () => {
  test.each<[string, Texts, readonly Rule[], string]>([
    [
      "whose finding stays",
      { "aims/a.md": "color" },
      [rewrites("colour", /color/g, "color")],
      "its finding stayed",
    ],
    [
      "that brings an error",
      { "aims/a.md": "color" },
      [colour, rewrites("no-u", /u/g, undefined)],
      "there would be a new error in aims/a.md: u in aims/a.md.",
    ],
    [
      "that breaks its file",
      { "aims/a.md": "color" },
      [rewrites("colour", /color/g, "!")],
      "aims/a.md would not be read as before: There is a !.",
    ],
    [
      "that changes a comment",
      { "aims/a.md": "<!-- color -->" },
      [colour],
      "a comment in aims/a.md would be changed",
    ],
    [
      "in a file that is not UTF-8",
      { "aims/a.md": { text: "color", encoding: "utf-16" } },
      [colour],
      "aims/a.md is not written in UTF-8",
    ],
    [
      "in a file with the marks of a merge",
      { "aims/a.md": "<<<<<<< HEAD\ncolor\n=======\ncolour\n>>>>>>> b\n" },
      [colour],
      "aims/a.md holds the marks of a merge that was not finished",
    ],
    [
      "that changes a file which is none of the project's",
      { "aims/a.md": "color" },
      [
        rewrites("colour", /color/g, "colour", {
          also: [{ path: "../x", range: { start: 0, end: 0 }, text: "" }],
        }),
      ],
      "../x is no file that was read",
    ],
    [
      "whose edits overlap",
      { "aims/a.md": "color" },
      [
        rewrites("colour", /color/g, "colour", {
          also: [{ path: "aims/a.md", range: { start: 1, end: 2 }, text: "" }],
        }),
      ],
      "its edits do not fit the text",
    ],
  ])("%s", (_name, texts, rules, reason) => {
    const done = run(texts, { rules });
    expect(done.changes).toEqual([]);
    expect(reasons(done)).toEqual([`colour: ${reason}`]);
  });
});

test("a fix that fails takes none with it", () => {
  const texts = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`aims/${at}.md`, "color bad"]));
  const bad = rewrites("bad", /bad/g, "!");
  const done = run(texts, { rules: [colour, grey, bad] });
  expect(Object.values(after(done))).toEqual(Array.from({ length: 20 }, () => "colour bad"));
  expect(done.dropped).toHaveLength(20);
  expect(done.stopped).toBeUndefined();
});

test("one of many whose harm shows elsewhere is found", () => {
  const elsewhere = defineRule({
    ...base,
    id: "elsewhere",
    on: "project",
    check: (project, { report }) => {
      const [first] = project.documents;
      if (first && project.documents.some(({ document }) => document.text.includes("evil")))
        report("word", {
          at: first.document.locate({ start: 0, end: 0 }),
          data: { text: "evil", path: "somewhere" },
        });
    },
  });
  const texts = Object.fromEntries(
    Array.from({ length: 15 }, (_, at) => [`aims/${at + 10}.md`, at === 7 ? "harm" : "color"]),
  );
  const done = run(texts, { rules: [colour, rewrites("harm", /harm/g, "evil"), elsewhere] });
  expect(done.fixed).toHaveLength(14);
  expect(reasons(done)).toEqual(["harm: there would be a new error in aims/10.md: evil in somewhere."]);
});

test("two that undo each other are left as they were", () => {
  const rules = [
    rewrites("ab", /a/g, "b", { severity: "warning" }),
    rewrites("ba", /b/g, "a", { severity: "warning" }),
  ];
  const done = run({ "aims/x.md": "a" }, { rules });
  expect(done.changes).toEqual([]);
  expect(done.stopped).toBe("cycle");
  expect(reasons(done)).toContain("ab: another fix would undo it");
});

test("what never ends is stopped", () => {
  const grows = rewrites("grows", /^(1+)$/g, "{1}1", { severity: "warning" });
  const done = run({ "aims/x.md": "1" }, { rules: [grows], passes: 4 });
  expect(after(done)).toEqual({ "aims/x.md": "11111" });
  expect(done.stopped).toBe("passes");
  expect(reasons(done)).toEqual(["grows: it would take more than 4 passes"]);
});

test("no more checks are made than allowed, and what was not tried is named", () => {
  const texts = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`aims/${at}.md`, "bad"]));
  const done = run(texts, { rules: [rewrites("bad", /bad/g, "!")], checks: 3 });
  expect(done.stopped).toBe("checks");
  expect(done.dropped).toHaveLength(9);
});

describe("levels", () => {
  const place = rewrites("asked", /Owner(?!:)/g, "Owner:", { level: "scaffold" });
  const empty = rewrites("answered", /:$/gm, undefined);

  test("what is suggested is never carried out", () => {
    const done = run(
      { "aims/a.md": "color" },
      { rules: [rewrites("c", /color/g, "colour", { level: "suggested" })], scaffold: true },
    );
    expect([done.changes, done.dropped]).toEqual([[], []]);
  });

  test("an empty place is made where it is asked for, and may be reported", () => {
    expect(run({ "aims/a.md": "Owner" }, { rules: [place, empty] }).changes).toEqual([]);
    const done = run({ "aims/a.md": "Owner" }, { rules: [place, empty], scaffold: true });
    expect(after(done)).toEqual({ "aims/a.md": "Owner:" });
    expect(done.examination.result.findings.map(({ rule }) => rule)).toEqual(["answered"]);
  });

  test("a safe fix may open a place that is asked about, and no other", () => {
    const opens = rewrites("asked", /Owner(?!:)/g, "Owner:", { opens: true });
    expect(after(run({ "aims/a.md": "Owner" }, { rules: [opens, empty] }))).toEqual({
      "aims/a.md": "Owner:",
    });
    const elsewhere = rewrites("elsewhere", /^x(?=.*:)/g, undefined);
    expect(run({ "aims/a.md": "x Owner" }, { rules: [opens, elsewhere] }).changes).toEqual([]);
  });
});

test("an empty place that nobody asks about is not made", () => {
  const place = rewrites("asked", /Owner(?!:)/g, "Owner:", { level: "scaffold" });
  const done = run({ "aims/a.md": "Owner" }, { rules: [place], scaffold: true });
  expect(done.changes).toEqual([]);
  expect(reasons(done)).toEqual(["asked: the empty place would be taken for an answer"]);
});

test("debt that was taken on is left alone", () => {
  const [finding] = run({ "aims/a.md": "color" }, { rules: [colour], passes: 0 }).examination.result.findings;
  if (!finding) throw new TypeError("The text has a finding.");
  const { fingerprint, subject } = finding;
  const entries = [{ fingerprint, rule: "colour", subject, path: "aims/a.md", since: "2026-11-01" }];
  const baseline = { path: "aims/baseline.json", entries };
  const done = run({ "aims/a.md": "color color" }, { rules: [colour], config: { baseline } });
  expect(after(done)).toEqual({ "aims/a.md": "color colour" });
});

describe("what is asked for narrows down what is fixed", () => {
  const texts = { "aims/a.md": "color gray", "aims/b.md": "color" };

  test("rules", () => {
    const done = run(texts, { rules: [colour, grey], config: { only: { rules: ["grey"] } } });
    expect(after(done)).toEqual({ "aims/a.md": "color grey" });
    expect(done.examination.result.findings).toEqual([]);
  });

  test("but all rules say whether it does harm", () => {
    const rules = [colour, rewrites("no-u", /u/g, undefined)];
    expect(run(texts, { rules, config: { only: { rules: ["colour"] } } }).changes).toEqual([]);
  });

  test("paths", () => {
    const done = run(texts, { rules: [colour], config: { reports: (path) => path === "aims/b.md" } });
    expect(after(done)).toEqual({ "aims/b.md": "colour" });
  });

  test("waivers", () => {
    const done = run({ "aims/a.md": "waive colour\ncolor\ncolor" }, { rules: [colour] });
    expect(after(done)).toEqual({ "aims/a.md": "waive colour\ncolor\ncolour" });
  });
});

describe("laws", () => {
  const words = fc.constantFrom(
    "color",
    "gray",
    "bad",
    "abc",
    "abcd",
    "worse",
    "<!-- color -->",
    "<!-- x -->",
    "!",
    "\n",
    "\r\n",
    " ",
    "é😀",
  );
  const line = fc.array(words, { maxLength: 12 }).map((parts) => parts.join(""));
  const repository = fc
    .array(line, { minLength: 1, maxLength: 4 })
    .map((lines) => lines.map((text, at) => [`aims/${at}.md`, text] as const));
  const rules = [
    colour,
    grey,
    rewrites("overlap", /bcd/g, "xyz"),
    rewrites("early", /abc/g, "x"),
    rewrites("breaks", /bad/g, "!!"),
    rewrites("harms", /worse/g, "evil"),
    rewrites("harmless", /evil/g, undefined),
    rewrites("shouts", /x(?!-)/g, "x-", { severity: "warning" }),
  ];

  test("a second time changes nothing; the order of the files does not matter", () => {
    fc.assert(
      fc.property(repository, (entries) => {
        const texts = Object.fromEntries(entries);
        const done = run(texts, { rules });
        expect(done.stopped).toBeUndefined();
        const now = { ...texts, ...after(done) };
        expect(run(now, { rules }).changes).toEqual([]);
        const turned = run(Object.fromEntries(entries.toReversed()), { rules: rules.toReversed() });
        expect(turned.changes).toEqual(done.changes);
      }),
    );
  });

  test("no error is new, comments and line ends stay, and the file is read as before", () => {
    fc.assert(
      fc.property(repository, (entries) => {
        const texts = Object.fromEntries(entries);
        const done = run(texts, { rules });
        const fresh = fix(
          host(texts),
          {
            packs: [
              definePack({
                name: "w",
                version: "1.0.0",
                catalogue: { standard: "W", requirements: [] },
                kinds: [],
                rules,
              }),
            ],
          },
          { passes: 0 },
        );
        const known = new Set(fresh.examination.result.findings.map(({ fingerprint }) => fingerprint));
        const errors = done.examination.result.findings.filter(({ severity }) => severity === "error");
        expect(errors.filter(({ fingerprint }) => !known.has(fingerprint))).toEqual([]);
        for (const { path, before = "", after: now } of done.changes) {
          const kept = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(String);
          for (const pattern of [/<!--.*?-->/g, /\r?\n/g, /!/g, /é😀/gu])
            expect(kept(now, pattern)).toEqual(kept(before, pattern));
          expect(path).toMatch(/^aims/);
        }
      }),
    );
  });
});
