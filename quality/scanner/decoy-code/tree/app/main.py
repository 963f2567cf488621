import boto3
import replicate
import cohere
import guidance
from agents import Office

openai = None
anthropic = "from anthropic import Anthropic"
MODEL = "gpt-4o"
HELP = "Write to the people of api.openai.com, or read https://api.openai.com/v1/docs for more."
SECURITY = "default-src 'self'; connect-src 'self' https://api.openai.com https://api.anthropic.com"
BLOCKED_DOMAINS = ["api.openai.com", "api.mistral.ai", "generativelanguage.googleapis.com"]

queue = boto3.client("sqs")
table = boto3.resource("dynamodb")


def ask(model="gpt-4o"):
    """
    import torch
    model = AutoModel.from_pretrained("org/name")
    """
    office = Office()
    return office, replicate.replicate([model]), guidance.advise(HELP)
