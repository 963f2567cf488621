export type { Baseline, BaselineEntry, BaselineState } from "./baselining/baseline.ts";
export { canBeDebt } from "./baselining/can-be-debt.ts";
export { baselineVersion, formatBaseline } from "./baselining/format-baseline.ts";
export { type TakenOn, takeOn } from "./baselining/take-on.ts";
export { builtinRules } from "./builtin/index.ts";
export { builtinKinds } from "./builtin/kinds.ts";
export { addMonths, type Day, daysBetween, isDay } from "./calendar/day.ts";
export { unlessBlocked } from "./checking/unless-blocked.ts";
export { compareExaminations } from "./comparing/compare-examinations.ts";
export type {
  Brought,
  ComparedWith,
  Comparison,
  CoverageChange,
  Eased,
  FieldChange,
  Gone,
  RecordChange,
  Weight,
} from "./comparing/comparison.ts";
export { narrowComparison } from "./comparing/narrow-comparison.ts";
export { counts } from "./comparing/weight.ts";
export { type Config, ConfigurationError, type Override, type RuleSetting } from "./configs/config.ts";
export type {
  ConfigurationDescription,
  DescribedRule,
  DescribedSetting,
} from "./configs/configuration-description.ts";
export { describeRules, type RuleDescription, type SettingOrigin } from "./configs/describe-rules.ts";
export { type Easings, type OwnWord, ownWords } from "./configs/list-easings.ts";
export { nearest } from "./configs/nearest.ts";
export { type Preset, presetSeverity, presets } from "./configs/presets.ts";
export { rewordKinds } from "./configs/reword-kinds.ts";
export type { Directive } from "./document/directive.ts";
export type { Document, Format } from "./document/document.ts";
export type { Link } from "./document/link.ts";
export { createLocator } from "./document/locator.ts";
export type { Problem } from "./document/problem.ts";
export type { Position, Range, Span } from "./document/range.ts";
export { type LinkTarget, resolveLink } from "./document/resolve-link.ts";
export type { Section } from "./document/section.ts";
export type { Row, Table } from "./document/table.ts";
export type { Entry, List, Mapping, Scalar, Text, Value } from "./document/value.ts";
export { type Entries, noWriting, type Writing } from "./document/writing.ts";
export { createDossier } from "./dossiers/create-dossier.ts";
export type { Dossier } from "./dossiers/dossier.ts";
export type { CheckedCommit, Input, OrganisationSource, Provenance } from "./dossiers/provenance.ts";
export type {
  MatrixCell,
  PackRegisters,
  RatedRisk,
  Rating,
  Registers,
  RiskMatrix,
  RiskPicture,
  ScaleStep,
  StatementEntry,
  SystemFile,
} from "./dossiers/registers.ts";
export type { RuleNote } from "./dossiers/rule-note.ts";
export { type TraceLinkView, type TraceSubject, type TraceView, viewTrace } from "./dossiers/trace-view.ts";
export { matchNames } from "./extracting/match-columns.ts";
export type { FieldState, RecordOf, Unreadable } from "./extracting/record.ts";
export type {
  Code,
  CodeArea,
  Component,
  ComponentType,
  DataUse,
  ModelCall,
  Sighting,
  SignalTier,
  UnreadCode,
  UnreadFile,
} from "./facts/code.ts";
export type { CodeOwners } from "./facts/code-owners.ts";
export { type FactName, type Facts, factNames, isKnown, whyUnknown } from "./facts/facts.ts";
export type { Author, Commit, History, Revision } from "./facts/history.ts";
export { choice } from "./fields/choice.ts";
export { type Citation, citations } from "./fields/citations.ts";
export { date } from "./fields/date.ts";
export type { Field, FieldOptions, Fields, ReadContext, Reading, ValueOf, ValuesOf } from "./fields/field.ts";
export { flag } from "./fields/flag.ts";
export { group } from "./fields/group.ts";
export { type Level, level, parseLevel } from "./fields/level.ts";
export { list } from "./fields/list.ts";
export { type NamedText, namedTexts } from "./fields/named-texts.ts";
export { plainText } from "./fields/plain-text.ts";
export { type Reference, reference, references } from "./fields/reference.ts";
export { scalarField } from "./fields/scalar-field.ts";
export { identifier, person, section, text, version } from "./fields/text.ts";
export { fix } from "./fixing/fix.ts";
export type { Candidate, DroppedFix, Fixing, FixOptions } from "./fixing/fixing.ts";
export type { Gate, GateChange } from "./gating/gate.ts";
export { defineKind, type KindDefinition } from "./kinds/define-kind.ts";
export type { FieldPath } from "./kinds/field-path.ts";
export type { Kind, PathOf } from "./kinds/kind.ts";
export { originOf, rewordKind, type Wording } from "./kinds/reword-kind.ts";
export type { Host, SourceFile } from "./linting/host.ts";
export { type Examination, examine, lint } from "./linting/lint.ts";
export { readProject } from "./linting/read-project.ts";
export { type Member, MergeFault, type MergeOptions } from "./merging/member.ts";
export { mergeDossiers } from "./merging/merge-dossiers.ts";
export type { RolledUp, RollUp } from "./merging/roll-up.ts";
export type { Attestation } from "./packs/attestation.ts";
export type {
  Catalogue,
  Documented,
  Phase,
  Requirement,
  RequirementGroup,
  Stage,
} from "./packs/catalogue.ts";
export { combinePacks } from "./packs/combine-packs.ts";
export type { Claimant, ComponentClaim } from "./packs/component-claim.ts";
export { createCrosswalks } from "./packs/create-crosswalks.ts";
export type {
  CrosswalkLink,
  CrosswalkSource,
  Crosswalks,
  Framework,
  FrameworkPlace,
} from "./packs/crosswalks.ts";
export { definePack } from "./packs/define-pack.ts";
export type { DueDate } from "./packs/due-date.ts";
export type { Applicability, Pack, PackWithCatalogue, RuleGroup } from "./packs/pack.ts";
export { shapeFaults } from "./packs/shape-faults.ts";
export type {
  Skeleton,
  SkeletonColumn,
  SkeletonDocument,
  SkeletonField,
  SkeletonPart,
  SkeletonRole,
  SkeletonSystem,
} from "./packs/skeleton.ts";
export type { Trace, TraceEntry, TraceFact, TraceLink } from "./packs/trace.ts";
export type { Past } from "./past/past.ts";
export { templateState } from "./project/is-template.ts";
export type { Project, ProjectDocument } from "./project/project.ts";
export type { RecognisedBy, Recognition } from "./recognising/recognition.ts";
export { type ComponentState, type ReconciledComponent, reconcile } from "./reconciling/reconcile.ts";
export type { CodeSummary } from "./results/code-summary.ts";
export { type Doubt, doubtCodes, doubts } from "./results/doubts.ts";
export { exitCode } from "./results/exit-code.ts";
export { type Finding, lineReach, type Waiver } from "./results/finding.ts";
export type { Outcome, OutcomeState } from "./results/outcome.ts";
export type {
  NextDocument,
  Organisation,
  ReadFile,
  Result,
  SkippedFile,
  UnrecognisedFile,
} from "./results/result.ts";
export type { HeldBack, RollOutPhase, RollOutState, RollOutStep } from "./rolling-out/roll-out.ts";
export { defineRule, type RuleDefinition } from "./rules/define-rule.ts";
export { describeOptions, type OptionDescription } from "./rules/describe-options.ts";
export type { Message, Messages } from "./rules/messages.ts";
export type {
  Basis,
  Details,
  Edit,
  Example,
  ExampleCommit,
  Fix,
  FixLevel,
  Related,
  Report,
  Rule,
  RuleContext,
  Scope,
  Severity,
  SubjectOf,
} from "./rules/rule.ts";
export { described, draft, type JsonSchema, reference as schemaReference } from "./schemas/json-schema.ts";
export { kindSchema } from "./schemas/kind-schema.ts";
export {
  type Coverage,
  type CoverageState,
  coverageStates,
  type Evidence,
  type RepositoryState,
} from "./summarising/coverage.ts";
export { append } from "./text/append.ts";
export { isBlank, isNone } from "./text/blank.ts";
export { compare } from "./text/compare.ts";
export { editDistance } from "./text/edit-distance.ts";
export { findGuidance, guidanceMark } from "./text/guidance.ts";
export { isWithin } from "./text/is-within.ts";
export { normaliseHeading, normaliseKey } from "./text/normalise-key.ts";
export { findPlaceholders, isPlaceholder, type Placeholder, placeholderFinder } from "./text/placeholder.ts";
export { reasonOf } from "./text/reason-of.ts";
export { applyEdits } from "./writing/apply-edits.ts";
export type { FileChange } from "./writing/file-change.ts";
