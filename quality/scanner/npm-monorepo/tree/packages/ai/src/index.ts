import pRetry from "p-retry";
import { Mistral } from "llm";

export const client = new Mistral();
export const retried = pRetry;
