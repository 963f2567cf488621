import {
  type Document,
  date,
  defineKind,
  identifier,
  list,
  person,
  references,
  section,
  text,
  version,
} from "@aims-lint/core";
import { cardSubject } from "./card-keys.ts";
import { documentStatus } from "./document.ts";
import { names } from "./names.ts";

/** The state of a register's row or of a datasheet; words that say nothing of its validity are no slip of the pen here. */
const status: typeof documentStatus = {
  ...documentStatus,
  read(value, context) {
    const reading = documentStatus.read(value, context);
    return reading.state === "unreadable" ? { state: "empty" } : reading;
  },
};

/** A dataset behind an AI system, as its datasheet or a row of a register describes it (A.4.3, A.7.3, A.7.5, A.7.6). */
export const dataset = defineKind({
  name: "dataset",
  summary:
    "A dataset that an AI system is built, tested or run with: where it comes from, what may be done with it, how it was prepared.",
  titles: names(
    "Datasheet | Datasheets | Dataset datasheet | Data sheet | Dataset sheet | Dataset card | Data card",
    "Dataset register | Data register | Datasets | Dataset inventory | Dataset catalogue | Dataset catalog",
    "Datasets register | Register of datasets | Dataset documentation | Dataset record | Training datasets",
    "Data acquisition record | Data preparation record | Datenblatt | Ficha de dados",
  ),
  types: [
    "dataset-datasheet",
    "data-acquisition-record",
    "data-preparation-record",
    "dataset_card",
    "training-dataset",
  ],
  prefixes: ["DS", "DATASET", "DSET"],
  locations: ["datasets/**", "datasheets/**", "data-sheets/**", "dataset-cards/**", "**/datasets.*"],
  collections: ["datasets", "dataset", "datasheets"],
  declines: aboutModel,
  fields: {
    id: identifier({
      aliases: names(
        "Dataset ID | Document ID | Doc ID | Datasheet ID | Data ID | DS ID | Data set ID | Ref | # | No",
      ),
    }),
    name: text({
      aliases: names("Dataset | Dataset name | Title | Data set | Pretty name | Data set name | Datasheet"),
    }),
    category: list({
      aliases: names(
        "Dataset category | Used as | Use in life cycle | Split | Subset | Dataset type | Data split | Role",
        "Use category | Usage",
      ),
      summary: "What the data do: training, validation, test, production.",
    }),
    systems: references("system", {
      aliases: names(
        "System | AI system | AI systems | Used by | Used in | Used for systems | System ID | System IDs",
        "Systems using it | Consumers | AI system name | Model or system",
      ),
    }),
    status,
    version: version({ aliases: names("Dataset version | Edition | Revision") }),
    owner: person({
      aliases: names(
        "Data owner | Dataset owner | Data steward | Steward | Custodian | Responsible | Maintainer",
        "Dataset curators | Curated by",
      ),
    }),
    purpose: section({
      aliases: names(
        "Intended use | Intended uses | Use | Uses | Motivation | Curation rationale | Why it was chosen",
      ),
    }),
    source: section({
      aliases: names(
        "Data source | Sources | Data sources | Origin | Source data | Source datasets | Source system",
        "Sources & provenance | Source and provenance | Supplier | Provider | Collected from | Herkunft",
        "Quelle | Fonte | URL",
      ),
    }),
    acquiredOn: date({
      aliases: names(
        "Acquired | Acquisition date | Date acquired | Collected on | Collection date | Date collected",
        "Obtained on | Downloaded on | Retrieved on | Received on | Date of collection | Extracted on",
        "Frozen on | Snapshot date | Exported on",
      ),
    }),
    method: section({
      aliases: names(
        "Acquisition method | Collection method | How acquired | How collected | Acquisition | Collection",
        "Collection process | Data collection | Data collection process | Data acquisition",
        "Method of acquisition | Method of collection",
      ),
    }),
    rights: section({
      aliases: names(
        "Licence | License | Legal basis | Lawful basis | Data rights | Usage rights | Rights and licence",
        "Copyright | Consent | Terms of use | Licensing information | Licensing | Licence and rights",
        "Rights to use | Right to use | Permission | Permissions | License and rights | Rechtsgrundlage | Lizenz",
      ),
    }),
    hash: text({
      aliases: names(
        "Checksum | SHA256 | SHA-256 | SHA-256 hash | Digest | Fingerprint | Content hash | File hash",
      ),
    }),
    provenance: section({
      aliases: names(
        "Data provenance | Lineage | Data lineage | Change history | History | Changes | Versions",
        "Versions and changes | Provenance and lineage | Chain of custody | Traceability",
      ),
    }),
    content: section({
      aliases: names(
        "Contents | Composition | Description | Dataset description | Dataset summary | Dataset structure",
        "Amount | Size | Records | Fields | Features",
      ),
    }),
    dataCategories: text({
      aliases: names(
        "Data categories | Data category | Categories of data | Type of data | Data types | Data type",
        "Sensitivity | Data classification",
      ),
    }),
    subjects: section({
      aliases: names(
        "Data subjects | Data subject categories | People | Persons | Population | Demographics | Affected persons",
        "People in the data | Who is in the data | Data subject demographics",
      ),
    }),
    personalData: section({
      aliases: names(
        "Contains personal data | PII | Contains PII | Personal data processed | Personal information",
        "Personal and sensitive information | Personal data (yes/no) | Includes personal data",
        "Personenbezogene Daten | Dados pessoais",
      ),
    }),
    bias: section({
      aliases: names(
        "Known or possible bias | Known bias | Biases | Known biases | Bias assessment | Possible bias",
        "Bias and fairness | Bias and representativeness | Representativeness | Representativeness & bias",
        "Representativeness and bias | Discussion of biases | Bias analysis | Bias, risks and limitations",
        "Considerations for using the data | Bias and limitations",
      ),
    }),
    labelling: section({
      aliases: names(
        "Labeling | Labels | Annotation | Annotations | Annotation process | Labelling process | Labelled by",
        "Label quality | Annotators",
      ),
    }),
    preparation: section({
      aliases: names(
        "Data preparation | Preparation steps | Preparation method | Preprocessing | Pre-processing",
        "Data preprocessing | Cleaning | Data cleaning | Transformations | Transformation | Data processing",
        "Processing steps | Preprocessing/cleaning/labeling | Quality & preparation | Quality and preparation",
        "Aufbereitung",
      ),
    }),
    quality: section({
      aliases: names("Data quality | Quality checks | Quality assurance | Quality results | Known issues"),
    }),
    retention: section({
      aliases: names(
        "Retention period | Retention and disposal | Retention & disposal | Disposal | Deletion | Delete after",
        "Retention policy | Storage period | Retention and deletion | Storage and deletion | Retained until",
        "Kept for | Keep until | Aufbewahrung",
      ),
    }),
  },
});

/** A card of a model that happens to lie among datasets. */
function aboutModel(document: Document): string | undefined {
  return cardSubject(document) === "model" ? "is the card of a model, not of a dataset" : undefined;
}
