export const datasets = ["openai", "anthropic"];
export const together = (a: string, b: string): string => a + b;
