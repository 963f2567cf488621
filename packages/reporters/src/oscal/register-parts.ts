import { type Attestation, isDay, type RatedRisk } from "@aims-lint/core";
import type { Making } from "./observations.ts";
import { markdownLine, ours, plainLine, props } from "./oscal-values.ts";
import { unlessEmpty } from "./shared-parts.ts";

/** A risk of the organisation's own register. */
export function toRisk(risk: RatedRisk, { uuid, tool, dossier }: Making): object {
  const { record, title, status, before, after, accepted } = risk;
  const facets = Object.entries({ "level-before": before.level, "level-after": after.level }).flatMap(
    ([name, level]) =>
      level === undefined || plainLine(level) === "" ? [] : [{ name, system: ours, value: plainLine(level) }],
  );
  return {
    uuid: uuid("risk", record),
    title: markdownLine(title || record),
    description: markdownLine(title || record),
    statement: "As the organisation's own risk register has it; nothing here was rated anew.",
    ...props({
      record,
      owner: risk.owner,
      treatment: risk.treatment,
      status,
      systems: risk.systems.join(", "),
      controls: risk.controls.join(", "),
      "accepted-by": accepted?.by,
      "accepted-on": accepted?.on,
      "accepted-until": accepted?.until,
    }),
    status: statusOf(risk, dossier.result.today),
    ...unlessEmpty(
      "characterizations",
      facets.length === 0 ? [] : [{ origin: { actors: [{ type: "tool", "actor-uuid": tool }] }, facets }],
    ),
  };
}

/** In OSCAL's words. Only who is named accepts a risk, and only until the day that was set. */
function statusOf({ isClosed, accepted }: RatedRisk, today: string): string {
  if (isClosed) return "closed";
  const { by, until = "" } = accepted ?? {};
  return by === undefined || isPast(until, today) ? "open" : "deviation-approved";
}

/** What somebody stated about a requirement; one that has expired is there too, and says so. */
export function toAttestation({ requirement, record, by, statement, on, until }: Attestation, today: string) {
  return {
    parts: [
      {
        name: "attestation",
        ns: ours,
        title: markdownLine(`${requirement}: ${by}, ${on}`),
        ...props({
          requirement,
          record,
          by,
          on,
          until,
          state: isPast(until, today) ? "expired" : "in force",
        }),
        prose: markdownLine(statement),
      },
    ],
  };
}

function isPast(day: string, today: string): boolean {
  return isDay(day) && day < today;
}
