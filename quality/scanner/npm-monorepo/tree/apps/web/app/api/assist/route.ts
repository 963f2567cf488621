import { createOpenAI } from "@ai-sdk/openai";
import { generateText } from "ai";
import { log } from "../../../lib/log";

const provider = createOpenAI({ compatibility: "strict" });

export async function POST(request: Request): Promise<Response> {
  const { question, deployment } = await request.json();
  const { text } = await generateText({ model: provider(deployment), prompt: question });
  log.info({ length: text.length }, "assisted");
  return Response.json({ text });
}
