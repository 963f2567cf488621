import { choice, date, defineKind, identifier, person, text, version } from "@aims-lint/core";

/** Words that people use for the state of a document. */
export const documentStatus = choice(["draft", "in-review", "approved", "obsolete"], {
  aliases: ["Document status", "State", "Approval status"],
  words: {
    ...fill("draft", [
      "draft unapproved",
      "working draft",
      "wip",
      "proposed",
      "new",
      "entwurf",
      "brouillon",
      "rascunho",
      "🔄 in progress",
      "in progress",
    ]),
    ...fill("in-review", [
      "in review",
      "under review",
      "review",
      "for review",
      "pending approval",
      "awaiting approval",
      "draft for review",
      "submitted",
    ]),
    ...fill("approved", [
      "approved effective",
      "approved and active",
      "effective",
      "active",
      "final",
      "published",
      "released",
      "in force",
      "current",
      "accepted",
      "complete",
      "completed",
      "issued",
      "live",
      "valid",
      "freigegeben",
      "aprovado",
      "approuvé",
    ]),
    ...fill("obsolete", [
      "superseded",
      "withdrawn",
      "retired",
      "deprecated",
      "archived",
      "expired",
      "replaced",
    ]),
  },
});

function fill<const Value extends string>(value: Value, words: readonly string[]): Record<string, Value> {
  return Object.fromEntries(words.map((word) => [word, value]));
}

/** What every controlled document says about itself, whatever it holds. */
export const document = defineKind({
  name: "document",
  summary: "A controlled document: its identification, owner, approval and review.",
  form: "document",
  universal: true,
  fields: {
    id: identifier({
      aliases: [
        "Document ID",
        "Doc ID",
        "Document number",
        "Document reference",
        "Policy ID",
        "Template ID",
        "Reference",
      ],
    }),
    title: text({ aliases: ["Document title", "Name", "Document name", "Policy name"] }),
    version: version({ aliases: ["Document version", "Revision", "Rev", "Edition", "Ver"] }),
    status: documentStatus,
    owner: person({
      aliases: [
        "Document owner",
        "Policy owner",
        "Responsible owner",
        "Process owner",
        "Responsible",
        "Accountable",
        "Owned by",
        "Maintainer",
        "Document maintainer",
      ],
    }),
    author: person({ aliases: ["Prepared by", "Created by", "Written by", "Author(s)"] }),
    approver: person({
      aliases: [
        "Approved by",
        "Approval",
        "Approving authority",
        "Approval authority",
        "Authorised by",
        "Authorized by",
        "Signed by",
      ],
    }),
    approvedOn: date({
      aliases: [
        "Approval date",
        "Approved date",
        "Date approved",
        "Last approved",
        "Date of approval",
        "Approved at",
      ],
    }),
    createdOn: date({
      aliases: [
        "Created",
        "Creation date",
        "Created date",
        "Date created",
        "Issue date",
        "Issued",
        "Issued on",
      ],
    }),
    effectiveOn: date({
      aliases: ["Effective date", "Effective", "Effective from", "Valid from", "In force since"],
    }),
    updatedOn: date({
      aliases: ["Last updated", "Updated", "Last update", "Last modified", "Last revised", "Revision date"],
    }),
    reviewedOn: date({
      aliases: ["Last review", "Last reviewed", "Last review date", "Reviewed on", "Date of last review"],
    }),
    nextReview: date({
      aliases: [
        "Next review date",
        "Review due",
        "Next review due",
        "Review by",
        "Due for review",
        "Next scheduled review",
        "Review date",
      ],
    }),
    classification: text({
      aliases: ["Confidentiality", "Information classification", "Security classification"],
    }),
    retention: text({ aliases: ["Retention period"] }),
  },
});
