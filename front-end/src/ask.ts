// The one box: what is already known is shown while somebody types.
import { around, say, word } from "./page.ts";
import { debounce } from "./rules.ts";

let asked: AbortController | undefined;

async function look(form: HTMLFormElement, text: string): Promise<void> {
  const region = form.querySelector<HTMLElement>("[data-ask-matches]");
  const address = form.dataset.matchesUrl;
  if (!region || !address) return;
  asked?.abort();
  asked = new AbortController();
  let html = "";
  if (text.trim().length > 2) {
    try {
      const url = new URL(address, location.href);
      url.searchParams.set("q", text.trim().slice(0, 400));
      const response = await fetch(url, { signal: asked.signal, headers: { "X-Partial": "1" }, credentials: "same-origin" });
      if (!response.ok) return;
      html = await response.text();
    } catch { return; }
  }
  const before = region.querySelector<HTMLElement>("[data-count]")?.dataset.count ?? "0";
  region.innerHTML = html;
  const count = region.querySelector<HTMLElement>("[data-count]")?.dataset.count ?? "0";
  region.hidden = count === "0";
  if (count !== before) say(word("matches", { count }));
}

const soon = debounce((form: HTMLFormElement, text: string) => void look(form, text), 150);

document.addEventListener("input", (event) => {
  const form = around<HTMLFormElement>(event, "form[data-matches-url]");
  const field = form?.querySelector<HTMLInputElement | HTMLTextAreaElement>("textarea, input[type=search]");
  if (form && field && (event.target === field || event.target === form)) soon(form, field.value);
});
