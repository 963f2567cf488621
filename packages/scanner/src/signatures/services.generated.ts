// Generated from packages/scanner/signatures/services.yaml by scripts/generate-signatures.mjs. Edit that file instead.
import type { Signature } from "./signature.ts";

export const servicesSignatures: readonly Signature[] = [
  {
    "id": "service:api.openai.com",
    "tier": "decisive",
    "what": "model API",
    "provider": "OpenAI",
    "hosts": [
      "api.openai.com",
      "eu.api.openai.com",
      "us.api.openai.com"
    ]
  },
  {
    "id": "service:openai.azure.com",
    "tier": "decisive",
    "what": "model API",
    "provider": "Microsoft",
    "hosts": [
      "*.openai.azure.com",
      "*.openai.azure.us"
    ]
  },
  {
    "id": "service:services.ai.azure.com",
    "tier": "decisive",
    "what": "model API",
    "provider": "Microsoft",
    "hosts": [
      "*.services.ai.azure.com",
      "*.inference.ai.azure.com",
      "*.models.ai.azure.com",
      "models.inference.ai.azure.com"
    ]
  },
  {
    "id": "service:cognitiveservices.azure.com",
    "tier": "decisive",
    "what": "managed AI service",
    "provider": "Microsoft",
    "hosts": [
      "*.cognitiveservices.azure.com",
      "*.api.cognitive.microsoft.com",
      "api.cognitive.microsofttranslator.com"
    ]
  },
  {
    "id": "service:inference.ml.azure.com",
    "tier": "decisive",
    "what": "managed AI service",
    "provider": "Microsoft",
    "hosts": [
      "*.inference.ml.azure.com"
    ]
  },
  {
    "id": "service:api.anthropic.com",
    "tier": "decisive",
    "what": "model API",
    "provider": "Anthropic",
    "hosts": [
      "api.anthropic.com"
    ]
  },
  {
    "id": "service:generativelanguage.googleapis.com",
    "tier": "decisive",
    "what": "model API",
    "provider": "Google",
    "hosts": [
      "generativelanguage.googleapis.com"
    ]
  },
  {
    "id": "service:aiplatform.googleapis.com",
    "tier": "decisive",
    "what": "model API",
    "provider": "Google",
    "hosts": [
      "aiplatform.googleapis.com",
      "*-aiplatform.googleapis.com"
    ]
  },
  {
    "id": "service:vision.googleapis.com",
    "tier": "decisive",
    "what": "managed AI service",
    "provider": "Google",
    "hosts": [
      "vision.googleapis.com"
    ]
  },
  {
    "id": "service:language.googleapis.com",
    "tier": "decisive",
    "what": "managed AI service",
    "provider": "Google",
    "hosts": [
      "language.googleapis.com"
    ]
  },
  {
    "id": "service:speech.googleapis.com",
    "tier": "decisive",
    "what": "managed AI service",
    "provider": "Google",
    "hosts": [
      "speech.googleapis.com"
    ]
  },
  {
    "id": "service:documentai.googleapis.com",
    "tier": "decisive",
    "what": "managed AI service",
    "provider": "Google",
    "hosts": [
      "documentai.googleapis.com",
      "*-documentai.googleapis.com"
    ]
  },
  {
    "id": "service:dialogflow.googleapis.com",
    "tier": "decisive",
    "what": "managed AI service",
    "provider": "Google",
    "hosts": [
      "dialogflow.googleapis.com",
      "*-dialogflow.googleapis.com"
    ]
  },
  {
    "id": "service:translate.googleapis.com",
    "tier": "supporting",
    "what": "managed AI service",
    "provider": "Google",
    "hosts": [
      "translation.googleapis.com",
      "translate.googleapis.com"
    ]
  },
  {
    "id": "service:bedrock-runtime.amazonaws.com",
    "tier": "decisive",
    "what": "model API",
    "provider": "Amazon Web Services",
    "hosts": [
      "bedrock-runtime.*.amazonaws.com",
      "bedrock-runtime-fips.*.amazonaws.com",
      "bedrock.*.amazonaws.com",
      "bedrock-agent-runtime.*.amazonaws.com"
    ],
    "clients": [
      "bedrock-runtime",
      "bedrock",
      "bedrock-agent",
      "bedrock-agent-runtime",
      "bedrock-agentcore",
      "bedrock-data-automation-runtime"
    ]
  },
  {
    "id": "service:sagemaker.amazonaws.com",
    "tier": "decisive",
    "what": "managed AI service",
    "provider": "Amazon Web Services",
    "hosts": [
      "runtime.sagemaker.*.amazonaws.com",
      "api.sagemaker.*.amazonaws.com"
    ],
    "clients": [
      "sagemaker",
      "sagemaker-runtime",
      "sagemaker-a2i-runtime",
      "sagemaker-edge",
      "sagemaker-featurestore-runtime",
      "sagemaker-metrics"
    ]
  },
  {
    "id": "service:rekognition.amazonaws.com",
    "tier": "decisive",
    "what": "managed AI service",
    "provider": "Amazon Web Services",
    "hosts": [
      "rekognition.*.amazonaws.com"
    ],
    "clients": [
      "rekognition"
    ]
  },
  {
    "id": "service:comprehend.amazonaws.com",
    "tier": "decisive",
    "what": "managed AI service",
    "provider": "Amazon Web Services",
    "hosts": [
      "comprehend.*.amazonaws.com",
      "comprehendmedical.*.amazonaws.com"
    ],
    "clients": [
      "comprehend",
      "comprehendmedical"
    ]
  },
  {
    "id": "service:textract.amazonaws.com",
    "tier": "decisive",
    "what": "managed AI service",
    "provider": "Amazon Web Services",
    "hosts": [
      "textract.*.amazonaws.com"
    ],
    "clients": [
      "textract"
    ]
  },
  {
    "id": "service:transcribe.amazonaws.com",
    "tier": "decisive",
    "what": "managed AI service",
    "provider": "Amazon Web Services",
    "hosts": [
      "transcribe.*.amazonaws.com",
      "transcribestreaming.*.amazonaws.com"
    ],
    "clients": [
      "transcribe"
    ]
  },
  {
    "id": "service:personalize.amazonaws.com",
    "tier": "decisive",
    "what": "managed AI service",
    "provider": "Amazon Web Services",
    "hosts": [
      "personalize-runtime.*.amazonaws.com",
      "personalize.*.amazonaws.com"
    ],
    "clients": [
      "personalize",
      "personalize-runtime",
      "personalize-events"
    ]
  },
  {
    "id": "service:forecast.amazonaws.com",
    "tier": "decisive",
    "what": "managed AI service",
    "provider": "Amazon Web Services",
    "hosts": [
      "forecast.*.amazonaws.com",
      "forecastquery.*.amazonaws.com"
    ],
    "clients": [
      "forecast",
      "forecastquery"
    ]
  },
  {
    "id": "service:frauddetector.amazonaws.com",
    "tier": "decisive",
    "what": "managed AI service",
    "provider": "Amazon Web Services",
    "hosts": [
      "frauddetector.*.amazonaws.com"
    ],
    "clients": [
      "frauddetector"
    ]
  },
  {
    "id": "service:lex.amazonaws.com",
    "tier": "decisive",
    "what": "managed AI service",
    "provider": "Amazon Web Services",
    "hosts": [
      "runtime.lex.*.amazonaws.com",
      "runtime-v2-lex.*.amazonaws.com"
    ],
    "clients": [
      "lex-runtime",
      "lexv2-runtime",
      "lex-models",
      "lexv2-models"
    ]
  },
  {
    "id": "service:kendra.amazonaws.com",
    "tier": "supporting",
    "what": "managed AI service",
    "provider": "Amazon Web Services",
    "hosts": [
      "kendra.*.amazonaws.com"
    ],
    "clients": [
      "kendra",
      "qbusiness"
    ]
  },
  {
    "id": "service:translate.amazonaws.com",
    "tier": "supporting",
    "what": "managed AI service",
    "provider": "Amazon Web Services",
    "hosts": [
      "translate.*.amazonaws.com"
    ],
    "clients": [
      "translate"
    ]
  },
  {
    "id": "service:polly.amazonaws.com",
    "tier": "supporting",
    "what": "managed AI service",
    "provider": "Amazon Web Services",
    "hosts": [
      "polly.*.amazonaws.com"
    ],
    "clients": [
      "polly"
    ]
  },
  {
    "id": "service:api.cohere.com",
    "tier": "decisive",
    "what": "model API",
    "provider": "Cohere",
    "hosts": [
      "api.cohere.com",
      "api.cohere.ai"
    ]
  },
  {
    "id": "service:api.mistral.ai",
    "tier": "decisive",
    "what": "model API",
    "provider": "Mistral AI",
    "hosts": [
      "api.mistral.ai",
      "codestral.mistral.ai"
    ]
  },
  {
    "id": "service:api.groq.com",
    "tier": "decisive",
    "what": "model API",
    "provider": "Groq",
    "hosts": [
      "api.groq.com"
    ]
  },
  {
    "id": "service:api.replicate.com",
    "tier": "decisive",
    "what": "model API",
    "provider": "Replicate",
    "hosts": [
      "api.replicate.com"
    ]
  },
  {
    "id": "service:api.together.xyz",
    "tier": "decisive",
    "what": "model API",
    "provider": "Together AI",
    "hosts": [
      "api.together.xyz",
      "api.together.ai"
    ]
  },
  {
    "id": "service:api.fireworks.ai",
    "tier": "decisive",
    "what": "model API",
    "provider": "Fireworks AI",
    "hosts": [
      "api.fireworks.ai"
    ]
  },
  {
    "id": "service:api-inference.huggingface.co",
    "tier": "decisive",
    "what": "model API",
    "provider": "Hugging Face",
    "hosts": [
      "api-inference.huggingface.co",
      "router.huggingface.co",
      "*.endpoints.huggingface.cloud"
    ]
  },
  {
    "id": "service:api.x.ai",
    "tier": "decisive",
    "what": "model API",
    "provider": "xAI",
    "hosts": [
      "api.x.ai"
    ]
  },
  {
    "id": "service:api.deepseek.com",
    "tier": "decisive",
    "what": "model API",
    "provider": "DeepSeek",
    "hosts": [
      "api.deepseek.com"
    ]
  },
  {
    "id": "service:dashscope.aliyuncs.com",
    "tier": "decisive",
    "what": "model API",
    "provider": "Alibaba Cloud",
    "hosts": [
      "dashscope.aliyuncs.com",
      "dashscope-intl.aliyuncs.com"
    ]
  },
  {
    "id": "service:open.bigmodel.cn",
    "tier": "decisive",
    "what": "model API",
    "provider": "Zhipu AI",
    "hosts": [
      "open.bigmodel.cn"
    ]
  },
  {
    "id": "service:api.moonshot.cn",
    "tier": "decisive",
    "what": "model API",
    "provider": "Moonshot AI",
    "hosts": [
      "api.moonshot.cn",
      "api.moonshot.ai"
    ]
  },
  {
    "id": "service:openrouter.ai",
    "tier": "decisive",
    "what": "model API",
    "provider": "OpenRouter",
    "hosts": [
      "openrouter.ai"
    ]
  },
  {
    "id": "service:api.perplexity.ai",
    "tier": "decisive",
    "what": "model API",
    "provider": "Perplexity",
    "hosts": [
      "api.perplexity.ai"
    ]
  },
  {
    "id": "service:api.ai21.com",
    "tier": "decisive",
    "what": "model API",
    "provider": "AI21 Labs",
    "hosts": [
      "api.ai21.com"
    ]
  },
  {
    "id": "service:api.cerebras.ai",
    "tier": "decisive",
    "what": "model API",
    "provider": "Cerebras",
    "hosts": [
      "api.cerebras.ai"
    ]
  },
  {
    "id": "service:integrate.api.nvidia.com",
    "tier": "decisive",
    "what": "model API",
    "provider": "NVIDIA",
    "hosts": [
      "integrate.api.nvidia.com",
      "ai.api.nvidia.com"
    ]
  },
  {
    "id": "service:api.stability.ai",
    "tier": "decisive",
    "what": "model API",
    "provider": "Stability AI",
    "hosts": [
      "api.stability.ai"
    ]
  },
  {
    "id": "service:api.elevenlabs.io",
    "tier": "decisive",
    "what": "model API",
    "provider": "ElevenLabs",
    "hosts": [
      "api.elevenlabs.io"
    ]
  },
  {
    "id": "service:api.deepgram.com",
    "tier": "decisive",
    "what": "model API",
    "provider": "Deepgram",
    "hosts": [
      "api.deepgram.com"
    ]
  },
  {
    "id": "service:api.assemblyai.com",
    "tier": "decisive",
    "what": "model API",
    "provider": "AssemblyAI",
    "hosts": [
      "api.assemblyai.com"
    ]
  },
  {
    "id": "service:api.voyageai.com",
    "tier": "decisive",
    "what": "model API",
    "provider": "Voyage AI",
    "hosts": [
      "api.voyageai.com"
    ]
  },
  {
    "id": "service:api.jina.ai",
    "tier": "decisive",
    "what": "model API",
    "provider": "Jina AI",
    "hosts": [
      "api.jina.ai"
    ]
  },
  {
    "id": "service:models.github.ai",
    "tier": "decisive",
    "what": "model API",
    "provider": "GitHub",
    "hosts": [
      "models.github.ai"
    ]
  },
  {
    "id": "service:gateway.ai.cloudflare.com",
    "tier": "decisive",
    "what": "model API",
    "provider": "Cloudflare",
    "hosts": [
      "gateway.ai.cloudflare.com"
    ]
  },
  {
    "id": "service:api.studio.nebius.ai",
    "tier": "decisive",
    "what": "model API",
    "provider": "Nebius",
    "hosts": [
      "api.studio.nebius.ai",
      "api.studio.nebius.com"
    ]
  },
  {
    "id": "service:localhost:11434",
    "tier": "decisive",
    "what": "model API",
    "provider": "Ollama",
    "hosts": [
      "*:11434"
    ]
  }
];
