/** The name of a column, from 0: 1 is `B`. */
export function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** The column of a cell's address, from 0: `B7` is 1. */
export function columnOf(address: string): number {
  let column = 0;
  for (const letter of address.replace(/[^A-Za-z]/g, "").toUpperCase())
    column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
