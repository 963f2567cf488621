import { expect, test } from "vitest";
import { scanFiles } from "../testing/scan-files.ts";

/** The calls of a file, as `COMPONENT MODEL LINE`, with `logged` where they are. */
const calls = (path: string, text: string): string[] =>
  scanFiles({ [path]: text }).calls.map(({ component, model, at, isLogged }) =>
    [component, model, at.start.line, isLogged ? "logged" : ""]
      .filter((part) => part !== undefined && part !== "")
      .join(" "),
  );

test("a call is known by what it is made on", () => {
  const text = `
from openai import OpenAI
client = OpenAI()
def ask(q):
    return client.chat.completions.create(model="gpt-4o", messages=[q])
def run(app):
    app.run(q)
`;
  expect(calls("a.py", text)).toEqual(["pkg:pypi/openai gpt-4o 5"]);
});

test("what the same function logs, in a decorator or around a closure, counts", () => {
  const text = `
import OpenAI from "openai";
const client = new OpenAI();
export async function logged() {
  logger.info("asked");
  return retry(() => client.responses.create({ model: "gpt-4o" }));
}
export async function silent() {
  return client.responses.create({ model: "gpt-4o" });
}
`;
  expect(calls("a.ts", text)).toEqual(["pkg:npm/openai gpt-4o 6 logged", "pkg:npm/openai gpt-4o 9"]);
  const decorated =
    "import openai\n@traceable\ndef f():\n    openai.chat.completions.create()\ndef g():\n    openai.chat.completions.create()\n";
  expect(calls("a.py", decorated)).toEqual(["pkg:pypi/openai 4 logged", "pkg:pypi/openai 6"]);
});

test.each(["np.log(x)", "F.log_softmax(x)", "login(x)", "print(x)", "catalog.get(x)", "x = 'logger.info()'"])(
  "%s is no log",
  (line) => {
    expect(calls("a.py", `import openai\ndef f():\n    ${line}\n    openai.responses.create()\n`)).toEqual([
      "pkg:pypi/openai 4",
    ]);
  },
);

test("outside of functions the whole file counts, and so does an import that traces", () => {
  expect(calls("a.py", "import openai, logging\nlogging.info(1)\nopenai.responses.create()")).toEqual([
    "pkg:pypi/openai 3 logged",
  ]);
  expect(
    calls("a.py", "from langfuse.openai import openai\nimport openai\ndef f():\n  openai.responses.create()"),
  ).toEqual(["pkg:pypi/openai 4 logged"]);
});

test("a request to a service is a call of it, through constants too", () => {
  const text =
    'const BASE = "https://api.x.ai";\nfetch(`$\u007bBASE}/v1/chat`, { body: { model: "grok-3" } });';
  expect(calls("a.ts", text)).toEqual(["service:api.x.ai grok-3 2"]);
});

test("a chain of calls is one", () => {
  const text =
    "<?php\nuse OpenAI\\Client;\n$c = OpenAI::client('x');\n$c->chat()->create(['model' => 'gpt-4o']);";
  expect(calls("a.php", text)).toEqual(["pkg:composer/openai-php/client gpt-4o 4"]);
});

test("a model that is loaded is asked by its name, where the file does not train or try it", () => {
  const text =
    'import joblib, sklearn\nmodel = joblib.load("models/churn_model.pkl")\ndef f(x):\n    return model.predict(x)\n';
  expect(calls("a.py", text)).toEqual(["file:models/churn_model.pkl models/churn_model.pkl 4"]);
  expect(calls("a.py", `${text}\nprint(accuracy_score(f(x), y))`)).toEqual([]);
});

test("a call is of the component that the manifest means by the import", () => {
  const { calls: made } = scanFiles({
    "requirements.txt": "tensorflow-cpu==2.16\n",
    "app.py": "import tensorflow\ndef f(x):\n    return tensorflow.keras.models.load_model(p).predict(x)\n",
  });
  expect(made.map(({ component }) => component)).toEqual(["pkg:pypi/tensorflow-cpu"]);
});

test("what is called of a module of the project itself is no call of a model", () => {
  const text = "import cohere\ncohere.chat(q)";
  expect(scanFiles({ "a.py": text }).calls).toHaveLength(1);
  expect(scanFiles({ "a.py": text, "cohere.py": "" }).calls).toEqual([]);
});
