// Generated from packages/scanner/signatures/files.yaml by scripts/generate-signatures.mjs. Edit that file instead.
import type { Signature } from "./signature.ts";

export const filesSignatures: readonly Signature[] = [
  {
    "id": "pytorch_model*.bin",
    "tier": "decisive",
    "what": "model file",
    "head": "binary"
  },
  {
    "id": "adapter_model.bin",
    "tier": "decisive",
    "what": "model file",
    "head": "binary"
  },
  {
    "id": "openvino_model.bin",
    "tier": "decisive",
    "what": "model file",
    "head": "binary"
  },
  {
    "id": "ggml-*.bin",
    "tier": "decisive",
    "what": "model file",
    "head": "binary"
  },
  {
    "id": "diffusion_pytorch_model*.bin",
    "tier": "decisive",
    "what": "model file",
    "head": "binary"
  },
  {
    "id": "tf_model.h5",
    "tier": "decisive",
    "what": "model file",
    "head": "hdf5"
  },
  {
    "id": "flax_model.msgpack",
    "tier": "decisive",
    "what": "model file",
    "head": "binary"
  },
  {
    "id": "saved_model.pb",
    "tier": "decisive",
    "what": "model file",
    "head": "binary"
  },
  {
    "id": ".safetensors",
    "tier": "decisive",
    "what": "model file"
  },
  {
    "id": ".gguf",
    "tier": "decisive",
    "what": "model file"
  },
  {
    "id": ".ggml",
    "tier": "decisive",
    "what": "model file"
  },
  {
    "id": ".onnx",
    "tier": "decisive",
    "what": "model file"
  },
  {
    "id": ".tflite",
    "tier": "decisive",
    "what": "model file"
  },
  {
    "id": ".mlmodel",
    "tier": "decisive",
    "what": "model file"
  },
  {
    "id": ".mlpackage",
    "tier": "decisive",
    "what": "model file"
  },
  {
    "id": ".keras",
    "tier": "decisive",
    "what": "model file"
  },
  {
    "id": ".torchscript",
    "tier": "decisive",
    "what": "model file"
  },
  {
    "id": ".llamafile",
    "tier": "decisive",
    "what": "model file"
  },
  {
    "id": ".caffemodel",
    "tier": "decisive",
    "what": "model file"
  },
  {
    "id": ".ckpt",
    "tier": "decisive",
    "what": "model file",
    "head": "binary"
  },
  {
    "id": ".cbm",
    "tier": "decisive",
    "what": "model file",
    "head": "binary"
  },
  {
    "id": ".nemo",
    "tier": "decisive",
    "what": "model file",
    "head": "binary"
  },
  {
    "id": ".pt",
    "tier": "decisive",
    "what": "model file",
    "head": "torch"
  },
  {
    "id": ".pth",
    "tier": "decisive",
    "what": "model file",
    "head": "torch"
  },
  {
    "id": ".pmml",
    "tier": "decisive",
    "what": "model file",
    "head": "pmml"
  },
  {
    "id": ".pkl",
    "tier": "supporting",
    "what": "serialised object",
    "head": "pickle"
  },
  {
    "id": ".pickle",
    "tier": "supporting",
    "what": "serialised object",
    "head": "pickle"
  },
  {
    "id": ".joblib",
    "tier": "supporting",
    "what": "serialised object",
    "head": "binary"
  },
  {
    "id": ".h5",
    "tier": "supporting",
    "what": "model file",
    "head": "hdf5"
  },
  {
    "id": ".hdf5",
    "tier": "supporting",
    "what": "model file",
    "head": "hdf5"
  },
  {
    "id": ".pb",
    "tier": "supporting",
    "what": "model file",
    "head": "binary"
  },
  {
    "id": ".engine",
    "tier": "supporting",
    "what": "model file",
    "head": "binary"
  },
  {
    "id": ".ubj",
    "tier": "supporting",
    "what": "model file",
    "head": "binary"
  },
  {
    "id": ".mar",
    "tier": "supporting",
    "what": "model file",
    "head": "binary"
  },
  {
    "id": ".weights",
    "tier": "supporting",
    "what": "model file",
    "head": "binary"
  },
  {
    "id": ".traineddata",
    "tier": "supporting",
    "what": "model file",
    "head": "binary"
  },
  {
    "id": ".ftz",
    "tier": "supporting",
    "what": "model file",
    "head": "binary"
  },
  {
    "id": ".bin",
    "tier": "weak",
    "what": "model file",
    "head": "large"
  },
  {
    "id": ".npz",
    "tier": "weak",
    "what": "array file",
    "head": "binary"
  },
  {
    "id": ".npy",
    "tier": "weak",
    "what": "array file",
    "head": "binary"
  }
];
