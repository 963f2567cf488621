import type { Command } from "../commands/command.ts";
import { commonOptions, type Option } from "./options.ts";

/** The columns that a line of the help may take. */
const width = 100;

/** The text that `--help` prints for a command; for the check itself with the list of the others. */
export function helpText(command: Command, commands: readonly Command[]): string {
  const name = ["aims-lint", command.name].filter((part) => part !== "").join(" ");
  const others =
    command.name === ""
      ? `\nCommands:\n${rows(
          commands.map((one) => [`  ${one.name}`.padEnd(13), one.summary] as const),
          13,
        )}\n\nEach has a --help of its own. A folder of the same name is written as ./${commands[0]?.name ?? ""}.\n`
      : "";
  return `${command.summary}

Usage: ${name} [options]${command.operands === "" ? "" : ` ${command.operands}`}

${command.description}
${others}
Options:
${rows([...command.options, ...commonOptions].map(optionRow), 30)}

Exit codes:
${rows(
  command.exits.map(([code, meaning]) => [`  ${code.padEnd(4)} `, meaning] as const),
  7,
)}

Examples:
${command.examples.map((example) => `  ${example}`).join("\n")}
`;
}

function optionRow({ name, short, value, help }: Option): readonly [string, string] {
  const names = `  ${short ? `-${short}, ` : "    "}--${name}${value ? ` ${value}` : ""}`;
  return [names.length < 30 ? names.padEnd(30) : `${names}\n${" ".repeat(30)}`, help];
}

/** Heads with their texts, the texts wrapped beside them. */
function rows(entries: readonly (readonly [head: string, text: string])[], indent: number): string {
  return entries.map(([head, text]) => head + wrap(text, indent)).join("\n");
}

function wrap(text: string, indent: number): string {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && indent + line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines.join(`\n${" ".repeat(indent)}`);
}
