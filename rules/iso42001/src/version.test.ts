import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { iso42001 } from "./index.ts";

test("the pack has the version of its package", () => {
  const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  expect(iso42001.version).toBe((JSON.parse(text) as { version: string }).version);
});
