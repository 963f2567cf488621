import { columns, isRun, section, skeletonDocument } from "../define.ts";

export const verification = skeletonDocument({
  path: "systems/{id}/verification",
  kind: "vv-record",
  id: "AIMS-VVR-{id}",
  title: "Verification and validation of {id} {name}",
  why: "It shows that the version in use was tested against its requirements, and who let it go.",
  each: true,
  needed: isRun,
  fields: [
    { key: "system", value: "{id}" },
    { key: "system_version", write: "the version that was tested" },
    { key: "date", write: "the day on which the tests ended" },
  ],
  parts: [
    section(
      "Method",
      "How it was tested, by whom, with which data. Of a bought system: your own trial before use.",
    ),
    {
      heading: "Tests",
      write: "Each test with its limit, set before, and its result.",
      columns: columns(
        "test | Test | T-001",
        "requirement | Requirement | REQ-001, or what it is about",
        "metric | Metric | with its unit",
        "threshold | Threshold | such as >= 95",
        "result | Result | the value",
        "dataset | Dataset | with what it was tested",
        "pass | Pass | yes or no",
        "date | Date | the day",
      ),
    },
    section("Decision", "Fit for use or not, under which conditions; decided by whom, on which day."),
  ],
});
