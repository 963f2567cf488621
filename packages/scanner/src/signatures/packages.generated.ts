// Generated from packages/scanner/signatures/packages.yaml by scripts/generate-signatures.mjs. Edit that file instead.
import type { Signature } from "./signature.ts";

export const packagesSignatures: readonly Signature[] = [
  {
    "id": "pkg:npm/openai",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "OpenAI"
  },
  {
    "id": "pkg:npm/@openai/agents*",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "OpenAI"
  },
  {
    "id": "pkg:npm/@openai/codex",
    "tier": "decisive",
    "what": "AI coding tool",
    "provider": "OpenAI",
    "area": "development"
  },
  {
    "id": "pkg:npm/@openai/codex-sdk",
    "tier": "decisive",
    "what": "client of a coding agent",
    "provider": "OpenAI"
  },
  {
    "id": "pkg:npm/@anthropic-ai/sdk",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Anthropic"
  },
  {
    "id": "pkg:npm/@anthropic-ai/claude-agent-sdk",
    "tier": "decisive",
    "what": "client of a coding agent",
    "provider": "Anthropic"
  },
  {
    "id": "pkg:npm/@anthropic-ai/claude-code",
    "tier": "decisive",
    "what": "AI coding tool",
    "provider": "Anthropic",
    "area": "development"
  },
  {
    "id": "pkg:npm/@anthropic-ai/bedrock-sdk",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Amazon Web Services"
  },
  {
    "id": "pkg:npm/@anthropic-ai/vertex-sdk",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Google"
  },
  {
    "id": "pkg:npm/@google/generative-ai",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Google"
  },
  {
    "id": "pkg:npm/@google/genai",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Google"
  },
  {
    "id": "pkg:npm/@google/gemini-cli",
    "tier": "decisive",
    "what": "AI coding tool",
    "provider": "Google",
    "area": "development"
  },
  {
    "id": "pkg:npm/@google-cloud/vertexai",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Google"
  },
  {
    "id": "pkg:npm/@google-cloud/aiplatform",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Google"
  },
  {
    "id": "pkg:npm/@google-cloud/vision",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Google"
  },
  {
    "id": "pkg:npm/@google-cloud/language",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Google"
  },
  {
    "id": "pkg:npm/@google-cloud/speech",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Google"
  },
  {
    "id": "pkg:npm/@google-cloud/text-to-speech",
    "tier": "supporting",
    "what": "client of a managed AI service",
    "provider": "Google"
  },
  {
    "id": "pkg:npm/@google-cloud/translate",
    "tier": "supporting",
    "what": "client of a managed AI service",
    "provider": "Google"
  },
  {
    "id": "pkg:npm/@google-cloud/documentai",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Google"
  },
  {
    "id": "pkg:npm/@google-cloud/dialogflow*",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Google"
  },
  {
    "id": "pkg:npm/@azure/openai",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Microsoft"
  },
  {
    "id": "pkg:npm/@azure-rest/ai-inference",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Microsoft"
  },
  {
    "id": "pkg:npm/@azure-rest/ai-*",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Microsoft"
  },
  {
    "id": "pkg:npm/@azure/ai-*",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Microsoft"
  },
  {
    "id": "pkg:npm/@azure/cognitiveservices-*",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Microsoft"
  },
  {
    "id": "pkg:npm/@aws-sdk/client-bedrock*",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Amazon Web Services"
  },
  {
    "id": "pkg:npm/@aws-sdk/client-sagemaker*",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Amazon Web Services"
  },
  {
    "id": "pkg:npm/@aws-sdk/client-rekognition*",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Amazon Web Services"
  },
  {
    "id": "pkg:npm/@aws-sdk/client-comprehend*",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Amazon Web Services"
  },
  {
    "id": "pkg:npm/@aws-sdk/client-textract",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Amazon Web Services"
  },
  {
    "id": "pkg:npm/@aws-sdk/client-transcribe*",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Amazon Web Services"
  },
  {
    "id": "pkg:npm/@aws-sdk/client-personalize*",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Amazon Web Services"
  },
  {
    "id": "pkg:npm/@aws-sdk/client-lex-*",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Amazon Web Services"
  },
  {
    "id": "pkg:npm/@aws-sdk/client-polly",
    "tier": "supporting",
    "what": "client of a managed AI service",
    "provider": "Amazon Web Services"
  },
  {
    "id": "pkg:npm/@aws-sdk/client-translate",
    "tier": "supporting",
    "what": "client of a managed AI service",
    "provider": "Amazon Web Services"
  },
  {
    "id": "pkg:npm/cohere-ai",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Cohere"
  },
  {
    "id": "pkg:npm/@mistralai/mistralai",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Mistral AI"
  },
  {
    "id": "pkg:npm/groq-sdk",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Groq"
  },
  {
    "id": "pkg:npm/replicate",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Replicate"
  },
  {
    "id": "pkg:npm/together-ai",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Together AI"
  },
  {
    "id": "pkg:npm/@fal-ai/client",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "fal"
  },
  {
    "id": "pkg:npm/@deepgram/sdk",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Deepgram"
  },
  {
    "id": "pkg:npm/assemblyai",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "AssemblyAI"
  },
  {
    "id": "pkg:npm/elevenlabs",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "ElevenLabs"
  },
  {
    "id": "pkg:npm/@elevenlabs/elevenlabs-js",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "ElevenLabs"
  },
  {
    "id": "pkg:npm/ollama",
    "tier": "decisive",
    "what": "runs models",
    "provider": "Ollama"
  },
  {
    "id": "pkg:npm/@openrouter/ai-sdk-provider",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "OpenRouter"
  },
  {
    "id": "pkg:npm/@openrouter/sdk",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "OpenRouter"
  },
  {
    "id": "pkg:npm/@portkey-ai/*",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Portkey"
  },
  {
    "id": "pkg:npm/portkey-ai",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Portkey"
  },
  {
    "id": "pkg:npm/ai",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "Vercel"
  },
  {
    "id": "pkg:npm/@ai-sdk/*",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "Vercel"
  },
  {
    "id": "pkg:npm/langchain",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "LangChain"
  },
  {
    "id": "pkg:npm/@langchain/*",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "LangChain"
  },
  {
    "id": "pkg:npm/llamaindex",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "LlamaIndex"
  },
  {
    "id": "pkg:npm/@llamaindex/*",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "LlamaIndex"
  },
  {
    "id": "pkg:npm/@strands-agents/*",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "Amazon Web Services"
  },
  {
    "id": "pkg:npm/@google/adk",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "Google"
  },
  {
    "id": "pkg:npm/@mastra/*",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "Mastra"
  },
  {
    "id": "pkg:npm/genkit",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "Google"
  },
  {
    "id": "pkg:npm/@genkit-ai/*",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "Google"
  },
  {
    "id": "pkg:npm/@copilotkit/*",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "CopilotKit"
  },
  {
    "id": "pkg:npm/@n8n/n8n-nodes-langchain",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "n8n"
  },
  {
    "id": "pkg:npm/@huggingface/inference",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Hugging Face"
  },
  {
    "id": "pkg:npm/@huggingface/transformers",
    "tier": "decisive",
    "what": "runs models",
    "provider": "Hugging Face"
  },
  {
    "id": "pkg:npm/@huggingface/agents",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "Hugging Face"
  },
  {
    "id": "pkg:npm/@huggingface/hub",
    "tier": "supporting",
    "what": "models from a hub",
    "provider": "Hugging Face"
  },
  {
    "id": "pkg:npm/@xenova/transformers",
    "tier": "decisive",
    "what": "runs models",
    "provider": "Hugging Face"
  },
  {
    "id": "pkg:npm/@mlc-ai/web-llm",
    "tier": "decisive",
    "what": "runs models"
  },
  {
    "id": "pkg:npm/node-llama-cpp",
    "tier": "decisive",
    "what": "runs models"
  },
  {
    "id": "pkg:npm/@tensorflow/tfjs*",
    "tier": "decisive",
    "what": "machine learning library",
    "provider": "Google"
  },
  {
    "id": "pkg:npm/@tensorflow-models/*",
    "tier": "decisive",
    "what": "runs models",
    "provider": "Google"
  },
  {
    "id": "pkg:npm/onnxruntime-node",
    "tier": "decisive",
    "what": "runs models",
    "provider": "Microsoft"
  },
  {
    "id": "pkg:npm/onnxruntime-web",
    "tier": "decisive",
    "what": "runs models",
    "provider": "Microsoft"
  },
  {
    "id": "pkg:npm/onnxruntime-common",
    "tier": "supporting",
    "what": "runs models",
    "provider": "Microsoft"
  },
  {
    "id": "pkg:npm/onnxruntime-react-native",
    "tier": "decisive",
    "what": "runs models",
    "provider": "Microsoft"
  },
  {
    "id": "pkg:npm/brain.js",
    "tier": "supporting",
    "what": "machine learning library"
  },
  {
    "id": "pkg:npm/ml5",
    "tier": "supporting",
    "what": "machine learning library"
  },
  {
    "id": "pkg:npm/@mediapipe/*",
    "tier": "supporting",
    "what": "runs models",
    "provider": "Google"
  },
  {
    "id": "pkg:npm/face-api.js",
    "tier": "decisive",
    "what": "biometric recognition"
  },
  {
    "id": "pkg:npm/@vladmandic/face-api",
    "tier": "decisive",
    "what": "biometric recognition"
  },
  {
    "id": "pkg:npm/natural",
    "tier": "supporting",
    "what": "language processing"
  },
  {
    "id": "pkg:npm/@modelcontextprotocol/sdk",
    "tier": "supporting",
    "what": "protocol between models and tools"
  },
  {
    "id": "pkg:npm/langsmith",
    "tier": "supporting",
    "what": "observes models or experiments",
    "provider": "LangChain"
  },
  {
    "id": "pkg:npm/@helicone/helicone",
    "tier": "supporting",
    "what": "observes models or experiments",
    "provider": "Helicone"
  },
  {
    "id": "pkg:npm/langfuse",
    "tier": "supporting",
    "what": "observes models or experiments",
    "provider": "Langfuse"
  },
  {
    "id": "pkg:npm/@langfuse/*",
    "tier": "supporting",
    "what": "observes models or experiments",
    "provider": "Langfuse"
  },
  {
    "id": "pkg:npm/tiktoken",
    "tier": "supporting",
    "what": "tokeniser"
  },
  {
    "id": "pkg:npm/js-tiktoken",
    "tier": "supporting",
    "what": "tokeniser"
  },
  {
    "id": "pkg:npm/gpt-tokenizer",
    "tier": "supporting",
    "what": "tokeniser"
  },
  {
    "id": "pkg:npm/@pinecone-database/pinecone",
    "tier": "weak",
    "what": "vector store",
    "provider": "Pinecone"
  },
  {
    "id": "pkg:npm/@qdrant/js-client-rest",
    "tier": "weak",
    "what": "vector store",
    "provider": "Qdrant"
  },
  {
    "id": "pkg:npm/weaviate-ts-client",
    "tier": "weak",
    "what": "vector store",
    "provider": "Weaviate"
  },
  {
    "id": "pkg:npm/weaviate-client",
    "tier": "weak",
    "what": "vector store",
    "provider": "Weaviate"
  },
  {
    "id": "pkg:npm/chromadb",
    "tier": "weak",
    "what": "vector store",
    "provider": "Chroma"
  },
  {
    "id": "pkg:npm/@zilliz/milvus2-sdk-node",
    "tier": "weak",
    "what": "vector store",
    "provider": "Zilliz"
  },
  {
    "id": "pkg:npm/opencv4nodejs",
    "tier": "weak",
    "what": "computer vision"
  },
  {
    "id": "pkg:npm/@techstark/opencv-js",
    "tier": "weak",
    "what": "computer vision"
  },
  {
    "id": "pkg:pypi/openai",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "OpenAI"
  },
  {
    "id": "pkg:pypi/openai-agents",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "OpenAI",
    "vagueImports": [
      "agents"
    ]
  },
  {
    "id": "pkg:pypi/anthropic",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Anthropic"
  },
  {
    "id": "pkg:pypi/claude-agent-sdk",
    "tier": "decisive",
    "what": "client of a coding agent",
    "provider": "Anthropic",
    "imports": [
      "claude_agent_sdk"
    ]
  },
  {
    "id": "pkg:pypi/claude-code-sdk",
    "tier": "decisive",
    "what": "client of a coding agent",
    "provider": "Anthropic",
    "imports": [
      "claude_code_sdk"
    ]
  },
  {
    "id": "pkg:pypi/google-generativeai",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Google",
    "imports": [
      "google.generativeai"
    ]
  },
  {
    "id": "pkg:pypi/google-genai",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Google",
    "imports": [
      "google.genai"
    ]
  },
  {
    "id": "pkg:pypi/google-cloud-aiplatform",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Google",
    "imports": [
      "google.cloud.aiplatform",
      "vertexai"
    ]
  },
  {
    "id": "pkg:pypi/google-cloud-vision",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Google",
    "imports": [
      "google.cloud.vision"
    ]
  },
  {
    "id": "pkg:pypi/google-cloud-language",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Google",
    "imports": [
      "google.cloud.language"
    ]
  },
  {
    "id": "pkg:pypi/google-cloud-speech",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Google",
    "imports": [
      "google.cloud.speech"
    ]
  },
  {
    "id": "pkg:pypi/google-cloud-documentai",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Google",
    "imports": [
      "google.cloud.documentai"
    ]
  },
  {
    "id": "pkg:pypi/google-cloud-dialogflow*",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Google",
    "imports": [
      "google.cloud.dialogflow*"
    ]
  },
  {
    "id": "pkg:pypi/google-cloud-translate",
    "tier": "supporting",
    "what": "client of a managed AI service",
    "provider": "Google",
    "imports": [
      "google.cloud.translate"
    ]
  },
  {
    "id": "pkg:pypi/google-cloud-texttospeech",
    "tier": "supporting",
    "what": "client of a managed AI service",
    "provider": "Google",
    "imports": [
      "google.cloud.texttospeech"
    ]
  },
  {
    "id": "pkg:pypi/google-adk",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "Google",
    "imports": [
      "google.adk"
    ]
  },
  {
    "id": "pkg:pypi/langchain-google-genai",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "LangChain",
    "imports": [
      "langchain_google_genai"
    ]
  },
  {
    "id": "pkg:pypi/azure-ai-inference",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Microsoft",
    "imports": [
      "azure.ai.inference"
    ]
  },
  {
    "id": "pkg:pypi/azure-ai-projects",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Microsoft",
    "imports": [
      "azure.ai.projects"
    ]
  },
  {
    "id": "pkg:pypi/azure-ai-agents",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Microsoft",
    "imports": [
      "azure.ai.agents"
    ]
  },
  {
    "id": "pkg:pypi/azure-ai-ml",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Microsoft",
    "imports": [
      "azure.ai.ml"
    ]
  },
  {
    "id": "pkg:pypi/azure-ai-textanalytics",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Microsoft",
    "imports": [
      "azure.ai.textanalytics"
    ]
  },
  {
    "id": "pkg:pypi/azure-ai-formrecognizer",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Microsoft",
    "imports": [
      "azure.ai.formrecognizer"
    ]
  },
  {
    "id": "pkg:pypi/azure-ai-documentintelligence",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Microsoft",
    "imports": [
      "azure.ai.documentintelligence"
    ]
  },
  {
    "id": "pkg:pypi/azure-ai-vision-*",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Microsoft",
    "imports": [
      "azure.ai.vision"
    ]
  },
  {
    "id": "pkg:pypi/azure-cognitiveservices-search-*",
    "tier": "weak",
    "what": "client of a managed AI service",
    "provider": "Microsoft",
    "imports": [
      "azure.cognitiveservices.search"
    ]
  },
  {
    "id": "pkg:pypi/azure-cognitiveservices-*",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Microsoft",
    "imports": [
      "azure.cognitiveservices"
    ]
  },
  {
    "id": "pkg:pypi/azureml-core",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Microsoft",
    "imports": [
      "azureml.core"
    ]
  },
  {
    "id": "pkg:pypi/cohere",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Cohere"
  },
  {
    "id": "pkg:pypi/mistralai",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Mistral AI"
  },
  {
    "id": "pkg:pypi/groq",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Groq"
  },
  {
    "id": "pkg:pypi/replicate",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Replicate",
    "vagueImports": [
      "replicate"
    ]
  },
  {
    "id": "pkg:pypi/together",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Together AI",
    "vagueImports": [
      "together"
    ]
  },
  {
    "id": "pkg:pypi/fireworks-ai",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Fireworks AI",
    "imports": [
      "fireworks.client"
    ]
  },
  {
    "id": "pkg:pypi/ai21",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "AI21 Labs"
  },
  {
    "id": "pkg:pypi/cerebras-cloud-sdk",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Cerebras",
    "imports": [
      "cerebras.cloud.sdk"
    ]
  },
  {
    "id": "pkg:pypi/deepseek",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "DeepSeek"
  },
  {
    "id": "pkg:pypi/zhipuai",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Zhipu AI"
  },
  {
    "id": "pkg:pypi/dashscope",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Alibaba Cloud"
  },
  {
    "id": "pkg:pypi/xai-sdk",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "xAI",
    "imports": [
      "xai_sdk"
    ]
  },
  {
    "id": "pkg:pypi/voyageai",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Voyage AI"
  },
  {
    "id": "pkg:pypi/deepgram-sdk",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Deepgram",
    "imports": [
      "deepgram"
    ]
  },
  {
    "id": "pkg:pypi/assemblyai",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "AssemblyAI"
  },
  {
    "id": "pkg:pypi/elevenlabs",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "ElevenLabs"
  },
  {
    "id": "pkg:pypi/stability-sdk",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Stability AI",
    "imports": [
      "stability_sdk"
    ]
  },
  {
    "id": "pkg:pypi/fal-client",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "fal",
    "imports": [
      "fal_client"
    ]
  },
  {
    "id": "pkg:pypi/ibm-watsonx-ai",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "IBM",
    "imports": [
      "ibm_watsonx_ai"
    ]
  },
  {
    "id": "pkg:pypi/ollama",
    "tier": "decisive",
    "what": "runs models",
    "provider": "Ollama"
  },
  {
    "id": "pkg:pypi/litellm",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "BerriAI"
  },
  {
    "id": "pkg:pypi/vllm",
    "tier": "decisive",
    "what": "runs models"
  },
  {
    "id": "pkg:pypi/sglang",
    "tier": "decisive",
    "what": "runs models"
  },
  {
    "id": "pkg:pypi/llama-cpp-python",
    "tier": "decisive",
    "what": "runs models",
    "imports": [
      "llama_cpp"
    ]
  },
  {
    "id": "pkg:pypi/ctransformers",
    "tier": "decisive",
    "what": "runs models"
  },
  {
    "id": "pkg:pypi/gpt4all",
    "tier": "decisive",
    "what": "runs models",
    "provider": "Nomic"
  },
  {
    "id": "pkg:pypi/mlx",
    "tier": "decisive",
    "what": "machine learning library",
    "provider": "Apple",
    "imports": [
      "mlx"
    ]
  },
  {
    "id": "pkg:pypi/mlx-lm",
    "tier": "decisive",
    "what": "runs models",
    "provider": "Apple",
    "imports": [
      "mlx_lm"
    ]
  },
  {
    "id": "pkg:pypi/langchain*",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "LangChain",
    "imports": [
      "langchain*"
    ]
  },
  {
    "id": "pkg:pypi/langgraph*",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "LangChain",
    "imports": [
      "langgraph*"
    ]
  },
  {
    "id": "pkg:pypi/llama-index*",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "LlamaIndex",
    "imports": [
      "llama_index"
    ]
  },
  {
    "id": "pkg:pypi/crewai*",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "CrewAI",
    "imports": [
      "crewai*"
    ]
  },
  {
    "id": "pkg:pypi/autogen-agentchat",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "Microsoft",
    "imports": [
      "autogen_agentchat"
    ]
  },
  {
    "id": "pkg:pypi/autogen-core",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "Microsoft",
    "imports": [
      "autogen_core"
    ]
  },
  {
    "id": "pkg:pypi/autogen-ext",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "Microsoft",
    "imports": [
      "autogen_ext"
    ]
  },
  {
    "id": "pkg:pypi/pyautogen",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "Microsoft",
    "vagueImports": [
      "autogen"
    ]
  },
  {
    "id": "pkg:pypi/ag2",
    "tier": "decisive",
    "what": "framework for AI applications",
    "vagueImports": [
      "autogen"
    ]
  },
  {
    "id": "pkg:pypi/agent-framework*",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "Microsoft",
    "imports": [
      "agent_framework*"
    ]
  },
  {
    "id": "pkg:pypi/semantic-kernel",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "Microsoft",
    "imports": [
      "semantic_kernel"
    ]
  },
  {
    "id": "pkg:pypi/haystack-ai",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "deepset",
    "vagueImports": [
      "haystack"
    ]
  },
  {
    "id": "pkg:pypi/farm-haystack",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "deepset",
    "vagueImports": [
      "haystack"
    ]
  },
  {
    "id": "pkg:pypi/dspy",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "Stanford",
    "imports": [
      "dspy"
    ]
  },
  {
    "id": "pkg:pypi/dspy-ai",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "Stanford",
    "imports": [
      "dspy"
    ]
  },
  {
    "id": "pkg:pypi/pydantic-ai",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "Pydantic",
    "imports": [
      "pydantic_ai"
    ]
  },
  {
    "id": "pkg:pypi/pydantic-ai-slim",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "Pydantic",
    "imports": [
      "pydantic_ai"
    ]
  },
  {
    "id": "pkg:pypi/smolagents",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "Hugging Face"
  },
  {
    "id": "pkg:pypi/strands-agents*",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "Amazon Web Services",
    "vagueImports": [
      "strands"
    ]
  },
  {
    "id": "pkg:pypi/instructor",
    "tier": "decisive",
    "what": "framework for AI applications",
    "vagueImports": [
      "instructor"
    ]
  },
  {
    "id": "pkg:pypi/outlines",
    "tier": "decisive",
    "what": "framework for AI applications",
    "vagueImports": [
      "outlines"
    ]
  },
  {
    "id": "pkg:pypi/phidata",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "Agno",
    "vagueImports": [
      "phi"
    ]
  },
  {
    "id": "pkg:pypi/agno",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "Agno"
  },
  {
    "id": "pkg:pypi/guidance",
    "tier": "weak",
    "what": "framework for AI applications",
    "provider": "Microsoft",
    "vagueImports": [
      "guidance"
    ]
  },
  {
    "id": "pkg:pypi/transformers",
    "tier": "decisive",
    "what": "runs models",
    "provider": "Hugging Face"
  },
  {
    "id": "pkg:pypi/diffusers",
    "tier": "decisive",
    "what": "runs models",
    "provider": "Hugging Face"
  },
  {
    "id": "pkg:pypi/sentence-transformers",
    "tier": "decisive",
    "what": "runs models",
    "provider": "Hugging Face",
    "imports": [
      "sentence_transformers"
    ]
  },
  {
    "id": "pkg:pypi/peft",
    "tier": "decisive",
    "what": "machine learning library",
    "provider": "Hugging Face"
  },
  {
    "id": "pkg:pypi/trl",
    "tier": "decisive",
    "what": "machine learning library",
    "provider": "Hugging Face"
  },
  {
    "id": "pkg:pypi/unsloth",
    "tier": "decisive",
    "what": "machine learning library"
  },
  {
    "id": "pkg:pypi/torch",
    "tier": "decisive",
    "what": "machine learning library",
    "provider": "PyTorch"
  },
  {
    "id": "pkg:pypi/pytorch-lightning",
    "tier": "decisive",
    "what": "machine learning library",
    "provider": "Lightning AI",
    "imports": [
      "pytorch_lightning"
    ]
  },
  {
    "id": "pkg:pypi/lightning",
    "tier": "decisive",
    "what": "machine learning library",
    "provider": "Lightning AI",
    "vagueImports": [
      "lightning"
    ]
  },
  {
    "id": "pkg:pypi/fastai",
    "tier": "decisive",
    "what": "machine learning library"
  },
  {
    "id": "pkg:pypi/timm",
    "tier": "decisive",
    "what": "machine learning library",
    "provider": "Hugging Face"
  },
  {
    "id": "pkg:pypi/tensorflow",
    "tier": "decisive",
    "what": "machine learning library",
    "provider": "Google"
  },
  {
    "id": "pkg:pypi/tensorflow-cpu",
    "tier": "decisive",
    "what": "machine learning library",
    "provider": "Google",
    "imports": [
      "tensorflow"
    ]
  },
  {
    "id": "pkg:pypi/tensorflow-gpu",
    "tier": "decisive",
    "what": "machine learning library",
    "provider": "Google",
    "imports": [
      "tensorflow"
    ]
  },
  {
    "id": "pkg:pypi/tensorflow-macos",
    "tier": "decisive",
    "what": "machine learning library",
    "provider": "Google",
    "imports": [
      "tensorflow"
    ]
  },
  {
    "id": "pkg:pypi/tf-nightly",
    "tier": "decisive",
    "what": "machine learning library",
    "provider": "Google",
    "imports": [
      "tensorflow"
    ]
  },
  {
    "id": "pkg:pypi/tflite-runtime",
    "tier": "decisive",
    "what": "runs models",
    "provider": "Google",
    "imports": [
      "tflite_runtime"
    ]
  },
  {
    "id": "pkg:pypi/tensorflow-hub",
    "tier": "decisive",
    "what": "machine learning library",
    "provider": "Google",
    "imports": [
      "tensorflow_hub"
    ]
  },
  {
    "id": "pkg:pypi/tensorflow-datasets",
    "tier": "supporting",
    "what": "data for machine learning",
    "provider": "Google",
    "imports": [
      "tensorflow_datasets"
    ]
  },
  {
    "id": "pkg:pypi/keras",
    "tier": "decisive",
    "what": "machine learning library",
    "provider": "Google"
  },
  {
    "id": "pkg:pypi/jax",
    "tier": "decisive",
    "what": "machine learning library",
    "provider": "Google"
  },
  {
    "id": "pkg:pypi/jaxlib",
    "tier": "decisive",
    "what": "machine learning library",
    "provider": "Google"
  },
  {
    "id": "pkg:pypi/flax",
    "tier": "decisive",
    "what": "machine learning library",
    "provider": "Google"
  },
  {
    "id": "pkg:pypi/onnxruntime*",
    "tier": "decisive",
    "what": "runs models",
    "provider": "Microsoft",
    "imports": [
      "onnxruntime"
    ]
  },
  {
    "id": "pkg:pypi/optimum",
    "tier": "decisive",
    "what": "runs models",
    "provider": "Hugging Face",
    "vagueImports": [
      "optimum"
    ]
  },
  {
    "id": "pkg:pypi/openvino",
    "tier": "decisive",
    "what": "runs models",
    "provider": "Intel"
  },
  {
    "id": "pkg:pypi/xgboost",
    "tier": "decisive",
    "what": "machine learning library"
  },
  {
    "id": "pkg:pypi/lightgbm",
    "tier": "decisive",
    "what": "machine learning library",
    "provider": "Microsoft"
  },
  {
    "id": "pkg:pypi/catboost",
    "tier": "decisive",
    "what": "machine learning library",
    "provider": "Yandex"
  },
  {
    "id": "pkg:pypi/scikit-learn",
    "tier": "decisive",
    "what": "machine learning library",
    "imports": [
      "sklearn"
    ]
  },
  {
    "id": "pkg:pypi/prophet",
    "tier": "decisive",
    "what": "machine learning library",
    "provider": "Meta",
    "vagueImports": [
      "prophet"
    ]
  },
  {
    "id": "pkg:pypi/autogluon*",
    "tier": "decisive",
    "what": "machine learning library",
    "provider": "Amazon Web Services",
    "imports": [
      "autogluon"
    ]
  },
  {
    "id": "pkg:pypi/pycaret",
    "tier": "decisive",
    "what": "machine learning library"
  },
  {
    "id": "pkg:pypi/ultralytics",
    "tier": "decisive",
    "what": "computer vision",
    "provider": "Ultralytics"
  },
  {
    "id": "pkg:pypi/detectron2",
    "tier": "decisive",
    "what": "computer vision",
    "provider": "Meta"
  },
  {
    "id": "pkg:pypi/easyocr",
    "tier": "decisive",
    "what": "computer vision"
  },
  {
    "id": "pkg:pypi/paddlepaddle*",
    "tier": "decisive",
    "what": "machine learning library",
    "provider": "Baidu",
    "imports": [
      "paddle"
    ]
  },
  {
    "id": "pkg:pypi/paddleocr",
    "tier": "decisive",
    "what": "computer vision",
    "provider": "Baidu"
  },
  {
    "id": "pkg:pypi/openai-whisper",
    "tier": "decisive",
    "what": "speech recognition",
    "provider": "OpenAI",
    "vagueImports": [
      "whisper"
    ]
  },
  {
    "id": "pkg:pypi/faster-whisper",
    "tier": "decisive",
    "what": "speech recognition",
    "imports": [
      "faster_whisper"
    ]
  },
  {
    "id": "pkg:pypi/face-recognition",
    "tier": "decisive",
    "what": "biometric recognition",
    "imports": [
      "face_recognition"
    ]
  },
  {
    "id": "pkg:pypi/deepface",
    "tier": "decisive",
    "what": "biometric recognition"
  },
  {
    "id": "pkg:pypi/insightface",
    "tier": "decisive",
    "what": "biometric recognition"
  },
  {
    "id": "pkg:pypi/facenet-pytorch",
    "tier": "decisive",
    "what": "biometric recognition",
    "imports": [
      "facenet_pytorch"
    ]
  },
  {
    "id": "pkg:pypi/dlib",
    "tier": "supporting",
    "what": "biometric recognition"
  },
  {
    "id": "pkg:pypi/spacy",
    "tier": "supporting",
    "what": "language processing",
    "provider": "Explosion"
  },
  {
    "id": "pkg:pypi/nltk",
    "tier": "supporting",
    "what": "language processing"
  },
  {
    "id": "pkg:pypi/gensim",
    "tier": "supporting",
    "what": "language processing"
  },
  {
    "id": "pkg:pypi/flair",
    "tier": "supporting",
    "what": "language processing",
    "vagueImports": [
      "flair"
    ]
  },
  {
    "id": "pkg:pypi/stanza",
    "tier": "supporting",
    "what": "language processing",
    "provider": "Stanford",
    "vagueImports": [
      "stanza"
    ]
  },
  {
    "id": "pkg:pypi/textblob",
    "tier": "supporting",
    "what": "language processing"
  },
  {
    "id": "pkg:pypi/vadersentiment",
    "tier": "supporting",
    "what": "language processing",
    "imports": [
      "vaderSentiment"
    ]
  },
  {
    "id": "pkg:pypi/torchvision",
    "tier": "supporting",
    "what": "computer vision",
    "provider": "PyTorch"
  },
  {
    "id": "pkg:pypi/torchaudio",
    "tier": "supporting",
    "what": "speech recognition",
    "provider": "PyTorch"
  },
  {
    "id": "pkg:pypi/torchtext",
    "tier": "supporting",
    "what": "language processing",
    "provider": "PyTorch"
  },
  {
    "id": "pkg:pypi/safetensors",
    "tier": "supporting",
    "what": "models from a hub",
    "provider": "Hugging Face"
  },
  {
    "id": "pkg:pypi/accelerate",
    "tier": "supporting",
    "what": "machine learning library",
    "provider": "Hugging Face"
  },
  {
    "id": "pkg:pypi/huggingface-hub",
    "tier": "supporting",
    "what": "models from a hub",
    "provider": "Hugging Face",
    "imports": [
      "huggingface_hub"
    ]
  },
  {
    "id": "pkg:pypi/datasets",
    "tier": "supporting",
    "what": "data for machine learning",
    "provider": "Hugging Face",
    "vagueImports": [
      "datasets"
    ]
  },
  {
    "id": "pkg:pypi/evaluate",
    "tier": "supporting",
    "what": "machine learning library",
    "provider": "Hugging Face",
    "vagueImports": [
      "evaluate"
    ]
  },
  {
    "id": "pkg:pypi/tokenizers",
    "tier": "supporting",
    "what": "tokeniser",
    "provider": "Hugging Face"
  },
  {
    "id": "pkg:pypi/onnx",
    "tier": "supporting",
    "what": "runs models"
  },
  {
    "id": "pkg:pypi/mediapipe",
    "tier": "supporting",
    "what": "runs models",
    "provider": "Google"
  },
  {
    "id": "pkg:pypi/tiktoken",
    "tier": "supporting",
    "what": "tokeniser",
    "provider": "OpenAI"
  },
  {
    "id": "pkg:pypi/mcp",
    "tier": "supporting",
    "what": "protocol between models and tools",
    "vagueImports": [
      "mcp"
    ]
  },
  {
    "id": "pkg:pypi/fastmcp",
    "tier": "supporting",
    "what": "protocol between models and tools"
  },
  {
    "id": "pkg:pypi/a2a-sdk",
    "tier": "supporting",
    "what": "protocol between models and tools",
    "imports": [
      "a2a"
    ]
  },
  {
    "id": "pkg:pypi/guardrails-ai",
    "tier": "supporting",
    "what": "guards the output of models",
    "provider": "Guardrails AI",
    "vagueImports": [
      "guardrails"
    ]
  },
  {
    "id": "pkg:pypi/nemoguardrails",
    "tier": "supporting",
    "what": "guards the output of models",
    "provider": "NVIDIA"
  },
  {
    "id": "pkg:pypi/bentoml",
    "tier": "supporting",
    "what": "serves or schedules models",
    "provider": "BentoML"
  },
  {
    "id": "pkg:pypi/ray",
    "tier": "weak",
    "what": "serves or schedules models",
    "provider": "Anyscale",
    "vagueImports": [
      "ray"
    ]
  },
  {
    "id": "pkg:pypi/skl2onnx",
    "tier": "supporting",
    "what": "machine learning library",
    "imports": [
      "skl2onnx"
    ]
  },
  {
    "id": "pkg:pypi/statsmodels",
    "tier": "weak",
    "what": "machine learning library"
  },
  {
    "id": "pkg:pypi/imbalanced-learn",
    "tier": "supporting",
    "what": "machine learning library",
    "imports": [
      "imblearn"
    ]
  },
  {
    "id": "pkg:pypi/shap",
    "tier": "supporting",
    "what": "machine learning library",
    "vagueImports": [
      "shap"
    ]
  },
  {
    "id": "pkg:pypi/mlflow*",
    "tier": "weak",
    "what": "observes models or experiments",
    "provider": "Databricks",
    "imports": [
      "mlflow"
    ]
  },
  {
    "id": "pkg:pypi/wandb",
    "tier": "weak",
    "what": "observes models or experiments",
    "provider": "Weights & Biases"
  },
  {
    "id": "pkg:pypi/clearml",
    "tier": "weak",
    "what": "observes models or experiments",
    "provider": "ClearML"
  },
  {
    "id": "pkg:pypi/neptune",
    "tier": "weak",
    "what": "observes models or experiments",
    "provider": "neptune.ai",
    "vagueImports": [
      "neptune"
    ]
  },
  {
    "id": "pkg:pypi/comet-ml",
    "tier": "weak",
    "what": "observes models or experiments",
    "provider": "Comet",
    "imports": [
      "comet_ml"
    ]
  },
  {
    "id": "pkg:pypi/langfuse",
    "tier": "weak",
    "what": "observes models or experiments",
    "provider": "Langfuse"
  },
  {
    "id": "pkg:pypi/langsmith",
    "tier": "weak",
    "what": "observes models or experiments",
    "provider": "LangChain"
  },
  {
    "id": "pkg:pypi/arize-phoenix",
    "tier": "weak",
    "what": "observes models or experiments",
    "provider": "Arize AI",
    "vagueImports": [
      "phoenix"
    ]
  },
  {
    "id": "pkg:pypi/optuna",
    "tier": "weak",
    "what": "machine learning library"
  },
  {
    "id": "pkg:pypi/sagemaker",
    "tier": "supporting",
    "what": "client of a managed AI service",
    "provider": "Amazon Web Services"
  },
  {
    "id": "pkg:pypi/kfp",
    "tier": "weak",
    "what": "serves or schedules models",
    "provider": "Google"
  },
  {
    "id": "pkg:pypi/kubeflow",
    "tier": "weak",
    "what": "serves or schedules models"
  },
  {
    "id": "pkg:pypi/feast",
    "tier": "weak",
    "what": "data for machine learning",
    "vagueImports": [
      "feast"
    ]
  },
  {
    "id": "pkg:pypi/dvc",
    "tier": "weak",
    "what": "data for machine learning",
    "provider": "Iterative"
  },
  {
    "id": "pkg:pypi/chromadb",
    "tier": "weak",
    "what": "vector store",
    "provider": "Chroma"
  },
  {
    "id": "pkg:pypi/pinecone",
    "tier": "weak",
    "what": "vector store",
    "provider": "Pinecone"
  },
  {
    "id": "pkg:pypi/pinecone-client",
    "tier": "weak",
    "what": "vector store",
    "provider": "Pinecone",
    "imports": [
      "pinecone"
    ]
  },
  {
    "id": "pkg:pypi/weaviate-client",
    "tier": "weak",
    "what": "vector store",
    "provider": "Weaviate",
    "imports": [
      "weaviate"
    ]
  },
  {
    "id": "pkg:pypi/qdrant-client",
    "tier": "weak",
    "what": "vector store",
    "provider": "Qdrant",
    "imports": [
      "qdrant_client"
    ]
  },
  {
    "id": "pkg:pypi/pymilvus",
    "tier": "weak",
    "what": "vector store",
    "provider": "Zilliz"
  },
  {
    "id": "pkg:pypi/lancedb",
    "tier": "weak",
    "what": "vector store",
    "provider": "LanceDB"
  },
  {
    "id": "pkg:pypi/faiss-cpu",
    "tier": "weak",
    "what": "vector store",
    "provider": "Meta",
    "imports": [
      "faiss"
    ]
  },
  {
    "id": "pkg:pypi/faiss-gpu*",
    "tier": "weak",
    "what": "vector store",
    "provider": "Meta",
    "imports": [
      "faiss"
    ]
  },
  {
    "id": "pkg:pypi/opencv-python*",
    "tier": "weak",
    "what": "computer vision",
    "imports": [
      "cv2"
    ]
  },
  {
    "id": "pkg:pypi/opencv-contrib-python*",
    "tier": "weak",
    "what": "computer vision",
    "imports": [
      "cv2"
    ]
  },
  {
    "id": "pkg:pypi/streamlit",
    "tier": "weak",
    "what": "interface for data and models",
    "provider": "Snowflake"
  },
  {
    "id": "pkg:pypi/gradio",
    "tier": "weak",
    "what": "interface for data and models",
    "provider": "Hugging Face"
  },
  {
    "id": "pkg:pypi/boto3",
    "tier": "weak",
    "what": "client of a cloud that has AI services",
    "provider": "Amazon Web Services"
  },
  {
    "id": "pkg:pypi/aider-chat",
    "tier": "decisive",
    "what": "AI coding tool",
    "provider": "Aider",
    "imports": [
      "aider"
    ],
    "area": "development"
  },
  {
    "id": "pkg:pypi/open-interpreter",
    "tier": "decisive",
    "what": "AI coding tool",
    "vagueImports": [
      "interpreter"
    ],
    "area": "development"
  },
  {
    "id": "pkg:golang/github.com/openai/openai-go",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "OpenAI"
  },
  {
    "id": "pkg:golang/github.com/sashabaranov/go-openai",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "OpenAI"
  },
  {
    "id": "pkg:golang/github.com/anthropics/anthropic-sdk-go",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Anthropic"
  },
  {
    "id": "pkg:golang/github.com/liushuangls/go-anthropic",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Anthropic"
  },
  {
    "id": "pkg:golang/github.com/google/generative-ai-go",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Google"
  },
  {
    "id": "pkg:golang/google.golang.org/genai",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Google"
  },
  {
    "id": "pkg:golang/google.golang.org/adk",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "Google"
  },
  {
    "id": "pkg:golang/cloud.google.com/go/vertexai",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Google"
  },
  {
    "id": "pkg:golang/cloud.google.com/go/aiplatform",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Google"
  },
  {
    "id": "pkg:golang/cloud.google.com/go/vision",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Google"
  },
  {
    "id": "pkg:golang/cloud.google.com/go/language",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Google"
  },
  {
    "id": "pkg:golang/cloud.google.com/go/speech",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Google"
  },
  {
    "id": "pkg:golang/github.com/Azure/azure-sdk-for-go/sdk/ai/azopenai",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Microsoft"
  },
  {
    "id": "pkg:golang/github.com/cohere-ai/cohere-go",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Cohere"
  },
  {
    "id": "pkg:golang/github.com/ollama/ollama",
    "tier": "decisive",
    "what": "runs models",
    "provider": "Ollama"
  },
  {
    "id": "pkg:golang/github.com/tmc/langchaingo",
    "tier": "decisive",
    "what": "framework for AI applications"
  },
  {
    "id": "pkg:golang/github.com/cloudwego/eino*",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "ByteDance"
  },
  {
    "id": "pkg:golang/github.com/firebase/genkit/go",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "Google"
  },
  {
    "id": "pkg:golang/github.com/aws/aws-sdk-go-v2/service/bedrock*",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Amazon Web Services"
  },
  {
    "id": "pkg:golang/github.com/aws/aws-sdk-go-v2/service/sagemaker*",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Amazon Web Services"
  },
  {
    "id": "pkg:golang/github.com/aws/aws-sdk-go-v2/service/rekognition",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Amazon Web Services"
  },
  {
    "id": "pkg:golang/github.com/aws/aws-sdk-go-v2/service/comprehend*",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Amazon Web Services"
  },
  {
    "id": "pkg:golang/github.com/aws/aws-sdk-go-v2/service/textract",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Amazon Web Services"
  },
  {
    "id": "pkg:golang/github.com/aws/aws-sdk-go-v2/service/transcribe*",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Amazon Web Services"
  },
  {
    "id": "pkg:golang/github.com/aws/aws-sdk-go/service/bedrock*",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Amazon Web Services"
  },
  {
    "id": "pkg:golang/github.com/aws/aws-sdk-go/service/rekognition",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Amazon Web Services"
  },
  {
    "id": "pkg:golang/github.com/aws/aws-sdk-go/service/sagemaker*",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Amazon Web Services"
  },
  {
    "id": "pkg:golang/github.com/yalue/onnxruntime_go",
    "tier": "decisive",
    "what": "runs models",
    "provider": "Microsoft"
  },
  {
    "id": "pkg:golang/github.com/tensorflow/tensorflow/tensorflow/go",
    "tier": "decisive",
    "what": "machine learning library",
    "provider": "Google"
  },
  {
    "id": "pkg:golang/github.com/wamuir/graft",
    "tier": "decisive",
    "what": "machine learning library",
    "provider": "Google"
  },
  {
    "id": "pkg:golang/gorgonia.org/gorgonia",
    "tier": "decisive",
    "what": "machine learning library"
  },
  {
    "id": "pkg:golang/github.com/pkoukk/tiktoken-go",
    "tier": "supporting",
    "what": "tokeniser"
  },
  {
    "id": "pkg:golang/github.com/tiktoken-go/tokenizer",
    "tier": "supporting",
    "what": "tokeniser"
  },
  {
    "id": "pkg:golang/github.com/nlpodyssey/spago",
    "tier": "supporting",
    "what": "machine learning library"
  },
  {
    "id": "pkg:golang/github.com/modelcontextprotocol/go-sdk",
    "tier": "supporting",
    "what": "protocol between models and tools"
  },
  {
    "id": "pkg:golang/github.com/mark3labs/mcp-go",
    "tier": "supporting",
    "what": "protocol between models and tools"
  },
  {
    "id": "pkg:golang/github.com/sjwhitworth/golearn",
    "tier": "supporting",
    "what": "machine learning library"
  },
  {
    "id": "pkg:golang/github.com/Kagami/go-face",
    "tier": "decisive",
    "what": "biometric recognition"
  },
  {
    "id": "pkg:golang/gocv.io/x/gocv",
    "tier": "weak",
    "what": "computer vision"
  },
  {
    "id": "pkg:golang/github.com/qdrant/go-client",
    "tier": "weak",
    "what": "vector store",
    "provider": "Qdrant"
  },
  {
    "id": "pkg:golang/github.com/pinecone-io/go-pinecone",
    "tier": "weak",
    "what": "vector store",
    "provider": "Pinecone"
  },
  {
    "id": "pkg:maven/com.openai/openai-java*",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "OpenAI",
    "imports": [
      "com.openai"
    ]
  },
  {
    "id": "pkg:maven/com.theokanning.openai-gpt3-java/*",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "OpenAI",
    "imports": [
      "com.theokanning.openai"
    ]
  },
  {
    "id": "pkg:maven/com.anthropic/anthropic-java*",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Anthropic",
    "imports": [
      "com.anthropic"
    ]
  },
  {
    "id": "pkg:maven/com.azure/azure-ai-openai*",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Microsoft",
    "imports": [
      "com.azure.ai.openai"
    ]
  },
  {
    "id": "pkg:maven/com.azure/azure-ai-*",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Microsoft",
    "imports": [
      "com.azure.ai"
    ]
  },
  {
    "id": "pkg:maven/com.google.genai/google-genai",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Google",
    "imports": [
      "com.google.genai"
    ]
  },
  {
    "id": "pkg:maven/com.google.cloud/google-cloud-vertexai",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Google",
    "imports": [
      "com.google.cloud.vertexai"
    ]
  },
  {
    "id": "pkg:maven/com.google.cloud/google-cloud-aiplatform",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Google",
    "imports": [
      "com.google.cloud.aiplatform"
    ]
  },
  {
    "id": "pkg:maven/com.google.cloud/google-cloud-vision",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Google",
    "imports": [
      "com.google.cloud.vision"
    ]
  },
  {
    "id": "pkg:maven/com.google.cloud/google-cloud-language",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Google",
    "imports": [
      "com.google.cloud.language"
    ]
  },
  {
    "id": "pkg:maven/com.google.cloud/google-cloud-speech",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Google",
    "imports": [
      "com.google.cloud.speech"
    ]
  },
  {
    "id": "pkg:maven/software.amazon.awssdk/bedrock*",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Amazon Web Services",
    "imports": [
      "software.amazon.awssdk.services.bedrock*"
    ]
  },
  {
    "id": "pkg:maven/software.amazon.awssdk/sagemaker*",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Amazon Web Services",
    "imports": [
      "software.amazon.awssdk.services.sagemaker*"
    ]
  },
  {
    "id": "pkg:maven/software.amazon.awssdk/rekognition",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Amazon Web Services",
    "imports": [
      "software.amazon.awssdk.services.rekognition"
    ]
  },
  {
    "id": "pkg:maven/software.amazon.awssdk/comprehend*",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Amazon Web Services",
    "imports": [
      "software.amazon.awssdk.services.comprehend*"
    ]
  },
  {
    "id": "pkg:maven/software.amazon.awssdk/textract",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Amazon Web Services",
    "imports": [
      "software.amazon.awssdk.services.textract"
    ]
  },
  {
    "id": "pkg:maven/com.amazonaws/aws-java-sdk-bedrock*",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Amazon Web Services",
    "imports": [
      "com.amazonaws.services.bedrock*"
    ]
  },
  {
    "id": "pkg:maven/com.amazonaws/aws-java-sdk-sagemaker*",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Amazon Web Services",
    "imports": [
      "com.amazonaws.services.sagemaker*"
    ]
  },
  {
    "id": "pkg:maven/com.amazonaws/aws-java-sdk-rekognition",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Amazon Web Services",
    "imports": [
      "com.amazonaws.services.rekognition"
    ]
  },
  {
    "id": "pkg:maven/dev.langchain4j/*",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "LangChain4j",
    "imports": [
      "dev.langchain4j"
    ]
  },
  {
    "id": "pkg:maven/io.quarkiverse.langchain4j/*",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "Quarkiverse",
    "imports": [
      "io.quarkiverse.langchain4j"
    ]
  },
  {
    "id": "pkg:maven/org.springframework.ai/*",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "Spring",
    "imports": [
      "org.springframework.ai"
    ]
  },
  {
    "id": "pkg:maven/com.microsoft.semantic-kernel/*",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "Microsoft",
    "imports": [
      "com.microsoft.semantickernel"
    ]
  },
  {
    "id": "pkg:maven/com.google.adk/*",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "Google",
    "imports": [
      "com.google.adk"
    ]
  },
  {
    "id": "pkg:maven/com.embabel.agent/*",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "Embabel",
    "imports": [
      "com.embabel.agent"
    ]
  },
  {
    "id": "pkg:maven/ai.koog/*",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "JetBrains",
    "imports": [
      "ai.koog"
    ]
  },
  {
    "id": "pkg:maven/com.aallam.openai/*",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "OpenAI",
    "imports": [
      "com.aallam.openai"
    ]
  },
  {
    "id": "pkg:maven/io.github.ollama4j/ollama4j",
    "tier": "decisive",
    "what": "runs models",
    "provider": "Ollama",
    "imports": [
      "io.github.ollama4j"
    ]
  },
  {
    "id": "pkg:maven/io.github.stefanbratanov/jvm-openai",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "OpenAI",
    "imports": [
      "io.github.stefanbratanov.jvm.openai"
    ]
  },
  {
    "id": "pkg:maven/ai.djl/*",
    "tier": "decisive",
    "what": "machine learning library",
    "provider": "Amazon Web Services",
    "imports": [
      "ai.djl"
    ]
  },
  {
    "id": "pkg:maven/ai.djl.*",
    "tier": "decisive",
    "what": "machine learning library",
    "provider": "Amazon Web Services",
    "imports": [
      "ai.djl"
    ]
  },
  {
    "id": "pkg:maven/org.tensorflow/tensorflow-*",
    "tier": "decisive",
    "what": "machine learning library",
    "provider": "Google",
    "imports": [
      "org.tensorflow"
    ]
  },
  {
    "id": "pkg:maven/org.pytorch/pytorch_*",
    "tier": "decisive",
    "what": "runs models",
    "provider": "PyTorch",
    "imports": [
      "org.pytorch"
    ]
  },
  {
    "id": "pkg:maven/com.microsoft.onnxruntime/onnxruntime*",
    "tier": "decisive",
    "what": "runs models",
    "provider": "Microsoft",
    "imports": [
      "ai.onnxruntime"
    ]
  },
  {
    "id": "pkg:maven/org.deeplearning4j/*",
    "tier": "decisive",
    "what": "machine learning library",
    "provider": "Eclipse",
    "imports": [
      "org.deeplearning4j"
    ]
  },
  {
    "id": "pkg:maven/ml.dmlc/xgboost4j*",
    "tier": "decisive",
    "what": "machine learning library",
    "imports": [
      "ml.dmlc.xgboost4j"
    ]
  },
  {
    "id": "pkg:maven/org.apache.spark/spark-mllib*",
    "tier": "decisive",
    "what": "machine learning library",
    "provider": "Apache",
    "imports": [
      "org.apache.spark.ml"
    ]
  },
  {
    "id": "pkg:maven/org.nd4j/*",
    "tier": "supporting",
    "what": "machine learning library",
    "provider": "Eclipse",
    "imports": [
      "org.nd4j"
    ]
  },
  {
    "id": "pkg:maven/com.github.haifengl/smile-*",
    "tier": "supporting",
    "what": "machine learning library",
    "imports": [
      "smile.*"
    ]
  },
  {
    "id": "pkg:maven/nz.ac.waikato.cms.weka/*",
    "tier": "supporting",
    "what": "machine learning library",
    "imports": [
      "weka.*"
    ]
  },
  {
    "id": "pkg:maven/org.tribuo/*",
    "tier": "supporting",
    "what": "machine learning library",
    "provider": "Oracle",
    "imports": [
      "org.tribuo"
    ]
  },
  {
    "id": "pkg:maven/org.apache.opennlp/*",
    "tier": "supporting",
    "what": "language processing",
    "provider": "Apache",
    "imports": [
      "opennlp.tools"
    ]
  },
  {
    "id": "pkg:maven/edu.stanford.nlp/stanford-corenlp",
    "tier": "supporting",
    "what": "language processing",
    "provider": "Stanford",
    "imports": [
      "edu.stanford.nlp"
    ]
  },
  {
    "id": "pkg:maven/com.knuddels/jtokkit",
    "tier": "supporting",
    "what": "tokeniser",
    "imports": [
      "com.knuddels.jtokkit"
    ]
  },
  {
    "id": "pkg:maven/com.google.mlkit/*",
    "tier": "supporting",
    "what": "runs models",
    "provider": "Google",
    "imports": [
      "com.google.mlkit"
    ]
  },
  {
    "id": "pkg:maven/com.google.mediapipe/*",
    "tier": "supporting",
    "what": "runs models",
    "provider": "Google",
    "imports": [
      "com.google.mediapipe"
    ]
  },
  {
    "id": "pkg:maven/io.modelcontextprotocol.sdk/*",
    "tier": "supporting",
    "what": "protocol between models and tools",
    "imports": [
      "io.modelcontextprotocol"
    ]
  },
  {
    "id": "pkg:maven/io.modelcontextprotocol/*",
    "tier": "supporting",
    "what": "protocol between models and tools",
    "imports": [
      "io.modelcontextprotocol.kotlin"
    ]
  },
  {
    "id": "pkg:maven/io.qdrant/client",
    "tier": "weak",
    "what": "vector store",
    "provider": "Qdrant",
    "imports": [
      "io.qdrant.client"
    ]
  },
  {
    "id": "pkg:maven/io.milvus/milvus-sdk-java",
    "tier": "weak",
    "what": "vector store",
    "provider": "Zilliz",
    "imports": [
      "io.milvus"
    ]
  },
  {
    "id": "pkg:maven/io.pinecone/pinecone-client",
    "tier": "weak",
    "what": "vector store",
    "provider": "Pinecone",
    "imports": [
      "io.pinecone"
    ]
  },
  {
    "id": "pkg:cargo/async-openai*",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "OpenAI",
    "imports": [
      "async_openai*"
    ]
  },
  {
    "id": "pkg:cargo/openai-api-rs",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "OpenAI",
    "imports": [
      "openai_api_rs"
    ]
  },
  {
    "id": "pkg:cargo/anthropic",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Anthropic"
  },
  {
    "id": "pkg:cargo/anthropic-sdk",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Anthropic",
    "imports": [
      "anthropic_sdk"
    ]
  },
  {
    "id": "pkg:cargo/misanthropic",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Anthropic"
  },
  {
    "id": "pkg:cargo/ollama-rs",
    "tier": "decisive",
    "what": "runs models",
    "provider": "Ollama",
    "imports": [
      "ollama_rs"
    ]
  },
  {
    "id": "pkg:cargo/langchain-rust",
    "tier": "decisive",
    "what": "framework for AI applications",
    "imports": [
      "langchain_rust"
    ]
  },
  {
    "id": "pkg:cargo/llm-chain*",
    "tier": "decisive",
    "what": "framework for AI applications",
    "imports": [
      "llm_chain*"
    ]
  },
  {
    "id": "pkg:cargo/genai",
    "tier": "decisive",
    "what": "client of a model API"
  },
  {
    "id": "pkg:cargo/rig-core",
    "tier": "decisive",
    "what": "framework for AI applications",
    "vagueImports": [
      "rig"
    ]
  },
  {
    "id": "pkg:cargo/candle-core",
    "tier": "decisive",
    "what": "machine learning library",
    "provider": "Hugging Face",
    "imports": [
      "candle_core"
    ]
  },
  {
    "id": "pkg:cargo/candle-nn",
    "tier": "decisive",
    "what": "machine learning library",
    "provider": "Hugging Face",
    "imports": [
      "candle_nn"
    ]
  },
  {
    "id": "pkg:cargo/candle-transformers",
    "tier": "decisive",
    "what": "machine learning library",
    "provider": "Hugging Face",
    "imports": [
      "candle_transformers"
    ]
  },
  {
    "id": "pkg:cargo/burn",
    "tier": "decisive",
    "what": "machine learning library",
    "provider": "Tracel",
    "vagueImports": [
      "burn"
    ]
  },
  {
    "id": "pkg:cargo/burn-*",
    "tier": "decisive",
    "what": "machine learning library",
    "provider": "Tracel",
    "imports": [
      "burn_*"
    ]
  },
  {
    "id": "pkg:cargo/tch",
    "tier": "decisive",
    "what": "machine learning library",
    "provider": "PyTorch"
  },
  {
    "id": "pkg:cargo/ort",
    "tier": "decisive",
    "what": "runs models",
    "provider": "Microsoft",
    "vagueImports": [
      "ort"
    ]
  },
  {
    "id": "pkg:cargo/rust-bert",
    "tier": "decisive",
    "what": "runs models",
    "imports": [
      "rust_bert"
    ]
  },
  {
    "id": "pkg:cargo/fastembed",
    "tier": "decisive",
    "what": "runs models",
    "provider": "Qdrant"
  },
  {
    "id": "pkg:cargo/mistralrs*",
    "tier": "decisive",
    "what": "runs models",
    "imports": [
      "mistralrs*"
    ]
  },
  {
    "id": "pkg:cargo/llama-cpp-2",
    "tier": "decisive",
    "what": "runs models",
    "imports": [
      "llama_cpp_2"
    ]
  },
  {
    "id": "pkg:cargo/whisper-rs",
    "tier": "decisive",
    "what": "speech recognition",
    "imports": [
      "whisper_rs"
    ]
  },
  {
    "id": "pkg:cargo/tract-onnx",
    "tier": "decisive",
    "what": "runs models",
    "provider": "Sonos",
    "imports": [
      "tract_onnx"
    ]
  },
  {
    "id": "pkg:cargo/aws-sdk-bedrock*",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Amazon Web Services",
    "imports": [
      "aws_sdk_bedrock*"
    ]
  },
  {
    "id": "pkg:cargo/aws-sdk-sagemaker*",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Amazon Web Services",
    "imports": [
      "aws_sdk_sagemaker*"
    ]
  },
  {
    "id": "pkg:cargo/aws-sdk-rekognition",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Amazon Web Services",
    "imports": [
      "aws_sdk_rekognition"
    ]
  },
  {
    "id": "pkg:cargo/aws-sdk-comprehend*",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Amazon Web Services",
    "imports": [
      "aws_sdk_comprehend*"
    ]
  },
  {
    "id": "pkg:cargo/aws-sdk-textract",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Amazon Web Services",
    "imports": [
      "aws_sdk_textract"
    ]
  },
  {
    "id": "pkg:cargo/hf-hub",
    "tier": "supporting",
    "what": "models from a hub",
    "provider": "Hugging Face",
    "imports": [
      "hf_hub"
    ]
  },
  {
    "id": "pkg:cargo/tokenizers",
    "tier": "supporting",
    "what": "tokeniser",
    "provider": "Hugging Face"
  },
  {
    "id": "pkg:cargo/tiktoken-rs",
    "tier": "supporting",
    "what": "tokeniser",
    "imports": [
      "tiktoken_rs"
    ]
  },
  {
    "id": "pkg:cargo/safetensors",
    "tier": "supporting",
    "what": "models from a hub",
    "provider": "Hugging Face"
  },
  {
    "id": "pkg:cargo/linfa*",
    "tier": "supporting",
    "what": "machine learning library",
    "imports": [
      "linfa*"
    ]
  },
  {
    "id": "pkg:cargo/smartcore",
    "tier": "supporting",
    "what": "machine learning library"
  },
  {
    "id": "pkg:cargo/rmcp",
    "tier": "supporting",
    "what": "protocol between models and tools"
  },
  {
    "id": "pkg:cargo/qdrant-client",
    "tier": "weak",
    "what": "vector store",
    "provider": "Qdrant",
    "imports": [
      "qdrant_client"
    ]
  },
  {
    "id": "pkg:cargo/lancedb",
    "tier": "weak",
    "what": "vector store",
    "provider": "LanceDB"
  },
  {
    "id": "pkg:cargo/opencv",
    "tier": "weak",
    "what": "computer vision"
  },
  {
    "id": "pkg:nuget/OpenAI",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "OpenAI"
  },
  {
    "id": "pkg:nuget/Betalgo.OpenAI*",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "OpenAI",
    "imports": [
      "OpenAI.GPT3",
      "Betalgo.Ranul.OpenAI"
    ]
  },
  {
    "id": "pkg:nuget/Azure.AI.OpenAI",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Microsoft"
  },
  {
    "id": "pkg:nuget/Azure.AI.Inference",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Microsoft"
  },
  {
    "id": "pkg:nuget/Azure.AI.*",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Microsoft"
  },
  {
    "id": "pkg:nuget/Microsoft.CognitiveServices.Speech",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Microsoft"
  },
  {
    "id": "pkg:nuget/Microsoft.Azure.CognitiveServices.*",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Microsoft"
  },
  {
    "id": "pkg:nuget/Anthropic",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Anthropic"
  },
  {
    "id": "pkg:nuget/Anthropic.SDK",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Anthropic"
  },
  {
    "id": "pkg:nuget/Microsoft.SemanticKernel*",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "Microsoft"
  },
  {
    "id": "pkg:nuget/Microsoft.Extensions.AI*",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "Microsoft"
  },
  {
    "id": "pkg:nuget/Microsoft.Agents.AI*",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "Microsoft"
  },
  {
    "id": "pkg:nuget/Microsoft.KernelMemory*",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "Microsoft"
  },
  {
    "id": "pkg:nuget/LangChain*",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "LangChain"
  },
  {
    "id": "pkg:nuget/Mscc.GenerativeAI*",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Google"
  },
  {
    "id": "pkg:nuget/Google.GenAI",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Google"
  },
  {
    "id": "pkg:nuget/Google.Cloud.AIPlatform.V1*",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Google"
  },
  {
    "id": "pkg:nuget/Google.Cloud.Vision.V1",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Google"
  },
  {
    "id": "pkg:nuget/AWSSDK.Bedrock*",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Amazon Web Services",
    "imports": [
      "Amazon.Bedrock*"
    ]
  },
  {
    "id": "pkg:nuget/AWSSDK.SageMaker*",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Amazon Web Services",
    "imports": [
      "Amazon.SageMaker*"
    ]
  },
  {
    "id": "pkg:nuget/AWSSDK.Rekognition",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Amazon Web Services",
    "imports": [
      "Amazon.Rekognition"
    ]
  },
  {
    "id": "pkg:nuget/AWSSDK.Comprehend*",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Amazon Web Services",
    "imports": [
      "Amazon.Comprehend*"
    ]
  },
  {
    "id": "pkg:nuget/AWSSDK.Textract",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Amazon Web Services",
    "imports": [
      "Amazon.Textract"
    ]
  },
  {
    "id": "pkg:nuget/OllamaSharp",
    "tier": "decisive",
    "what": "runs models",
    "provider": "Ollama"
  },
  {
    "id": "pkg:nuget/LLamaSharp*",
    "tier": "decisive",
    "what": "runs models",
    "imports": [
      "LLama"
    ]
  },
  {
    "id": "pkg:nuget/Microsoft.ML",
    "tier": "decisive",
    "what": "machine learning library",
    "provider": "Microsoft"
  },
  {
    "id": "pkg:nuget/Microsoft.ML.*",
    "tier": "decisive",
    "what": "machine learning library",
    "provider": "Microsoft"
  },
  {
    "id": "pkg:nuget/Microsoft.ML.OnnxRuntime*",
    "tier": "decisive",
    "what": "runs models",
    "provider": "Microsoft"
  },
  {
    "id": "pkg:nuget/TorchSharp*",
    "tier": "decisive",
    "what": "machine learning library",
    "provider": "PyTorch"
  },
  {
    "id": "pkg:nuget/TensorFlow.NET",
    "tier": "decisive",
    "what": "machine learning library",
    "provider": "Google",
    "imports": [
      "Tensorflow"
    ]
  },
  {
    "id": "pkg:nuget/Whisper.net*",
    "tier": "decisive",
    "what": "speech recognition"
  },
  {
    "id": "pkg:nuget/ModelContextProtocol*",
    "tier": "supporting",
    "what": "protocol between models and tools"
  },
  {
    "id": "pkg:nuget/Accord.MachineLearning",
    "tier": "supporting",
    "what": "machine learning library"
  },
  {
    "id": "pkg:nuget/Microsoft.ML.Tokenizers",
    "tier": "supporting",
    "what": "tokeniser",
    "provider": "Microsoft"
  },
  {
    "id": "pkg:nuget/Emgu.CV",
    "tier": "weak",
    "what": "computer vision"
  },
  {
    "id": "pkg:nuget/OpenCvSharp4*",
    "tier": "weak",
    "what": "computer vision",
    "imports": [
      "OpenCvSharp"
    ]
  },
  {
    "id": "pkg:nuget/Qdrant.Client",
    "tier": "weak",
    "what": "vector store",
    "provider": "Qdrant"
  },
  {
    "id": "pkg:gem/ruby-openai",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "OpenAI",
    "imports": [
      "openai"
    ]
  },
  {
    "id": "pkg:gem/openai",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "OpenAI"
  },
  {
    "id": "pkg:gem/anthropic",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Anthropic"
  },
  {
    "id": "pkg:gem/ruby-anthropic",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Anthropic",
    "imports": [
      "anthropic"
    ]
  },
  {
    "id": "pkg:gem/langchainrb*",
    "tier": "decisive",
    "what": "framework for AI applications",
    "imports": [
      "langchain"
    ]
  },
  {
    "id": "pkg:gem/ruby_llm*",
    "tier": "decisive",
    "what": "framework for AI applications"
  },
  {
    "id": "pkg:gem/gemini-ai",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Google"
  },
  {
    "id": "pkg:gem/mistral-ai",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Mistral AI"
  },
  {
    "id": "pkg:gem/ollama-ai",
    "tier": "decisive",
    "what": "runs models",
    "provider": "Ollama"
  },
  {
    "id": "pkg:gem/replicate-ruby",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Replicate",
    "imports": [
      "replicate"
    ]
  },
  {
    "id": "pkg:gem/raix",
    "tier": "decisive",
    "what": "framework for AI applications"
  },
  {
    "id": "pkg:gem/omniai*",
    "tier": "decisive",
    "what": "framework for AI applications"
  },
  {
    "id": "pkg:gem/informers",
    "tier": "decisive",
    "what": "runs models"
  },
  {
    "id": "pkg:gem/transformers-rb",
    "tier": "decisive",
    "what": "runs models"
  },
  {
    "id": "pkg:gem/torch-rb",
    "tier": "decisive",
    "what": "machine learning library",
    "provider": "PyTorch",
    "imports": [
      "torch"
    ]
  },
  {
    "id": "pkg:gem/tensorflow",
    "tier": "decisive",
    "what": "machine learning library",
    "provider": "Google"
  },
  {
    "id": "pkg:gem/onnxruntime",
    "tier": "decisive",
    "what": "runs models",
    "provider": "Microsoft"
  },
  {
    "id": "pkg:gem/rumale*",
    "tier": "decisive",
    "what": "machine learning library"
  },
  {
    "id": "pkg:gem/xgb",
    "tier": "decisive",
    "what": "machine learning library"
  },
  {
    "id": "pkg:gem/lightgbm",
    "tier": "decisive",
    "what": "machine learning library"
  },
  {
    "id": "pkg:gem/aws-sdk-bedrock*",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Amazon Web Services"
  },
  {
    "id": "pkg:gem/aws-sdk-sagemaker*",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Amazon Web Services"
  },
  {
    "id": "pkg:gem/aws-sdk-rekognition",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Amazon Web Services"
  },
  {
    "id": "pkg:gem/aws-sdk-comprehend*",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Amazon Web Services"
  },
  {
    "id": "pkg:gem/aws-sdk-textract",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Amazon Web Services"
  },
  {
    "id": "pkg:gem/google-cloud-ai_platform*",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Google"
  },
  {
    "id": "pkg:gem/google-cloud-vision*",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Google"
  },
  {
    "id": "pkg:gem/tiktoken_ruby",
    "tier": "supporting",
    "what": "tokeniser"
  },
  {
    "id": "pkg:gem/tokenizers",
    "tier": "supporting",
    "what": "tokeniser",
    "provider": "Hugging Face"
  },
  {
    "id": "pkg:gem/mcp",
    "tier": "supporting",
    "what": "protocol between models and tools"
  },
  {
    "id": "pkg:gem/neighbor",
    "tier": "weak",
    "what": "vector store"
  },
  {
    "id": "pkg:gem/qdrant-ruby",
    "tier": "weak",
    "what": "vector store",
    "provider": "Qdrant",
    "imports": [
      "qdrant"
    ]
  },
  {
    "id": "pkg:gem/pinecone",
    "tier": "weak",
    "what": "vector store",
    "provider": "Pinecone"
  },
  {
    "id": "pkg:composer/openai-php/client",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "OpenAI",
    "imports": [
      "OpenAI"
    ]
  },
  {
    "id": "pkg:composer/openai-php/laravel",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "OpenAI",
    "imports": [
      "OpenAI\\Laravel"
    ]
  },
  {
    "id": "pkg:composer/openai-php/symfony",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "OpenAI",
    "imports": [
      "OpenAI\\Symfony"
    ]
  },
  {
    "id": "pkg:composer/orhanerday/open-ai",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "OpenAI",
    "imports": [
      "Orhanerday\\OpenAi"
    ]
  },
  {
    "id": "pkg:composer/mozex/anthropic-php",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Anthropic",
    "imports": [
      "Anthropic"
    ]
  },
  {
    "id": "pkg:composer/anthropic-ai/sdk",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Anthropic",
    "imports": [
      "Anthropic"
    ]
  },
  {
    "id": "pkg:composer/prism-php/prism",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "Prism",
    "imports": [
      "Prism\\Prism"
    ]
  },
  {
    "id": "pkg:composer/laravel/ai",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "Laravel",
    "imports": [
      "Laravel\\Ai"
    ]
  },
  {
    "id": "pkg:composer/symfony/ai-*",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "Symfony",
    "imports": [
      "Symfony\\AI"
    ]
  },
  {
    "id": "pkg:composer/php-llm/llm-chain*",
    "tier": "decisive",
    "what": "framework for AI applications",
    "imports": [
      "PhpLlm\\LlmChain"
    ]
  },
  {
    "id": "pkg:composer/theodo-group/llphant",
    "tier": "decisive",
    "what": "framework for AI applications",
    "imports": [
      "LLPhant"
    ]
  },
  {
    "id": "pkg:composer/inspector-apm/neuron-ai",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "Inspector",
    "imports": [
      "NeuronAI"
    ]
  },
  {
    "id": "pkg:composer/neuron-core/neuron-ai",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "Inspector",
    "imports": [
      "NeuronAI"
    ]
  },
  {
    "id": "pkg:composer/google-gemini-php/client",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Google",
    "imports": [
      "Gemini"
    ]
  },
  {
    "id": "pkg:composer/google-gemini-php/laravel",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Google",
    "imports": [
      "Gemini\\Laravel"
    ]
  },
  {
    "id": "pkg:composer/google/cloud-ai-platform",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Google",
    "imports": [
      "Google\\Cloud\\AIPlatform"
    ]
  },
  {
    "id": "pkg:composer/google/cloud-vision",
    "tier": "decisive",
    "what": "client of a managed AI service",
    "provider": "Google",
    "imports": [
      "Google\\Cloud\\Vision"
    ]
  },
  {
    "id": "pkg:composer/partitech/php-mistral",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Mistral AI",
    "imports": [
      "Partitech\\PhpMistral"
    ]
  },
  {
    "id": "pkg:composer/codewithkyrian/transformers",
    "tier": "decisive",
    "what": "runs models",
    "imports": [
      "Codewithkyrian\\Transformers"
    ]
  },
  {
    "id": "pkg:composer/rubix/ml",
    "tier": "decisive",
    "what": "machine learning library",
    "provider": "Rubix",
    "imports": [
      "Rubix\\ML"
    ]
  },
  {
    "id": "pkg:composer/php-ai/php-ml",
    "tier": "decisive",
    "what": "machine learning library",
    "imports": [
      "Phpml"
    ]
  },
  {
    "id": "pkg:composer/php-mcp/server",
    "tier": "supporting",
    "what": "protocol between models and tools",
    "imports": [
      "PhpMcp\\Server"
    ]
  },
  {
    "id": "pkg:composer/mcp/sdk",
    "tier": "supporting",
    "what": "protocol between models and tools",
    "imports": [
      "Mcp"
    ]
  },
  {
    "id": "pkg:pub/google_generative_ai",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Google"
  },
  {
    "id": "pkg:pub/firebase_ai",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Google"
  },
  {
    "id": "pkg:pub/firebase_vertexai",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Google"
  },
  {
    "id": "pkg:pub/dart_openai",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "OpenAI"
  },
  {
    "id": "pkg:pub/openai_dart",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "OpenAI"
  },
  {
    "id": "pkg:pub/anthropic_sdk_dart",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Anthropic"
  },
  {
    "id": "pkg:pub/ollama_dart",
    "tier": "decisive",
    "what": "runs models",
    "provider": "Ollama"
  },
  {
    "id": "pkg:pub/langchain*",
    "tier": "decisive",
    "what": "framework for AI applications",
    "provider": "LangChain"
  },
  {
    "id": "pkg:pub/tflite_flutter",
    "tier": "decisive",
    "what": "runs models",
    "provider": "Google"
  },
  {
    "id": "pkg:pub/google_mlkit_*",
    "tier": "supporting",
    "what": "runs models",
    "provider": "Google"
  },
  {
    "id": "pkg:pub/onnxruntime",
    "tier": "decisive",
    "what": "runs models",
    "provider": "Microsoft"
  },
  {
    "id": "pkg:swift/github.com/MacPaw/OpenAI",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "OpenAI",
    "imports": [
      "OpenAI"
    ]
  },
  {
    "id": "pkg:swift/github.com/google/generative-ai-swift",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Google",
    "imports": [
      "GoogleGenerativeAI"
    ]
  },
  {
    "id": "pkg:swift/github.com/google-gemini/generative-ai-swift",
    "tier": "decisive",
    "what": "client of a model API",
    "provider": "Google",
    "imports": [
      "GoogleGenerativeAI"
    ]
  },
  {
    "id": "pkg:swift/github.com/ml-explore/mlx-swift*",
    "tier": "decisive",
    "what": "runs models",
    "provider": "Apple",
    "imports": [
      "MLX*"
    ]
  },
  {
    "id": "pkg:swift/github.com/huggingface/swift-transformers",
    "tier": "decisive",
    "what": "runs models",
    "provider": "Hugging Face",
    "imports": [
      "Transformers"
    ]
  },
  {
    "id": "pkg:swift/github.com/argmaxinc/WhisperKit",
    "tier": "decisive",
    "what": "speech recognition",
    "provider": "Argmax",
    "imports": [
      "WhisperKit"
    ]
  },
  {
    "id": "pkg:swift/github.com/modelcontextprotocol/swift-sdk",
    "tier": "supporting",
    "what": "protocol between models and tools",
    "imports": [
      "MCP"
    ]
  }
];
