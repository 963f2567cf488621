import { date, defineKind, identifier, list, person, text } from "@aims-lint/core";
import { names } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";

/** An AI objective and the plan to reach it (6.2). */
export const objective = defineKind({
  name: "objective",
  summary: "An AI objective: what is measured, what is aimed at, and how it is to be reached.",
  titles: names(
    "AI objectives | Objectives | AIMS objectives | AI objectives and planning",
    "Objectives and planning | AI objectives and planning to achieve them",
    "Objectives register | AI management objectives",
  ),
  types: ["ai-objectives", "ai-objective"],
  prefixes: ["OBJ"],
  locations: ["objectives.*", "objectives/**"],
  collections: ["objectives"],
  names: ["text"],
  declines: ofAnotherStandard,
  fields: {
    id: identifier({ aliases: names("Objective ID | Ref | # | No") }),
    text: text({
      aliases: names(
        "Objective | Description | Title | Name | Statement | AI objective | Objective statement",
      ),
    }),
    policy: text({
      aliases: names(
        "Policy reference | Policy ref | Policy commitment | Policy link | Policy alignment",
        "Consistent with AI policy",
      ),
    }),
    metric: text({
      aliases: names(
        "Measure | KPI | Indicator | Measurement | Key metric | How measured | Metric or indicator",
        "Monitoring method",
      ),
    }),
    target: text({ aliases: names("Target value | Goal | Threshold | Target level | Measurable target") }),
    notMeasurableReason: text({
      aliases: names("Reason not measurable | Why it is not measurable | Not measurable because"),
    }),
    baseline: text({ aliases: ["Baseline value", "Start value"] }),
    frequency: text({
      aliases: names(
        "Measurement frequency | Interval | How often | Monitoring frequency",
        "Review frequency | Review / update schedule",
      ),
    }),
    measurements: list({
      aliases: names(
        "Results | Values | Latest value | Last value | Current value | Measured values",
        "Actual",
      ),
    }),
    measuredOn: date({
      aliases: names("Last measured | Measured on | Last measurement | Value date | As of | Last value on"),
    }),
    actions: text({ aliases: names("What will be done | Action | Plan | Action plan | Initiatives") }),
    resources: text({ aliases: names("Resource | Required resources | Resources required | Budget") }),
    responsible: person({
      aliases: names(
        "Owner | Who | Responsible person | Accountable | Objective owner | Who will be responsible",
      ),
    }),
    due: date({
      aliases: names(
        "Due date | Target date | When | Deadline | Timeline | Completion date | By when",
        "When it will be completed",
      ),
    }),
    evaluation: text({
      aliases: names(
        "Evaluation method | How results are evaluated | Evaluation of results",
        "How evaluated | How results will be evaluated",
      ),
    }),
  },
});
