import { conformantCode } from "../conformant-code.ts";
import { entry } from "./cell.ts";
import { change, inCode, type Mutation, together } from "./mutation.ts";

type Code = Readonly<Record<string, string>>;

const inventory = "systems.yaml";
const kaj = "systems/sys-002/model-card.md";

/** A fault in the code, or one that shows beside it: what is written does not know of it. */
function brings(rule: string, files: Code, fault?: Mutation): Mutation {
  const title = `the code gets ${Object.keys(files).join(", ")}`;
  return inCode(
    rule,
    fault ? `${fault.title}; ${title}` : title,
    { ...conformantCode, ...files },
    fault && ((texts) => fault.apply(texts)),
  );
}

/** A fault in what is written: the code stays as it is. */
function says(rule: string, fault: Mutation): Mutation {
  return inCode(rule, fault.title, conformantCode, (texts) => fault.apply(texts));
}

const claims = (rule: string, id: string, key: string, value: string): Mutation =>
  entry(rule, inventory, id, key, value);
const asking = (model: string): Code => ({
  "services/chat/main.tf": `resource "azurerm_cognitive_deployment" "chat" {\n  model {\n    format = "OpenAI"\n    name   = "${model}"\n  }\n}\n`,
});
const training = (train: string, test: string): string =>
  `import lightgbm\nimport pandas as pd\n\ntrain_df = pd.read_csv("${train}")\ntest_df = pd.read_csv("${test}")\nlightgbm.LGBMClassifier().fit(train_df).score(test_df)\n`;
const unlogged =
  'from openai import OpenAI\n\n\ndef answer(text):\n    return OpenAI().chat.completions.create(model="gpt-4o", messages=text)\n';
const review =
  "on: pull_request\njobs:\n  review:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: coderabbitai/ai-pr-reviewer@v1\n";
/** A system claims a folder. */
const inFolder = (rule: string, id: string, folder: string): Mutation =>
  claims(rule, id, "paths", `[${folder}]`);

/** Faults between the code and what is written, and in the code itself. */
export const codeMutations: readonly Mutation[] = [
  brings("component-claimed", { "services/letters/requirements.txt": "openai==1.50.0\n" }),
  brings("component-claimed", { "compose.yaml": "services:\n  llm:\n    image: ollama/ollama:0.3.1\n" }),
  brings("component-claimed", { "models/next.onnx": "onnx" }),
  says(
    "component-claimed",
    claims("component-claimed", "SYS-001", "packages", "[scikit-learn, shap, mlflow]"),
  ),
  says("claimed-component-exists", inFolder("claimed-component-exists", "SYS-001", "services/scores/")),
  says(
    "claimed-component-exists",
    claims(
      "claimed-component-exists",
      "SYS-001",
      "packages",
      "[lightgbm, scikit-learn, shap, mlflow, catboost]",
    ),
  ),
  brings("claimed-component-exists", {
    "services/score/requirements.txt": "lightgbm==4.6.0\nscikit-learn==1.7.0\nmlflow==3.3.0\n",
  }),
  ...["retired", "decommissioned", "switched off"].map((status) =>
    says("retired-system-removed", claims("retired-system-removed", "SYS-001", "status", status)),
  ),
  brings(
    "model-card-matches-code",
    asking("gpt-5"),
    inFolder("model-card-matches-code", "SYS-002", "services/chat/"),
  ),
  brings(
    "model-card-matches-code",
    asking("northmere-dialog-4"),
    together(
      inFolder("model-card-matches-code", "SYS-002", "services/chat/"),
      change(
        "model-card-matches-code",
        kaj,
        "base_model: northmere-dialog-4",
        "base_model: northmere-dialog-3",
      ),
    ),
  ),
  brings(
    "model-card-matches-code",
    { "models/harbour-score-3.1.0.onnx": "onnx" },
    inFolder("model-card-matches-code", "SYS-001", "models/"),
  ),
  brings("used-providers-registered", {
    "services/letters/package.json": '{ "dependencies": { "@anthropic-ai/sdk": "0.30.0" } }\n',
  }),
  brings("used-providers-registered", {
    "services/letters/app.py": unlogged,
    "services/letters/requirements.txt": "openai\n",
  }),
  brings("used-providers-registered", {
    "infra/main.tf": 'resource "aws_bedrockagent_agent" "letters" {\n  agent_name = "letters"\n}\n',
  }),
  brings("loaded-dataset-documented", {
    "services/score/train.py": training("data/loans.csv", "data/holdout.csv"),
  }),
  brings("loaded-dataset-documented", {
    "research/train.py": training("data/bureau.csv", "data/bureau-2026.csv"),
  }),
  brings("loaded-dataset-documented", {
    "services/score/train.py": training("data/ds-001.csv", "data/other.csv"),
  }),
  ...["services/score/train.py", "research/try.py", "services/score/training/fit.py"].map((path) =>
    brings("code-test-data-separate", { [path]: training("data/ds-001.csv", "data/ds-001.csv") }),
  ),
  brings("development-tools-allowed", { "CLAUDE.md": "Write tests first.\n" }),
  brings("development-tools-allowed", { ".cursorrules": "Write tests first.\n" }),
  brings("development-tools-allowed", { ".github/workflows/review.yml": review }),
  ...(["app.py", "answers.py", "src/answers.py"] as const).map((path) =>
    brings(
      "model-calls-logged",
      { [`services/chat/${path}`]: unlogged, "services/chat/requirements.txt": "openai\n" },
      inFolder("model-calls-logged", "SYS-002", "services/chat/"),
    ),
  ),
  inCode("code-readable", "a manifest of npm ends too early", {
    "services/chat/package.json": '{ "name": "chat",\n',
  }),
  inCode("code-readable", "a manifest of Maven has a tag that is never closed", {
    "services/score/pom.xml": "<project>\n  <dependencies>\n",
  }),
  inCode("code-readable", "a table of a Cargo manifest is broken", {
    "tools/Cargo.toml": '[package]\nname = "tools"\n\n[dependencies\nserde = "1"\n',
  }),
  inCode("code-readable", "packages come through Nix, which is not read", {
    "flake.nix": '{ description = "Shells"; }\n',
  }),
];
