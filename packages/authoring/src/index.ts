export type {
  ColumnProposal,
  Confidence,
  FileProposal,
  KindProposal,
  LeftAlone,
  Proposal,
  WordProposal,
} from "./adopting/proposal.ts";
export { proposeAdoption } from "./adopting/propose-adoption.ts";
export {
  type Decisions,
  type Settled,
  type SettledKind,
  settleAdoption,
} from "./adopting/settle-adoption.ts";
export { createReader } from "./adopting/survey.ts";
export { type ConfigurationChange, toConfigurationChange } from "./adopting/to-change.ts";
export { CannotWriteError } from "./cannot-write-error.ts";
export type { ForeignRecords, Neighbour } from "./neighbours/neighbour.ts";
export { neighbours } from "./neighbours/neighbours.ts";
export { type Found, readForeignFile } from "./neighbours/read-foreign-file.ts";
export { toTable } from "./neighbours/to-table.ts";
export { type Beginning, isForOneSystem, registerPath, usualPath } from "./records/begin-register.ts";
export { declareKind } from "./records/declare-kind.ts";
export { findPlaces, type Place, placeName } from "./records/find-places.ts";
export type { NewRecord } from "./records/new-record.ts";
export { freeId, type Goal, neededFields, planRecord, type Surrounding } from "./records/plan-record.ts";
export { ownColumns, readGivenValues } from "./records/set-values.ts";
export { findSpot, type Spot } from "./registers/add-rows.ts";
export { checkImport } from "./registers/check-import.ts";
export type { Column, UnreadableCell } from "./registers/column.ts";
export { type Comparison, compareRecords, type Difference } from "./registers/compare-records.ts";
export { composeRegister, type Layout } from "./registers/compose-register.ts";
export { writeCsv } from "./registers/csv/write-csv.ts";
export { exportRecords } from "./registers/export-records.ts";
export { findHeader, type Table } from "./registers/find-header.ts";
export { type Import, importRecords, type Target } from "./registers/import-records.ts";
export { type GivenColumns, mapColumns, placeHeader, unreadableCells } from "./registers/map-columns.ts";
export { readSheets } from "./registers/read-sheets.ts";
export type { Register, RegisterColumn, RegisterRow } from "./registers/register.ts";
export type { Sheet, SheetRow } from "@aims-lint/sheets";
export { toRegister } from "./registers/to-register.ts";
export { writeXlsxRegister } from "./registers/write-xlsx-register.ts";
export type { Answers } from "./skeleton/answers.ts";
export { missingFiles } from "./skeleton/missing-files.ts";
export { type PlannedFile, planSkeleton } from "./skeleton/plan-skeleton.ts";
export { rootOf } from "./skeleton/root-of.ts";
