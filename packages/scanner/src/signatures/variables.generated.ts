// Generated from packages/scanner/signatures/variables.yaml by scripts/generate-signatures.mjs. Edit that file instead.
import type { Signature } from "./signature.ts";

export const variablesSignatures: readonly Signature[] = [
  {
    "id": "OPENAI_*",
    "service": "api.openai.com",
    "tier": "supporting",
    "what": "model API",
    "provider": "OpenAI"
  },
  {
    "id": "ANTHROPIC_*",
    "service": "api.anthropic.com",
    "tier": "supporting",
    "what": "model API",
    "provider": "Anthropic"
  },
  {
    "id": "CLAUDE_API_KEY",
    "service": "api.anthropic.com",
    "tier": "supporting",
    "what": "model API",
    "provider": "Anthropic"
  },
  {
    "id": "AZURE_OPENAI_*",
    "service": "openai.azure.com",
    "tier": "supporting",
    "what": "model API",
    "provider": "Microsoft"
  },
  {
    "id": "AOAI_*",
    "service": "openai.azure.com",
    "tier": "supporting",
    "what": "model API",
    "provider": "Microsoft"
  },
  {
    "id": "GEMINI_API_KEY",
    "service": "generativelanguage.googleapis.com",
    "tier": "supporting",
    "what": "model API",
    "provider": "Google"
  },
  {
    "id": "GEMINI_MODEL",
    "service": "generativelanguage.googleapis.com",
    "tier": "supporting",
    "what": "model API",
    "provider": "Google"
  },
  {
    "id": "GOOGLE_GENERATIVE_AI_API_KEY",
    "service": "generativelanguage.googleapis.com",
    "tier": "supporting",
    "what": "model API",
    "provider": "Google"
  },
  {
    "id": "GOOGLE_GENAI_*",
    "service": "generativelanguage.googleapis.com",
    "tier": "supporting",
    "what": "model API",
    "provider": "Google"
  },
  {
    "id": "GOOGLE_API_KEY",
    "service": "generativelanguage.googleapis.com",
    "tier": "weak",
    "what": "model API",
    "provider": "Google"
  },
  {
    "id": "VERTEX_AI_*",
    "service": "aiplatform.googleapis.com",
    "tier": "supporting",
    "what": "model API",
    "provider": "Google"
  },
  {
    "id": "VERTEXAI_*",
    "service": "aiplatform.googleapis.com",
    "tier": "supporting",
    "what": "model API",
    "provider": "Google"
  },
  {
    "id": "BEDROCK_*",
    "service": "bedrock-runtime.amazonaws.com",
    "tier": "supporting",
    "what": "model API",
    "provider": "Amazon Web Services"
  },
  {
    "id": "AWS_BEARER_TOKEN_BEDROCK",
    "service": "bedrock-runtime.amazonaws.com",
    "tier": "supporting",
    "what": "model API",
    "provider": "Amazon Web Services"
  },
  {
    "id": "COHERE_API_KEY",
    "service": "api.cohere.com",
    "tier": "supporting",
    "what": "model API",
    "provider": "Cohere"
  },
  {
    "id": "CO_API_KEY",
    "service": "api.cohere.com",
    "tier": "supporting",
    "what": "model API",
    "provider": "Cohere"
  },
  {
    "id": "MISTRAL_API_KEY",
    "service": "api.mistral.ai",
    "tier": "supporting",
    "what": "model API",
    "provider": "Mistral AI"
  },
  {
    "id": "GROQ_API_KEY",
    "service": "api.groq.com",
    "tier": "supporting",
    "what": "model API",
    "provider": "Groq"
  },
  {
    "id": "REPLICATE_API_TOKEN",
    "service": "api.replicate.com",
    "tier": "supporting",
    "what": "model API",
    "provider": "Replicate"
  },
  {
    "id": "REPLICATE_API_KEY",
    "service": "api.replicate.com",
    "tier": "supporting",
    "what": "model API",
    "provider": "Replicate"
  },
  {
    "id": "TOGETHER_API_KEY",
    "service": "api.together.xyz",
    "tier": "supporting",
    "what": "model API",
    "provider": "Together AI"
  },
  {
    "id": "TOGETHERAI_API_KEY",
    "service": "api.together.xyz",
    "tier": "supporting",
    "what": "model API",
    "provider": "Together AI"
  },
  {
    "id": "DEEPSEEK_API_KEY",
    "service": "api.deepseek.com",
    "tier": "supporting",
    "what": "model API",
    "provider": "DeepSeek"
  },
  {
    "id": "XAI_API_KEY",
    "service": "api.x.ai",
    "tier": "supporting",
    "what": "model API",
    "provider": "xAI"
  },
  {
    "id": "OPENROUTER_API_KEY",
    "service": "openrouter.ai",
    "tier": "supporting",
    "what": "model API",
    "provider": "OpenRouter"
  },
  {
    "id": "PERPLEXITY_API_KEY",
    "service": "api.perplexity.ai",
    "tier": "supporting",
    "what": "model API",
    "provider": "Perplexity"
  },
  {
    "id": "FIREWORKS_API_KEY",
    "service": "api.fireworks.ai",
    "tier": "supporting",
    "what": "model API",
    "provider": "Fireworks AI"
  },
  {
    "id": "DASHSCOPE_API_KEY",
    "service": "dashscope.aliyuncs.com",
    "tier": "supporting",
    "what": "model API",
    "provider": "Alibaba Cloud"
  },
  {
    "id": "ELEVENLABS_API_KEY",
    "service": "api.elevenlabs.io",
    "tier": "supporting",
    "what": "model API",
    "provider": "ElevenLabs"
  },
  {
    "id": "DEEPGRAM_API_KEY",
    "service": "api.deepgram.com",
    "tier": "supporting",
    "what": "model API",
    "provider": "Deepgram"
  },
  {
    "id": "ASSEMBLYAI_API_KEY",
    "service": "api.assemblyai.com",
    "tier": "supporting",
    "what": "model API",
    "provider": "AssemblyAI"
  },
  {
    "id": "VOYAGE_API_KEY",
    "service": "api.voyageai.com",
    "tier": "supporting",
    "what": "model API",
    "provider": "Voyage AI"
  },
  {
    "id": "STABILITY_API_KEY",
    "service": "api.stability.ai",
    "tier": "supporting",
    "what": "model API",
    "provider": "Stability AI"
  },
  {
    "id": "HUGGING_FACE_HUB_TOKEN",
    "service": "huggingface.co",
    "tier": "supporting",
    "what": "hub of models",
    "provider": "Hugging Face"
  },
  {
    "id": "HUGGINGFACE_TOKEN",
    "service": "huggingface.co",
    "tier": "supporting",
    "what": "hub of models",
    "provider": "Hugging Face"
  },
  {
    "id": "HUGGINGFACEHUB_API_TOKEN",
    "service": "huggingface.co",
    "tier": "supporting",
    "what": "hub of models",
    "provider": "Hugging Face"
  },
  {
    "id": "HUGGINGFACE_API_KEY",
    "service": "huggingface.co",
    "tier": "supporting",
    "what": "hub of models",
    "provider": "Hugging Face"
  },
  {
    "id": "HF_TOKEN",
    "service": "huggingface.co",
    "tier": "weak",
    "what": "hub of models",
    "provider": "Hugging Face"
  },
  {
    "id": "OLLAMA_HOST",
    "service": "localhost:11434",
    "tier": "supporting",
    "what": "model API",
    "provider": "Ollama"
  },
  {
    "id": "OLLAMA_BASE_URL",
    "service": "localhost:11434",
    "tier": "supporting",
    "what": "model API",
    "provider": "Ollama"
  },
  {
    "id": "OLLAMA_URL",
    "service": "localhost:11434",
    "tier": "supporting",
    "what": "model API",
    "provider": "Ollama"
  },
  {
    "id": "OLLAMA_MODEL",
    "service": "localhost:11434",
    "tier": "supporting",
    "what": "model API",
    "provider": "Ollama"
  },
  {
    "id": "LANGCHAIN_API_KEY",
    "service": "api.smith.langchain.com",
    "tier": "weak",
    "what": "tracing of model calls",
    "provider": "LangChain"
  },
  {
    "id": "LANGSMITH_API_KEY",
    "service": "api.smith.langchain.com",
    "tier": "weak",
    "what": "tracing of model calls",
    "provider": "LangChain"
  },
  {
    "id": "LANGFUSE_SECRET_KEY",
    "service": "cloud.langfuse.com",
    "tier": "weak",
    "what": "tracing of model calls",
    "provider": "Langfuse"
  },
  {
    "id": "WANDB_API_KEY",
    "service": "api.wandb.ai",
    "tier": "weak",
    "what": "experiment tracker",
    "provider": "Weights & Biases"
  },
  {
    "id": "PINECONE_API_KEY",
    "service": "api.pinecone.io",
    "tier": "weak",
    "what": "vector store",
    "provider": "Pinecone"
  }
];
