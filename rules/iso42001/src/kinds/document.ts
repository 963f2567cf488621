import { choice, date, defineKind, identifier, list, person, text, version } from "@aims-lint/core";
import { names, synonyms } from "./names.ts";

/** Words that people use for the state of a document. */
export const documentStatus = choice(["draft", "in-review", "approved", "obsolete"], {
  aliases: names("Document status | State | Approval status"),
  words: synonyms({
    draft:
      "draft unapproved | working draft | wip | proposed | new | entwurf | brouillon | rascunho | 🔄 in progress | in progress",
    "in-review":
      "in review | under review | review | for review | pending approval | awaiting approval | draft for review | submitted",
    approved:
      "approved effective | approved and active | effective | active | final | published | released | in force | current | accepted | complete | completed | issued | live | valid | freigegeben | aprovado | approuvé",
    obsolete: "superseded | withdrawn | retired | deprecated | archived | expired | replaced",
  }),
});

/** What every controlled document says about itself, whatever it holds. */
export const document = defineKind({
  name: "document",
  summary: "A controlled document: its identification, owner, approval and review.",
  form: "document",
  universal: true,
  closing: ["author", "approver", "approvedOn", "effectiveOn", "reviewedOn", "nextReview"],
  fields: {
    id: identifier({
      aliases: names(
        "Document ID | Doc ID | Document number | Document reference | Policy ID",
        "Template ID | Reference",
      ),
    }),
    title: text({ aliases: names("Document title | Name | Document name | Policy name") }),
    version: version({ aliases: names("Document version | Revision | Rev | Edition | Ver") }),
    status: documentStatus,
    owner: person({
      aliases: names(
        "Document owner | Policy owner | Responsible owner | Process owner | Responsible",
        "Accountable | Owned by | Maintainer | Document maintainer",
      ),
    }),
    author: person({ aliases: names("Prepared by | Created by | Written by | Author(s)") }),
    approver: person({
      aliases: names(
        "Approved by | Approval | Approving authority | Approval authority | Authorised by",
        "Authorized by | Signed by",
      ),
    }),
    approvedOn: date({
      aliases: names(
        "Approval date | Approved date | Date approved | Last approved | Date of approval",
        "Approved at",
      ),
    }),
    date: text({
      aliases: names("Document date | Dated"),
      summary: "A day or a time of any kind, as written.",
    }),
    createdOn: date({
      aliases: names(
        "Created | Creation date | Created date | Date created | Issue date | Issued",
        "Issued on",
      ),
    }),
    effectiveOn: date({
      aliases: names("Effective date | Effective | Effective from | Valid from | In force since"),
    }),
    updatedOn: date({
      aliases: names("Last updated | Updated | Last update | Last modified | Last revised | Revision date"),
    }),
    reviewedOn: date({
      aliases: names("Last review | Last reviewed | Last review date | Reviewed on | Date of last review"),
    }),
    nextReview: date({
      aliases: names(
        "Next review date | Review due | Next review due | Review by | Due for review",
        "Next scheduled review | Review date",
      ),
    }),
    clauses: list({
      aliases: names("Clause | Related clauses | ISO clauses | ISO 42001 clauses | ISO/IEC 42001 clauses"),
      summary: "The clauses that it answers: `6.1.3`.",
    }),
    controls: list({
      aliases: names(
        "Related controls | ISO controls | Annex A controls | ISO 42001 controls | ISO/IEC 42001 controls",
      ),
      summary: "The controls that it answers: `A.6.2.4`.",
    }),
    classification: text({
      aliases: names("Confidentiality | Information classification | Security classification"),
    }),
    retention: text({ aliases: ["Retention period"] }),
  },
});
