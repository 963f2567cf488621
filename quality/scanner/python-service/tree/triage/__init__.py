"""Claims triage. This package once imported anthropic."""
