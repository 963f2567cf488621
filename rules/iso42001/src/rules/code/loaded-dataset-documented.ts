import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { isDocumented, loadedData } from "../../code/loaded-data.ts";
import { dataset } from "../../kinds/dataset.ts";
import { shorten } from "../../shared/titled.ts";

/** Data from which a model is made, or with which it is tried, are described. */
export const loadedDatasetDocumented = defineRule({
  id: "loaded-dataset-documented",
  summary: "Every dataset that the code loads to train or to test a model is described.",
  requirements: ["A.4.3", "A.7.3", "A.7.5"],
  severity: "warning",
  basis: "practice",
  notAGap:
    "A dataset is known by its name, its file, its folder or its place on a hub, wherever a datasheet, the inventory or the list of resources names it, or by its id in the path: data/ds-001/train.csv. Data that tests make up or that the code reads for other ends are not asked for.",
  on: "project",
  reads: [dataset],
  needs: ["code"],
  options: z.strictObject({}),
  messages: {
    undescribed: {
      problem: "The code loads {dataset} to {use} a model, and no datasheet describes it.",
      why: "Where data come from, what may be done with them and whom they leave out is known only for data that are described.",
      how: "Write a datasheet for it and name the file, its folder or its place on the hub there, or name it in the sheet that it belongs to.",
    },
  },
  appliesTo: (project) => loadedData(project).length > 0,
  check(project, { report }) {
    for (const { name, use, at, related } of loadedData(project)) {
      if (isDocumented(name, project)) continue;
      report("undescribed", {
        at,
        subject: `data:${name}`,
        related: related.map((each) => ({ at: each, message: "It is loaded here too." })),
        data: { dataset: shorten(name), use: use === "testing" ? "test" : "train" },
      });
    }
  },
  examples: [
    {
      shows: "gap",
      title: "a file that no sheet names",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.4.3,Yes,we train\n",
        "aims/datasets.csv": "Dataset ID,Dataset,Source\nDS-001,Letters,data/letters.csv\n",
      },
      code: {
        "training/train.py": `import lightgbm
import pandas as pd

train_old = pd.read_csv("data/letters.csv")
train_new = pd.read_csv("data/complaints.csv")
                         ~~~~~~~~~~~~~~~~~~~ The code loads data/complaints.csv to train a model, and no datasheet describes it.
model = lightgbm.LGBMClassifier().fit(train_new, train_new["kind"])
`,
        "training/requirements.txt": "lightgbm\npandas\n",
      },
    },
    {
      shows: "good",
      title: "by its file, by its place on a hub",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.4.3,Yes,we train\n",
        "aims/datasets.csv":
          "Dataset ID,Dataset,Source\nDS-001,Letters,data/letters.csv\nDS-002,Complaints,https://huggingface.co/datasets/acme/complaints\n",
      },
      code: {
        "training/train.py": `from datasets import load_dataset
from transformers import Trainer

train = load_dataset("acme/complaints", split="train")
test = load_dataset("acme/complaints", split="test")
Trainer(model="bert", train_dataset=train, eval_dataset=test).train()
`,
        "training/requirements.txt": "datasets\ntransformers\n",
      },
    },
    {
      shows: "absent",
      title: "nothing is trained here",
      files: { "aims/datasets.csv": "Dataset ID,Dataset\nDS-001,Letters\n" },
      code: { "package.json": '{ "dependencies": { "openai": "^4.20.0" } }\n' },
    },
  ],
});
