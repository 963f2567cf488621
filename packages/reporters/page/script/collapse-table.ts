/** Shows the first rows of a long table, `data-first` many, and a button for all of them. On paper it is whole. */
export function collapse(table: HTMLTableElement): void {
  const first = Number(table.dataset.first);
  const [body] = table.tBodies;
  if (!body || body.rows.length <= first + 5) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "table-more";
  const show = (isWhole: boolean): void => {
    table.classList.toggle("collapsed", !isWhole);
    button.textContent = isWhole ? "Show fewer" : `Show all ${body.rows.length} rows`;
    button.ariaExpanded = String(isWhole);
  };
  const number = (): void => {
    for (const [at, row] of [...body.rows].entries()) row.classList.toggle("beyond", at >= first);
  };
  button.addEventListener("click", () => show(table.classList.contains("collapsed")));
  table.addEventListener("sorted", number);
  number();
  show(false);
  (table.closest(".table") ?? table).after(button);
}
