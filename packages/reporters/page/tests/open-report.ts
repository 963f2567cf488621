import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { findChromium, howToInstall } from "../../../../scripts/find-chromium.mjs";

/** A report in a real browser, with everything that it did and must not do. */
export interface OpenReport {
  readonly page: Page;
  /** Errors and warnings of the console, uncaught errors, dialogs, requests for anything but the file itself. */
  readonly misdeeds: readonly string[];
  readonly close: () => Promise<void>;
}

let browser: Browser | undefined;

/**
 * Starts the browser that is installed, without a window. All tests use the same one, each in a context of its own.
 * @throws where there is none; the message says how to get one.
 */
export async function startBrowser(): Promise<void> {
  const executablePath = findChromium();
  if (executablePath === undefined)
    throw new Error(`The HTML report is tested in a real browser, and none was found. ${howToInstall}`);
  // Containers have neither the rights for its sandbox nor much shared memory. It opens files that these tests wrote, nothing else.
  browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"],
  });
}

export async function closeBrowser(): Promise<void> {
  await browser?.close();
}

/** Opens a page as a person does who was sent the file; `hash` is what follows `#` in its address. */
export async function openReport(
  html: string,
  { hash = "", ...options }: BrowserContextOptions & { readonly hash?: string } = {},
): Promise<OpenReport> {
  if (!browser) throw new Error("The browser has not been started.");
  const folder = mkdtempSync(join(tmpdir(), "aims-lint-report-"));
  const file = join(folder, "report.html");
  writeFileSync(file, html);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const address = pathToFileURL(file).href;
  const misdeeds: string[] = [];
  page.on("console", (message) => misdeeds.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => misdeeds.push(`error: ${error.message}`));
  page.on("dialog", (dialog) => {
    misdeeds.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    const [url = ""] = request.url().split("#");
    if (url !== address && url !== "data:,") misdeeds.push(`request: ${url}`);
  });
  await page.goto(hash === "" ? address : `${address}#${hash}`);
  return {
    page,
    misdeeds,
    close: async () => {
      await context.close();
      rmSync(folder, { recursive: true });
    },
  };
}
