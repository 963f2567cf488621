import { expect, test } from "vitest";
import { found, hinted } from "../testing/scan-files.ts";

const lfs = (hash: string, size: number): string =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${hash.repeat(16)}\nsize ${size}\n`;
const zip = "PK\x03\x04";
const pickle = "\x80\x04\x95";

test("files of unambiguous formats are models", () => {
  const files = {
    "models/churn.onnx": "\x08\x07",
    "models/llama/model-00001-of-00002.safetensors": "x",
    "models/llama/model-00002-of-00002.safetensors": "x",
    "ios/Churn.mlpackage/Data/com.apple.CoreML/model.mlmodel": "x",
    "tests/tiny.gguf": "GGUF",
    "net.pt": zip,
    "old.pth": pickle,
    "bert/pytorch_model.bin": pickle,
  };
  expect(found(files)).toEqual([
    "file:bert/pytorch_model.bin in product",
    "file:ios/Churn.mlpackage in product",
    "file:models/churn.onnx in product",
    "file:models/llama/model-*-of-00002.safetensors in product",
    "file:net.pt in product",
    "file:old.pth in product",
    "file:tests/tiny.gguf in test",
  ]);
});

test("a pointer has the type of the file that it stands for, and a version", () => {
  expect(found({ "models/churn.pkl": lfs("4d7a", 5_000_000), "net.pt": lfs("00ff", 10) })).toEqual([
    "file:models/churn.pkl sha256:4d7a4d7a4d7a in product",
    "file:net.pt sha256:00ff00ff00ff in product",
  ]);
  const annex = `/annex/objects/SHA256E-s44--${"ab".repeat(32)}.onnx\n`;
  expect(found({ "m.onnx": annex })).toEqual(["file:m.onnx annex:abababababab in product"]);
});

test("what only has the ending of a model is none", () => {
  const files = {
    "config/model.pkl": 'amends "package://pkg.example/app@1.0.0#/Config.pkl"\nname = "model"\n',
    "app/templates/model.pt": '<html tal:content="x"></html>',
    "site-packages/model.pth": "/opt/lib\n",
    "models/readme.bin": "text",
    "firmware.bin": "\x00".repeat(1_200_000),
    "models/notes.h5": "text",
    "data/arrays.npy": "\x93NUMPY\x01\x00",
    "locale/de.weights": "text",
    "models/user.py": "class User: ...",
    "api/service.pb": "\x0a\x0b",
    "empty.onnx": "",
  };
  expect(found(files)).toEqual([]);
});

test("a serialised object is a model where its name says so, and may be one elsewhere", () => {
  const files = {
    "models/churn.pkl": pickle,
    "cache/index.pkl": pickle,
    "spamClassifier.joblib": "x\x01",
    "models/a/b/c.pkl": pickle,
  };
  expect(found(files)).toEqual(["file:models/churn.pkl in product", "file:spamClassifier.joblib in product"]);
  expect(hinted(files)).toEqual(["file:cache/index.pkl", "file:models/a/b/c.pkl"]);
});

test("a large binary in a folder of models may be one", () => {
  expect(hinted({ "models/ggmlish.bin": "\x00".repeat(1_200_000) })).toEqual(["file:models/ggmlish.bin"]);
});
