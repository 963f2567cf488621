// Checks what would be published: exports, types, files (publint, are-the-types-wrong). Needs a build.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

const root = new URL("../", import.meta.url);
const folders = ["packages", "rules"]
  .flatMap((group) => readdirSync(new URL(group, root)).map((name) => `${group}/${name}`))
  .filter((folder) => !JSON.parse(readFileSync(new URL(`${folder}/package.json`, root), "utf8")).private);

const licence = readFileSync(new URL("LICENSE", root), "utf8");

for (const folder of folders) {
  const pkgDir = fileURLToPath(new URL(folder, root));
  for (const problem of missingPapers(folder)) {
    console.error(`${folder}: ${problem}`);
    process.exitCode = 1;
  }
  const { messages, pkg } = await publint({ pkgDir, strict: true });
  for (const message of messages) {
    console.error(`${folder}: ${formatMessage(message, pkg)}`);
    process.exitCode = 1;
  }
  if (!pkg.exports) continue;
  try {
    const args = [
      "--no-install",
      "attw",
      "--pack",
      pkgDir,
      "--profile",
      "esm-only",
      "--no-emoji",
      "--format",
      "table-flipped",
    ];
    execFileSync("npx", args, { stdio: "pipe", cwd: fileURLToPath(root) });
  } catch (error) {
    console.error(`${folder}: ${error.stdout}${error.stderr}`);
    process.exitCode = 1;
  }
}
console.log(`${folders.length} packages checked.`);

/** npm takes only what lies in the folder of a package. */
function missingPapers(folder) {
  const own = (name) => new URL(`${folder}/${name}`, root);
  return [
    ...(existsSync(own("README.md")) ? [] : ["It has no README.md."]),
    ...(existsSync(own("LICENSE")) && readFileSync(own("LICENSE"), "utf8") === licence
      ? []
      : ["Its LICENSE is not that of the repository."]),
  ];
}
