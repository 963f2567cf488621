import { expect, test } from "vitest";
import { found, scanFiles, seenIn } from "../../testing/scan-files.ts";

test("requirements.txt: markers, extras, hashes, editable addresses, addresses without a name", () => {
  const text = [
    "# openai",
    "--index-url https://user:s3cret@example.org/simple",
    "Sentence_Transformers[onnx] == 2.0 ; python_version > '3' --hash=sha256:aa # why",
    "torch @ https://user:s3cret@example.org/x.whl",
    "-e git+https://github.com/openai/whisper.git@v1#egg=openai-whisper",
    "git+https://github.com/huggingface/transformers@main",
    "https://example.org/llama_cpp_python-0.2.0-cp310-linux_x86_64.whl",
    "-e .",
    "./vendored/anthropic",
    "requests>=2",
    "anthropic>=0.3,\\",
    "  <1",
    "openai<2",
  ].join("\n");
  expect(found({ "requirements.txt": text })).toEqual([
    "pkg:pypi/anthropic >=0.3 in product",
    "pkg:pypi/llama-cpp-python in product",
    "pkg:pypi/openai <2 in product",
    "pkg:pypi/openai-whisper in product",
    "pkg:pypi/sentence-transformers == 2.0 in product",
    "pkg:pypi/torch in product",
    "pkg:pypi/transformers in product",
  ]);
  expect(seenIn({ "requirements.txt": text })).toContain("requirements.txt:3:1 Sentence_Transformers");
  expect(JSON.stringify(scanFiles({ "requirements.txt": text }))).not.toContain("s3cret");
});

test("the name of the file says what it is for", () => {
  const files = [
    "requirements-dev.txt",
    "requirements/test.txt",
    "dev-requirements.in",
    "requirements/base.txt",
    "requirements_ml.txt",
    "backend/requirements.in",
  ];
  const areas = files.map((file) =>
    found({ [file]: "openai" })[0]
      ?.split(" ")
      .at(-1),
  );
  expect(areas).toEqual(["development", "test", "development", "product", "product", "product"]);
});

test("constraints ask for nothing; what is included under another name is said to be unread", () => {
  expect(found({ "requirements/constraints.txt": "openai==1" })).toEqual([]);
  const { files } = scanFiles({
    "requirements.txt": "-r requirements/base.txt\n-c constraints.txt\n-r deps.lst\n",
  });
  expect(files.unread).toMatchObject([
    { path: "requirements.txt", reason: "it includes a file that is not known as a manifest (line 3)" },
  ]);
});

test("pyproject.toml: its own table, groups, extras, Poetry, PDM, uv, what it is built with", () => {
  const text = `
[project]
name = "anthropic"
dependencies = [
  "openai>=1,<2", # not "cohere"
]
[project.optional-dependencies]
test = ["cohere"]
llm = ["groq"]
[dependency-groups]
dev = ["litellm", {include-group = "test"}]
[tool.poetry.dependencies]
python = "^3.12"
torch = {version = "^2.0", source = "x"}
ollama = {path = "../ollama"}
[tool.poetry.group.ml.dependencies]
peft = "^1"
[tool.poetry.group.dev.dependencies]
trl = "*"
[tool.uv]
dev-dependencies = ["vllm"]
[build-system]
requires = ["setuptools", "jax"]
`;
  expect(found({ "pyproject.toml": text })).toEqual([
    "pkg:pypi/cohere in test",
    "pkg:pypi/groq in product",
    "pkg:pypi/jax in development",
    "pkg:pypi/litellm in development",
    "pkg:pypi/openai >=1,<2 in product",
    "pkg:pypi/peft ^1 in product",
    "pkg:pypi/torch ^2.0 in product",
    "pkg:pypi/trl in development",
    "pkg:pypi/vllm in development",
  ]);
  expect(seenIn({ "pyproject.toml": text })).toContain("pyproject.toml:5:4 openai");
});

test("what a workspace of uv holds is no package of that name", () => {
  const text = `[project]\nname = "app"\ndependencies = ["Instructor", "openai"]\n[tool.uv.sources]\ninstructor = { workspace = true }\nopenai = { index = "mirror" }\n`;
  const files = { "pyproject.toml": text, "app/a.py": "import instructor\n" };
  expect(found(files)).toEqual(["pkg:pypi/openai in product"]);
});

test("a pyproject.toml that cannot be read is said to be, with the line", () => {
  expect(scanFiles({ "pyproject.toml": '[project]\ndependencies = ["openai"\n' }).files.unread).toMatchObject(
    [{ path: "pyproject.toml", reason: expect.stringMatching(/^the TOML cannot be read: .*\(line \d\)$/) }],
  );
  expect(
    scanFiles({ "pyproject.toml": '[project]\ndynamic = ["dependencies"]\n' }).files.unread,
  ).toHaveLength(1);
});

test("Pipfile", () => {
  const text = `[[source]]\nurl = "https://x"\n[packages]\nvllm = "*"\nopenai = {version = "==1.2"}\n[dev-packages]\npeft = "1"\n`;
  expect(found({ Pipfile: text })).toEqual([
    "pkg:pypi/openai ==1.2 in product",
    "pkg:pypi/peft 1 in development",
    "pkg:pypi/vllm in product",
  ]);
});

test("setup.cfg", () => {
  const text = `[metadata]\nname = openai\n[options]\ninstall_requires =\n    keras>=3\n    # jax\n    requests\n[options.extras_require]\ndev = cohere\nllm =\n  groq\n`;
  expect(found({ "setup.cfg": text })).toEqual([
    "pkg:pypi/cohere in development",
    "pkg:pypi/groq in product",
    "pkg:pypi/keras >=3 in product",
  ]);
});

test("setup.py: lists that are written out, also under a name", () => {
  const text = `"""Uses cohere."""
REQUIRED = [
    "groq>1",  # "anthropic"
]
setup(
    install_requires=REQUIRED,
    extras_require={"dev": ["litellm"], 'all': ['ollama']},
    tests_require=["trl"],
)
`;
  expect(found({ "setup.py": text })).toEqual([
    "pkg:pypi/groq >1 in product",
    "pkg:pypi/litellm in development",
    "pkg:pypi/ollama in product",
    "pkg:pypi/trl in test",
  ]);
});

test("setup.py: a list that has the name of the argument", () => {
  const text = `install_requires = ["groq"]\nsetup(install_requires=install_requires)`;
  expect(seenIn({ "setup.py": text })).toEqual(["setup.py:1:22 groq"]);
});

test("setup.py: what is worked out is said to be unread, unless it comes from a requirements.txt", () => {
  expect(scanFiles({ "setup.py": "\nsetup(install_requires=read() + ['x'])" }).files.unread).toMatchObject([
    { path: "setup.py", reason: "its install_requires is worked out when it runs (line 2)" },
  ]);
  expect(
    scanFiles({ "setup.py": "setup(install_requires=BASE + ['openai'])\nBASE = ['x']" }).files.unread,
  ).toHaveLength(1);
  expect(
    scanFiles({ "setup.py": "reqs = open('requirements.txt').readlines()\nsetup(install_requires=reqs)" })
      .files.unread,
  ).toEqual([]);
});

test("environment.yml of Conda", () => {
  const text = `name: openai\ndependencies:\n  - python=3.12\n  - pytorch::pytorch=2.1\n  - scikit-learn >=1.4\n  - pip:\n    - trl==1\n`;
  expect(found({ "environment.yml": text })).toEqual([
    "pkg:pypi/scikit-learn in product",
    "pkg:pypi/torch 2.1 in product",
    "pkg:pypi/trl ==1 in product",
  ]);
  expect(seenIn({ "environment.yml": text })).toContain("environment.yml:4:14 pytorch");
});

test("lock files settle versions", () => {
  const files = {
    "requirements.in": "openai",
    "poetry.lock": `[[package]]\nname = "openai"\nversion = "1.2.3"\n\n[[package]]\nname = "cohere"\nversion = "5.0.0"\n`,
    "Pipfile.lock": `{"_meta": {}, "default": {"openai": {"version": "==1.2.4"}}}`,
  };
  expect(found(files)).toEqual(["pkg:pypi/openai 1.2.3 1.2.4 in product"]);
});
