import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { disk } from "../files/disk.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { select } from "./select.ts";

const files = {
  ".git/HEAD": "",
  "aims/risks/a.md": "",
  "docs/aims/b.md": "",
  "docs/other/c.md": "",
  "README.md": "",
};

const documents = Object.keys(files).filter((path) => path.endsWith(".md"));

function selecting(paths?: string[], configured?: string[]) {
  const projectRoot = temporaryFolder(files);
  const selection = select({
    files: disk,
    projectRoot,
    ...(paths ? { paths } : {}),
    ...(configured ? { configured } : {}),
  });
  const all = documents.filter((path) => selection.reports?.(path) ?? true);
  return { roots: selection.roots, bases: selection.bases, reported: all };
}

test("without a word, every conventional root is read", () => {
  expect(selecting()).toMatchObject({ roots: ["aims", "docs/aims"], bases: ["aims", "docs/aims"] });
});

test("roots of the configuration take the place of the conventional ones", () => {
  expect(selecting(undefined, ["docs/other"]).roots).toEqual(["docs/other"]);
});

test("a path inside of the AIMS narrows down what is reported, not what is read", () => {
  expect(selecting(["aims/risks"])).toMatchObject({
    roots: ["aims", "docs/aims"],
    reported: ["aims/risks/a.md"],
  });
});

test("the project itself means all of it", () => {
  expect(selecting(["."])).toMatchObject({
    roots: ["aims", "docs/aims"],
    reported: documents,
  });
});

test("any other path is an AIMS of its own", () => {
  expect(selecting(["docs/other"])).toMatchObject({ roots: ["docs/other"], reported: ["docs/other/c.md"] });
  expect(selecting(["README.md"])).toMatchObject({ roots: ["README.md"], reported: ["README.md"] });
});

test("locations count from the conventional root inside of a folder that is named", () => {
  expect(selecting(["docs"])).toMatchObject({ roots: ["docs"], bases: ["docs", "aims", "docs/aims"] });
});

test("a folder that is named and is no project is read whole", () => {
  const projectRoot = temporaryFolder({ "a.md": "" });
  expect(select({ files: disk, projectRoot, paths: ["."] }).roots).toEqual([""]);
});

test("nothing found says where it was looked for", () => {
  const projectRoot = temporaryFolder({ ".git/HEAD": "", "README.md": "" });
  const message =
    /Looked for aims\/, docs\/aims\/, docs\/compliance\/iso-42001\/, compliance\/ai\/, .aims\/\./;
  expect(() => select({ files: disk, projectRoot })).toThrow(message);
  expect(() => select({ files: disk, projectRoot, paths: ["."] })).toThrow(message);
});

test.each([
  ["../x", "outside of the project"],
  ["/etc", "outside of the project"],
  ["aims/nothing.md", "is not there"],
  ["aims/risks/a.md/b", "is not there"],
])("%s is refused", (path, reason) => {
  expect(() => selecting([path])).toThrow(reason);
});

test("a project that is not there is none", () => {
  const projectRoot = join(temporaryFolder(), "nothing");
  expect(() => select({ files: disk, projectRoot, paths: ["."] })).toThrow("The path . is not there");
});

test("a path behind a link is refused", () => {
  const projectRoot = temporaryFolder({ "aims/a.md": "" });
  symlinkSync("aims", join(projectRoot, "link"));
  expect(() => select({ files: disk, projectRoot, paths: ["link/a.md"] })).toThrow("links are not followed");
});
