// Generated from packages/scanner/signatures/resources.yaml by scripts/generate-signatures.mjs. Edit that file instead.
import type { Signature } from "./signature.ts";

export const resourcesSignatures: readonly Signature[] = [
  {
    "id": "resource:aws_bedrock*",
    "tier": "decisive",
    "what": "managed model API",
    "provider": "Amazon Web Services"
  },
  {
    "id": "resource:aws_sagemaker*",
    "tier": "decisive",
    "what": "managed platform for models",
    "provider": "Amazon Web Services"
  },
  {
    "id": "resource:aws_rekognition*",
    "tier": "decisive",
    "what": "managed AI service",
    "provider": "Amazon Web Services"
  },
  {
    "id": "resource:aws_comprehend*",
    "tier": "decisive",
    "what": "managed AI service",
    "provider": "Amazon Web Services"
  },
  {
    "id": "resource:aws_lex*",
    "tier": "decisive",
    "what": "managed AI service",
    "provider": "Amazon Web Services"
  },
  {
    "id": "resource:aws_kendra*",
    "tier": "supporting",
    "what": "managed AI service",
    "provider": "Amazon Web Services"
  },
  {
    "id": "resource:aws_transcribe*",
    "tier": "decisive",
    "what": "managed AI service",
    "provider": "Amazon Web Services"
  },
  {
    "id": "resource:azurerm_cognitive_account",
    "tier": "decisive",
    "what": "managed model API",
    "provider": "Microsoft",
    "kinds": [
      "OpenAI",
      "AIServices",
      "CognitiveServices",
      "ComputerVision",
      "Face",
      "FormRecognizer",
      "TextAnalytics",
      "SpeechServices",
      "LUIS",
      "ContentSafety",
      "CustomVision.Prediction",
      "CustomVision.Training",
      "Personalizer",
      "TextTranslation"
    ]
  },
  {
    "id": "resource:azurerm_cognitive_deployment",
    "tier": "decisive",
    "what": "deployment of a model",
    "provider": "Microsoft"
  },
  {
    "id": "resource:azurerm_ai_*",
    "tier": "decisive",
    "what": "managed platform for models",
    "provider": "Microsoft"
  },
  {
    "id": "resource:azurerm_machine_learning*",
    "tier": "decisive",
    "what": "managed platform for models",
    "provider": "Microsoft"
  },
  {
    "id": "resource:azurerm_bot*",
    "tier": "supporting",
    "what": "managed AI service",
    "provider": "Microsoft"
  },
  {
    "id": "resource:google_vertex_ai*",
    "tier": "decisive",
    "what": "managed platform for models",
    "provider": "Google"
  },
  {
    "id": "resource:google_ml_engine_model",
    "tier": "decisive",
    "what": "managed platform for models",
    "provider": "Google"
  },
  {
    "id": "resource:google_dialogflow*",
    "tier": "decisive",
    "what": "managed AI service",
    "provider": "Google"
  },
  {
    "id": "resource:google_document_ai*",
    "tier": "decisive",
    "what": "managed AI service",
    "provider": "Google"
  },
  {
    "id": "resource:google_discovery_engine*",
    "tier": "supporting",
    "what": "managed AI service",
    "provider": "Google"
  },
  {
    "id": "resource:google_gemini_*",
    "tier": "decisive",
    "what": "AI coding tool",
    "provider": "Google",
    "area": "development"
  },
  {
    "id": "resource:databricks_model_serving",
    "tier": "decisive",
    "what": "managed platform for models",
    "provider": "Databricks"
  },
  {
    "id": "resource:databricks_mlflow*",
    "tier": "supporting",
    "what": "managed platform for models",
    "provider": "Databricks"
  },
  {
    "id": "resource:openai_*",
    "tier": "decisive",
    "what": "managed model API",
    "provider": "OpenAI"
  },
  {
    "id": "resource:pinecone_*",
    "tier": "weak",
    "what": "vector store",
    "provider": "Pinecone"
  },
  {
    "id": "resource:AWS::Bedrock*",
    "tier": "decisive",
    "what": "managed model API",
    "provider": "Amazon Web Services"
  },
  {
    "id": "resource:AWS::SageMaker*",
    "tier": "decisive",
    "what": "managed platform for models",
    "provider": "Amazon Web Services"
  },
  {
    "id": "resource:AWS::Rekognition*",
    "tier": "decisive",
    "what": "managed AI service",
    "provider": "Amazon Web Services"
  },
  {
    "id": "resource:AWS::Comprehend*",
    "tier": "decisive",
    "what": "managed AI service",
    "provider": "Amazon Web Services"
  },
  {
    "id": "resource:AWS::Lex*",
    "tier": "decisive",
    "what": "managed AI service",
    "provider": "Amazon Web Services"
  },
  {
    "id": "resource:AWS::Kendra*",
    "tier": "supporting",
    "what": "managed AI service",
    "provider": "Amazon Web Services"
  },
  {
    "id": "resource:Microsoft.CognitiveServices/accounts",
    "tier": "decisive",
    "what": "managed model API",
    "provider": "Microsoft",
    "kinds": [
      "OpenAI",
      "AIServices",
      "CognitiveServices",
      "ComputerVision",
      "Face",
      "FormRecognizer",
      "TextAnalytics",
      "SpeechServices",
      "LUIS",
      "ContentSafety",
      "CustomVision.Prediction",
      "CustomVision.Training",
      "Personalizer",
      "TextTranslation"
    ]
  },
  {
    "id": "resource:Microsoft.CognitiveServices/accounts/deployments",
    "tier": "decisive",
    "what": "deployment of a model",
    "provider": "Microsoft"
  },
  {
    "id": "resource:Microsoft.MachineLearningServices*",
    "tier": "decisive",
    "what": "managed platform for models",
    "provider": "Microsoft"
  },
  {
    "id": "resource:serving.kserve.io/*",
    "tier": "decisive",
    "what": "model server"
  },
  {
    "id": "resource:machinelearning.seldon.io/*",
    "tier": "decisive",
    "what": "model server"
  },
  {
    "id": "resource:mlops.seldon.io/*",
    "tier": "decisive",
    "what": "model server"
  },
  {
    "id": "resource:kaito.sh/*",
    "tier": "decisive",
    "what": "model server",
    "provider": "Microsoft"
  },
  {
    "id": "resource:inference.networking.k8s.io/*",
    "tier": "decisive",
    "what": "routing to models"
  },
  {
    "id": "resource:inference.networking.x-k8s.io/*",
    "tier": "decisive",
    "what": "routing to models"
  },
  {
    "id": "resource:apps.nvidia.com/NIM*",
    "tier": "decisive",
    "what": "model server",
    "provider": "NVIDIA"
  },
  {
    "id": "resource:kubeflow.org/PyTorchJob",
    "tier": "decisive",
    "what": "training of a model"
  },
  {
    "id": "resource:kubeflow.org/TFJob",
    "tier": "decisive",
    "what": "training of a model"
  },
  {
    "id": "resource:kubeflow.org/XGBoostJob",
    "tier": "decisive",
    "what": "training of a model"
  },
  {
    "id": "resource:kubeflow.org/Notebook",
    "tier": "supporting",
    "what": "managed platform for models"
  },
  {
    "id": "resource:trainer.kubeflow.org/TrainJob",
    "tier": "decisive",
    "what": "training of a model"
  },
  {
    "id": "resource:sagemaker.services.k8s.aws/*",
    "tier": "decisive",
    "what": "managed platform for models",
    "provider": "Amazon Web Services"
  },
  {
    "id": "resource:ray.io/RayService",
    "tier": "supporting",
    "what": "model server"
  },
  {
    "id": "resource:ray.io/RayJob",
    "tier": "weak",
    "what": "machine learning runtime"
  },
  {
    "id": "resource:ray.io/RayCluster",
    "tier": "weak",
    "what": "machine learning runtime"
  },
  {
    "id": "resource:core.k8sgpt.ai/K8sGPT",
    "tier": "decisive",
    "what": "AI tool for operations"
  },
  {
    "id": "resource:kagent.dev/*",
    "tier": "decisive",
    "what": "platform for AI applications"
  }
];
