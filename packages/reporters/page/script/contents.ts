/** The contents: a closed menu on narrow screens, open beside the text on wide ones and on paper; the section in view is marked. */
export function followContents(): void {
  const menu = document.querySelector<HTMLDetailsElement>(".contents details");
  if (!menu) return;
  const narrow = matchMedia("screen and (max-width: 63.99rem)");
  const fit = (): void => {
    menu.open = !narrow.matches;
  };
  fit();
  narrow.addEventListener("change", fit);
  menu.addEventListener("click", (event) => {
    if (narrow.matches && event.target instanceof Element && event.target.closest("a")) menu.open = false;
  });
  markCurrent(menu);
}

function markCurrent(menu: HTMLElement): void {
  const links = new Map(
    [...menu.querySelectorAll<HTMLAnchorElement>("a[href^='#']")].map((link) => [link.hash.slice(1), link]),
  );
  const seen = new Set<Element>();
  const sections = [...document.querySelectorAll("main > section[id]")];
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) seen.add(target);
        else seen.delete(target);
      }
      const current = sections.find((section) => seen.has(section));
      for (const [id, link] of links) {
        if (id === current?.id) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
      }
    },
    { rootMargin: "-15% 0px -70%" },
  );
  for (const section of sections) observer.observe(section);
}
