// Installs Debian's Chromium where no browser is found, so that the tests of the HTML report can run. On the machine of a person who is
// not root it installs nothing and says what to do; those tests then fail and say it again.
// Usage: node scripts/ensure-chromium.mjs
import { spawnSync } from "node:child_process";
import { findChromium, howToInstall } from "./find-chromium.mjs";

if (!findChromium()) {
  const isRoot = process.getuid?.() === 0;
  const mayInstall = process.platform === "linux" && (isRoot || process.env.CI);
  const isInstalled = mayInstall && install(isRoot ? [] : ["sudo", "-n"]);
  if (isInstalled && findChromium()) console.log("Installed Chromium for the tests of the HTML report.");
  else console.error(`No Chromium was found. ${howToInstall}`);
}

/**
 * @param {readonly string[]} before what apt-get is called through
 * @returns {boolean}
 */
function install(before) {
  const packages = ["chromium", "fonts-liberation"];
  return [
    ["update", "-q"],
    ["install", "-q", "-y", "--no-install-recommends", ...packages],
  ].every((words) => {
    const [command = "", ...rest] = [...before, "apt-get", ...words];
    const { status } = spawnSync(command, rest, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    return status === 0;
  });
}
