import { testRule } from "../../test-rule.ts";
import { modelCardMatchesCode } from "./model-card-matches-code.ts";

const soa = "Control,Applicable,Justification\nA.6.2.7,Yes,users need it\n";
const systems = "systems:\n  - { id: SYS-001, name: Score, components: [models/] }\n";
const pointer = (oid: string): string =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 1\n`;
const oid = "4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393";

testRule(modelCardMatchesCode, [
  {
    shows: "gap",
    title: "the file of an older version",
    files: {
      "aims/soa.csv": soa,
      "aims/systems.yaml": systems,
      "aims/model-cards/score.md": `# Model card of Score

**System:** SYS-001
**Version:** 2.1.0
             ~~~~~ Model card of Score is about version 2.1.0; the model in the code is models/score-2.0.3.onnx.
`,
    },
    code: { "models/score-2.0.3.onnx": "onnx" },
  },
  {
    shows: "gap",
    title: "another file than the one whose checksum the card gives",
    files: {
      "aims/soa.csv": soa,
      "aims/systems.yaml": systems,
      "aims/model-cards/score.md": `# Model card of Score

**System:** SYS-001
**SHA-256:** 9c56cc51b374c3ba189210d5b6d4bf57790d351c96c47c02190ecf1e430635ab
             ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ Model card of Score gives a checksum that is not that of the model in the code, models/score.onnx.
`,
    },
    code: { "models/score.onnx": pointer(oid) },
  },
  {
    shows: "good",
    title: "the version and the checksum of the file",
    files: {
      "aims/soa.csv": soa,
      "aims/systems.yaml": systems,
      "aims/model-cards/score.md": `# Model card of Score

**System:** SYS-001
**Version:** v2.1
**SHA-256:** ${oid}
`,
    },
    code: { "models/score-2.1.0.onnx": pointer(oid) },
  },
  {
    shows: "absent",
    title: "the file of a model that nobody claims is none of a card",
    files: {
      "aims/soa.csv": soa,
      "aims/systems.yaml": "systems:\n  - { id: SYS-001, name: Score, components: [services/score/] }\n",
      "aims/model-cards/score.md": "# Model card of Score\n\n**System:** SYS-001\n**Version:** 2.1.0\n",
    },
    code: { "models/other-1.0.0.onnx": "onnx" },
  },
]);
