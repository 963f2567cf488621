from clinic.storage import queue


def test_queue(monkeypatch):
    """Nothing of langchain or transformers is needed here."""
    assert queue is not None
