import fc from "fast-check";
import { expect, test } from "vitest";
import { readWorkflowCommands } from "../testing/read-workflow-commands.ts";
import { workflowCommand } from "./workflow-command.ts";

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom("%", ":", ",", "=", ";", "\r", "\n", "::", "%0A", "%25", "%2C", "##["),
      fc.string({ maxLength: 2 }),
    ),
  )
  .map((parts) => parts.join(""));

test("a runner reads whatever was said, as one command", () => {
  fc.assert(
    fc.property(text, text, text, (title, message, path) => {
      const place = { path, line: 3, endLine: 3, columns: { start: 1, end: 9 } };
      expect(readWorkflowCommands(workflowCommand({ level: "warning", title, message, place }))).toEqual({
        commands: [
          {
            name: "warning",
            properties: { file: path, line: "3", col: "1", endLine: "3", endColumn: "9", title },
            message,
          },
        ],
        lines: [],
      });
    }),
    { numRuns: 500 },
  );
});
