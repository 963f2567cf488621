import importlib

from sentence_transformers import SentenceTransformer

encoder = SentenceTransformer("all-MiniLM-L6-v2", revision="8b3219a")
onnx = importlib.import_module("onnxruntime")
session = onnx.InferenceSession("models/intent.onnx")
