import { testRule } from "../../test-rule.ts";
import { loadedDatasetDocumented } from "./loaded-dataset-documented.ts";

const soa = "Control,Applicable,Justification\nA.4.3,Yes,we train\n";
const train = (path: string): string =>
  `import lightgbm\nimport pandas as pd\n\ntrain_df = pd.read_csv("${path}")\nlightgbm.LGBMClassifier().fit(train_df)\n`;

testRule(loadedDatasetDocumented, [
  {
    shows: "good",
    title: "by the name of the sheet, by the data of a system",
    files: {
      "aims/soa.csv": soa,
      "aims/datasets.csv": "Dataset ID,Dataset\nDS-001,Loan applications\n",
      "aims/systems.csv": "ID,Name,Data\nSYS-001,Score,bureau-2025.parquet\n",
    },
    code: {
      "ml/train.py": train("data/loan_applications.csv"),
      "ml/train_more.py": train("../data/bureau-2025.parquet"),
      "ml/requirements.txt": "lightgbm\npandas\n",
    },
  },
  {
    shows: "absent",
    title: "what tests load",
    files: { "aims/soa.csv": soa, "aims/datasets.csv": "Dataset ID,Dataset\nDS-001,Loan applications\n" },
    code: { "tests/test_train.py": train("tests/fixtures/tiny.csv"), "requirements.txt": "lightgbm\n" },
  },
]);
