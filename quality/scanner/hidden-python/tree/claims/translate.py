import os

import requests

MISTRAL = "https://api.mistral.ai"


def in_english(text: str) -> str:
    answer = requests.post(
        f"{MISTRAL}/v1/chat/completions",
        headers={"Authorization": f"Bearer {os.environ['MISTRAL_API_KEY']}"},
        json={"model": "mistral-small-latest", "messages": [{"role": "user", "content": text}]},
        timeout=30,
    )
    return answer.json()["choices"][0]["message"]["content"]
