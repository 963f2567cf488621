import type { Field } from "@aims-lint/core";
import { text } from "@aims-lint/core";

const result = /\d|\b(?:zero|none|no|nil|pass\w*|fail\w*|met|ok|yes|good|poor)\b|[✅✓✗❌🟢🔴🟡]/iu;
const rhythm =
  /\b(?:each|every|daily|weekly|monthly|quarterly|yearly|annual\w*|continuous\w*|per (?:release|run|month|quarter|year|week|day)|before each|at (?:each|every)|on (?:each|every))\b/i;

/**
 * A value that somebody measured. Under "Measured" plans of measurement say when instead (`at each freeze`, `every 3
 * months`): such a cell holds no value.
 */
export function measuredValue(aliases: readonly string[]): Field<string> {
  const field = text({ aliases });
  return {
    ...field,
    read(value, context) {
      const reading = field.read(value, context);
      if (reading.state !== "read") return reading;
      return rhythm.test(reading.value) || !result.test(reading.value) ? { state: "empty" } : reading;
    },
  };
}
