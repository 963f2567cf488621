import type { Comparison, Finding } from "@aims-lint/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { byteLength } from "../safety/byte-length.ts";
import { evilResult } from "../testing/evil-result.ts";
import { fakeDossier } from "../testing/fake-dossier.ts";
import {
  fakeCodeSummary,
  fakeComparison,
  fakeCoverage,
  fakeDueDate,
  fakeFinding,
  fakeOutcome,
  fakeResult,
} from "../testing/fake-result.ts";
import { formatMarkdown, type MarkdownOptions } from "./format-markdown.ts";

const nothing = fakeComparison({
  base: { ref: "main", commit: "1a2b3c4d5e6f7081", as: "merge-base", notes: [] },
});
const owner = fakeFinding("", {
  rule: "risk-owned",
  message: "R-012 has no owner.",
  how: "Name the person.",
});
const due = fakeFinding("", {
  severity: "warning",
  basis: "practice",
  row: 9,
  message: "R-013 is due.",
  how: "Look at it.",
  at: { ...owner.at, path: "aims/my (old) plan.csv" },
});
const brought = (finding: Finding, asks = false): Comparison["news"][number] => ({ finding, asks });

function page(result: Parameters<typeof fakeResult>[0], options?: MarkdownOptions): string {
  return formatMarkdown(fakeDossier({ result: fakeResult(result) }), options);
}

function ofChange(comparison: Partial<Comparison>, options?: MarkdownOptions): string {
  const { news = [], standing = [] } = comparison;
  const findings = [...news.map(({ finding }) => finding), ...standing];
  return page({ findings, comparison: { ...nothing, ...comparison } }, options);
}

const firstLine = (text: string): string => text.slice(0, text.indexOf("\n"));

describe("the first line is the verdict", () => {
  test("and says which project it is of, where a repository holds several", () => {
    const provenance = { ...fakeDossier({}).provenance, folder: "products/chat*/" };
    const text = formatMarkdown(fakeDossier({ result: fakeResult({ findings: [owner] }), provenance }));
    expect(firstLine(text)).toMatch(/^\*\*In products\/chat\\\*:\*\* \*\*1 error to mend: /);
  });

  test("one finding is told at once", () => {
    expect(firstLine(ofChange({ news: [brought(owner)] }))).toBe(
      "**1 new error must be mended before this can merge: R-012 has no owner (aims/risks.md, line 3).**",
    );
  });

  test("of several it says where they are, and what does not hold the change up", () => {
    const second = { ...owner, at: { ...owner.at, path: "aims/soa.md" } };
    expect(firstLine(ofChange({ news: [brought(owner), brought(second, true), brought(due)] }))).toBe(
      "**2 new errors must be mended before this can merge: in aims/risks.md and aims/soa.md.** It also brings 1 warning, which does not hold it up.",
    );
  });

  test("a warning holds a change up only where it was asked for", () => {
    const news = [brought(due)];
    expect(firstLine(ofChange({ news }))).toMatch(
      /^\*\*This change brings 1 warning, and nothing that holds it up: /,
    );
    expect(firstLine(ofChange({ news }, { failOn: "warning" }))).toMatch(/^\*\*1 new warning must be mended/);
    expect(firstLine(ofChange({ news: [brought(owner)] }, { failOn: "never" }))).toMatch(
      /nothing that holds it up/,
    );
  });

  test("what is mended is said", () => {
    expect(firstLine(ofChange({ mended: [owner], gone: [{ finding: due, why: "it was removed" }] }))).toBe(
      "**This change brings no finding.** It mends 1 finding. 1 finding went away with what it was about. 1 of 1 file was recognised; 1 of 1 rule had something to check and passed.",
    );
  });

  test("a waived finding holds nothing up", () => {
    const waived = {
      ...owner,
      waived: { reason: "Small", approver: "Ada", until: "2027-01-31", at: owner.at },
    };
    const text = ofChange({ news: [brought(waived)] });
    expect(firstLine(text)).toMatch(/^\*\*This change brings no finding\.\*\*/);
    expect(text).toContain("R-012 has no owner. (waived until 2027-01-31 by Ada)");
  });

  test("of a project it counts what is to mend", () => {
    expect(firstLine(page({ findings: [owner, due] }))).toBe(
      "**1 error to mend: R-012 has no owner (aims/risks.md, line 3).** Besides: 1 warning.",
    );
    expect(firstLine(page({ findings: [due] }))).toMatch(
      /^\*\*No finding that fails the check, and 1 warning to look at/,
    );
  });

  test("a check that found nothing says what it looked at", () => {
    expect(firstLine(page({}))).toBe(
      "**Nothing was found in what was checked.** 1 of 1 file was recognised; 1 of 1 rule had something to check and passed.",
    );
  });

  test("a check that is no answer says so, whatever else it says", () => {
    const skipped = [{ path: "a.md", reason: "unreadable" as const }];
    const text = page({ findings: [owner], files: { ...fakeResult().files, skipped } });
    expect(firstLine(text)).toMatch(/^\*\*This is no answer:\*\* Not everything was checked/);
    expect(text).toContain("R-012 has no owner.");
  });
});

test("a change is told whole: what it brings, what it asks for, what went, and how the project stands", () => {
  const text = ofChange(
    {
      base: { ...nothing.base, notes: ["The clone is shallow."] },
      news: [brought(owner), { ...brought(due, true), before: "info" }],
      mended: [owner],
      gone: [{ finding: due, why: "aims/plan.csv was removed" }],
      standing: [due],
      unknown: [owner],
      eased: [{ finding: due, before: "error" }],
      records: [
        {
          change: "changed",
          kind: "system",
          id: "SYS-002",
          ref: "system:SYS-002",
          path: "aims/systems.yaml",
          fields: [{ field: "model", before: "a", after: "b" }],
        },
      ],
      coverage: [{ requirement: "6.1.2", title: "Risks", before: "evidenced", after: "gaps" }],
    },
    { links: { blob: "https://github.com/acme/x/blob/1a2b/" } },
  );
  expect(text).toMatchInlineSnapshot(`
    "**1 new error must be mended before this can merge: R-012 has no owner (aims/risks.md, line 3).** It also brings 1 warning, which does not hold it up. It mends 1 finding. 1 finding went away with what it was about. Whether 1 error more is new could not be told; that fails nothing.

    1 of 3 findings stood before this change and fails nothing.

    The clone is shallow.

    ### New: 1 error

    **[aims/risks.md](https://github.com/acme/x/blob/1a2b/aims/risks.md)**

    - **error**, [line 3](https://github.com/acme/x/blob/1a2b/aims/risks.md?plain=1#L3): R-012 has no owner.<br>What to do: Name the person. (risk-owned; 6.1.3, 8.3)

    ### What the change asks for: 1 warning

    **[aims/my (old) plan.csv](https://github.com/acme/x/blob/1a2b/aims/my%20%28old%29%20plan.csv)**

    - **warning**, [line 3](https://github.com/acme/x/blob/1a2b/aims/my%20%28old%29%20plan.csv?plain=1#L3): R-013 is due. (info before)<br>What to do: Look at it. (residual-risk-accepted; practice, 6.1.3, 8.3)

    ### Perhaps new: 1 error

    The rule could not look at the state before, so nobody knows. This fails nothing.

    **[aims/risks.md](https://github.com/acme/x/blob/1a2b/aims/risks.md)**

    - **error**, [line 3](https://github.com/acme/x/blob/1a2b/aims/risks.md?plain=1#L3): R-012 has no owner.<br>What to do: Name the person. (risk-owned; 6.1.3, 8.3)

    <details>
    <summary>Counts for less than before: 1 finding</summary>

    - **warning**, [aims/my (old) plan.csv:3](https://github.com/acme/x/blob/1a2b/aims/my%20%28old%29%20plan.csv?plain=1#L3): R-013 is due. (error, now warning)

    </details>

    <details>
    <summary>Gone, and not mended: 1 finding</summary>

    - **warning**, aims/my (old) plan.csv:3: R-013 is due. (aims/plan.csv was removed)

    </details>

    <details>
    <summary>Mended: 1 finding</summary>

    - **error**, aims/risks.md:3: R-012 has no owner.

    </details>

    <details>
    <summary>What changed in the records: 1</summary>

    - changed  system SYS-002  model: a → b  (aims/systems.yaml)

    </details>

    <details>
    <summary>Requirements that stand otherwise than before: 1</summary>

    - 6.1.2 Risks: evidenced, now with gaps

    </details>

    Checked on 2026-11-21 against ISO/IEC 42001:2023: 1 file read, all recognised; 1 of 1 rule had something to check. Compared with 1a2b3c4d5e6f, where the change left main. aims-lint 1.2.3.
    "
  `);
});

test("of a project everything is shown: findings, what falls due, coverage, what was not evaluated, what is eased", () => {
  const text = page({
    findings: [
      owner,
      { ...owner, fingerprint: "2", at: { ...owner.at, start: { ...owner.at.start, line: 8 } } },
      due,
    ],
    due: [fakeDueDate("2026-11-01", { owner: "Ada" }), fakeDueDate("2026-12-01"), fakeDueDate("2027-12-01")],
    coverage: [
      fakeCoverage("6.1.2", "gaps", { group: "6.1" }),
      fakeCoverage("6.1.3", "evidenced", { group: "6.1" }),
      fakeCoverage("A.6.2.4", "excluded", { group: "A.6" }),
    ],
    outcomes: [
      fakeOutcome("a"),
      fakeOutcome("b", { outcome: "not-evaluated", checked: 0, reason: "The history is not known." }),
      fakeOutcome("c", { outcome: "not-evaluated", checked: 0, reason: "The history is not known." }),
      fakeOutcome("d", { blocked: 1, checked: 3 }),
    ],
    easings: {
      preset: "recommended",
      off: ["risk-reviewed"],
      requirements: ["6.1.2"],
      offForSome: [],
      milder: [],
      options: [],
      words: [],
    },
  });
  expect(text).toMatchInlineSnapshot(`
    "**2 errors to mend: in aims/risks.md.** Besides: 1 warning.

    ### 2 errors

    **aims/risks.md**

    - **error**, 2 alike. What to do: Name the person. (risk-owned; 6.1.3, 8.3)
      - line 3: R-012 has no owner.
      - line 8: R-012 has no owner.

    ### 1 warning

    **aims/my (old) plan.csv**

    - **warning**, line 3: R-013 is due.<br>What to do: Look at it. (residual-risk-accepted; practice, 6.1.3, 8.3)

    <details>
    <summary>What falls due: 1 overdue, 1 within 30 days</summary>

    - **overdue since 2026-11-01** (20 days ago): Treatment ACT-007 (retrain the model), Ada
    - 2026-12-01 (in 10 days): Treatment ACT-007 (retrain the model), nobody is named

    </details>

    <details>
    <summary>Coverage: 1 of 2 clauses and 0 of 1 control evidenced</summary>

    - Clauses: 1 of 2 evidenced, 1 with gaps
    - Controls: 0 of 1 evidenced, 1 excluded

    A state says what was found in the documents and what rules could check. None says that a requirement is met; that is for an auditor to judge.

    | | state | with gaps |
    | --- | --- | --- |
    | 6 | 1 of 2 evidenced, 1 with gaps | 6.1.2 |
    | A.6 | 0 of 1 evidenced, 1 excluded |  |

    </details>

    <details>
    <summary>Not fully evaluated: 3 of 4 rules</summary>

    - The history is not known: b, c
    - 1 of 3 could not be checked, because what it needs cannot be read, or is not known: d

    </details>

    <details>
    <summary>Settings that ease the check: 1</summary>

    - 1 rule off, with a say about 1 clause: risk-reviewed

    </details>

    Checked on 2026-11-21 against ISO/IEC 42001:2023: 1 file read, all recognised; 2 of 4 rules had something to check. aims-lint 1.2.3.
    "
  `);
});

test("what nobody looked at is named with the reason, and what is to be written next", () => {
  const text = page({
    files: {
      read: [...fakeResult().files.read, { path: "aims/notes.md", kinds: [], records: 0 }],
      skipped: [
        { path: "aims/logo.png", reason: "format" },
        { path: "aims/link.md", reason: "link" },
      ],
      unrecognised: [{ path: "aims/notes.md" }],
    },
    rollOut: [
      {
        names: ["risk-reviewed"],
        rules: ["risk-reviewed"],
        phase: "audit",
        warn: "2027-01-01",
        enforce: "2027-06-01",
        held: 1,
      },
    ],
    code: fakeCodeSummary(
      {},
      { unread: [{ path: "pom.xml", reason: "it is no XML", isManifest: true, isUnsupported: false }] },
    ),
    next: [{ path: "aims/scope.md", line: 4, missing: 2, why: "The scope says what all others are about." }],
  });
  expect(text.slice(text.indexOf("<details>"), text.indexOf("Checked on"))).toBe(`<details>
<summary>Not checked: 1 of 2 files not recognised, 2 skipped, 1 manifest not read</summary>

- aims/link.md: skipped, a link, which is not followed
- aims/logo.png: skipped, of another format
- pom.xml: not read, it is no XML
- aims/notes.md: not recognised, nothing says what it holds

</details>

<details>
<summary>Settings that ease the check: 1</summary>

- 1 rule (risk-reviewed) only informs until 2027-01-01, only warns until 2027-06-01, 1 finding held back

</details>

<details>
<summary>To be written next: 1 document</summary>

- aims/scope.md:4: 2 answers missing. The scope says what all others are about.

</details>

`);
});

test("what is alike in several files is told once, and much is told by rule", () => {
  const many = (count: number, files: number) =>
    Array.from({ length: count }, (_, n) =>
      fakeFinding("", {
        ...owner,
        row: n + 1,
        fingerprint: String(n),
        at: { ...owner.at, path: `aims/${n % files}.md` },
      }),
    );
  expect(page({ findings: many(12, 12) })).toContain(
    "**In several files**\n\n- **error**, 12 alike in 12 files.",
  );
  const text = page({ findings: [...many(150, 2), due] });
  expect(text).toContain("- **error**, 150 alike in 2 files. What to do: Name the person.");
  expect(text).toContain("  - and 147 more like this in aims/0.md, aims/1.md");
  expect(text).toContain("- **warning**, aims/my (old) plan.csv:3: R-013 is due.<br>What to do: Look at it.");
});

test("in a comment it stays below what a comment may hold, whatever was found, and the verdict stays", () => {
  const long = "Ünïcödé \u202e <b> @octocat ".repeat(80);
  const findings = Array.from({ length: 3000 }, (_, n) =>
    fakeFinding("", {
      message: long + n,
      how: long + n,
      rule: `rule-${n}`,
      at: { ...owner.at, path: `${long}${n}.md` },
    }),
  );
  const text = ofChange(
    { news: findings.map((finding) => brought(finding)), mended: findings },
    { maxBytes: 60_000 },
  );
  expect(byteLength(text)).toBeLessThanOrEqual(60_000);
  expect(firstLine(text)).toMatch(/^\*\*3000 new errors must be mended/);
  expect(text).toMatch(/… and 29\d\d more findings, left out here/);
  expect(text.match(/<details>/g)).toHaveLength(text.match(/<\/details>/g)?.length ?? 0);
});

test("whatever the texts are, it fits", () => {
  fc.assert(
    fc.property(evilResult, fc.integer({ min: 12_000, max: 20_000 }), (result, maxBytes) => {
      const comparison: Comparison = {
        ...nothing,
        base: { ...nothing.base, ref: result.today, notes: Array(9).fill(result.today) },
        news: result.findings.flatMap((finding) => Array(20).fill(brought(finding))),
        mended: result.findings.flatMap((finding) => Array(20).fill(finding)),
      };
      for (const one of [result, { ...result, comparison }])
        expect(byteLength(formatMarkdown(fakeDossier({ result: one }), { maxBytes }))).toBeLessThanOrEqual(
          maxBytes,
        );
    }),
    { numRuns: 50 },
  );
});

test("a single file more is one file", () => {
  const alike = "abcdefghi"
    .split("")
    .map((name) => fakeFinding("", { at: { ...owner.at, path: `${name}.md` } }));
  const page = formatMarkdown(fakeDossier({ result: fakeResult({ findings: alike }) }));
  expect(page).toContain("and 6 more like this in d.md, e.md, f.md, g.md, h.md and 1 more file\n");
});

test("of many places that are alike whole numbers are shown", () => {
  const findings = Array.from({ length: 400 }, (_, at) =>
    fakeFinding("", { how: "Name it.", row: 2 * at + 3 }),
  );
  const text = ofChange({ news: findings.map((finding) => brought(finding)) });
  expect(text).toMatch(/and 395 more like this: lines 13, 15, [\d, ]+\d …$/m);
});
