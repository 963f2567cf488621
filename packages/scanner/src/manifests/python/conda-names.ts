/** Packages of Conda that have another name on PyPI. */
const names: Readonly<Record<string, string>> = {
  pytorch: "torch",
  "pytorch-cpu": "torch",
  "pytorch-gpu": "torch",
  "py-xgboost": "xgboost",
  "py-xgboost-cpu": "xgboost",
  "py-xgboost-gpu": "xgboost",
  "py-opencv": "opencv-python",
  opencv: "opencv-python",
  huggingface_hub: "huggingface-hub",
};

/** The name on PyPI of a package of Conda; nearly all have the same. */
export function nameOnPypi(name: string): string {
  return (Object.hasOwn(names, name) ? names[name] : undefined) ?? name;
}
