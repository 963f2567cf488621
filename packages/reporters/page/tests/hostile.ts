import { expect, test } from "vitest";
import { renderPage } from "../../src/html/render-page.ts";
import { dossierOf } from "../../src/testing/evil-dossier.ts";
import { naughtyStrings } from "../../src/testing/naughty-strings.ts";
import { type OpenReport, openReport } from "./open-report.ts";

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
  "<textarea>",
  "<plaintext>",
  "</section></main></body>",
];
const texts = [...attacks, ...Object.values(naughtyStrings)].map((text) => `${text} (kept)`);

const forms = [
  { isChange: true, isRollUp: false },
  { isChange: false, isRollUp: true },
];

/** The names of the elements of a page with nothing hostile in it, by its form. */
const plainElements = new Map<object, ReadonlySet<string>>();

/** Each text comes to stand in other fields as the beginning moves. */
const cases = [0, 7, 19].flatMap((from) => forms.map((form) => [from, form] as const));

test.each(cases)(
  "no text of a repository becomes an element, runs, asks for anything or gets lost (from text %i, %o)",
  async (from, form) => {
    const plain = plainElements.get(form) ?? (await elementsOf(plainPage(form)));
    plainElements.set(form, plain);
    let at = from;
    const report = await openReport(renderPage(dossierOf(() => texts[at++ % texts.length] ?? "", form)));
    const { page } = report;
    const foreign = (await namesOf(page)).filter((name) => !plain.has(name));
    expect(foreign).toEqual([]);
    expect(await page.locator("[style], [onerror], [onload], [onfocus], a:not([href^='#'])").count()).toBe(0);
    expect(await page.locator("main").textContent()).toContain("(kept)");
    await page.locator("input[name=q]").fill("<script>");
    await page.waitForFunction(() => location.hash.startsWith("#q="));
    expect(report.misdeeds).toEqual([]);
    await report.close();
  },
);

function plainPage(form: (typeof forms)[number]): string {
  let turn = 0;
  return renderPage(dossierOf(() => ["aims/plain.md", "plain"][turn++ % 2] ?? "", form));
}

async function elementsOf(html: string): Promise<ReadonlySet<string>> {
  const { page, close } = await openReport(html);
  const names = await namesOf(page);
  await close();
  return new Set(names);
}

function namesOf(page: OpenReport["page"]): Promise<string[]> {
  return page.evaluate(() => [...new Set([...document.querySelectorAll("*")].map(({ tagName }) => tagName))]);
}
