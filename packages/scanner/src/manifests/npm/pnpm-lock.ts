import { createLockDetector, type Settled } from "../create-lock-detector.ts";
import { readLines } from "../reading/read-lines.ts";

/** `pnpm-lock.yaml`: what its importers ask for, which stands before its packages. */
export const pnpmLock = createLockDetector({
  name: "pnpm-lock.yaml",
  ecosystem: "npm",
  path: /(?:^|\/)pnpm-lock\.yaml$/,
  read: readPnpmLock,
});

function* readPnpmLock(text: string): Generator<Settled> {
  let name = "";
  for (const line of readLines(text)) {
    if (/^(?:packages|snapshots):/.test(line.text)) return;
    const key = /^\s+'?((?:@[\w.-]+\/)?[\w.-]+)'?:\s*$/.exec(line.text)?.[1];
    const version = /^\s+version: '?(\d[\w.+-]*)/.exec(line.text)?.[1];
    if (key !== undefined) name = key;
    else if (version !== undefined && name !== "") yield { name, version };
  }
}
