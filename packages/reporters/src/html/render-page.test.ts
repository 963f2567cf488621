import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { fakeDossier } from "../testing/fake-dossier.ts";
import { renderPage } from "./render-page.ts";

const page = renderPage(fakeDossier());

const hashOf = (text = ""): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

test("the policy names the style and the script that are in the page, and nothing else", () => {
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? "";
  const style = /<style>(.*)<\/style>/s.exec(page)?.[1];
  const script = /<script>(.*)<\/script>/s.exec(page)?.[1];
  expect(policy.split("; ")).toEqual([
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    `script-src ${hashOf(script)}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ]);
});

test("the same dossier gives the same bytes", () => {
  expect(renderPage(fakeDossier())).toBe(page);
});
