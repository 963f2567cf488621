import type { Range, Sighting } from "@aims-lint/core";
import type { Findings } from "../detector.ts";
import type { ModelReference } from "./model-reference.ts";

/** Reports a model that a deployment names: it says what is run, so it needs no second signal. */
export function seeModel(
  { identity, version }: ModelReference,
  range: Range,
  how: Sighting["how"],
  findings: Pick<Findings, "saw">,
): void {
  findings.saw(identity, {
    seen: version === undefined ? identity.name : `${identity.name}:${version}`,
    how,
    tier: "decisive",
    range,
    ...(version === undefined ? {} : { version }),
  });
}
