/** The switch between light, dark and what the system says. It is kept for this view of the page only. */
export function offerThemes(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>("input[name=theme]")) {
    input.addEventListener("change", () => {
      if (input.value === "system") delete document.documentElement.dataset.theme;
      else document.documentElement.dataset.theme = input.value;
    });
  }
}
