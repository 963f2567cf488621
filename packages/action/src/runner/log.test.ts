import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readWorkflowCommands } from "../../../reporters/src/testing/read-workflow-commands.ts";
import { createLog, type Log } from "./log.ts";

/** What a log prints. */
function printed(action: (log: Log) => void): string {
  let text = "";
  action(
    createLog((more) => {
      text += more;
    }),
  );
  return text;
}

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom("::", "error", "##[", "\n", "\r", " ", "%0A", "stop-commands", ","),
      fc.string({ unit: "binary" }),
    ),
  )
  .map((parts) => parts.join(""));

describe("a runner obeys nothing of", () => {
  test("a report that is folded up: no line of it ends what keeps it from being obeyed", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const [group, stop, ...rest] = printed((log) => log.fold("Report", text)).split("\n");
        const token = /^::stop-commands::([0-9a-f-]{36})$/.exec(stop ?? "")?.[1];
        expect(group).toBe("::group::Report");
        expect(token).toBeDefined();
        expect(rest.indexOf(`::${token}::`)).toBe(rest.length - 3);
        expect(rest.slice(-2)).toEqual(["::endgroup::", ""]);
      }),
    );
  });

  test("the title of a report", () => {
    fc.assert(
      fc.property(hostile, (title) => {
        const [first, second] = printed((log) => log.fold(title, "")).split(/\r\n|\r|\n/);
        expect(first).toMatch(/^::group::/);
        expect(second).toMatch(/^::stop-commands::/);
      }),
    );
  });

  test("a line", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { commands, lines } = readWorkflowCommands(printed((log) => log.say(text)));
        expect(commands).toEqual([]);
        expect(lines).toHaveLength(1);
      }),
    );
  });

  test("an annotation but what it is", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const log = printed((one) => one.annotate({ level: "error", title: text, message: text }));
        const { commands, lines } = readWorkflowCommands(log);
        expect(commands.map(({ name }) => name)).toEqual(["error"]);
        expect(lines).toEqual([]);
      }),
    );
  });
});
