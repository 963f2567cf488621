import type { Settled } from "@aims-lint/authoring";
import { type Line, plain } from "@aims-lint/reporters";

/** What to do when a folder has been adopted. */
export function nextSteps(isConfigured: boolean, files: Settled["files"]): Line[] {
  const isLive = files.some(({ isTemplate }) => !isTemplate);
  return [
    ...(isConfigured ? [] : [plain("Nothing has to be configured: all of it is read as it is.")]),
    plain("Next:"),
    plain("  aims-lint                    checks what was adopted"),
    ...(isLive
      ? [
          plain(
            "  aims-lint --write-baseline   takes on today's findings as debt, so that only new ones fail",
          ),
        ]
      : []),
  ];
}
