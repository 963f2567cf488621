import { expect, test } from "vitest";
import { found, hinted, scanFiles, seenIn } from "../testing/scan-files.ts";

const main = `# resource "aws_bedrockagent_agent" "commented" {}
/* resource "google_vertex_ai_endpoint" "commented" {} */
resource "aws_s3_bucket" "data" {
  bucket = "sagemaker-models"
}
resource "aws_bedrockagent_agent" "support" {
  agent_name       = "support \${var.name} { \\"x\\" }"
  foundation_model = "anthropic.claude-3-5-sonnet-20240620-v1:0"
  instruction      = <<-EOT
    resource "aws_rekognition_project" "prose" {
  EOT
}
data "aws_sagemaker_prebuilt_ecr_image" "image" { repository_name = "kmeans" }
resource "azurerm_cognitive_account" "gpt" {
  kind = "OpenAI"
}
resource "azurerm_cognitive_account" "search" { kind = "Bing.Search.v7" }
resource "azurerm_cognitive_deployment" "gpt" {
  name = "chat"
  model {
    format  = "OpenAI"
    name    = "gpt-4o"
    version = "2024-08-06"
  }
}
variable "openai_api_key" { sensitive = true }
resource "aws_lambda_function" "api" {
  environment {
    variables = { ANTHROPIC_API_KEY = "sk-secret", OTHER = var.other }
  }
}
resource "aws_ecs_task_definition" "llm" {
  container_definitions = jsonencode([{
    image       = "ollama/ollama:0.3.14"
    environment = [{ name = "GROQ_API_KEY", value = "gsk-secret" }]
  }])
}
`;

test("Terraform: what is declared, with the models that it names", () => {
  expect(found({ "infra/main.tf": main })).toEqual([
    "model:anthropic.claude-3-5-sonnet-20240620-v1:0 in product",
    "model:gpt-4o 2024-08-06 in product",
    "pkg:docker/ollama/ollama 0.3.14 in product",
    "resource:aws_bedrockagent_agent in product",
    "resource:aws_sagemaker_prebuilt_ecr_image in product",
    "resource:azurerm_cognitive_account in product",
    "resource:azurerm_cognitive_deployment in product",
  ]);
  expect(hinted({ "infra/main.tf": main })).toEqual([
    "service:api.anthropic.com",
    "service:api.groq.com",
    "service:api.openai.com",
  ]);
  const seen = seenIn({ "main.tf": main });
  expect(seen).toContain("main.tf:6:11 aws_bedrockagent_agent");
  expect(seen).toContain("main.tf:35:30 GROQ_API_KEY");
  expect(seen.join()).not.toContain("secret");
  expect(scanFiles({ "main.tf": main }).files.unread).toEqual([]);
});

test("a resource of several kinds is a hint where only a run tells its kind", () => {
  const text = 'resource "azurerm_cognitive_account" "a" {\n  kind = var.kind\n}\n';
  expect(hinted({ "a.tf": text })).toEqual(["resource:azurerm_cognitive_account"]);
});

test("HCL that breaks off is said to", () => {
  const { files } = scanFiles({ "a.tf": 'resource "aws_bedrock_guardrail" "a" {\n' });
  expect(files.unread).toMatchObject([{ path: "a.tf" }]);
});

test("CloudFormation, SAM and Serverless", () => {
  const template = `AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Endpoint:
    Type: AWS::SageMaker::Endpoint
  Agent:
    Type: AWS::Bedrock::Agent
    Properties:
      AgentName: !Sub "\${AWS::StackName}-agent"
      FoundationModel: anthropic.claude-3-haiku-20240307-v1:0
  Function:
    Type: AWS::Serverless::Function
    Properties:
      Environment: { Variables: { OPENAI_API_KEY: "{{resolve:secretsmanager:key}}" } }
`;
  expect(found({ "template.yaml": template })).toEqual([
    "model:anthropic.claude-3-haiku-20240307-v1:0 in product",
    "resource:AWS::Bedrock::Agent in product",
    "resource:AWS::SageMaker::Endpoint in product",
  ]);
  expect(hinted({ "template.yaml": template })).toEqual(["service:api.openai.com"]);
  const serverless = "service: a\nresources:\n  Resources:\n    M:\n      Type: AWS::SageMaker::Model\n";
  expect(found({ "serverless.yml": serverless })).toEqual(["resource:AWS::SageMaker::Model in product"]);
  expect(found({ "doc.yml": "text: AWS::Bedrock::Agent is one of the Resources\n" })).toEqual([]);
});

test("Bicep: resources by type and kind", () => {
  const text = `// resource x 'Microsoft.MachineLearningServices/workspaces@2024-04-01' = {}
resource account 'Microsoft.CognitiveServices/accounts@2024-10-01' = {
  name: 'https://example.org'
  kind: 'OpenAI'
}
resource search 'Microsoft.Storage/storageAccounts@2023-01-01' = { name: 'openai' }
`;
  expect(seenIn({ "main.bicep": text })).toEqual(["main.bicep:2:19 Microsoft.CognitiveServices/accounts"]);
});
