import type { Scalar, Value } from "@aims-lint/core";
import type { Findings } from "../detector.ts";
import { endingOf, folderOf, pathFrom } from "../paths.ts";
import { entriesOf, itemsOf, textAt, valueAt } from "../yaml/values.ts";
import { yamlDetector } from "../yaml/yaml-detector.ts";
import { fileModel, modelFileAt, speaksOfModel } from "./model-file.ts";

/** Models that DVC keeps elsewhere: `*.dvc`, `dvc.yaml`, `dvc.lock`. Data that it keeps is no component. */
export const dvc = yamlDetector(
  "dvc",
  /(?:^|\/)(?:[^/]+\.dvc|dvc\.yaml|dvc\.lock)$/,
  (document, { path }, findings) => {
    const folder = `${folderOf(path)}${textAt(document, "wdir")?.value ?? ""}/`;
    for (const out of itemsOf(valueAt(document, "outs"))) seeOut(out, folder, findings);
    for (const { value: stage } of entriesOf(valueAt(document, "stages"))) {
      const stageFolder = `${folderOf(path)}${textAt(stage, "wdir")?.value ?? ""}/`;
      for (const out of itemsOf(valueAt(stage, "outs"))) seeOut(out, stageFolder, findings);
    }
    for (const { value: artifact } of entriesOf(valueAt(document, "artifacts"))) {
      const named = textAt(artifact, "path");
      if (named && textAt(artifact, "type")?.value === "model") see(named, folder, undefined, true, findings);
    }
  },
);

/** An output is a path, `{ path: …, md5: … }`, or a path with settings under it. */
function seeOut(out: Value, folder: string, findings: Findings): void {
  const [first] = entriesOf(out);
  const named = out.type === "scalar" ? out : textAt(out, "path");
  const md5 = textAt(out, "md5")?.value ?? textAt(out, "etag")?.value;
  if (named) see(named, folder, md5, false, findings);
  else if (first) see({ type: "scalar", ...first.key }, folder, undefined, false, findings);
}

function see(
  { value, range }: Scalar,
  folder: string,
  hash: string | undefined,
  isModel: boolean,
  findings: Findings,
): void {
  const path = pathFrom(folder, value);
  if (path === undefined) return;
  const isFolder = endingOf(path) === "" && speaksOfModel(`${path.slice(path.lastIndexOf("/") + 1)}/`);
  const file = modelFileAt(path);
  if (!file && !isFolder && !isModel) return;
  const md5 = /^[0-9a-f]{12}/.exec(hash ?? "")?.[0];
  findings.saw(file?.identity ?? fileModel(path), {
    seen: value,
    how: "file",
    tier: isModel || isFolder ? "decisive" : (file?.tier ?? "decisive"),
    range,
    ...(md5 ? { version: `md5:${md5}` } : {}),
  });
}
