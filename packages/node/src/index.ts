export { compareJudgement, type Judgement } from "./archiving/compare-judgement.ts";
export { compareWithProject } from "./archiving/compare-with-project.ts";
export { judgeAgain } from "./archiving/judge-again.ts";
export { type Difference, type OpenArchive, openArchive } from "./archiving/open-archive.ts";
export { type MadeFile, type PackedArchive, packArchive } from "./archiving/pack-archive.ts";
export { baselineChange } from "./baselining/baseline-change.ts";
export type { BaselineFile } from "./baselining/find-baseline.ts";
export { type CannotCheckCode, CannotCheckError, type Place } from "./cannot-check-error.ts";
export { codeNames, configurationName } from "./configuring/configuration-name.ts";
export { type Configuration, defineConfig } from "./configuring/plugging/define-config.ts";
export { type ProjectSettings, readConfig } from "./configuring/read-config.ts";
export { type Schemas, schemasOf } from "./configuring/read-schemas.ts";
export { defaultPacks, packsOf, type SettingsOptions } from "./configuring/read-settings.ts";
export type { Progress } from "./create-host.ts";
export { describeConfiguration } from "./describing/describe-configuration.ts";
export { conventionalRoots } from "./discovering/aims-roots.ts";
export { findProjectRoot } from "./discovering/find-project-root.ts";
export type { Examined } from "./examined.ts";
export { disk } from "./files/disk.ts";
export type { Entry, EntryType, FileSystem } from "./files/file-system.ts";
export { withChanges } from "./files/with-changes.ts";
export { type Checkout, describeCheckout } from "./git/describe-checkout.ts";
export type { LintOptions } from "./lint-options.ts";
export {
  examineRepository,
  type Fixed,
  fixRepository,
  lintRepository,
} from "./lint-repository.ts";
export type { CheckedFile, CheckedFiles } from "./provenance/checked-files.ts";
export { describeProvenance, type ProvenanceOptions } from "./provenance/describe-provenance.ts";
export { type ScannedRepository, scanRepository } from "./scan-repository.ts";
export { type ScanOptions, scanProject } from "./scanning/scan-project.ts";
export { type SurveyedProject, surveyProject } from "./surveying/survey-project.ts";
export { applyChanges, checkChanges } from "./writing/apply-changes.ts";
export { createWhole, writeWhole } from "./writing/write-whole.ts";
