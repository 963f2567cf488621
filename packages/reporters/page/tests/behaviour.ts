import { describe, expect, test } from "vitest";
import { renderPage } from "../../src/html/render-page.ts";
import { crowdedDossier } from "../../src/testing/crowded-dossier.ts";
import { type OpenReport, openReport } from "./open-report.ts";

const html = renderPage(crowdedDossier(200));
const shown = ".finding:visible";

async function inReport(
  what: (report: OpenReport) => Promise<void>,
  options?: Parameters<typeof openReport>[1],
): Promise<void> {
  const report = await openReport(html, options);
  await what(report);
  expect(report.misdeeds).toEqual([]);
  await report.close();
}

describe("findings", () => {
  test("are searched by words in any order, and the number is told", () =>
    inReport(async ({ page }) => {
      await page.locator("input[name=q]").fill("owner SYS-17");
      const status = page.locator(".found");
      await status.getByText("11 of 200 findings").waitFor();
      expect(await page.locator(shown).count()).toBe(11);
      expect(await status.getAttribute("aria-live")).toBe("polite");
      await page.locator("input[name=q]").fill("nothing is called so");
      await status.getByText("None of 200 findings fits").waitFor();
    }));

  test("are narrowed by severity, state, requirement and path, and cleared again", () =>
    inReport(async ({ page }) => {
      await page.locator("select[name=severity]").selectOption("error");
      await page.locator("select[name=state]").selectOption("waived");
      await page.getByText("6 of 200 findings").waitFor();
      expect(await page.locator(`${shown} .mark`).allTextContents()).toEqual(Array(6).fill("error"));
      await page.locator("select[name=requirement]").selectOption({ label: "6.1.3 What 6.1.3 is about" });
      await page.locator("input[name=path]").fill("sys-98.md");
      await page.getByText("None of 200").waitFor();
      await page.getByRole("button", { name: "Clear" }).click();
      await page.getByText("200 findings", { exact: true }).waitFor();
      expect(await page.locator(shown).count()).toBe(200);
    }));

  test("are in the order that is asked for", () =>
    inReport(async ({ page }) => {
      const first = page.locator("#findings-list h3").first();
      expect(await first.textContent()).toBe("4.1 What 4.1 is about");
      await page.locator("select[name=order]").selectOption("gravest");
      await page.waitForFunction(() => location.hash === "#order=gravest");
      const errors = await page
        .locator("#findings-list > .requirement")
        .evaluateAll((blocks) =>
          blocks.map((block) => block.querySelectorAll("[data-severity=error][data-state=open]").length),
        );
      expect(errors).toEqual([...errors].sort((a, b) => b - a));
    }));

  test("that are asked for are kept in the address, and shown by whoever is sent it", async () => {
    let hash = "";
    await inReport(async ({ page }) => {
      await page.locator("input[name=q]").fill("SYS-17");
      await page.locator("select[name=severity]").selectOption("warning");
      await page.waitForFunction(() => location.hash.includes("warning"));
      hash = new URL(page.url()).hash.slice(1);
    });
    expect(hash).toBe("q=SYS-17&severity=warning");
    await inReport(
      async ({ page }) => {
        await page.locator(".found").getByText("3 of 200 findings").waitFor();
        expect(await page.locator("select[name=severity]").inputValue()).toBe("warning");
      },
      { hash },
    );
  });

  test("that are filtered away are shown to whoever follows a link to them", () =>
    inReport(async ({ page }) => {
      await page.locator("select[name=severity]").selectOption("error");
      await page.waitForFunction(() => location.hash !== "");
      const waiting = "#finding-0000000000000001";
      expect(await page.locator(waiting).isVisible()).toBe(false);
      await page.evaluate((id) => location.assign(id), waiting);
      await page.locator(waiting).waitFor({ state: "visible" });
      expect(await page.locator("select[name=severity]").inputValue()).toBe("");
    }));
});

test("an address that names nothing, or nothing that can be read, shows the page as it is", () =>
  inReport(
    async ({ page }) => {
      expect(await page.locator(shown).count()).toBe(200);
      await page.evaluate(() => location.assign("#%"));
      await page.locator("input[name=q]").fill("SYS-17");
      await page.locator(".found").getByText("11 of 200 findings").waitFor();
    },
    { hash: "%E0%A4%A" },
  ));

test("tables are sorted by column, by keyboard too, and say so", () =>
  inReport(async ({ page }) => {
    const table = page.getByRole("table", { name: "The state of each clause" });
    const column = table.getByRole("columnheader", { name: "Findings" });
    await column.getByRole("button").focus();
    await page.keyboard.press("Enter");
    expect(await column.getAttribute("aria-sort")).toBe("ascending");
    await page.keyboard.press("Enter");
    expect(await column.getAttribute("aria-sort")).toBe("descending");
    const figures = (await table.locator("tbody td.number").allTextContents()).map(Number);
    expect(figures).toEqual([...figures].sort((a, b) => b - a));
    await table.getByRole("columnheader", { name: "Requirement" }).getByRole("button").click();
    expect(await column.getAttribute("aria-sort")).toBe(null);
  }));

test("numbers in ids are sorted as numbers: A.2.2 before A.10.3", () =>
  inReport(async ({ page }) => {
    const table = page.getByRole("table", { name: "The state of each control" });
    await table.getByRole("columnheader", { name: "Requirement" }).getByRole("button").click();
    const ids = await table.locator("tbody th").allTextContents();
    expect(ids.map((id) => id.trim().split(" ")[0])).toEqual(["A.2.2", "A.5.2", "A.6.2.4", "A.10.3"]);
  }));

test("the colours can be chosen against the system", () =>
  inReport(
    async ({ page }) => {
      const background = (): Promise<string> =>
        page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      const light = await background();
      await page.getByText("Dark", { exact: true }).click();
      expect(await background()).not.toBe(light);
      await page.getByText("As the system").click();
      expect(await background()).toBe(light);
    },
    { colorScheme: "light" },
  ));

test("with the keyboard alone one comes past the head, and sees where one is", () =>
  inReport(async ({ page }) => {
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "Skip to the content" });
    expect(
      await skip.evaluate((link) => link === document.activeElement && link.getBoundingClientRect().top >= 0),
    ).toBe(true);
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
  }));

test("the contents are a menu on a phone, and close when something is chosen", () =>
  inReport(
    async ({ page }) => {
      const menu = page.locator(".contents details");
      expect(await menu.getAttribute("open")).toBe(null);
      await page.getByText("Contents", { exact: true }).click();
      await page.locator(".contents").getByRole("link", { name: "Findings" }).click();
      expect(await menu.getAttribute("open")).toBe(null);
      expect(await page.getByRole("heading", { name: "Findings", exact: true }).isVisible()).toBe(true);
    },
    { viewport: { width: 360, height: 740 } },
  ));

test("without scripts everything can be read, and nothing is offered that would not work", () =>
  inReport(
    async ({ page }) => {
      expect(await page.locator(shown).count()).toBe(200);
      expect(await page.locator("button:visible, input:visible, select:visible").count()).toBe(0);
      expect(await page.locator(".contents a:visible").count()).toBeGreaterThan(2);
    },
    { javaScriptEnabled: false },
  ));

test("on paper everything is there, and what only works on a screen is not", () =>
  inReport(async ({ page }) => {
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(shown).count()).toBe(200);
    expect(await page.locator(".contents a:visible").count()).toBeGreaterThan(2);
    expect(await page.locator("button:not(.sorter):visible, input:visible, select:visible").count()).toBe(0);
    expect(await page.locator(".trace:visible").count()).toBe(0);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  }));

test("every link within the page leads somewhere", () =>
  inReport(async ({ page }) => {
    const lost = await page
      .locator("a[href^='#']")
      .evaluateAll((links) =>
        links
          .map((link) => (link as HTMLAnchorElement).hash.slice(1))
          .filter((id) => !document.getElementById(decodeURIComponent(id))),
      );
    expect(lost).toEqual([]);
  }));
