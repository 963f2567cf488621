export { drawFindings, eraseFindings } from "./drawing.ts";
export { memoryHost } from "./memory-host.ts";
export { checkExample, createRuleTester, ExampleError, type TestFunction } from "./rule-tester.ts";
export { type ExampleRun, runExample } from "./run-example.ts";
