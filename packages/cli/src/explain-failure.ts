/** What to tell a person about an error, line by line. */
export function explainFailure(error: unknown, debug: boolean): string[] {
  if (!(error instanceof Error)) return broken(String(error), undefined, debug);
  if (isCannotCheck(error)) {
    const place = error.at ? `${error.at.path}:${error.at.line}:${error.at.column}: ` : "";
    return [`${place}${error.message}`, error.how];
  }
  if ("syscall" in error) {
    const how = "Look at its rights and its free space, and run the command again.";
    return [`The disk or the output refused: ${error.message}.`, how];
  }
  return broken(error.message, error.stack, debug);
}

interface CannotCheck extends Error {
  readonly how: string;
  readonly at: { readonly path: string; readonly line: number; readonly column: number } | undefined;
}

/** Told by its name, since its class is loaded with the engine only. */
function isCannotCheck(error: Error): error is CannotCheck {
  return error.name === "CannotCheckError";
}

function broken(message: string, stack: string | undefined, debug: boolean): string[] {
  const how = debug
    ? "Please report it to the maintainers, with the lines below and what was checked."
    : "Please report it to the maintainers, with what the same command prints with --debug.";
  return [`aims-lint itself broke: ${message}.`, how, ...(debug && stack ? stack.split("\n") : [])];
}
