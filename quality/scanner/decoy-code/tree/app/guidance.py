def advise(text: str) -> str:
    return text.strip()
