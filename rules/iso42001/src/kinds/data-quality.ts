import { choice, date, defineKind, identifier, person, references, text } from "@aims-lint/core";
import { measuredValue } from "./measured-value.ts";
import { names, synonyms } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";

/** What is asked of a dataset and what was measured (A.7.4). A plan and a report of the same limits may be two documents. */
export const dataQuality = defineKind({
  name: "data-quality",
  summary: "A demand on the quality of a dataset: the characteristic, the limit, what was measured and when.",
  titles: names(
    "Data quality | Data quality requirements | Data quality specification | Data quality criteria",
    "Data quality results | Data quality report | Data quality checks | Data quality metrics",
    "Data quality register | Data quality assessment | Data quality measurements | Data quality plan",
    "Data quality measures | Data quality thresholds | Data quality dashboard | Quality of data",
    "Datenqualität | Qualidade dos dados",
  ),
  types: ["data-quality-spec", "data-quality-report", "data-quality-requirements", "data-quality-results"],
  prefixes: ["DQ", "DQR"],
  locations: ["**/data-quality*", "**/data_quality*", "data/quality*"],
  collections: [
    "data-quality",
    "data_quality",
    "quality-requirements",
    "quality_requirements",
    "quality-results",
    "quality_results",
    "checks",
    "metrics",
  ],
  names: ["characteristic", "metric"],
  declines: ofAnotherStandard,
  fields: {
    id: identifier({ aliases: names("DQ ID | Requirement ID | Check ID | Rule ID | Ref | # | No") }),
    dataset: references("dataset", {
      aliases: names("Data set | Dataset ID | Datasets | Data | Data source | Dataset name | Applies to"),
    }),
    characteristic: text({
      aliases: names(
        "Quality characteristic | Dimension | Quality dimension | Data quality dimension | Attribute",
        "Quality attribute | Property | Criterion | Quality criterion | Check",
      ),
    }),
    metric: text({
      aliases: names("Measure | Quality measure | Indicator | How measured | Measurement | Definition"),
    }),
    threshold: text({
      aliases: names(
        "Limit | Target | Requirement | Acceptance | Acceptance criterion | Acceptance criteria | Minimum",
        "Required | Required value | Target value | Tolerance | Acceptable | Acceptance threshold | Maximum",
      ),
    }),
    measured: measuredValue(
      names(
        "Value | Measured value | Result | Actual | Last value | Current value | Score | Measured result",
        "Actual value | Measurement result | Latest result | Last result | Outcome",
      ),
    ),
    measuredOn: date({
      aliases: names(
        "Date | On | Measurement date | Checked on | Date measured | Last measured | Last checked",
        "Check date | Tested on | Assessed on",
      ),
    }),
    pass: choice(["pass", "fail", "open"], {
      aliases: names("Passed | Met | Pass/fail | Pass? | Within limit | Fulfilled | OK | Status | Verdict"),
      words: synonyms({
        pass: "passed | passes | met | yes | y | true | ok | fulfilled | within limit | within limits | good | green | accepted | ✅ | ✓ | ✔ | 🟢",
        fail: "failed | fails | not met | not passed | no | n | false | not ok | missed | violated | exceeded | below | partially met | partly met | partial | rejected | red | ❌ | ✗ | ✘ | 🔴 | 🟡",
        open: "active | draft | approved | defined | planned | not measured | in progress | not yet measured | to do",
      }),
    }),
    decision: text({
      aliases: names(
        "Decision on use | Action | Measure taken | Waiver | Exception | Follow-up | Disposition | Consequence",
        "Actions | Remedy | Corrective action | Comment | Comments | Note | Notes | Remarks",
      ),
    }),
    decidedBy: person({ aliases: names("Decided by | Waived by | Accepted by | Approved by") }),
  },
});
