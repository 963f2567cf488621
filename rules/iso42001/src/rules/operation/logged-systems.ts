import type { Project, RecordOf } from "@aims-lint/core";
import { eventLog } from "../../kinds/event-log.ts";
import { loggedEvent } from "../../kinds/logged-event.ts";
import type { system } from "../../kinds/system.ts";
import { beside } from "../../shared/beside.ts";
import { systemsMeant } from "../systems/meant.ts";
import { systemsNamedIn } from "../systems/naming.ts";

type System = RecordOf<typeof system>;
type EventLog = RecordOf<typeof eventLog>;

/**
 * The systems whose events the policies on event logs speak of: by the rows of events, or else by the field for systems,
 * or else by the text. `undefined` where one of them is for all.
 */
export function loggedSystems(project: Project): ReadonlySet<System> | undefined {
  const found = new Set<System>();
  for (const policy of project.records(eventLog)) {
    const own = systemsOf(policy, project);
    if (own === undefined) return undefined;
    for (const each of own) found.add(each);
  }
  return found;
}

/** The systems of one policy; `undefined` where it is for all: it says so, or names none. */
function systemsOf(policy: EventLog, project: Project): readonly System[] | undefined {
  const events = beside(policy, loggedEvent, project).filter(({ ragged }) => !ragged);
  const rows = events.some((event) => event.state("systems") !== "absent");
  const mentions = [...(rows ? events : []), policy].map((each) =>
    each.state("systems") === "read" ? (each.fields.systems ?? []) : [],
  );
  const named = (rows ? mentions : mentions.slice(-1)).flat();
  if (named.some(({ all }) => all)) return undefined;
  if (named.length > 0) return named.flatMap((mention) => systemsMeant(mention, project));
  const inText = systemsNamedIn(policy.document.text, project);
  return inText.length > 0 ? inText : undefined;
}
