import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { disk } from "../files/disk.ts";
import { folderIn } from "./folder-in.ts";

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), "aims-lint-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test("a project below the root of its repository knows the way to it", () => {
  const repository = temporary();
  for (const folder of [".git/objects", ".git/refs", "services/chat"])
    mkdirSync(join(repository, folder), { recursive: true });
  writeFileSync(join(repository, ".git/HEAD"), "ref: refs/heads/main\n");
  expect(folderIn(disk, join(repository, "services/chat"))).toEqual({ folder: "services/chat/" });
  expect(folderIn(disk, repository)).toEqual({});
});

test("a project in no repository has none", () => {
  expect(folderIn(disk, temporary())).toEqual({});
});
