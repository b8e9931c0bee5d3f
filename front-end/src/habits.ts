// Small habits: messages that go by themselves, asking once, sending once, choosing several, copying, growing, switching.
import { around, onPage, say, word, writeIn } from "./page.ts";

// Messages go after ten seconds, never while somebody is on them.
const SHOWN = 10_000;
const timed = new WeakSet<Element>();
onPage((root) => {
  for (const toast of root.querySelectorAll<HTMLElement>("#toasts [data-toast]")) {
    if (timed.has(toast)) continue;
    timed.add(toast);
    say(toast.querySelector("p")?.textContent ?? "");
    let timer: ReturnType<typeof setTimeout>;
    const start = () => { timer = setTimeout(() => toast.remove(), SHOWN); };
    const stop = () => clearTimeout(timer);
    for (const on of ["pointerenter", "focusin"]) toast.addEventListener(on, stop);
    for (const off of ["pointerleave", "focusout"]) toast.addEventListener(off, () => { stop(); start(); });
    start();
  }
});
document.addEventListener("click", (event) => { if (around(event, "[data-close]")) around(event, "[data-toast]")?.remove(); });

// What cannot be undone asks once, naming the thing.
const agreed = new WeakSet<HTMLElement>();
document.addEventListener("click", (event) => {
  const button = around<HTMLButtonElement>(event, "button[data-confirm]");
  if (!button || agreed.has(button)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const dialog = document.createElement("dialog");
  dialog.className = "sheet";
  const question = document.createElement("h2");
  question.textContent = button.dataset.confirm ?? "";
  question.id = "confirm-question";
  dialog.setAttribute("aria-labelledby", question.id);
  const line = document.createElement("form");
  line.method = "dialog";
  line.className = "line";
  const choice = (text: string, look: string, value: string) => {
    const one = document.createElement("button");
    one.className = `btn ${look}`;
    one.value = value;
    one.textContent = text;
    return one;
  };
  line.append(choice(button.textContent?.trim() || button.ariaLabel || "", "danger", "yes"), choice(word("leaveIt"), "quiet", ""));
  dialog.append(question, line);
  dialog.addEventListener("close", () => {
    dialog.remove();
    if (dialog.returnValue === "yes") { agreed.add(button); button.click(); agreed.delete(button); } else button.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  line.querySelector<HTMLButtonElement>(".quiet")?.focus();
}, true);

// A form is sent once, however often its button is pressed.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || event.defaultPrevented || form.method === "dialog" || form.method === "get" || form.matches("[data-draft]")) return;
  if (form.dataset.sent !== undefined) { event.preventDefault(); return; }
  form.dataset.sent = "";
  event.submitter?.setAttribute("aria-busy", "true");
  setTimeout(() => release(form), 15_000);
});
function release(form: HTMLFormElement): void {
  delete form.dataset.sent;
  for (const button of form.querySelectorAll("[aria-busy]")) button.removeAttribute("aria-busy");
}
addEventListener("pageshow", (event) => { if (event.persisted) document.querySelectorAll<HTMLFormElement>("form[data-sent]").forEach(release); });

// Choosing several: the bar shows when something is chosen; with Shift a whole stretch.
let last: HTMLInputElement | undefined;
function count(form: Element): void {
  const chosen = form.querySelectorAll("input.check:checked").length;
  for (const bar of form.querySelectorAll<HTMLElement>("[data-bulk-bar]")) {
    bar.hidden = chosen === 0;
    const line = bar.querySelector("[data-bulk-count]");
    if (line && chosen) line.textContent = word("chosen", { count: chosen });
  }
}
onPage((root) => root.querySelectorAll("form[data-bulk]").forEach(count));
document.addEventListener("click", (event) => {
  const box = around<HTMLInputElement>(event, "form[data-bulk] input.check");
  const form = box?.closest("form");
  if (!box || !form) return;
  const all = [...form.querySelectorAll<HTMLInputElement>("input.check")];
  if (event.shiftKey && last && all.includes(last)) {
    const [from, to] = [all.indexOf(last), all.indexOf(box)].sort((a, b) => a - b);
    for (const one of all.slice(from, (to ?? 0) + 1)) one.checked = box.checked;
  }
  last = box;
  count(form);
});

document.addEventListener("click", (event) => {
  const text = around(event, "[data-copy]")?.dataset.copy;
  if (text !== undefined) void navigator.clipboard.writeText(text).then(() => say(word("copied")));
});

// Fields grow with their text where the browser does not do it by itself.
if (!CSS.supports("field-sizing", "content")) {
  const grow = (field: HTMLElement) => { field.style.blockSize = "auto"; field.style.blockSize = `${field.scrollHeight + 2}px`; };
  document.addEventListener("input", (event) => { const field = around(event, "textarea[data-grow]"); if (field) grow(field); });
}

// Reply or note: both forms are in the page, one is shown.
document.addEventListener("click", (event) => {
  const link = around(event, "[data-show]");
  const forms = link?.closest("[data-shows]")?.children;
  if (!link || !forms || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  for (const form of forms) if (form instanceof HTMLElement) form.hidden = form.id !== link.dataset.show;
  writeIn(document.getElementById(link.dataset.show ?? "")?.querySelector("textarea"));
});

// Focus goes to what must be read first.
onPage((root) => root.querySelector<HTMLElement>("[data-focus]")?.focus());

// Without a connection the page says so.
function connection(): void {
  const shown = document.querySelector(".offline-line");
  if (navigator.onLine) { shown?.remove(); return; }
  if (shown || !word("offline")) return;
  const line = document.createElement("p");
  line.className = "offline-line";
  line.setAttribute("role", "status");
  line.textContent = word("offline");
  document.body.prepend(line);
}
addEventListener("online", connection);
addEventListener("offline", connection);
onPage(connection);
