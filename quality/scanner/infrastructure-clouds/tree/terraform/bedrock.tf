terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 5.70" }
  }
}

locals {
  prompt = <<-PROMPT
    You are "helpful". Do not create resource "aws_rekognition_collection" "x" {
  PROMPT
}

resource "aws_bedrockagent_agent" "support" {
  agent_name              = "${var.env}-support"
  agent_resource_role_arn = aws_iam_role.agent.arn
  foundation_model        = "anthropic.claude-3-5-sonnet-20241022-v2:0"
  instruction             = local.prompt
}

resource "aws_sagemaker_endpoint" "churn" {
  name                 = "churn"
  endpoint_config_name = aws_sagemaker_endpoint_configuration.churn.name
}

data "aws_iam_policy_document" "invoke" {
  statement {
    actions   = ["bedrock:InvokeModel"]
    resources = ["*"]
  }
}
# resource "aws_comprehend_entity_recognizer" "old" {}
