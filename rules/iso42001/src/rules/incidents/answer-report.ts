import type { Project, RecordOf, Report } from "@aims-lint/core";
import * as z from "zod";
import type { adverseImpact } from "../../kinds/adverse-impact.ts";
import type { adverseImpactProcedure } from "../../kinds/adverse-impact-procedure.ts";
import type { concern } from "../../kinds/concern.ts";
import type { concernProcedure } from "../../kinds/concern-procedure.ts";
import { called } from "../../shared/called.ts";
import { judgeAnswer } from "./answering.ts";
import { parseHours } from "./duration.ts";

/** How long an answer may take where nobody says, and how long a late one is spoken of. */
export const answerOptions = z.strictObject({
  days: z
    .int()
    .positive()
    .default(30)
    .describe("How many days an answer may take where the organisation gives no time."),
  months: z
    .int()
    .positive()
    .default(12)
    .describe("For how many months an answer that came late is still spoken of."),
});

/** What a rule says of something that was sent in and not answered, with the rule's own reason why that matters. */
export const answerMessages = (why: string) =>
  ({
    open: {
      problem: "{id} has been waiting for {days} days; the answer was promised {target}.",
      why,
      how: "Answer now, if only with what is known so far and when the rest follows, and enter the day.",
    },
    waiting: {
      problem: "{id} has been waiting for an answer for {days} days.",
      why,
      how: "Answer now, if only with what is known so far and when the rest follows; and set a time for answers in the procedure.",
    },
    silent: {
      problem: "{id} is closed, and nothing says that {who} was answered.",
      why,
      how: "Enter the day of the answer; if none could be given, say why in its place.",
    },
    late: {
      problem: "{id} was answered on {answered}, after {days} days; the answer was promised {target}.",
      why: "A time that is not kept is soon no longer believed; one late answer is a slip, several are a sign.",
      how: "Write down what delayed it, and see whether time or people have to change.",
    },
    undated: {
      problem: "{id} does not say when it came in.",
      why: "Without that day nobody can tell how long its sender has been waiting.",
      how: "Enter the day on which it was received.",
    },
  }) as const;

/** What was sent in, and how the rule speaks of it. */
interface Sent {
  readonly record: RecordOf<typeof concern> | RecordOf<typeof adverseImpact>;
  /** `Concern`: what it is called where it has no id. */
  readonly what: string;
  /** Who waits for the answer. */
  readonly who: string;
  /** The procedure that may promise a time. */
  readonly procedure: RecordOf<typeof concernProcedure> | RecordOf<typeof adverseImpactProcedure> | undefined;
}

/** Reports where whoever sent something in was not answered, or not in time. */
export function reportAnswer(
  { record, what, who, procedure }: Sent,
  project: Project,
  options: z.output<typeof answerOptions>,
  report: Report<ReturnType<typeof answerMessages>>,
): void {
  const written = procedure?.has("responseDays") ? procedure.written("responseDays") : undefined;
  const hours = parseHours(written ?? "", "days");
  const promised = hours === undefined ? undefined : Math.ceil(hours / 24);
  const found = judgeAnswer(record, project, { ...options, promised });
  if (!found) return;
  const id = called(record, what);
  const at = record.at(found.as === "undated" ? "receivedOn" : "respondedOn");
  if (found.as === "undated") report("undated", { at, severity: "warning", data: { id } });
  else if (found.as === "silent") report("silent", { at, data: { id, who } });
  else if (found.as === "late") {
    const { answered, days, target } = found;
    report("late", { at, severity: "warning", data: { id, answered, days, target } });
  } else if (found.isOwn) report("open", { at, data: { id, days: found.days, target: found.target } });
  else report("waiting", { at, severity: "warning", data: { id, days: found.days } });
}
