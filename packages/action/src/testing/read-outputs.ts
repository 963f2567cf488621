/**
 * For tests: reads the outputs of a step as the runner does (docs.github.com, setting an output parameter).
 * @throws {Error} for what a runner would not take.
 */
export function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split("\n");
  if (lines.pop() !== "") throw new Error("The last line has no end.");
  while (lines.length > 0) {
    const [, name, end] = /^([^<=]+)<<(.+)$/.exec(lines.shift() ?? "") ?? [];
    const at = lines.indexOf(end ?? "");
    if (name === undefined || at < 0) throw new Error("An output has no name or no end.");
    outputs[name] = lines
      .splice(0, at + 1)
      .slice(0, -1)
      .join("\n");
  }
  return outputs;
}
