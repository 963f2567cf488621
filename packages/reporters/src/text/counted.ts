/** `1 error`, `2 errors`, `no errors`. */
export function counted(count: number, word: string, plural = `${word}s`): string {
  return `${count === 0 ? "no" : count} ${count === 1 ? word : plural}`;
}
