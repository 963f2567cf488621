// All tests of the page in a browser: one file, because starting a browser for each takes longer than most of its tests.
import { afterAll, beforeAll } from "vitest";
import { closeBrowser, startBrowser } from "./open-report.ts";
import "./accessibility.ts";
import "./behaviour.ts";
import "./hostile.ts";
import "./large.ts";

beforeAll(startBrowser, 60_000);
afterAll(closeBrowser);
