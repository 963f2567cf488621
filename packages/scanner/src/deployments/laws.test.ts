import fc from "fast-check";
import { expect, test } from "vitest";
import { scanFiles } from "../testing/scan-files.ts";

/** What may be a password: printable, and with the characters that formats give a meaning to. */
const secrets = fc
  .string({
    unit: fc.constantFrom(..."abcXYZ019-_=+/:@#$%{}()[]<>;,.!?&*|~^'` ".split("")),
    minLength: 6,
    maxLength: 40,
  })
  .map((text) => `zq7${text.trim()}q`);

/** One secret in every place in which values stand. */
function filesWith(secret: string): Readonly<Record<string, string>> {
  const quoted = JSON.stringify(secret);
  const plain = secret.replace(/[^A-Za-z0-9]/g, "");
  return {
    ".env": `OPENAI_API_KEY=${quoted}\nANTHROPIC_API_KEY=${plain}\n`,
    Dockerfile: `ARG OPENAI_API_KEY=${plain}\nFROM python\nENV HF_TOKEN ${quoted}\nENV GROQ_API_KEY=${quoted} A=${plain}\nRUN OPENAI_API_KEY=${quoted} pip install --index-url https://u:${plain}@host/simple "openai @ git+https://${plain}@host/x" torch\nRUN npm i openai@https://${plain}@host/x.tgz\n`,
    "compose.yaml": `services:\n  a:\n    image: ollama/ollama\n    environment:\n      OPENAI_API_KEY: ${quoted}\n  b:\n    environment:\n      - COHERE_API_KEY=${plain}\n      - ${JSON.stringify(`MISTRAL_API_KEY=${secret}`)}\n    command: ["--api-key", ${quoted}]\n`,
    ".github/workflows/ci.yml": `env:\n  OPENAI_API_KEY: ${quoted}\njobs:\n  a:\n    steps:\n      - uses: openai/codex-action@v1\n        with: { openai-api-key: ${quoted} }\n      - run: OPENAI_API_KEY=${plain} pip install openai\n`,
    ".gitlab-ci.yml": `variables:\n  OPENAI_API_KEY: { value: ${quoted} }\n`,
    "k8s.yaml": `apiVersion: v1\nkind: Secret\nstringData:\n  OPENAI_API_KEY: ${quoted}\n---\napiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - image: vllm/vllm-openai\n      env: [{ name: HF_TOKEN, value: ${quoted} }]\n      args: ["--api-key", ${quoted}]\n`,
    "chart/templates/a.yaml": `apiVersion: v1\nkind: Secret\nstringData:\n  {{ if x }}\n  OPENAI_API_KEY: ${quoted}\n  name: ${quoted}\n`,
    "values.yaml": `env:\n  - name: OPENAI_API_KEY\n    value: ${quoted}\n`,
    "main.tf": `variable "openai_api_key" {\n  default = ${quoted}\n}\nresource "x" "y" {\n  environment { variables = { OPENAI_API_KEY = ${quoted} } }\n  name = ${quoted}\n}\n`,
    "template.yaml": `Resources:\n  A:\n    Type: AWS::Lambda::Function\n    Properties: { Environment: { Variables: { OPENAI_API_KEY: ${quoted} } } }\n`,
  };
}

test("the value of a variable is nowhere in what is found", () => {
  fc.assert(
    fc.property(secrets, (secret) => {
      const said = JSON.stringify(scanFiles(filesWith(secret)));
      expect(said).toContain("OPENAI_API_KEY");
      expect(said).not.toContain(JSON.stringify(secret).slice(1, -1));
      expect(said).not.toContain(secret.replace(/[^A-Za-z0-9]/g, ""));
    }),
  );
});

const paths = [
  "Dockerfile",
  "compose.yaml",
  "k8s.yaml",
  "chart/Chart.yaml",
  "chart/values.yaml",
  ".github/workflows/ci.yml",
  ".gitlab-ci.yml",
  ".env",
  "main.tf",
  "template.json",
  "main.bicep",
  "model.onnx",
  "models/a.pkl",
  "model.dvc",
  "config.json",
  "Modelfile",
  "MLmodel",
  "bom.json",
];

test("no text makes a reader throw", () => {
  const pieces = fc.constantFrom(
    ..."FROM |RUN |ENV |image: |uses: |run: |\n|  |- |\"|'|{|}|[|]|(|)|\u0024{|}}|{{|<<EOF|\\|#|=|:|@|/|pip install |ollama/ollama|resource |kind: |apiVersion: v1|---|\0|\uFEFF|é".split(
      "|",
    ),
  );
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.array(pieces, { maxLength: 60 }), (path, parts) => {
      scanFiles({ [path]: parts.join("") });
    }),
    { numRuns: 2000 },
  );
});

const size = 64 * 1024;
const marks = "apiVersion: v1\nkind: Pod\n";
const hostile: readonly string[] = [
  "[",
  "{",
  '"',
  "'",
  '\\"',
  "${",
  "{{ ",
  "- ",
  "/*",
  "'\\",
  "RUN <<A\n",
  "FROM a\\\n",
  "FROM $A\n",
  "a = <<B\n",
  "x {",
  'x "${',
  'OPENAI_API_KEY="\n',
  "image: ${A:-",
  "---\n",
  "resource a 'b@",
  "resource a 'b@1'\n",
  "pip install \\\n#\n",
  "  #\n",
];

test.each(hostile)(
  "a long row of %j is read in time",
  (piece) => {
    const text = piece.repeat(Math.floor(size / piece.length));
    for (const path of paths) {
      scanFiles({ [path]: text });
      scanFiles({ [path]: marks + text });
    }
  },
  60_000,
);
