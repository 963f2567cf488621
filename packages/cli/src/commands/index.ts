import { adopt } from "./adopt.ts";
import type { Command } from "./command.ts";
import { coverage } from "./coverage.ts";
import { due } from "./due.ts";
import { explain } from "./explain.ts";
import { exportCommand } from "./export.ts";
import { importCommand } from "./import.ts";
import { init } from "./init.ts";
import { lint } from "./lint.ts";
import { merge } from "./merge.ts";
import { newCommand } from "./new.ts";
import { pack } from "./pack.ts";
import { scan } from "./scan.ts";
import { schema } from "./schema.ts";
import { trace } from "./trace.ts";
import { verify } from "./verify.ts";

/** The commands that have a name, in the order of the help. */
export const commands: readonly Command[] = [
  init,
  adopt,
  newCommand,
  importCommand,
  exportCommand,
  scan,
  coverage,
  trace,
  due,
  merge,
  explain,
  pack,
  verify,
  schema,
];

export { lint };
