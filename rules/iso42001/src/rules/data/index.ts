import type { Rule } from "@aims-lint/core";
import { dataManagementDescribed } from "./data-management-described.ts";
import { dataQualityMeasurable } from "./data-quality-measurable.ts";
import { dataQualityMeasured } from "./data-quality-measured.ts";
import { datasetBiasAssessed } from "./dataset-bias-assessed.ts";
import { datasetCategoryStated } from "./dataset-category-stated.ts";
import { datasetOriginRecorded } from "./dataset-origin-recorded.ts";
import { datasetPreparationDescribed } from "./dataset-preparation-described.ts";
import { datasetProvenanceRecorded } from "./dataset-provenance-recorded.ts";
import { datasetQualityRequired } from "./dataset-quality-required.ts";
import { datasetRetentionStated } from "./dataset-retention-stated.ts";
import { datasetRightsStated } from "./dataset-rights-stated.ts";
import { failedDataDecided } from "./failed-data-decided.ts";
import { systemDataDescribed } from "./system-data-described.ts";
import { testDataSeparate } from "./test-data-separate.ts";

/** The rules about datasets and the quality of data. */
export const dataRules: readonly Rule[] = [
  dataManagementDescribed,
  dataQualityMeasurable,
  dataQualityMeasured,
  datasetBiasAssessed,
  datasetCategoryStated,
  datasetOriginRecorded,
  datasetPreparationDescribed,
  datasetProvenanceRecorded,
  datasetQualityRequired,
  datasetRetentionStated,
  datasetRightsStated,
  failedDataDecided,
  systemDataDescribed,
  testDataSeparate,
];
