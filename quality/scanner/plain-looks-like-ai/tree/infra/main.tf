resource "aws_s3_bucket" "aws_bedrock" { bucket = "aws_sagemaker_models" }
resource "azurerm_cognitive_account" "bing" { kind = "Bing.Search.v7" }
# resource "aws_bedrock_guardrail" "x" {}
