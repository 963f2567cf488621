import type { HeadDetector } from "../detector.ts";
import { endingOf } from "../paths.ts";
import { isOfHead, textOf } from "./heads.ts";
import { modelFileAt } from "./model-file.ts";
import { readPointer } from "./pointer.ts";

/** Model files: those that are what their names say, and pointers to them. */
export const modelFiles: HeadDetector = {
  name: "model-files",
  takes: (file) => modelFileAt(file.path) !== undefined && file.size > 0,
  detect({ path, size, head, content }, findings) {
    const file = modelFileAt(path);
    const pointer = readPointer(textOf(head));
    if (!file || !(pointer ? isLargeEnough(file.head, pointer.size) : isRight(file.head, head, size))) return;
    findings.saw(file.identity, {
      seen: pointer ? `pointer to a ${endingOf(path)} file` : `${endingOf(path)} file`,
      how: "file",
      tier: file.tier,
      range: { start: 0, end: 0 },
      ...(pointer ? { version: pointer.version } : {}),
      ...(content === undefined ? {} : { content }),
    });
  },
};

type Head = keyof typeof isOfHead | undefined;

function isRight(wanted: Head, head: Uint8Array, size: number): boolean {
  return wanted === undefined || isOfHead[wanted](head, size);
}

/** What a pointer stands for is not text: nobody keeps templates in LFS. */
function isLargeEnough(wanted: Head, size: number): boolean {
  return wanted !== "large" || size > 1024 * 1024;
}
