import { expect, test } from "vitest";
import { scanFiles } from "../testing/scan-files.ts";

/** The data of files, as `NAME PART USE`. */
const data = (files: Readonly<Record<string, string>>): string[] =>
  scanFiles(files).data.map(({ name, part, use }) =>
    [name, ...(part === undefined ? [] : [part]), use].join(" "),
  );

const start = "import pandas as pd, sklearn\n";

test("one file that is split is not read for training and for testing", () => {
  const text = `${start}df = pd.read_csv("./data/loans.csv")\na, b = train_test_split(df)\nmodel.fit(a)\n`;
  expect(data({ "train.py": text })).toEqual(["data/loans.csv unknown"]);
});

test("the nearest name says what data is for", () => {
  const text = `${start}train_df = pd.read_csv("a.csv")\nX_test = pd.read_csv("a.csv")\nmodel.fit(train_df)\n`;
  expect(data({ "model.py": text })).toEqual(["a.csv training", "a.csv testing"]);
  const tried = `${start}df = pd.read_csv("a.csv")\nmodel.score(df)\n`;
  expect(data({ "evaluate.py": tried })).toEqual(["a.csv testing"]);
  expect(
    data({ "m.py": `${start}def load_training():\n    return pd.read_parquet("b.parquet")\nmodel.fit(x)` }),
  ).toEqual(["b.parquet training"]);
});

test("parts of one set are told apart", () => {
  const text = `from datasets import load_dataset
import transformers
a = load_dataset("stanfordnlp/imdb", split="train")
b = load_dataset("stanfordnlp/imdb", split="test[:10%]")
c = load_dataset("csv", data_files="data/x.csv")
`;
  expect(data({ "m.py": text })).toEqual([
    "stanfordnlp/imdb train training",
    "stanfordnlp/imdb test[:10%] testing",
    "data/x.csv unknown",
  ]);
  const vision =
    "import torch, torchvision\nfrom torchvision import datasets\na = datasets.MNIST(root, train=False)\nDataLoader(a)";
  expect(data({ "m.py": vision })).toEqual(["torchvision/MNIST test testing"]);
});

test("data that has nothing to do with a model is not looked at", () => {
  expect(data({ "report.py": 'import pandas as pd\ndf = pd.read_csv("sales.csv")' })).toEqual([]);
  expect(data({ "report.py": `${start}df = pd.read_csv("sales.csv")` })).toEqual([]);
  expect(data({ "train.py": `${start}open("out.csv", "w")\nmodel.fit(x)` })).toEqual([]);
});

test("sheets and rows are parts of a file", () => {
  const text = `${start}a = pd.read_excel("d.xlsx", sheet_name="train")\ntest = pd.read_csv("e.csv", skiprows=1000)\nmodel.fit(a)\n`;
  expect(data({ "m.py": text })).toEqual(["d.xlsx train training", "e.csv skiprows testing"]);
});
