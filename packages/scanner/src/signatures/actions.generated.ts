// Generated from packages/scanner/signatures/actions.yaml by scripts/generate-signatures.mjs. Edit that file instead.
import type { Signature } from "./signature.ts";

export const actionsSignatures: readonly Signature[] = [
  {
    "id": "pkg:githubactions/anthropics/claude-code-action",
    "tier": "decisive",
    "what": "coding agent in a pipeline",
    "provider": "Anthropic"
  },
  {
    "id": "pkg:githubactions/anthropics/claude-code-base-action",
    "tier": "decisive",
    "what": "coding agent in a pipeline",
    "provider": "Anthropic"
  },
  {
    "id": "pkg:githubactions/openai/codex-action",
    "tier": "decisive",
    "what": "coding agent in a pipeline",
    "provider": "OpenAI"
  },
  {
    "id": "pkg:githubactions/google-github-actions/run-gemini-cli",
    "tier": "decisive",
    "what": "coding agent in a pipeline",
    "provider": "Google"
  },
  {
    "id": "pkg:githubactions/google-gemini/gemini-cli-action",
    "tier": "decisive",
    "what": "coding agent in a pipeline",
    "provider": "Google"
  },
  {
    "id": "pkg:githubactions/google-labs-code/jules-action",
    "tier": "decisive",
    "what": "coding agent in a pipeline",
    "provider": "Google"
  },
  {
    "id": "pkg:githubactions/all-hands-ai/openhands",
    "tier": "decisive",
    "what": "coding agent in a pipeline"
  },
  {
    "id": "pkg:githubactions/openhands/openhands",
    "tier": "decisive",
    "what": "coding agent in a pipeline"
  },
  {
    "id": "pkg:githubactions/augmentcode/augment-agent",
    "tier": "decisive",
    "what": "coding agent in a pipeline",
    "provider": "Augment Code"
  },
  {
    "id": "pkg:githubactions/sst/opencode/github",
    "tier": "decisive",
    "what": "coding agent in a pipeline"
  },
  {
    "id": "pkg:githubactions/anomalyco/opencode/github",
    "tier": "decisive",
    "what": "coding agent in a pipeline"
  },
  {
    "id": "pkg:githubactions/anthropics/claude-code-security-review",
    "tier": "decisive",
    "what": "AI review of changes",
    "provider": "Anthropic"
  },
  {
    "id": "pkg:githubactions/coderabbitai/ai-pr-reviewer",
    "tier": "decisive",
    "what": "AI review of changes",
    "provider": "CodeRabbit"
  },
  {
    "id": "pkg:githubactions/coderabbitai/openai-pr-reviewer",
    "tier": "decisive",
    "what": "AI review of changes",
    "provider": "CodeRabbit"
  },
  {
    "id": "pkg:githubactions/qodo-ai/pr-agent",
    "tier": "decisive",
    "what": "AI review of changes",
    "provider": "Qodo"
  },
  {
    "id": "pkg:githubactions/codium-ai/pr-agent",
    "tier": "decisive",
    "what": "AI review of changes",
    "provider": "Qodo"
  },
  {
    "id": "pkg:githubactions/the-pr-agent/pr-agent",
    "tier": "decisive",
    "what": "AI review of changes"
  },
  {
    "id": "pkg:githubactions/mattzcarey/code-review-gpt",
    "tier": "decisive",
    "what": "AI review of changes"
  },
  {
    "id": "pkg:githubactions/anc95/chatgpt-codereview",
    "tier": "decisive",
    "what": "AI review of changes"
  },
  {
    "id": "pkg:githubactions/aidar-freeed/ai-codereviewer",
    "tier": "decisive",
    "what": "AI review of changes"
  },
  {
    "id": "pkg:githubactions/freeedcom/ai-codereviewer",
    "tier": "decisive",
    "what": "AI review of changes"
  },
  {
    "id": "pkg:githubactions/truongnh1992/gemini-ai-code-reviewer",
    "tier": "decisive",
    "what": "AI review of changes"
  },
  {
    "id": "pkg:githubactions/cirolini/genai-code-review",
    "tier": "decisive",
    "what": "AI review of changes"
  },
  {
    "id": "pkg:githubactions/augmentcode/review-pr",
    "tier": "decisive",
    "what": "AI review of changes",
    "provider": "Augment Code"
  },
  {
    "id": "pkg:githubactions/augmentcode/describe-pr",
    "tier": "decisive",
    "what": "AI review of changes",
    "provider": "Augment Code"
  },
  {
    "id": "pkg:githubactions/presubmit/ai-reviewer",
    "tier": "decisive",
    "what": "AI review of changes"
  },
  {
    "id": "pkg:githubactions/actions/ai-inference",
    "tier": "decisive",
    "what": "call of a model in a pipeline",
    "provider": "GitHub"
  },
  {
    "id": "pkg:githubactions/appleboy/llm-action",
    "tier": "decisive",
    "what": "call of a model in a pipeline"
  }
];
