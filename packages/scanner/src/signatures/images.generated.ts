// Generated from packages/scanner/signatures/images.yaml by scripts/generate-signatures.mjs. Edit that file instead.
import type { Signature } from "./signature.ts";

export const imagesSignatures: readonly Signature[] = [
  {
    "id": "pkg:docker/ollama/ollama",
    "tier": "decisive",
    "what": "model server",
    "provider": "Ollama"
  },
  {
    "id": "pkg:docker/vllm/*",
    "tier": "decisive",
    "what": "model server"
  },
  {
    "id": "pkg:docker/public.ecr.aws/deep-learning-containers/*",
    "tier": "decisive",
    "what": "machine learning runtime",
    "provider": "Amazon Web Services"
  },
  {
    "id": "pkg:docker/localai/localai",
    "tier": "decisive",
    "what": "model server"
  },
  {
    "id": "pkg:docker/quay.io/go-skynet/local-ai",
    "tier": "decisive",
    "what": "model server"
  },
  {
    "id": "pkg:docker/ghcr.io/huggingface/text-generation-inference",
    "tier": "decisive",
    "what": "model server",
    "provider": "Hugging Face"
  },
  {
    "id": "pkg:docker/huggingface/text-generation-inference",
    "tier": "decisive",
    "what": "model server",
    "provider": "Hugging Face"
  },
  {
    "id": "pkg:docker/ghcr.io/huggingface/text-embeddings-inference",
    "tier": "decisive",
    "what": "model server",
    "provider": "Hugging Face"
  },
  {
    "id": "pkg:docker/ghcr.io/ggerganov/llama.cpp",
    "tier": "decisive",
    "what": "model server"
  },
  {
    "id": "pkg:docker/ghcr.io/ggml-org/llama.cpp",
    "tier": "decisive",
    "what": "model server"
  },
  {
    "id": "pkg:docker/ghcr.io/abetlen/llama-cpp-python",
    "tier": "decisive",
    "what": "model server"
  },
  {
    "id": "pkg:docker/lmsysorg/sglang",
    "tier": "decisive",
    "what": "model server"
  },
  {
    "id": "pkg:docker/nvcr.io/nvidia/tritonserver",
    "tier": "decisive",
    "what": "model server",
    "provider": "NVIDIA"
  },
  {
    "id": "pkg:docker/nvcr.io/nim/*",
    "tier": "decisive",
    "what": "model server",
    "provider": "NVIDIA"
  },
  {
    "id": "pkg:docker/tensorflow/serving",
    "tier": "decisive",
    "what": "model server",
    "provider": "Google"
  },
  {
    "id": "pkg:docker/pytorch/torchserve",
    "tier": "decisive",
    "what": "model server"
  },
  {
    "id": "pkg:docker/openvino/model_server",
    "tier": "decisive",
    "what": "model server",
    "provider": "Intel"
  },
  {
    "id": "pkg:docker/kserve/*",
    "tier": "decisive",
    "what": "model server"
  },
  {
    "id": "pkg:docker/seldonio/mlserver",
    "tier": "decisive",
    "what": "model server"
  },
  {
    "id": "pkg:docker/deepjavalibrary/djl-serving",
    "tier": "decisive",
    "what": "model server",
    "provider": "Amazon Web Services"
  },
  {
    "id": "pkg:docker/semitechnologies/transformers-inference",
    "tier": "decisive",
    "what": "model server"
  },
  {
    "id": "pkg:docker/onerahmet/openai-whisper-asr-webservice",
    "tier": "decisive",
    "what": "model server"
  },
  {
    "id": "pkg:docker/fedirz/faster-whisper-server",
    "tier": "decisive",
    "what": "model server"
  },
  {
    "id": "pkg:docker/ghcr.io/speaches-ai/speaches",
    "tier": "decisive",
    "what": "model server"
  },
  {
    "id": "pkg:docker/mcr.microsoft.com/azure-cognitive-services/*",
    "tier": "decisive",
    "what": "model server",
    "provider": "Microsoft"
  },
  {
    "id": "pkg:docker/rayproject/ray-llm",
    "tier": "decisive",
    "what": "model server"
  },
  {
    "id": "pkg:docker/litellm/litellm",
    "tier": "decisive",
    "what": "gateway to model APIs"
  },
  {
    "id": "pkg:docker/ghcr.io/berriai/litellm*",
    "tier": "decisive",
    "what": "gateway to model APIs"
  },
  {
    "id": "pkg:docker/docker.litellm.ai/berriai/litellm*",
    "tier": "decisive",
    "what": "gateway to model APIs"
  },
  {
    "id": "pkg:docker/portkeyai/gateway",
    "tier": "decisive",
    "what": "gateway to model APIs"
  },
  {
    "id": "pkg:docker/langgenius/dify-*",
    "tier": "decisive",
    "what": "platform for AI applications"
  },
  {
    "id": "pkg:docker/flowiseai/flowise",
    "tier": "decisive",
    "what": "platform for AI applications"
  },
  {
    "id": "pkg:docker/langflowai/langflow",
    "tier": "decisive",
    "what": "platform for AI applications"
  },
  {
    "id": "pkg:docker/mintplexlabs/anythingllm",
    "tier": "decisive",
    "what": "chat interface for models"
  },
  {
    "id": "pkg:docker/ghcr.io/open-webui/open-webui",
    "tier": "decisive",
    "what": "chat interface for models"
  },
  {
    "id": "pkg:docker/ghcr.io/danny-avila/librechat*",
    "tier": "decisive",
    "what": "chat interface for models"
  },
  {
    "id": "pkg:docker/lobehub/lobe-chat*",
    "tier": "decisive",
    "what": "chat interface for models"
  },
  {
    "id": "pkg:docker/pytorch/pytorch",
    "tier": "decisive",
    "what": "machine learning runtime"
  },
  {
    "id": "pkg:docker/tensorflow/tensorflow",
    "tier": "decisive",
    "what": "machine learning runtime",
    "provider": "Google"
  },
  {
    "id": "pkg:docker/nvcr.io/nvidia/pytorch",
    "tier": "decisive",
    "what": "machine learning runtime",
    "provider": "NVIDIA"
  },
  {
    "id": "pkg:docker/nvcr.io/nvidia/tensorflow",
    "tier": "decisive",
    "what": "machine learning runtime",
    "provider": "NVIDIA"
  },
  {
    "id": "pkg:docker/nvcr.io/nvidia/tensorrt*",
    "tier": "decisive",
    "what": "machine learning runtime",
    "provider": "NVIDIA"
  },
  {
    "id": "pkg:docker/nvcr.io/nvidia/nemo*",
    "tier": "decisive",
    "what": "machine learning runtime",
    "provider": "NVIDIA"
  },
  {
    "id": "pkg:docker/huggingface/transformers-*",
    "tier": "decisive",
    "what": "machine learning runtime",
    "provider": "Hugging Face"
  },
  {
    "id": "pkg:docker/763104351884.dkr.ecr.*",
    "tier": "decisive",
    "what": "machine learning runtime",
    "provider": "Amazon Web Services"
  },
  {
    "id": "pkg:docker/gcr.io/deeplearning-platform-release/*",
    "tier": "decisive",
    "what": "machine learning runtime",
    "provider": "Google"
  },
  {
    "id": "pkg:docker/us-docker.pkg.dev/deeplearning-platform-release/*",
    "tier": "decisive",
    "what": "machine learning runtime",
    "provider": "Google"
  },
  {
    "id": "pkg:docker/us-docker.pkg.dev/vertex-ai/*",
    "tier": "decisive",
    "what": "machine learning runtime",
    "provider": "Google"
  },
  {
    "id": "pkg:docker/europe-docker.pkg.dev/vertex-ai/*",
    "tier": "decisive",
    "what": "machine learning runtime",
    "provider": "Google"
  },
  {
    "id": "pkg:docker/asia-docker.pkg.dev/vertex-ai/*",
    "tier": "decisive",
    "what": "machine learning runtime",
    "provider": "Google"
  },
  {
    "id": "pkg:docker/mcr.microsoft.com/azureml/*",
    "tier": "decisive",
    "what": "machine learning runtime",
    "provider": "Microsoft"
  },
  {
    "id": "pkg:docker/rayproject/ray-ml",
    "tier": "supporting",
    "what": "machine learning runtime"
  },
  {
    "id": "pkg:docker/rayproject/ray",
    "tier": "weak",
    "what": "machine learning runtime"
  },
  {
    "id": "pkg:docker/nvidia/cuda",
    "tier": "weak",
    "what": "machine learning runtime",
    "provider": "NVIDIA"
  },
  {
    "id": "pkg:docker/nvcr.io/nvidia/cuda",
    "tier": "weak",
    "what": "machine learning runtime",
    "provider": "NVIDIA"
  },
  {
    "id": "pkg:docker/mlflow/mlflow",
    "tier": "supporting",
    "what": "experiment tracker"
  },
  {
    "id": "pkg:docker/ghcr.io/mlflow/mlflow",
    "tier": "supporting",
    "what": "experiment tracker"
  },
  {
    "id": "pkg:docker/wandb/local",
    "tier": "weak",
    "what": "experiment tracker"
  },
  {
    "id": "pkg:docker/langfuse/langfuse*",
    "tier": "weak",
    "what": "experiment tracker"
  },
  {
    "id": "pkg:docker/chromadb/chroma",
    "tier": "weak",
    "what": "vector store"
  },
  {
    "id": "pkg:docker/ghcr.io/chroma-core/chroma",
    "tier": "weak",
    "what": "vector store"
  },
  {
    "id": "pkg:docker/qdrant/qdrant",
    "tier": "weak",
    "what": "vector store"
  },
  {
    "id": "pkg:docker/semitechnologies/weaviate",
    "tier": "weak",
    "what": "vector store"
  },
  {
    "id": "pkg:docker/cr.weaviate.io/semitechnologies/weaviate",
    "tier": "weak",
    "what": "vector store"
  },
  {
    "id": "pkg:docker/milvusdb/milvus",
    "tier": "weak",
    "what": "vector store"
  },
  {
    "id": "pkg:helm/ollama",
    "tier": "decisive",
    "what": "model server",
    "provider": "Ollama"
  },
  {
    "id": "pkg:helm/vllm*",
    "tier": "decisive",
    "what": "model server"
  },
  {
    "id": "pkg:helm/local-ai",
    "tier": "decisive",
    "what": "model server"
  },
  {
    "id": "pkg:helm/localai",
    "tier": "decisive",
    "what": "model server"
  },
  {
    "id": "pkg:helm/open-webui",
    "tier": "decisive",
    "what": "chat interface for models"
  },
  {
    "id": "pkg:helm/litellm*",
    "tier": "decisive",
    "what": "gateway to model APIs"
  },
  {
    "id": "pkg:helm/text-generation-inference",
    "tier": "decisive",
    "what": "model server",
    "provider": "Hugging Face"
  },
  {
    "id": "pkg:helm/kserve*",
    "tier": "decisive",
    "what": "model server"
  },
  {
    "id": "pkg:helm/triton-inference-server",
    "tier": "decisive",
    "what": "model server",
    "provider": "NVIDIA"
  },
  {
    "id": "pkg:helm/nim-llm",
    "tier": "decisive",
    "what": "model server",
    "provider": "NVIDIA"
  },
  {
    "id": "pkg:helm/dify",
    "tier": "decisive",
    "what": "platform for AI applications"
  },
  {
    "id": "pkg:helm/flowise",
    "tier": "decisive",
    "what": "platform for AI applications"
  },
  {
    "id": "pkg:helm/langflow*",
    "tier": "decisive",
    "what": "platform for AI applications"
  },
  {
    "id": "pkg:helm/mlflow",
    "tier": "supporting",
    "what": "experiment tracker"
  },
  {
    "id": "pkg:helm/kuberay-operator",
    "tier": "supporting",
    "what": "machine learning runtime"
  },
  {
    "id": "pkg:helm/qdrant",
    "tier": "weak",
    "what": "vector store"
  },
  {
    "id": "pkg:helm/weaviate",
    "tier": "weak",
    "what": "vector store"
  },
  {
    "id": "pkg:helm/milvus",
    "tier": "weak",
    "what": "vector store"
  },
  {
    "id": "pkg:helm/chromadb",
    "tier": "weak",
    "what": "vector store"
  }
];
