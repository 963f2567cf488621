export type {
  ColumnProposal,
  Confidence,
  FileProposal,
  KindProposal,
  LeftAlone,
  PathProposal,
  Proposal,
  WordProposal,
} from "./proposal.ts";
export { proposeAdoption } from "./propose-adoption.ts";
export { type Decisions, type Settled, type SettledKind, settleAdoption } from "./settle-adoption.ts";
export { createReader, type Reader, type Survey } from "./survey.ts";
export { type ConfigurationChange, toConfigurationChange } from "./to-change.ts";
