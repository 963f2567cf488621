import { choice, type Field, type Value } from "@aims-lint/core";
import { names, synonyms } from "./names.ts";

type Option = "modify" | "share" | "avoid" | "retain";

const option = choice(["modify", "share", "avoid", "retain"], {
  aliases: names(
    "Response | Treatment option | Risk treatment | Treatment decision | Strategy",
    "Option | Risk response",
    "Behandlung | Risikobehandlung | Behandlungsoption | Traitement | Traitement du risque",
    "Tratamiento | Tratamiento del riesgo | Tratamento | Tratamento do risco | Trattamento | Behandeling",
  ),
  words: synonyms({
    modify:
      "mitigate | mitigation | mitigated | mitigating | reduce | reduction | treat | control | modified | prevent | prevention",
    share: "transfer | insure | shared | transferred | outsource",
    avoid: "eliminate | terminate | avoided | avoidance | remove",
    retain: "accept | accepted | tolerate | acceptance | retained | monitor",
  }),
});

/**
 * The option by which a risk is treated. Many registers keep the measure itself under that name (`Rate limits`,
 * `Reduce by rate limits`): its first word may be the option, and several words without one are no slip of the pen.
 */
export const treatmentOption: Field<Option> = {
  ...option,
  read(value, context) {
    const reading = option.read(value, context);
    if (reading.state !== "unreadable") return reading;
    const [first = "", ...rest] = reading.found.split(/\s+/);
    if (rest.length === 0) return reading;
    const start: Value = { type: "scalar", value: first, range: reading.range };
    const own = option.read(start, context);
    return own.state === "read" ? own : { state: "empty" };
  },
};
