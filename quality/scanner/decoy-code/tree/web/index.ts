import { ai } from "./ai";
import { openai } from "@/lib/openai";
import natural from "../natural";

// import OpenAI from "openai";
/* const client = new OpenAI(); fetch("https://api.openai.com/v1/chat/completions"); */
const text = `import OpenAI from "openai"; fetch("https://api.openai.com/v1/chat/completions")`;
const pattern = /require\("openai"\)/;
const links = { href: "https://api.openai.com/v1/models", docs: "https://api.anthropic.com/v1" };

export const page = { ai, openai, natural, text, pattern, links, model: "gpt-4o" };
