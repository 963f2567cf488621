import { defineRule, type Project, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { dataset } from "../../kinds/dataset.ts";
import { verificationTest } from "../../kinds/verification-test.ts";
import { called } from "../../shared/called.ts";
import { subjectOf } from "./lack.ts";
import { isMain, type Sheet, saidOf, sheetNamed, sheetsOf } from "./sheets.ts";
import { usesOf } from "./uses.ts";

const why =
  "A system that is tested on what it has learnt looks better than it is, and the error shows in operation.";

/** What tests a system was not seen by it before. Rests on what the sheets declare; the data are not opened. */
export const testDataSeparate = defineRule({
  id: "test-data-separate",
  summary:
    "Test data are other data than those that a system was trained with, as far as the datasheets tell.",
  requirements: ["A.6.2.4", "A.7.2"],
  severity: "warning",
  basis: "practice",
  notAGap:
    "One dataset may serve both if it is split; say how, for instance by time or by customer. Cross-validation is a split too.",
  on: dataset,
  reads: [verificationTest],
  options: z.strictObject({}),
  messages: {
    same: {
      problem: "{test} is test data and has the same checksum as {training}, which is training data.",
      why,
      how: "Test with data that were kept apart, or correct the checksum if it was copied.",
    },
    unsplit: {
      problem: "{test} is used for training and for tests, and nothing says how it is split.",
      why,
      how: "Describe the split (by time, by person, at random, with shares), or keep the test data as a dataset of their own.",
    },
    tested: {
      problem: "{check} tests with {test}, which is training data.",
      why,
      how: "Test again with data that were kept apart, or correct which data were used.",
    },
  },
  appliesTo: (sheet, { project }) =>
    isMain(sheet, project) && (usesOf(sheet, project).has("test") || testsWith(sheet, project).length > 0),
  check(sheet, { project, report }) {
    const uses = usesOf(sheet, project);
    const test = called(sheet, "dataset");
    const subject = subjectOf(sheet);
    if (uses.has("test") && uses.has("training")) {
      if (!isSplit(sheet, project)) report("unsplit", { at: sheet.at("category"), subject, data: { test } });
      return;
    }
    const twin = uses.has("test") ? trainingTwin(sheet, project) : undefined;
    if (twin)
      report("same", {
        at: sheet.at("hash"),
        subject,
        related: [{ at: twin.at("hash"), message: "The same checksum stands here." }],
        data: { test, training: called(twin, "dataset") },
      });
    if (uses.has("test") || !uses.has("training")) return;
    for (const check of testsWith(sheet, project))
      report("tested", {
        at: check.at("dataset"),
        subject: check.ref,
        data: { test, check: called(check, "test") },
      });
  },
  examples: [
    {
      shows: "gap",
      title: "one checksum, one dataset for both, a test on training data",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.4,Yes,we train\nA.7.2,Yes,we train\n",
        "aims/datasets.md": `# Dataset register

| ID     | Dataset           | Category       | SHA-256  |
| ------ | ----------------- | -------------- | -------- |
| DS-001 | Loan applications | training       | 78774c45 |
| DS-002 | Loan test         | test           | 78774c45 |
                                                ~~~~~~~~ DS-002 is test data and has the same checksum as DS-001, which is training data.
| DS-003 | Letters           | training, test | 538f5a3a |
                               ~~~~~~~~~~~~~~ DS-003 is used for training and for tests, and nothing says how it is split.
`,
        "aims/verification-tests.csv": `Test ID,Metric,Threshold,Result,Dataset
T-1,area under the curve,>= 0.74,0.77,DS-001
                                      ~~~~~~ T-1 tests with DS-001, which is training data.
T-2,area under the curve,>= 0.74,0.77,DS-002
`,
      },
    },
    {
      shows: "good",
      title: "two sets, and one that is split by time",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.4,Yes,we train\nA.7.2,Yes,we train\n",
        "aims/datasets.csv": `ID,Dataset,Category,Hash,Description
DS-001,Loan applications,training,78774c45,2021 to 2024
DS-002,Loan test,test,bf41372b,second quarter of 2025
DS-003,Letters,training / test,538f5a3a,80/20 split by sender
`,
      },
    },
    {
      shows: "absent",
      title: "no test data are declared",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.4,Yes,we train\nA.7.2,Yes,we train\n",
        "aims/datasets.csv": "ID,Dataset,Category\nDS-001,Loan applications,training\n",
      },
    },
  ],
});

function testsWith(sheet: Sheet, project: Project): RecordOf<typeof verificationTest>[] {
  return project.records(verificationTest).filter((check) => {
    if (check.ragged || !performance.test(check.written("metric") ?? "")) return false;
    const text = check.written("dataset") ?? "";
    const named = text.split(/[,;]|\band\b/).map((part) => part.replace(/\(.*$/s, "").trim());
    return named.some((name) => name !== "" && sheetNamed(name, project) === sheet);
  });
}

function trainingTwin(sheet: Sheet, project: Project): Sheet | undefined {
  const hash = saidOf(sheet, project, ["hash"])?.text.trim().toLowerCase();
  if (hash === undefined) return undefined;
  return project
    .records(dataset)
    .filter((other) => !other.ragged && isMain(other, project) && other !== sheet)
    .find(
      (other) =>
        usesOf(other, project).has("training") &&
        saidOf(other, project, ["hash"])?.text.trim().toLowerCase() === hash,
    );
}

/** What is measured on data that a system must not know; a look at the training data themselves is none of it. */
const performance =
  /accura|area under|\bauc\b|\broc\b|\bf1\b|f-score|precision|\brecall\b|sensitivity|specificity|calibrat|error rate|\brmse\b|\bmae\b|\bmape\b|perform|\bscore|ratio|parity|bleu|rouge|correct|perplexity|robust|false (?:positive|negative|alarm)|hit rate|agreement|quality of answers/i;

const split =
  /split|hold-?out|\bfolds?\b|cross-?validat|partition|disjoint|stratif|\d\s*%|percent|\d+\s*[/:]\s*\d+|subset|kept apart|separate/i;

function isSplit(sheet: Sheet, project: Project): boolean {
  const told = sheetsOf(sheet, project).flatMap((each) =>
    (["purpose", "content", "preparation", "provenance", "method", "category", "name"] as const).map(
      (path) => each.written(path) ?? "",
    ),
  );
  return split.test(told.join(" "));
}
