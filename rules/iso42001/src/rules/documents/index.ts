import type { Rule } from "@aims-lint/core";
import { approvalRecorded } from "./approval-recorded.ts";
import { datesPlausible } from "./dates-plausible.ts";
import { documentIdentified } from "./document-identified.ts";
import { documentReviewCurrent } from "./document-review-current.ts";
import { evidenceExists } from "./evidence-exists.ts";
import { expectedDocumentsPresent } from "./expected-documents-present.ts";
import { idUnique } from "./id-unique.ts";
import { linksResolve } from "./links-resolve.ts";
import { noPlaceholderLeft } from "./no-placeholder-left.ts";
import { referenceResolves } from "./reference-resolves.ts";
import { requiredDocumentsPresent } from "./required-documents-present.ts";

/** The rules about documents. */
export const documentsRules: readonly Rule[] = [
  approvalRecorded,
  datesPlausible,
  documentIdentified,
  documentReviewCurrent,
  evidenceExists,
  expectedDocumentsPresent,
  idUnique,
  linksResolve,
  noPlaceholderLeft,
  referenceResolves,
  requiredDocumentsPresent,
];
