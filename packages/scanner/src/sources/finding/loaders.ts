import type { Identity } from "../../detector.ts";
import type { Call } from "../reading/call.ts";

/** A function that loads a model by what it is given. */
export interface Loader {
  /** By which names, and at which position, the model is given. */
  readonly names: readonly string[];
  readonly at?: number;
  /** Where it comes from: a hub by `org/name`, a file, or by a name that only this library knows. A path is a file in any case. */
  readonly from: "hub" | "file" | "name";
  /** What the library puts before a name that has no owner. */
  readonly prefix?: string;
  /** What has to be on the way to it: the name of a package or of something made of it. */
  readonly of?: RegExp;
  /** Means nothing where no such package is used. */
  readonly needs?: RegExp;
}

const repository = [
  "pretrained_model_name_or_path",
  "repo_id",
  "repoId",
  "model",
  "model_id",
  "model_name",
  "model_name_or_path",
  "model_kwargs",
];
const path = [
  "path",
  "filepath",
  "file",
  "filename",
  "model_path",
  "model_file",
  "modelPath",
  "path_or_bytes",
  "f",
];

/** By the name of the function, in lower case without `_`. */
const loaders: Readonly<Record<string, readonly Loader[]>> = {
  frompretrained: [{ names: repository, at: 0, from: "hub" }],
  pipeline: [{ names: ["model"], at: 1, from: "hub", needs: /transformers|modelscope|optimum/ }],
  sentencetransformer: [{ names: repository, at: 0, from: "hub", prefix: "sentence-transformers/" }],
  crossencoder: [{ names: repository, at: 0, from: "hub" }],
  hfhubdownload: [{ names: repository, at: 0, from: "hub" }],
  snapshotdownload: [{ names: repository, at: 0, from: "hub" }],
  cachedownload: [{ names: repository, at: 0, from: "hub" }],
  inferenceclient: [{ names: ["model"], at: 0, from: "hub" }],
  huggingfaceembeddings: [{ names: repository, from: "hub" }],
  huggingfaceendpoint: [{ names: repository, from: "hub" }],
  huggingfacepipeline: [{ names: repository, from: "hub" }],
  frommodelid: [{ names: repository, from: "hub" }],
  textembedding: [{ names: ["model_name"], at: 0, from: "hub", needs: /fastembed/ }],
  llm: [{ names: ["model"], at: 0, from: "hub", needs: /vllm/ }],
  textgeneration: [{ names: ["model"], from: "hub", needs: /huggingface/ }],
  whispermodel: [
    { names: ["model_size_or_path"], at: 0, from: "name", prefix: "whisper-", needs: /whisper/ },
  ],
  loadmodel: [
    { names: ["name"], at: 0, from: "name", prefix: "whisper-", needs: /whisper/ },
    { names: path, at: 0, from: "file" },
  ],
  load: [
    { names: ["name"], at: 0, from: "name", of: /^spacy$/ },
    { names: path, at: 0, from: "file" },
  ],
  yolo: [{ names: ["model"], at: 0, from: "file" }],
  inferencesession: [{ names: path, at: 0, from: "file" }],
  create: [{ names: path, at: 0, from: "file", of: /^InferenceSession$/ }],
  createsession: [{ names: path, at: 0, from: "file" }],
  loadlayersmodel: [{ names: path, at: 0, from: "file" }],
  loadgraphmodel: [{ names: path, at: 0, from: "file" }],
  interpreter: [{ names: ["model_path"], at: 0, from: "file" }],
  llama: [{ names: ["model_path"], at: 0, from: "file" }],
  readnet: [{ names: path, at: 0, from: "file" }],
  readnetfromonnx: [{ names: path, at: 0, from: "file" }],
  booster: [{ names: ["model_file"], from: "file" }],
  fromfile: [{ names: path, at: 0, from: "file" }],
  loadfromfile: [{ names: path, at: 0, from: "file" }],
  loadfromcheckpoint: [{ names: ["checkpoint_path"], at: 0, from: "file" }],
  newadvancedsession: [{ names: path, at: 0, from: "file" }],
  loadmodelfromfile: [{ names: path, at: 0, from: "file" }],
  commitfromfile: [{ names: path, at: 0, from: "file" }],
  open: [{ names: ["file"], at: 0, from: "file" }],
};

/** How a call loads a model, in a file that uses something that can. */
export function loaderOf({ path: names }: Call, components: readonly Identity[]): Loader | undefined {
  const name = (names.at(-1) ?? "").replaceAll("_", "").toLowerCase();
  const known = Object.hasOwn(loaders, name) ? loaders[name] : undefined;
  if (!known || components.length === 0) return undefined;
  return known.find(
    ({ of, needs }) =>
      (!of || names.slice(0, -1).some((one) => of.test(one))) &&
      (!needs || components.some(({ id }) => needs.test(id))),
  );
}
