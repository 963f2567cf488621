import { defineRule, type ModelCall, type Project } from "@aims-lint/core";
import * as z from "zod";
import { claimsIn, pathsOf, type System } from "../../code/claims-in.ts";
import { fitsPath } from "../../code/fits-path.ts";
import { standings } from "../../code/standing.ts";
import { eventLog } from "../../kinds/event-log.ts";
import { loggedEvent } from "../../kinds/logged-event.ts";
import { system } from "../../kinds/system.ts";
import { headOf } from "../../shared/head-of.ts";
import { isFilledIn } from "../operation/filled-in.ts";
import { loggedSystems } from "../operation/logged-systems.ts";
import { isInUse } from "../systems/in-use.ts";
import { nameSystem } from "../systems/name-system.ts";

/** What is promised to be logged is logged where the model is asked. */
export const modelCallsLogged = defineRule({
  id: "model-calls-logged",
  summary: "Where events of a system are to be logged, the code logs near each call of its model.",
  requirements: ["A.6.2.8"],
  severity: "warning",
  basis: "practice",
  notAGap:
    "A proxy, a middleware or the provider may log every call; then say so in the policy on event logs and waive the finding, or log in the code that calls. Whether the log holds what is promised is for a person to see.",
  on: "project",
  reads: [system, eventLog, loggedEvent],
  needs: ["code"],
  options: z.strictObject({}),
  messages: {
    unlogged: {
      problem:
        "{calls} of {component} for {system} {are} not logged here, although its events are to be logged.",
      why: "After a complaint nobody can tell what the system was asked and what it answered.",
      how: "Log the call with its time, the version of the model and the outcome, or name in the policy what logs it.",
    },
  },
  appliesTo: (project) => promisedCalls(project).length > 0,
  check(project, { report }) {
    const files = new Map<string, PromisedCall[]>();
    for (const each of promisedCalls(project)) {
      if (each.call.isLogged) continue;
      const { path } = each.call.at;
      files.set(path, [...(files.get(path) ?? []), each]);
    }
    for (const [path, found] of files) {
      const [first, ...others] = found;
      if (!first) continue;
      const policy = project.records(eventLog)[0]?.document;
      report("unlogged", {
        at: first.call.at,
        subject: first.record.ref,
        key: path,
        related: [
          ...others
            .slice(0, 5)
            .map(({ call }) => ({ at: call.at, message: "This call is not logged either." })),
          ...(policy ? [{ at: headOf(policy), message: "What is to be logged is written here." }] : []),
        ],
        data: {
          calls: found.length === 1 ? "The call" : `${found.length} calls`,
          are: found.length === 1 ? "is" : "are",
          component: first.name,
          system: nameSystem(first.record),
        },
      });
    }
  },
  examples: [
    {
      shows: "gap",
      title: "a call without a word about it",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.8,Yes,answers must be traced\n",
        "aims/systems.csv": "ID,Name,Status,Paths\nSYS-001,Kaj,production,services/chat/\n",
        "aims/logging-plan.md":
          "# Logging plan\n\n## Events\n\nEach answer of SYS-001, while it is in use.\n",
      },
      code: {
        "services/chat/app.py": `from openai import OpenAI

client = OpenAI()

def answer(question):
    return client.chat.completions.create(model="gpt-4o", messages=question)
                                   ~~~~~~ The call of openai for SYS-001 (Kaj) is not logged here, although its events are to be logged.
`,
        "services/chat/requirements.txt": "openai\n",
      },
    },
    {
      shows: "good",
      title: "a call that is logged",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.8,Yes,answers must be traced\n",
        "aims/systems.csv": "ID,Name,Status,Paths\nSYS-001,Kaj,production,services/chat/\n",
        "aims/logging-plan.md":
          "# Logging plan\n\n## Events\n\nEach answer of SYS-001, while it is in use.\n",
      },
      code: {
        "services/chat/app.py": `import logging

from openai import OpenAI

client = OpenAI()
logger = logging.getLogger(__name__)

def answer(question):
    reply = client.chat.completions.create(model="gpt-4o", messages=question)
    logger.info("answered", extra={"id": reply.id, "model": reply.model})
    return reply
`,
        "services/chat/requirements.txt": "openai\n",
      },
    },
    {
      shows: "absent",
      title: "nothing is promised to be logged",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.8,Yes,answers must be traced\n",
        "aims/systems.csv": "ID,Name,Status,Paths\nSYS-001,Kaj,production,services/chat/\n",
      },
      code: {
        "services/chat/app.py": `from openai import OpenAI

OpenAI().chat.completions.create(model="gpt-4o", messages=[])
`,
      },
    },
  ],
});

/** A call of a model for a system whose events are to be logged. */
interface PromisedCall {
  readonly call: ModelCall;
  readonly record: System;
  /** Of what is called. */
  readonly name: string;
}

function promisedCalls(project: Project): readonly PromisedCall[] {
  return project.derive(findPromised);
}

function findPromised(project: Project): readonly PromisedCall[] {
  if (!project.records(eventLog).some((each) => isFilledIn(each, project))) return [];
  const logged = project.derive(loggedSystems);
  const claims = project.derive(claimsIn);
  const known = project.derive(standings);
  return project.code.calls.flatMap((call) => {
    if (call.area !== "product") return [];
    const standing = known.get(call.component);
    const inFolder = claims.filter((claim) => pathsOf(claim).some((path) => fitsPath(call.at.path, path)));
    const isOpen = standing?.open.some(({ at }) => at.path === call.at.path) ?? true;
    const own = inFolder.length > 0 ? inFolder : isOpen ? [] : (standing?.by ?? []);
    const record = own
      .map((claim) => claim.system)
      .find((each) => each.state("status") === "read" && isInUse(each) && (!logged || logged.has(each)));
    return record ? [{ call, record, name: standing?.component.name ?? call.model ?? "a model" }] : [];
  });
}
