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
    shows: "good",
    title: "the file or its folder has the id of a sheet, or the sheet names the folder",
    files: {
      "aims/soa.csv": soa,
      "aims/datasets.csv":
        "Dataset ID,Dataset,Source\nDS-001,Training data of Score,ledger\nDS-002,Test data of Score,ledger\nDS-003,Letters,scans under `data/letters/`\n",
    },
    code: {
      "ml/train.py": train("data/ds-001-training.parquet"),
      "ml/train_more.py": train("../data/DS_002/part-1.csv"),
      "ml/train_letters.py": train("data/letters/2026/scans.csv"),
      "ml/requirements.txt": "lightgbm\npandas\n",
    },
  },
  {
    shows: "gap",
    title:
      "another number is another sheet, and a file beside one that is named, or with a part of its name, is another file",
    files: {
      "aims/soa.csv": soa,
      "aims/datasets.csv":
        "Dataset ID,Dataset,Source\nDS-001,Training data of Score,data/letters/old.csv and data/old-loans.csv\n",
    },
    code: {
      "ml/train.py": `import lightgbm
import pandas as pd

train_one = pd.read_parquet("data/ds-0012-training.parquet")
                             ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ The code loads data/ds-0012-training.parquet to train a model, and no datasheet describes it.
train_two = pd.read_csv("data/letters/new.csv")
                         ~~~~~~~~~~~~~~~~~~~~ The code loads data/letters/new.csv to train a model, and no datasheet describes it.
train_three = pd.read_csv("data/loans.csv")
                           ~~~~~~~~~~~~~~ The code loads data/loans.csv to train a model, and no datasheet describes it.
lightgbm.LGBMClassifier().fit(train_one)
`,
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
