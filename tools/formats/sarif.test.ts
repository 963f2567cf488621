import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const require = createRequire(import.meta.url);
const multitool = dirname(require.resolve("@microsoft/sarif-multitool-linux/package.json"));

test("the schema that is kept is that of the validator", () => {
  const kept = readFileSync(new URL("schemas/sarif-2.1.0.json", import.meta.url), "utf8");
  expect(kept).toBe(readFileSync(join(multitool, "sarif-2.1.0.json"), "utf8"));
});
