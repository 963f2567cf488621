import { testRule } from "../../test-rule.ts";
import { codeTestDataSeparate } from "./code-test-data-separate.ts";

const soa = "Control,Applicable,Justification\nA.6.2.4,Yes,we train\n";
const script = (first: string, second: string): string => `import lightgbm
from datasets import load_dataset
from transformers import Trainer

train = load_dataset(${first})
test = load_dataset(${second})
Trainer(model="bert", train_dataset=train, eval_dataset=test).train()
`;

testRule(codeTestDataSeparate, [
  {
    shows: "gap",
    title: "one file, in two scripts",
    files: { "aims/soa.csv": soa, "aims/systems.csv": "ID,Name\nSYS-001,Score\n" },
    code: {
      "ml/train.py":
        'import lightgbm\nimport pandas as pd\n\ntrain_df = pd.read_csv("data/loans.csv")\nlightgbm.LGBMClassifier().fit(train_df)\n',
      "ml/evaluate.py": `import lightgbm
import pandas as pd

test_df = pd.read_csv("data/loans.csv")
                       ~~~~~~~~~~~~~~ data/loans.csv is read as test data here, and as training data in ml/train.py.
lightgbm.Booster(model_file="m.txt").score(test_df)
`,
      "ml/requirements.txt": "lightgbm\npandas\n",
    },
  },
  {
    shows: "good",
    title: "the parts of one set are other data",
    files: { "aims/soa.csv": soa, "aims/systems.csv": "ID,Name\nSYS-001,Score\n" },
    code: {
      "ml/train.py": script('"acme/loans", split="train"', '"acme/loans", split="test"'),
      "ml/requirements.txt": "datasets\ntransformers\n",
    },
  },
]);
