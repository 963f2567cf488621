import { createLockDetector, type Settled } from "../create-lock-detector.ts";
import { readLines } from "../reading/read-lines.ts";

/** `yarn.lock`, of the first and of later versions of Yarn. */
export const yarnLock = createLockDetector({
  name: "yarn.lock",
  ecosystem: "npm",
  path: /(?:^|\/)yarn\.lock$/,
  read: readYarnLock,
});

function* readYarnLock(text: string): Generator<Settled> {
  let name = "";
  for (const line of readLines(text)) {
    const key = /^"?((?:@[^@/\s"]+\/)?[^@\s"#]+)@/.exec(line.text)?.[1];
    const version = /^ {2}version:? "?(\d[\w.+-]*)/.exec(line.text)?.[1];
    if (key !== undefined) name = key;
    else if (version !== undefined && name !== "") yield { name, version };
  }
}
