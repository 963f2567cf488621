/** What the exit codes mean that several commands share. */
export const noAnswer = [
  "2",
  "no answer: a bad option or configuration, nothing found or recognised, a file that cannot be read, a rule that broke, a report that could not be written",
] as const;

export const reported = ["0", "the report was made, whatever it says"] as const;

export const interrupted = ["130", "interrupted (143: terminated)"] as const;
