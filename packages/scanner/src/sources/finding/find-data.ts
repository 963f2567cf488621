import type { DataUse } from "@aims-lint/core";
import type { Findings } from "../../detector.ts";
import { type Argument, argumentsOf, textGiven } from "../reading/arguments.ts";
import type { Call } from "../reading/call.ts";
import type { Value } from "../reading/value.ts";
import type { SourceFile, Uses } from "./file.ts";
import { projectPath } from "./model-name.ts";
import { usesIn } from "./use-of.ts";

/** Reports the data that a file reads which makes or tries a model. Others may read data for any reason. */
export function findData(file: SourceFile, uses: Uses, findings: Findings): void {
  if (!file.calls.some(makesOrTries) || !uses.components.some(({ what }) => learning.test(what))) return;
  const useOf = usesIn(file);
  for (const call of file.calls) {
    const read = setOf(file, uses, call) ?? fileOf(file, call);
    if (!read) continue;
    const { name, source, part, value } = read;
    findings.reads({
      name,
      source,
      ...(part !== undefined && { part }),
      use:
        (part === undefined ? undefined : useOfPart(part)) ??
        (source === "hub" && part !== undefined ? "unknown" : useOf(call, name)),
      range: value.range,
    });
  }
}

const learning =
  /machine learning|runs models|data for machine learning|models from a hub|language processing|computer vision|speech|biometric|managed AI/;

/** Calls by which a file makes a model or tries one. */
export function makesOrTries({ path }: Call): boolean {
  return /^(?:fit|fit_transform|partial_fit|train|trainer|evaluate|score|backward|fit_generator|train_test_split|cross_val_score|cross_validate|dataloader|sfttrainer|seq2seqtrainer|create_experiment|train_model|finetune|fine_tune|compute_metrics|accuracy_score|f1_score|roc_auc_score|classification_report|confusion_matrix|mean_squared_error|mean_absolute_error|r2_score|log_loss|precision_score|recall_score|gridsearchcv|randomizedsearchcv|dmatrix|load_dataset|xgbclassifier|lgbmclassifier)$/i.test(
    path.at(-1) ?? "",
  );
}

interface ReadData {
  readonly name: string;
  readonly source: DataUse["source"];
  readonly part?: string;
  readonly value: Value;
}

/** Sets of a hub or of a library: `load_dataset("org/name", split="test")`, `datasets.MNIST(root, train=False)`, `tfds.load("mnist")`. */
function setOf(file: SourceFile, uses: Uses, call: Call): ReadData | undefined {
  const name = call.path.at(-1) ?? "";
  const given = argumentsOf(file.source, call);
  const text = (names: readonly string[], at?: number): Value | undefined =>
    textGiven(file.source, given, file.constants, { names, ...(at !== undefined && { at }) });
  if (name === "load_dataset" || (name === "load" && call.path.includes("tfds"))) {
    const set = text(["path", "name"], 0);
    if (!set || !/^[\w.-]{1,96}(?:\/[\w.-]{1,96})?$/.test(set.text)) return undefined;
    if (/^(?:csv|json|parquet|text|arrow|imagefolder|audiofolder|pandas|webdataset)$/.test(set.text)) {
      return fileGiven(file, given, ["data_files", "data_dir"]);
    }
    const part = text(["split"])?.text;
    return { name: set.text, source: "hub", value: set, ...(part !== undefined && { part }) };
  }
  const torchvision = uses.components.find(({ id }) => /pypi\/torch(?:vision|audio|text)$/.test(id));
  if (
    torchvision &&
    call.path.at(-2) === "datasets" &&
    /^[A-Z]/.test(name) &&
    !/Folder|Dataset$/.test(name)
  ) {
    const value = tokenValue(file, call);
    const train = given.find((one) => one.name === "train")?.index;
    const word =
      train === undefined
        ? text(["split"])?.text
        : file.source.tokens[train]?.text === "True"
          ? "train"
          : "test";
    return { name: `torchvision/${name}`, source: "hub", value, ...(word !== undefined && { part: word }) };
  }
  return undefined;
}

function tokenValue({ source }: SourceFile, { index }: Call): Value {
  const { text = "", start = 0, end = 0 } = source.tokens[index] ?? {};
  return { text, index, range: { start, end } };
}

const readers =
  /^(?:read_csv|read_parquet|read_json|read_table|read_excel|read_feather|read_pickle|read_orc|read_hdf|scan_csv|scan_parquet|load_from_disk|from_csv|from_json|from_parquet|loadtxt|genfromtxt|imagefolder|image_dataset_from_directory|text_dataset_from_directory|flow_from_directory|tfrecorddataset|csvdataset|textlinedataset|make_csv_dataset|svmlight|load_svmlight_file|loadfromtextfile|dmatrix|h5frame|readcsv|readtable|open|load)$/i;

const dataFile =
  /\.(?:csv|tsv|parquet|json|jsonl|ndjson|xlsx?|feather|arrow|orc|npy|npz|tfrecords?|svm|libsvm|pkl|h5|hdf5|txt|data|avro|db)(?:\.(?:gz|bz2|zip|xz|zst))?$/i;

/** Files of data. A folder counts where the reader takes folders. */
function fileOf(file: SourceFile, call: Call): ReadData | undefined {
  const name = call.path.at(-1) ?? "";
  if (!readers.test(name)) return undefined;
  const given = argumentsOf(file.source, call);
  const isOpen = /^(?:open|load)$/.test(name);
  const mode = isOpen
    ? textGiven(file.source, given, file.constants, { names: ["mode"], at: 1 })?.text
    : undefined;
  if (mode !== undefined && /[wax]/.test(mode)) return undefined;
  const read = fileGiven(file, given, [
    "filepath_or_buffer",
    "path",
    "path_or_buf",
    "io",
    "file",
    "root",
    "directory",
    "data",
    "filenames",
    "fname",
    "dataset_path",
  ]);
  const takesFolders = /disk|folder|directory/i.test(name);
  const wanted = isOpen ? /\.(?:csv|tsv|parquet|jsonl|ndjson|npy|npz|tfrecords?|arrow)(?:\.gz)?$/i : dataFile;
  return read && (takesFolders || wanted.test(read.name)) ? read : undefined;
}

function fileGiven(
  file: SourceFile,
  given: readonly Argument[],
  names: readonly string[],
): ReadData | undefined {
  const value = textGiven(file.source, given, file.constants, { names, at: 0 });
  if (!value) return undefined;
  const path = /^[a-z0-9+]+:\/\//i.test(value.text)
    ? value.text.replace(/\/\/[^/@]*@/, "//").replace(/[?#].*$/, "")
    : projectPath(value.text, file.path);
  if (path === undefined || /\s{2}|\n/.test(path)) return undefined;
  const part = partGiven(file, given);
  return { name: path, source: "file", value, ...(part !== undefined && { part }) };
}

/** The part of a file that is read: a sheet, a key, some of the rows. */
function partGiven({ source, constants }: SourceFile, given: readonly Argument[]): string | undefined {
  const named = textGiven(source, given, constants, { names: ["sheet_name", "key", "split"] })?.text;
  const rows = given.find(({ name }) => name !== undefined && /^(?:nrows|skiprows|filters)$/.test(name));
  return named ?? rows?.name;
}

function useOfPart(part: string): DataUse["use"] | undefined {
  if (/^train/i.test(part)) return "training";
  return /^(?:test|valid|val|dev|eval)/i.test(part) ? "testing" : undefined;
}
