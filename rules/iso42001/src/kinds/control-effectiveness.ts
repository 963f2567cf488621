import { date, defineKind, identifier, person, references, text } from "@aims-lint/core";
import { controlMention } from "./control-id.ts";
import { names } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";

/** Whether a control does what it is there for (8.1, 9.1). */
export const controlEffectiveness = defineKind({
  name: "control-effectiveness",
  summary: "How it is measured whether a control works, and what the last look at it showed.",
  titles: names(
    "Operational controls | Control effectiveness | Controls effectiveness",
    "Effectiveness of controls | Control effectiveness measurement | Control monitoring | Control testing",
    "Control test results | Control effectiveness register | Control performance | Do the controls work",
    "Control assessment | Effectiveness of the controls | Control checks",
  ),
  types: ["operational-controls"],
  prefixes: ["CEF"],
  locations: ["**/operational-controls*", "**/operational_controls*", "**/control-effectiveness*"],
  collections: ["control-effectiveness", "control_effectiveness", "effectiveness", "controls"],
  names: ["measure"],
  declines: ofAnotherStandard,
  fields: {
    id: identifier({ aliases: names("Check ID | Test ID | Ref | # | No") }),
    controls: references("control", {
      aliases: names("Control | Control ID | Annex A control | Annex A | Control(s) | Control ref"),
      pattern: controlMention,
    }),
    measure: text({
      aliases: names(
        "Measure of effectiveness | Metric | Indicator | How measured | Test | Method | KPI | Check",
        "Effectiveness measure | Effectiveness criterion | What is measured | Effectiveness indicator",
      ),
    }),
    result: text({
      aliases: names("Last result | Value | Outcome | Test result | Last value | Result of check | Actual"),
    }),
    measuredOn: date({
      aliases: names(
        "Date | Tested on | Last tested | Last measured | Checked on | Test date | Date tested | Assessed on",
        "Reviewed on | Last check",
      ),
    }),
    judgement: text({
      aliases: names(
        "Judgment | Effective | Effectiveness | Conclusion | Rating | Verdict | Effective? | Assessment",
      ),
    }),
    owner: person({ aliases: names("Control owner | Responsible | Tester | Tested by | Checked by") }),
  },
});
