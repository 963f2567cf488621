import { createLockDetector, type Settled } from "../create-lock-detector.ts";
import { isRecord, parseJson } from "../reading/parse-json.ts";

/** `package-lock.json`: what lies directly in `node_modules`, of the root and of workspaces. */
export const packageLock = createLockDetector({
  name: "package-lock.json",
  ecosystem: "npm",
  path: /(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$/,
  read: readPackageLock,
});

function readPackageLock(text: string): Settled[] {
  const lock = parseJson(text);
  if (!isRecord(lock)) return [];
  const folders = isRecord(lock.packages) ? lock.packages : {};
  const old = isRecord(lock.dependencies) ? lock.dependencies : {};
  return [...Object.entries(folders), ...Object.entries(old)].flatMap(([key, entry]) => {
    const name =
      /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(key)?.[1] ?? (key in old ? key : undefined);
    const isNested = key.indexOf("node_modules/") !== key.lastIndexOf("node_modules/");
    if (name === undefined || isNested || !isRecord(entry) || typeof entry.version !== "string") return [];
    return [{ name, version: entry.version }];
  });
}
