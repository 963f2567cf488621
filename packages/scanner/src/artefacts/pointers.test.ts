import { expect, test } from "vitest";
import { found, hinted, seenIn } from "../testing/scan-files.ts";

test("models that DVC keeps, by their paths and hashes", () => {
  const files = {
    "models/churn.pkl.dvc": "outs:\n- md5: 0123456789abcdef0123456789abcdef\n  size: 10\n  path: churn.pkl\n",
    "weights.dvc": "outs:\n- md5: ffff456789abcdef0123456789abcdef.dir\n  path: weights\n",
    "data/train.parquet.dvc": "outs:\n- md5: 0123456789abcdef0123456789abcdef\n  path: train.parquet\n",
    "ml/dvc.yaml":
      "stages:\n  train:\n    cmd: python train.py\n    deps: [data/train.csv, base.onnx]\n    outs:\n      - out/net.onnx\n      - out/log.txt\n      - out/model.joblib: { cache: false }\nartifacts:\n  churn:\n    path: out/final\n    type: model\n",
    "ml/dvc.lock":
      "schema: '2.0'\nstages:\n  train:\n    outs:\n    - path: out/net.onnx\n      md5: aaaa456789abcdef0123456789abcdef\n",
  };
  expect(found(files)).toEqual([
    "file:ml/out/final in product",
    "file:ml/out/model.joblib in product",
    "file:ml/out/net.onnx md5:aaaa456789ab in product",
    "file:models/churn.pkl md5:0123456789ab in product",
    "file:weights md5:ffff456789ab in product",
  ]);
  expect(seenIn(files)).toContain("models/churn.pkl.dvc:4:9 churn.pkl");
});

test("a path that leads out of the project is no component", () => {
  expect(found({ "a.dvc": "outs:\n- path: ../../etc/model.onnx\n" })).toEqual([]);
});

test("settings beside the weights say which model it is", () => {
  const files = {
    "m/config.json": '{"_name_or_path": "google-bert/bert-base-uncased", "model_type": "bert"}',
    "m/adapter_config.json": '{"peft_type": "LORA", "base_model_name_or_path": "meta-llama/Llama-3.1-8B"}',
    "web/config.json": '{"model": "x", "apiKey": "openai"}',
  };
  expect(found(files)).toEqual(["pkg:huggingface/meta-llama/Llama-3.1-8B in product"]);
  expect(hinted(files)).toEqual([
    "file:m/adapter_config.json",
    "file:m/config.json",
    "pkg:huggingface/google-bert/bert-base-uncased",
  ]);
});

test("a Modelfile of Ollama and a model of MLflow", () => {
  const files = {
    Modelfile:
      "# comment\nFROM llama3.2:3b\nADAPTER ./tuned.gguf\nPARAMETER temperature 1\nSYSTEM FROM openai\n",
    "hub/Modelfile": "FROM hf.co/bartowski/Llama-3.2-3B-Instruct-GGUF:Q4_K_M\n",
    "runs/model/MLmodel":
      "artifact_path: model\nflavors:\n  python_function:\n    model_path: model.pkl\n  sklearn:\n    pickled_model: model.pkl\nmodel_uuid: 1234567890abcdef\n",
  };
  expect(found(files)).toEqual([
    "file:runs/model/model.pkl 1234567890ab in product",
    "file:tuned.gguf in product",
    "model:llama3.2 3b in product",
    "pkg:huggingface/bartowski/Llama-3.2-3B-Instruct-GGUF Q4_K_M in product",
  ]);
});
