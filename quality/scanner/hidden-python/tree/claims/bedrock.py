"""Proposes decisions."""

import json
import logging

import boto3

SERVICE = "bedrock-runtime"
MODEL = "anthropic.claude-3-haiku-20240307-v1:0"

log = logging.getLogger(__name__)


class Decider:
    def __init__(self, region: str) -> None:
        session = boto3.Session(region_name=region)
        self._client = session.client(SERVICE)
        self._store = session.resource("dynamodb")

    def decide(self, claim: str) -> dict:
        log.info("asking for a decision")
        answer = self._client.invoke_model(
            modelId=MODEL,
            body=json.dumps({"messages": [{"role": "user", "content": claim}]}),
        )
        return json.loads(answer["body"].read())
