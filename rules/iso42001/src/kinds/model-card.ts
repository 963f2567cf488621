import { type Document, date, defineKind, identifier, person, section, text, version } from "@aims-lint/core";
import { cardSubject } from "./card-keys.ts";
import { names } from "./names.ts";
import { oneSystem } from "./risk.ts";

/** The card of a model or of an AI system (A.6.2.3, A.6.2.7, A.8.2). */
export const modelCard = defineKind({
  name: "model-card",
  summary:
    "What users and operators need to know of a model or an AI system: use, limits, data, performance, oversight.",
  form: "document",
  titles: names(
    "Model card | System card | AI system card | AI system record",
    "Technical documentation | Model documentation | Cartão do modelo",
  ),
  types: ["model_card", "system-card", "ai-system-record"],
  prefixes: ["MC", "CARD"],
  locations: ["model-cards/**", "cards/**", "**/model-card*", "**/model_card*"],
  declines: aboutDataset,
  fields: {
    id: identifier({ aliases: names("Document ID | Doc ID | Card ID") }),
    title: text({ aliases: names("Model name | Model | Name") }),
    system: oneSystem,
    version: version({ aliases: names("Model version | System version | Document version") }),
    baseModel: text({
      summary: "The model that it is made of, by the name that the code gives it.",
      aliases: names(
        "Base models | Foundation model | Underlying model | Model ID | Model identifier | Model used | LLM",
        "Language model | Fine-tuned from | Finetuned from | Finetuned from model | Parent model",
      ),
    }),
    hash: text({
      summary: "The checksum of the file of the model.",
      aliases: names(
        "Checksum | SHA-256 | SHA256 | Model hash | Model checksum | File hash | Weights hash | Digest",
      ),
    }),
    owner: person({
      aliases: names(
        "Model owner | Document owner | System owner | Developed by | Maintainer | Model provider",
        "Model card authors | Model card author | Provider",
      ),
    }),
    nextReview: date({ aliases: ["Next review date", "Review due"] }),
    description: section({
      aliases: names("Model description | Model details | Overview | Model summary | System description"),
    }),
    intendedUse: section({
      aliases: names(
        "Intended use | Intended uses | Uses | Intended uses and limitations",
        "Intended uses & limitations | Use cases | Use case | Direct use | Purpose | Intended purpose",
      ),
    }),
    outOfScope: section({
      aliases: names(
        "Out-of-scope use | Out-of-scope uses | Out of scope | Out-of-scope | Prohibited uses",
        "Misuse",
      ),
    }),
    limitations: section({
      aliases: names(
        "Limitations | Limits | Limitations and bias | Bias, risks, and limitations",
        "Bias and limitations | Known limitations | Risks and limitations",
        "Intended uses and limitations | Considerations | Caveats | Caveats and recommendations",
      ),
    }),
    data: section({
      aliases: names("Training data | Data | Dataset | Datasets | Training | Training details | Data used"),
    }),
    performance: section({
      aliases: names(
        "Performance | Evaluation | Evaluation results | Metrics | Results | Benchmarks",
        "Quantitative analyses | Benchmark performance | Evaluations | Model index | Accuracy",
      ),
    }),
    oversight: section({ aliases: names("Human oversight | Oversight | Monitoring and oversight") }),
    contact: section({
      aliases: names("Contact | Contacts | Model card contact | Support | Audience and contact"),
    }),
  },
});

/** A card of a dataset that lies among those of models. */
function aboutDataset(document: Document): string | undefined {
  return cardSubject(document) === "dataset" ? "is the card of a dataset, not of a model" : undefined;
}
