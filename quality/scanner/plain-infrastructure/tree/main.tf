terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 5.50" }
  }
}

# resource "aws_sagemaker_endpoint" "scores" {}
resource "aws_s3_bucket" "logs" {
  bucket = "logs-of-openai-competitors"
}

resource "aws_db_instance" "main" {
  engine         = "postgres"
  instance_class = "db.t4g.micro"
  tags = { purpose = "bedrock of the company" }
}
