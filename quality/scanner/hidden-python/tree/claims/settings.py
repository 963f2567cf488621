"""Settings of the service."""

import os

BEDROCK_SERVICE = "bedrock-runtime"
REGION = os.environ.get("AWS_REGION", "eu-central-1")
# An earlier version used from_pretrained("acme/claims-bert").
ALLOWED_HOSTS = ["claims.example.org", "localhost"]
