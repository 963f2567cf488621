import OpenAI from "npm:openai@4.52.0";
import { pipeline } from "https://cdn.jsdelivr.net/npm/@huggingface/transformers@3.0.0";

const client = new OpenAI();
const classify = await pipeline("text-classification", "Xenova/distilbert-base-uncased-finetuned-sst-2-english");

export const ask = (question: string) =>
  client.responses.create({ model: "gpt-4.1-mini", input: question });
