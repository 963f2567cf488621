export const log = {
  info(fields: Record<string, unknown>, message: string): void {
    process.stdout.write(`${JSON.stringify({ ...fields, message })}\n`);
  },
};
