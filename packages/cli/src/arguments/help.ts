import { options } from "./options.ts";

/** The text that `--help` prints. */
export function helpText(): string {
  const rows = options.map(({ name, short, value, help }) => {
    const names = `${short ? `-${short}, ` : "    "}--${name}${value ? ` ${value}` : ""}`;
    return `  ${names.padEnd(27)} ${help}`;
  });
  return `Checks the documents of an AI management system (ISO/IEC 42001).

Usage: aims-lint [options] [path...]

Without a path, it checks the project around the present folder: its folders aims/, docs/aims/,
docs/compliance/iso-42001/, compliance/ai/ and .aims/, or those that aims-lint.config.yaml names.
A path inside of them narrows down what is reported. Any other path is checked on its own.

Options:
${rows.join("\n")}

Exit codes:
  0    no errors, and no more warnings than --max-warnings
  1    errors, or too many warnings
  2    no answer: a bad option or configuration, nothing found or recognised, a file that cannot
       be read, a rule that broke, a report that could not be written
  130  interrupted (143: terminated)

Examples:
  aims-lint
  aims-lint docs/aims/risk-register.md
  aims-lint --format json --output aims-lint.json
  aims-lint --requirement A.5.2,6.1.3
`;
}
