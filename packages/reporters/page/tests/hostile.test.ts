import fc from "fast-check";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { renderPage } from "../../src/html/render-page.ts";
import { evilResult } from "../../src/testing/evil-result.ts";
import { fakeDossier } from "../../src/testing/fake-dossier.ts";
import { openReport, startBrowser } from "./open-report.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
}, 60_000);
afterAll(() => browser?.close());

const attacks = [
  "<script>alert(1)</script>",
  "</script><script>alert(2)</script>",
  "</style><img src=x onerror=alert(3)>",
  '"><svg onload=alert(4)>',
  "' autofocus onfocus=alert(5) x='",
  "<iframe srcdoc='<script>parent.alert(6)</script>'>",
  "<a href=javascript:alert(7)>here</a>",
  "<link rel=stylesheet href=http://tracker.example/x.css>",
  "<meta http-equiv=refresh content='0;url=http://tracker.example'>",
  "<base href=http://tracker.example>",
  "<form action=http://tracker.example><button>send</button></form>",
  "--><!--<script>alert(8)</script>-->",
  "<!--<script>",
];

/** The elements that the report makes; nothing of a repository adds one. */
const ours = new Set(
  "HTML HEAD META TITLE LINK STYLE SCRIPT BODY A HEADER DIV P FIELDSET LEGEND LABEL INPUT H1 H2 H3 H4 DL DT DD NAV DETAILS SUMMARY OL UL LI SPAN MAIN SECTION FORM SELECT OPTION DATALIST BUTTON TABLE CAPTION THEAD TBODY TR TH TD CODE MARK B STRONG BR FOOTER svg rect".split(
    " ",
  ),
);

const [template] = fc.sample(evilResult, { numRuns: 1, seed: 1 });

test("no text of a repository becomes an element, runs, asks for anything or gets lost", async () => {
  const texts = [
    ...attacks.map((attack) => `${attack} (kept)`),
    "\u202e(kept)",
    "\u0000(kept)",
    "&lt;b&gt;(kept)",
  ];
  // Alone, and with others before it that could open what it closes.
  for (const text of [texts.join(" "), texts.toReversed().join(" "), ...texts.slice(0, 4)]) {
    const report = await openReport(browser, renderPage(withTextEverywhere(text)));
    const { page } = report;
    const elements = await page.evaluate(() =>
      [...document.querySelectorAll("*")].map(({ tagName }) => tagName),
    );
    expect(elements.filter((name) => !ours.has(name))).toEqual([]);
    expect(await page.locator("script").count()).toBe(1);
    expect(await page.locator("[style], [onerror], [onload], [onfocus], a:not([href^='#'])").count()).toBe(0);
    expect(await page.locator("main").textContent()).toContain("(kept)");
    expect(report.misdeeds).toEqual([]);
    await report.close();
  }
});

test("any text leaves the same elements behind as a harmless one of its kind", async () => {
  for (const result of fc.sample(evilResult, { numRuns: 10, seed: 42 })) {
    const report = await openReport(browser, renderPage(fakeDossier({ result })));
    const elements = await report.page.evaluate(() =>
      [...document.querySelectorAll("*")].map(({ tagName }) => tagName),
    );
    expect(elements.filter((name) => !ours.has(name))).toEqual([]);
    expect(report.misdeeds).toEqual([]);
    await report.close();
  }
});

/** A dossier of which every text is the same, in whatever field it stands; words of ours, such as a severity, stay. */
function withTextEverywhere(text: string): ReturnType<typeof fakeDossier> {
  const own = new Set(JSON.stringify(fakeDossier()).match(/(?<=")[a-z-]+(?=")/g));
  for (const word of [
    "fail",
    "error",
    "warning",
    "info",
    "gaps",
    "excluded",
    "not-evaluated",
    "control",
    "clause",
    "blocked",
    "unreadable",
    "audit",
    "title",
    "safe",
  ])
    own.add(word);
  const fill = (value: unknown, key = ""): unknown => {
    if (typeof value === "string") return own.has(value) || key === "type" || key === "basis" ? value : text;
    if (Array.isArray(value)) return value.map((item) => fill(item));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, fill(inner, name)]));
  };
  return fill(fakeDossier(template === undefined ? {} : { result: template })) as ReturnType<
    typeof fakeDossier
  >;
}
