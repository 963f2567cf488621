def cohere(parts):
    return " ".join(parts)
