/** Why a folder is not looked into for code, as a clause; `undefined` where it is looked into. */
export type WhyLeft = (folder: string) => string | undefined;

const packages = "it holds packages of others";
const environment = "it is an environment of Python";
const output = "it holds what a build writes";

const always: Readonly<Record<string, string>> = {
  ".git": "it is the store of git",
  ".hg": "it is the store of Mercurial",
  ".svn": "it is the store of Subversion",
  node_modules: packages,
  bower_components: packages,
  "site-packages": packages,
  ".yarn": packages,
  ".pnpm-store": packages,
  ".terraform": packages,
  ".venv": environment,
  ".tox": environment,
  ".nox": environment,
  __pycache__: output,
};

/** Where git says what belongs to the repository, a folder of one of these names was put there by somebody. */
const withoutGit: Readonly<Record<string, string>> = {
  dist: output,
  build: output,
  target: output,
  out: output,
  coverage: output,
  ".next": output,
  ".nuxt": output,
  ".gradle": output,
  ".cache": output,
};

/** What tells that a folder `vendor` was filled by a package manager, and is not the code of a feature of that name. */
const vendored = ["modules.txt", "autoload.php", "bundle", "cache"];

/**
 * Makes the test of folders by their names. `has` says whether the project has a file or folder at a path; `isTracked`, whether the listing
 * comes from git, so that what a build writes is not in it.
 */
export function whyLeftByName(has: (path: string) => boolean, isTracked: boolean): WhyLeft {
  return (folder) => {
    const name = folder.slice(folder.lastIndexOf("/") + 1);
    if (Object.hasOwn(always, name)) return always[name];
    if (!isTracked && Object.hasOwn(withoutGit, name)) return withoutGit[name];
    if (name === "vendor" && vendored.some((file) => has(`${folder}/${file}`))) return packages;
    if (/^v?env$/.test(name) && has(`${folder}/pyvenv.cfg`)) return environment;
    return undefined;
  };
}
