import { expect, test } from "vitest";
import { scanCode } from "./scan-code.ts";

test("a repository without AI has its denominators and no component", () => {
  const code = scanCode({
    files: [{ path: "README.md", size: 5 }],
    left: [{ path: "vendor/lib", reason: "it is a submodule" }],
    read: () => ({ text: "Hello" }),
    head: () => ({ bytes: new Uint8Array() }),
  });
  expect(code.components).toEqual([]);
  expect(code.files).toMatchObject({ listed: 1, unread: [], left: [{ path: "vendor/lib" }] });
});
