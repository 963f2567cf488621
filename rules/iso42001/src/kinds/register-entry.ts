import { citations, date, defineKind, flag, identifier, person, text, version } from "@aims-lint/core";
import { documentStatus } from "./document.ts";
import { names } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";

/** A row of the document register (7.5.1, 7.5.3). */
export const registerEntry = defineKind({
  name: "register-entry",
  summary:
    "A row of the document register: a document of one's own or from outside, its edition, owner and retention.",
  titles: names(
    "Document register | Register of documents | Master document list | Master list of documents",
    "Documented information register | List of documents | Document list | Document inventory",
    "Document master list | List of documented information | Documented information list",
    "Controlled documents | Controlled document register | Document control register | Master document register",
    "Documents from outside | External documents | Documents of external origin | External document register",
    "Register of external documents | Own documents | Dokumentenliste | Lista mestra de documentos",
  ),
  types: ["document-register", "master-document-list", "external-document-register"],
  locations: ["**/document-register.*", "**/master-document-list.*", "**/document-list.*"],
  collections: ["documents", "document-register", "document_register", "external", "external_documents"],
  names: ["title"],
  declines: ofAnotherStandard,
  fields: {
    id: identifier({
      aliases: names("Document ID | Doc ID | Document number | Document no | Doc no | Ref | # | No"),
    }),
    title: text({ aliases: names("Document title | Document | Document name | Name") }),
    type: text({ aliases: names("Kind | Document type | Category | Document kind") }),
    path: citations({
      aliases: names(
        "File | Location | Link | File path | Repository path | URL | Where | Stored in | Storage location",
        "File name | Filename",
      ),
    }),
    version: version({ aliases: names("Document version | Current version | Revision | Rev | Ver") }),
    edition: text({ aliases: names("Issue | Edition / version | Edition or version | Edition/date") }),
    date: text({ aliases: names("Edition date | Publication date | Published | Published on | Dated") }),
    status: documentStatus,
    owner: person({ aliases: names("Document owner | Responsible | Maintainer | Custodian") }),
    author: person({ aliases: names("Prepared by | Written by") }),
    approver: person({ aliases: names("Approved by | Approving authority") }),
    approvedOn: date({ aliases: names("Approval date | Date approved | Last approved") }),
    nextReview: date({
      aliases: names("Next review date | Review due | Review date | Next check | Next review due"),
    }),
    checkedOn: date({ aliases: names("Checked | Last checked | Last check | Edition checked on") }),
    retention: text({ aliases: names("Retention period | Kept for | Keep for | Retain for") }),
    external: flag({ aliases: names("External origin | External document | Of external origin") }),
    source: text({ aliases: names("Publisher | Issuer | Origin | Issued by | Supplier | Obtained from") }),
  },
});
