/** A command as a runner of GitHub takes it. */
export interface ReadCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/**
 * For tests: what a runner of GitHub does with a log, line by line. It ends lines at CR and at LF, looks for `::` behind blanks, and takes
 * the older `##[` anywhere (`actions/runner`, src/Runner.Common/ActionCommand.cs).
 * @returns the commands that it obeys, and the lines that it only shows
 */
export function readWorkflowCommands(log: string): { commands: ReadCommand[]; lines: string[] } {
  const commands: ReadCommand[] = [];
  const lines: string[] = [];
  for (const line of log.split(/\r\n|\r|\n/)) {
    const command = commandIn(line);
    if (command) commands.push(command);
    else if (line !== "") lines.push(line);
  }
  return { commands, lines };
}

function commandIn(line: string): ReadCommand | undefined {
  const old = /##\[([^\]]*)\](.*)/.exec(line);
  const [, inside, message = ""] = /^\s*::(.*?)::(.*)$/s.exec(line) ?? [];
  if (inside === undefined) {
    return old ? { name: old[1] ?? "", properties: {}, message: old[2] ?? "" } : undefined;
  }
  const [name = "", ...rest] = inside.split(" ");
  const pairs = rest
    .join(" ")
    .split(",")
    .flatMap((pair): [string, string][] => {
      const at = pair.indexOf("=");
      return at === -1 ? [] : [[pair.slice(0, at).trim(), unescapeProperty(pair.slice(at + 1))]];
    });
  return { name, properties: Object.fromEntries(pairs), message: unescapeData(message) };
}

function unescapeData(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll("%3A", ":").replaceAll("%2C", ","));
}
