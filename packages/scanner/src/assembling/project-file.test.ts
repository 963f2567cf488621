import { expect, test } from "vitest";
import { scanFiles } from "../testing/scan-files.ts";
import { ProjectFiles } from "./project-file.ts";

test("a path in code means the nearest file", () => {
  const files = new ProjectFiles();
  for (const path of ["svc/models/a.onnx", "models/b.onnx", "models/a.onnx"]) files.add(path);
  expect(files.find("models/a.onnx", "svc/app/main.py")).toBe("svc/models/a.onnx");
  expect(files.find("models/b.onnx", "svc/app/main.py")).toBe("models/b.onnx");
  expect(files.find("models/c.onnx", "svc/app/main.py")).toBe("models/c.onnx");
});

test("a model that lies in the project and is loaded is one component, and its calls are of it", () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"a".repeat(64)}\nsize 9\n`;
  const { components, calls } = scanFiles({
    "svc/models/churn.onnx": pointer,
    "svc/app.py":
      'import onnxruntime\ns = onnxruntime.InferenceSession("models/churn.onnx")\ndef f(x):\n    return s.run(None, x)\n',
  });
  expect(components.map(({ id }) => id)).toEqual(["file:svc/models/churn.onnx", "pkg:pypi/onnxruntime"]);
  expect(calls.map(({ component }) => component)).toEqual(["file:svc/models/churn.onnx"]);
});
