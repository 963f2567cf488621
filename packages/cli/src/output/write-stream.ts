/** What this package needs of a stream of the process. */
export interface Output {
  readonly isTTY?: boolean;
  /** The columns of a terminal. */
  readonly columns?: number;
  write(content: string | Uint8Array, done: (error?: Error | null) => void): unknown;
  on(event: "error", listener: (error: Error) => void): unknown;
}

/**
 * Writes a text or bytes and waits until it is gone. `closed` where nobody reads on, as behind `| head`.
 * @throws whatever else kept it from being written.
 */
export function writeStream(output: Output, content: string | Uint8Array): Promise<"written" | "closed"> {
  return new Promise((resolve, reject) => {
    const end = (error?: Error | null): void => {
      if (!error) resolve("written");
      else if ("code" in error && error.code === "EPIPE") resolve("closed");
      else reject(error);
    };
    output.on("error", end);
    output.write(content, end);
  });
}
