import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const home = fileURLToPath(new URL("../peers/", import.meta.url));
const modules = join(home, "node_modules");
const rumdl = join(modules, "@rumdl/cli-linux-x64/rumdl");

/** Installs the peers, as their lock file says, when they are not there yet. */
export function installPeers() {
  if (existsSync(join(modules, "eslint"))) return;
  console.error("installing the peers of the benchmark …");
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: home,
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) throw new Error(`npm ci failed in ${home}`);
}

/**
 * The other linters, each set up to read all Markdown files of the folder and none of its configuration.
 *
 * @returns {import("./compare.mjs").Tool[]}
 */
export function peers() {
  const configurations = writeConfigurations();
  return [
    {
      name: "markdownlint-cli2",
      version: versionOf("markdownlint-cli2"),
      ...node("markdownlint-cli2", ["--config", configurations.markdownlint, "--no-globs", "**/*.md"]),
      exits: [0, 1],
      countFiles: ({ stdout }) => Number(/Linting: (\d+) file/.exec(stdout)?.[1]),
    },
    {
      name: "remark-cli",
      version: versionOf("remark-cli"),
      ...node("remark-cli", [
        ".",
        "--no-color",
        "--no-config",
        "--no-ignore",
        "--no-stdout",
        "--rc-path",
        configurations.remark,
      ]),
      exits: [0],
      countFiles: ({ stderr }) =>
        stderr.split("\n").filter((line) => /^\S.*\.md(: no issues found)?$/.test(line)).length,
    },
    {
      name: "eslint",
      version: versionOf("eslint"),
      ...node("eslint", ["--no-config-lookup", "--config", configurations.eslint, "**/*.md"]),
      exits: [0, 1],
      countArguments: ["--format", configurations.eslintCount],
      countFiles: ({ stdout }) => Number(/^files: (\d+)$/m.exec(stdout)?.[1]),
    },
    ...(existsSync(rumdl) ? [rumdlTool()] : []),
  ];
}

function rumdlTool() {
  return {
    name: "rumdl (native)",
    version: versionOf("@rumdl/cli-linux-x64"),
    command: rumdl,
    args: ["check", "--no-cache", "--no-config", "--respect-gitignore=false", "--disable", "MD013", "."],
    exits: [0, 1],
    countFiles: ({ stdout }) => Number(/in (?:\d+\/)?(\d+) files?/.exec(stdout)?.[1]),
  };
}

function node(name, args) {
  const { bin } = manifest(name);
  const script = typeof bin === "string" ? bin : Object.values(bin)[0];
  return { command: process.execPath, args: [join(modules, name, script), ...args] };
}

/** They stand below `node_modules`, so that their imports find the peers and git does not see them. */
function writeConfigurations() {
  const folder = join(modules, ".bench");
  mkdirSync(folder, { recursive: true });
  const write = (name, text) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const plugins = ["remark-frontmatter", "remark-gfm", "remark-preset-lint-recommended"];
  return {
    markdownlint: write(
      ".markdownlint-cli2.jsonc",
      JSON.stringify({ config: { default: true, MD013: false } }),
    ),
    remark: write(".remarkrc.json", JSON.stringify({ plugins })),
    eslint: write(
      "eslint.config.mjs",
      // As recommended, which is CommonMark: with "markdown/gfm", some rules break on addresses in real cards.
      `import markdown from "@eslint/markdown";
export default [{ ...markdown.configs.recommended[0], languageOptions: { frontmatter: "yaml" } }];
`,
    ),
    eslintCount: write("count.mjs", 'export default (results) => ["files:", results.length].join(" ");\n'),
  };
}

const versionOf = (name) => manifest(name).version;
const manifest = (name) => JSON.parse(readFileSync(join(modules, name, "package.json"), "utf8"));
