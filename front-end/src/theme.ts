// Remembers the appearance a person chose in a cookie, so that the server's first response already has it.
import { around, onPage } from "./page.ts";

function show(theme: string): void {
  const root = document.documentElement;
  if (theme) root.dataset.theme = theme; else delete root.dataset.theme;
  for (const button of document.querySelectorAll<HTMLElement>("[data-set-theme]")) button.ariaPressed = String(button.dataset.setTheme === theme);
}

onPage((root) => {
  for (const group of root.querySelectorAll<HTMLElement>(".theme")) group.hidden = false;
});

document.addEventListener("click", (event) => {
  const theme = around(event, "[data-set-theme]")?.dataset.setTheme;
  if (theme === undefined) return;
  const secure = location.protocol === "https:" ? "; secure" : "";
  document.cookie = `theme=${theme}; path=/; max-age=${theme ? 31_536_000 : 0}; samesite=lax${secure}`;
  show(theme);
});
