// Find anything, do anything: one line for both, opened by Ctrl+K or by the box in the navigation.
import { around, isShown, say, word } from "./page.ts";
import { debounce, moved } from "./rules.ts";

let asked: AbortController | undefined;

const dialog = () => document.getElementById("palette") as HTMLDialogElement | null;
const field = () => document.getElementById("palette-q") as HTMLInputElement | null;
const list = () => document.getElementById("palette-list");
const options = () => [...(list()?.querySelectorAll<HTMLElement>("[role=option]") ?? [])];

/** Opens the palette; false where there is none. */
export function openPalette(): boolean {
  const box = dialog();
  if (!box) return false;
  if (!box.open) box.showModal();
  field()?.select();
  void find(field()?.value ?? "");
  return true;
}

function select(option: HTMLElement | undefined): void {
  for (const one of options()) one.ariaSelected = String(one === option);
  if (option) { field()?.setAttribute("aria-activedescendant", option.id); option.scrollIntoView({ block: "nearest" }); }
  else field()?.removeAttribute("aria-activedescendant");
}

async function find(text: string): Promise<void> {
  const address = document.body.dataset.find;
  const found = list();
  if (!address || !found) return;
  asked?.abort();
  asked = new AbortController();
  try {
    const url = new URL(address, location.href);
    url.searchParams.set("q", text);
    const response = await fetch(url, { signal: asked.signal, headers: { "X-Partial": "1" }, credentials: "same-origin" });
    if (!response.ok) return;
    found.innerHTML = await response.text();
  } catch { return; }
  const now = options();
  field()?.setAttribute("aria-expanded", String(now.length > 0));
  select(text.trim() ? now[0] : undefined);
  if (text.trim()) say(word("matches", { count: now.length }));
}
const soon = debounce((text: string) => void find(text), 100);

function follow(option: HTMLElement): void {
  dialog()?.close();
  const { href, press } = option.dataset;
  if (press) [...document.querySelectorAll<HTMLElement>(`[data-key="${CSS.escape(press)}"]`)].find(isShown)?.click();
  else if (href) location.assign(href);
}

document.addEventListener("click", (event) => {
  if (around(event, "[data-palette]") && !(event.ctrlKey || event.metaKey || event.shiftKey) && openPalette()) event.preventDefault();
  const option = around(event, "#palette-list [role=option]");
  if (option) follow(option);
  if (event.target === dialog()) dialog()?.close();
});
document.addEventListener("input", (event) => { if (event.target === field()) soon(field()?.value ?? ""); });
document.addEventListener("keydown", (event) => {
  if (event.target !== field() || event.isComposing) return;
  const all = options();
  const at = all.findIndex((option) => option.ariaSelected === "true");
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    select(all[moved(at, event.key === "ArrowDown" ? 1 : -1, all.length)]);
  } else if (event.key === "Enter" && all[at]) {
    event.preventDefault();
    follow(all[at]);
  }
});
