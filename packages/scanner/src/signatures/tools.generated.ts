// Generated from packages/scanner/signatures/tools.yaml by scripts/generate-signatures.mjs. Edit that file instead.
import type { Signature } from "./signature.ts";

export const toolsSignatures: readonly Signature[] = [
  {
    "id": "tool:claude-code",
    "name": "Claude Code",
    "tier": "decisive",
    "what": "AI coding tool",
    "provider": "Anthropic",
    "files": [
      "CLAUDE.md",
      "CLAUDE.local.md",
      ".claude/",
      ".claudeignore"
    ],
    "authors": [
      "noreply@anthropic.com",
      "claude[bot]",
      "claude-code[bot]"
    ]
  },
  {
    "id": "tool:codex",
    "name": "Codex",
    "tier": "decisive",
    "what": "AI coding tool",
    "provider": "OpenAI",
    "files": [
      ".codex/",
      "codex.md"
    ],
    "authors": [
      "noreply@openai.com",
      "codex@openai.com",
      "chatgpt-codex-connector[bot]"
    ]
  },
  {
    "id": "tool:github-copilot",
    "name": "GitHub Copilot",
    "tier": "decisive",
    "what": "AI coding tool",
    "provider": "GitHub",
    "files": [
      ".github/copilot-instructions.md",
      ".github/instructions/*.instructions.md",
      ".github/chatmodes/",
      ".github/prompts/*.prompt.md",
      ".github/workflows/copilot-setup-steps.yml",
      ".copilotignore"
    ],
    "authors": [
      "copilot",
      "github-copilot[bot]",
      "copilot-swe-agent[bot]"
    ]
  },
  {
    "id": "tool:cursor",
    "name": "Cursor",
    "tier": "decisive",
    "what": "AI coding tool",
    "provider": "Anysphere",
    "files": [
      ".cursorrules",
      ".cursor/",
      ".cursorignore",
      ".cursorindexingignore"
    ],
    "authors": [
      "cursoragent@cursor.com",
      "cursor[bot]",
      "noreply@cursor.sh"
    ]
  },
  {
    "id": "tool:windsurf",
    "name": "Windsurf",
    "tier": "decisive",
    "what": "AI coding tool",
    "provider": "Cognition",
    "files": [
      ".windsurfrules",
      ".windsurf/",
      ".codeium/",
      ".codeiumignore"
    ],
    "authors": [
      "windsurf-bot[bot]"
    ]
  },
  {
    "id": "tool:devin",
    "name": "Devin",
    "tier": "decisive",
    "what": "AI coding tool",
    "provider": "Cognition",
    "files": [
      ".devin/"
    ],
    "authors": [
      "devin-ai-integration[bot]"
    ]
  },
  {
    "id": "tool:aider",
    "name": "Aider",
    "tier": "decisive",
    "what": "AI coding tool",
    "files": [
      ".aider.conf.yml",
      ".aider.model.settings.yml",
      ".aiderignore"
    ],
    "authors": [
      "aider@aider.chat",
      "noreply@aider.chat"
    ]
  },
  {
    "id": "tool:gemini-cli",
    "name": "Gemini CLI",
    "tier": "decisive",
    "what": "AI coding tool",
    "provider": "Google",
    "files": [
      "GEMINI.md",
      ".gemini/",
      ".geminiignore"
    ],
    "authors": [
      "gemini-code-assist@google.com",
      "gemini-code-assist[bot]",
      "gemini-cli[bot]"
    ]
  },
  {
    "id": "tool:jules",
    "name": "Jules",
    "tier": "decisive",
    "what": "AI coding tool",
    "provider": "Google",
    "files": [
      ".jules/"
    ],
    "authors": [
      "google-labs-jules[bot]"
    ]
  },
  {
    "id": "tool:continue",
    "name": "Continue",
    "tier": "decisive",
    "what": "AI coding tool",
    "provider": "Continue Dev",
    "files": [
      ".continue/",
      ".continuerc.json",
      ".continueignore"
    ]
  },
  {
    "id": "tool:cline",
    "name": "Cline",
    "tier": "decisive",
    "what": "AI coding tool",
    "files": [
      ".clinerules",
      ".clinerules/",
      ".clineignore",
      "cline_mcp_settings.json"
    ]
  },
  {
    "id": "tool:roo-code",
    "name": "Roo Code",
    "tier": "decisive",
    "what": "AI coding tool",
    "files": [
      ".roo/",
      ".roomodes",
      ".roorules",
      ".rooignore"
    ]
  },
  {
    "id": "tool:amazon-q",
    "name": "Amazon Q Developer",
    "tier": "decisive",
    "what": "AI coding tool",
    "provider": "Amazon Web Services",
    "files": [
      ".amazonq/"
    ],
    "authors": [
      "amazon-q-developer[bot]"
    ]
  },
  {
    "id": "tool:kiro",
    "name": "Kiro",
    "tier": "decisive",
    "what": "AI coding tool",
    "provider": "Amazon Web Services",
    "files": [
      ".kiro/"
    ]
  },
  {
    "id": "tool:junie",
    "name": "Junie",
    "tier": "decisive",
    "what": "AI coding tool",
    "provider": "JetBrains",
    "files": [
      ".junie/",
      ".aiignore"
    ],
    "authors": [
      "junie@jetbrains.com"
    ]
  },
  {
    "id": "tool:openhands",
    "name": "OpenHands",
    "tier": "decisive",
    "what": "AI coding tool",
    "files": [
      ".openhands/",
      ".openhands_instructions"
    ],
    "authors": [
      "openhands@all-hands.dev",
      "openhands-agent[bot]"
    ]
  },
  {
    "id": "tool:amp",
    "name": "Amp",
    "tier": "decisive",
    "what": "AI coding tool",
    "provider": "Sourcegraph",
    "files": [
      ".amp/"
    ],
    "authors": [
      "amp@ampcode.com"
    ]
  },
  {
    "id": "tool:opencode",
    "name": "OpenCode",
    "tier": "decisive",
    "what": "AI coding tool",
    "files": [
      ".opencode/",
      "opencode.json",
      "opencode.jsonc"
    ],
    "authors": [
      "noreply@opencode.ai"
    ]
  },
  {
    "id": "tool:tabnine",
    "name": "Tabnine",
    "tier": "decisive",
    "what": "AI coding tool",
    "provider": "Tabnine",
    "files": [
      ".tabnine/",
      ".tabnineignore"
    ]
  },
  {
    "id": "tool:augment",
    "name": "Augment Code",
    "tier": "decisive",
    "what": "AI coding tool",
    "provider": "Augment Code",
    "files": [
      ".augment/",
      ".augment-guidelines",
      ".augmentignore"
    ],
    "authors": [
      "augmentcode[bot]"
    ]
  },
  {
    "id": "tool:coderabbit",
    "name": "CodeRabbit",
    "tier": "decisive",
    "what": "AI coding tool",
    "provider": "CodeRabbit",
    "files": [
      ".coderabbit.yaml",
      ".coderabbit.yml"
    ],
    "authors": [
      "coderabbitai[bot]"
    ]
  },
  {
    "id": "tool:qodo",
    "name": "Qodo",
    "tier": "decisive",
    "what": "AI coding tool",
    "provider": "Qodo",
    "files": [
      ".pr_agent.toml"
    ],
    "authors": [
      "qodo-merge-pro[bot]"
    ]
  },
  {
    "id": "tool:sweep",
    "name": "Sweep",
    "tier": "supporting",
    "what": "AI coding tool",
    "files": [
      "sweep.yaml"
    ],
    "authors": [
      "sweep-ai[bot]"
    ]
  },
  {
    "id": "tool:factory",
    "name": "Factory",
    "tier": "decisive",
    "what": "AI coding tool",
    "provider": "Factory",
    "files": [
      ".factory/"
    ],
    "authors": [
      "factory-droid[bot]"
    ]
  },
  {
    "id": "tool:warp",
    "name": "Warp",
    "tier": "decisive",
    "what": "AI coding tool",
    "provider": "Warp",
    "files": [
      "WARP.md"
    ],
    "authors": [
      "agent@warp.dev"
    ]
  },
  {
    "id": "tool:claude-desktop",
    "name": "Claude Desktop",
    "tier": "decisive",
    "what": "AI coding tool",
    "provider": "Anthropic",
    "files": [
      "claude_desktop_config.json"
    ]
  },
  {
    "id": "tool:coding-agent",
    "name": "coding agents",
    "tier": "supporting",
    "what": "instructions for any coding agent",
    "files": [
      "AGENTS.md",
      ".agents/"
    ]
  },
  {
    "id": "tool:mcp",
    "name": "MCP servers",
    "tier": "supporting",
    "what": "servers that coding agents may call",
    "files": [
      ".mcp.json",
      "mcp.json",
      "mcp-config.json"
    ]
  }
];
