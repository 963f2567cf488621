import axe from "axe-core";
import type { BrowserContextOptions } from "playwright-core";
import { expect, test } from "vitest";
import { renderPage } from "../../src/html/render-page.ts";
import { crowdedDossier } from "../../src/testing/crowded-dossier.ts";
import { openReport } from "./open-report.ts";

type Look = BrowserContextOptions & { readonly media?: "print" };

const phone = { width: 360, height: 740 };
const looks: readonly (readonly [name: string, findings: number, look: Look])[] = [
  ["light", 0, { colorScheme: "light" }],
  ["light", 1, { colorScheme: "light" }],
  ["light", 200, { colorScheme: "light" }],
  ["dark", 40, { colorScheme: "dark" }],
  ["light on a phone", 40, { colorScheme: "light", viewport: phone }],
  ["dark on a phone", 0, { colorScheme: "dark", viewport: phone }],
  ["print", 40, { media: "print" }],
];

test.each(looks)("axe finds no fault in %s with %i findings", async (_name, count, { media, ...look }) => {
  const { page, close } = await openReport(renderPage(crowdedDossier(count)), look);
  if (media) await page.emulateMedia({ media });
  // Nobody points at paper.
  const rules = { "target-size": { enabled: media !== "print" } };
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (options) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, options),
    {
      rules,
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      // What is in order is not described one by one.
      resultTypes: ["violations" as const],
    },
  );
  await close();
  expect(violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)])).toEqual([]);
});

test("nothing makes the page scroll sideways on a phone, a tablet and a desktop", async () => {
  const { page, close } = await openReport(renderPage(crowdedDossier(200)), { viewport: phone });
  const widths = [360, 768, 1280, 1440];
  const found: number[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    found.push(await page.evaluate(() => document.documentElement.scrollWidth));
  }
  await close();
  expect(found).toEqual(widths);
});
