import type { Detector } from "../detector.ts";
import { cargoToml } from "./cargo-toml.ts";
import { composerJson } from "./composer-json.ts";
import { gemfile, gemspec } from "./gemfile.ts";
import { goMod } from "./go-mod.ts";
import { gradleBuild } from "./jvm/gradle-build.ts";
import { pomXml } from "./jvm/pom-xml.ts";
import { versionCatalog } from "./jvm/version-catalog.ts";
import { denoJson } from "./npm/deno-json.ts";
import { packageJson } from "./npm/package-json.ts";
import { packageLock } from "./npm/package-lock.ts";
import { pnpmLock } from "./npm/pnpm-lock.ts";
import { yarnLock } from "./npm/yarn-lock.ts";
import { nugetProject } from "./nuget-project.ts";
import { composerLock, gemfileLock, pipfileLock } from "./other-locks.ts";
import { packageSwift } from "./package-swift.ts";
import { pubspecYaml } from "./pubspec-yaml.ts";
import { environmentYml } from "./python/environment-yml.ts";
import { pipfile } from "./python/pipfile.ts";
import { pyprojectToml } from "./python/pyproject-toml.ts";
import { requirementsTxt } from "./python/requirements-txt.ts";
import { setupCfg } from "./python/setup-cfg.ts";
import { setupPy } from "./python/setup-py.ts";
import { cargoLock, pythonLock } from "./toml-locks.ts";
import { unreadManifests } from "./unread-manifests.ts";

/** What says which packages the code is made of. */
export const manifestDetectors: readonly Detector[] = [
  packageJson,
  denoJson,
  requirementsTxt,
  pyprojectToml,
  pipfile,
  setupCfg,
  setupPy,
  environmentYml,
  goMod,
  pomXml,
  gradleBuild,
  versionCatalog,
  cargoToml,
  nugetProject,
  gemfile,
  gemspec,
  composerJson,
  pubspecYaml,
  packageSwift,
  unreadManifests,
  packageLock,
  pnpmLock,
  yarnLock,
  pythonLock,
  pipfileLock,
  cargoLock,
  composerLock,
  gemfileLock,
];
