import { modelAt } from "../deployments/model-reference.ts";
import { readInstructions } from "../deployments/read-instructions.ts";
import { seeModel } from "../deployments/see-model.ts";
import type { Detector } from "../detector.ts";
import { endingOf, folderOf, pathFrom } from "../paths.ts";
import { fileModel } from "./model-file.ts";

/** A `Modelfile` of Ollama: what it builds on and adapts. */
export const modelfile: Detector = {
  name: "modelfile",
  reads: "manifest",
  takes: ({ path }) => /(?:^|\/)Modelfile(?:[._-][\w.-]+)?$|\.modelfile$/i.test(path),
  detect({ path, text }, findings) {
    for (const { name, words } of readInstructions(text, 0)) {
      const [word] = words;
      if (!word || (name !== "FROM" && name !== "ADAPTER")) continue;
      const isFile =
        /^\.{0,2}\//.test(word.value) || /^\.(?:gguf|safetensors|bin)$/.test(endingOf(word.value));
      const file = isFile ? pathFrom(folderOf(path), word.value) : undefined;
      const model = isFile ? undefined : modelAt(word.value, "ollama");
      if (file !== undefined) seeModel({ identity: fileModel(file) }, word.range, "file", findings);
      else if (model) seeModel(model, word.range, "file", findings);
    }
  },
};
