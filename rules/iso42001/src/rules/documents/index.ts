import type { Rule } from "@aims-lint/core";
import { approvalRecorded } from "./approval-recorded.ts";
import { datesPlausible } from "./dates-plausible.ts";
import { documentIdentified } from "./document-identified.ts";
import { documentRegistered } from "./document-registered.ts";
import { documentReviewCurrent } from "./document-review-current.ts";
import { evidenceExists } from "./evidence-exists.ts";
import { expectedDocumentsPresent } from "./expected-documents-present.ts";
import { externalDocumentControlled } from "./external-document-controlled.ts";
import { idUnique } from "./id-unique.ts";
import { linksResolve } from "./links-resolve.ts";
import { noPlaceholderLeft } from "./no-placeholder-left.ts";
import { noSecretInDocuments } from "./no-secret-in-documents.ts";
import { obsoleteDocumentNotCited } from "./obsolete-document-not-cited.ts";
import { referenceResolves } from "./reference-resolves.ts";
import { registerAgreesWithDocument } from "./register-agrees-with-document.ts";
import { requiredDocumentsPresent } from "./required-documents-present.ts";
import { retentionDefined } from "./retention-defined.ts";

/** The rules about documents. */
export const documentsRules: readonly Rule[] = [
  approvalRecorded,
  datesPlausible,
  documentIdentified,
  documentRegistered,
  documentReviewCurrent,
  evidenceExists,
  expectedDocumentsPresent,
  externalDocumentControlled,
  idUnique,
  linksResolve,
  noPlaceholderLeft,
  noSecretInDocuments,
  obsoleteDocumentNotCited,
  referenceResolves,
  registerAgreesWithDocument,
  requiredDocumentsPresent,
  retentionDefined,
];
