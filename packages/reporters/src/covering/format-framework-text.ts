import { doubts, type Result } from "@aims-lint/core";
import { doubtLines } from "../text/doubt-lines.ts";
import { type Line, plain, renderLines } from "../text/render-lines.ts";
import { wrapLine } from "../text/wrap-line.ts";
import { type FrameworkView, mappingNotice } from "./framework-view.ts";
import { stateWords } from "./state-words.ts";

/** Where the title of a requirement goes on. */
const hang = 11;

/** The evidence seen through another framework, for a terminal of some columns. */
export function formatFrameworkText(
  result: Result,
  { framework, places, unlinked }: FrameworkView,
  { color, width = 100 }: { readonly color: boolean; readonly width?: number },
): string {
  const lines: Line[] = [
    [
      {
        text: `Evidence for ISO/IEC 42001, arranged by ${framework.title}, on ${result.today}`,
        style: "strong",
      },
    ],
    plain(mappingNotice),
    [{ text: framework.note, style: "faint" }],
    ...places.flatMap(({ ref, topic, links }): Line[] => [
      [],
      [{ text: ref, style: "strong" }, { text: `  ${topic}` }],
      ...links.map(
        ({ entry, link }): Line => [
          { text: `  ${entry.requirement.padEnd(8)} ${entry.title}  ${stateWords[entry.state]}` },
          { text: `  (${link.basis})`, style: "faint" },
        ],
      ),
    ]),
    [],
    ...(unlinked.length === 0 ? [] : [plain(`Without a link: ${unlinked.join(", ")}`)]),
    ...doubtLines(doubts(result)),
  ];
  const wrapped = lines.flatMap((line) =>
    wrapLine(line, { width, indent: line[0]?.text.startsWith("  ") ? hang : 0 }),
  );
  return renderLines(wrapped, { color });
}
