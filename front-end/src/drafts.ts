// Nothing typed is ever lost. Forms with `data-draft` keep what is typed in the browser, are sent without leaving the page,
// and keep their text when sending fails. Leaving asks only about what could not be kept: files, or a closed shelf.
import { around, onPage, word } from "./page.ts";
import { Drafts, debounce, type Typed } from "./rules.ts";
import { showPage } from "./morph.ts";

const drafts = new Drafts(() => localStorage, Date.now);
drafts.tidy();

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
const lost = new WeakSet<HTMLFormElement>();

function controls(form: HTMLFormElement): Control[] {
  return [...form.elements].filter((one): one is Control =>
    (one instanceof HTMLTextAreaElement || one instanceof HTMLSelectElement ||
      (one instanceof HTMLInputElement && !["hidden", "password", "file", "submit"].includes(one.type))) && one.name !== "");
}

const isTick = (control: Control): control is HTMLInputElement => control instanceof HTMLInputElement && ["checkbox", "radio"].includes(control.type);

/** The key by which the server knows what it has already: kept with what was tried to send. */
function key(form: HTMLFormElement): HTMLInputElement | null {
  const found = form.elements.namedItem("once");
  return found instanceof HTMLInputElement ? found : null;
}

function typed(form: HTMLFormElement): Typed {
  const found: Typed = {};
  for (const control of controls(form)) {
    const before = control instanceof HTMLSelectElement ? [...control.options].find((o) => o.defaultSelected)?.value ?? control.options[0]?.value : control.defaultValue;
    if (isTick(control) ? control.checked !== control.defaultChecked : control.value !== before) (found[control.name] ??= []).push(isTick(control) && !control.checked ? "" : control.value);
  }
  const once = key(form);
  if (once && form.dataset.tried !== undefined && Object.keys(found).length) found.once = [once.value];
  return found;
}

function restore(form: HTMLFormElement): void {
  const kept = drafts.load(form.dataset.draft ?? "");
  if (!kept || form.dataset.restored) return;
  form.dataset.restored = "";
  const once = key(form);
  if (once && kept.once?.[0]) { once.value = kept.once[0]; form.dataset.tried = ""; }
  for (const control of controls(form)) {
    const values = kept[control.name];
    if (!values) continue;
    if (isTick(control)) control.checked = values.includes(control.value);
    else if (control.value === "" || control instanceof HTMLSelectElement) control.value = values[0] ?? control.value;
  }
  form.dispatchEvent(new Event("input", { bubbles: true }));
}

function note(form: HTMLFormElement, selector: string, text: string): void {
  const line = form.querySelector(selector);
  if (line && text) line.textContent = text;
}

const save = debounce((form: HTMLFormElement) => keep(form), 300);

function keep(form: HTMLFormElement): void {
  if (!form.isConnected || form.dataset.sent !== undefined) return;
  if (drafts.save(form.dataset.draft ?? "", typed(form))) { lost.delete(form); note(form, "[data-saved]", word("kept")); } else lost.add(form);
}

onPage((root) => root.querySelectorAll<HTMLFormElement>("form[data-draft]").forEach(restore));

document.addEventListener("input", (event) => {
  const form = around<HTMLFormElement>(event, "form[data-draft]");
  if (form && event.isTrusted) save(form);
});
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") for (const form of document.querySelectorAll<HTMLFormElement>("form[data-draft]")) { if (Object.keys(typed(form)).length) keep(form); }
});

addEventListener("beforeunload", (event) => {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-draft]")) {
    const files = [...form.querySelectorAll<HTMLInputElement>("input[type=file]")].some((input) => input.files?.length);
    if (files || lost.has(form)) event.preventDefault();
  }
});

async function send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  const button = submitter instanceof HTMLButtonElement ? submitter : null;
  const body = new FormData(form, button);
  const files = [...form.querySelectorAll<HTMLInputElement>("input[type=file]")].some((input) => input.files?.length);
  const multipart = files || form.enctype === "multipart/form-data";
  const trouble = () => {
    keep(form);
    note(form, "[data-trouble]", word(navigator.onLine ? "notSent" : "offline"));
  };
  form.dataset.tried = "";
  keep(form);
  note(form, "[data-trouble]", "\u00a0");
  form.dataset.sent = "";
  button?.setAttribute("aria-busy", "true");
  try {
    const response = await fetch(button?.hasAttribute("formaction") ? button.formAction : form.action, {
      method: "POST",
      body: multipart ? body : new URLSearchParams([...body].map(([name, value]) => [name, String(value)])),
      headers: { Accept: "text/html" },
      credentials: "same-origin",
    });
    const html = response.headers.get("content-type")?.startsWith("text/html") ?? false;
    delete form.dataset.sent;
    if (!html || response.status >= 500) {
      if (response.ok) { drafts.clear(form.dataset.draft ?? ""); location.reload(); } else trouble();
      return;
    }
    const page = await response.text();
    // Led to the sign-in page instead: what was typed is still needed afterwards.
    const signedOut = document.body.hasAttribute("data-signed-in") && !page.includes(" data-signed-in");
    if (response.ok && !signedOut) drafts.clear(form.dataset.draft ?? "");
    showPage(page, response.redirected || response.ok ? response.url : location.href);
  } catch {
    delete form.dataset.sent;
    trouble();
  } finally {
    button?.removeAttribute("aria-busy");
  }
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !form.matches("form[data-draft]") || event.defaultPrevented || form.method !== "post") return;
  event.preventDefault();
  if (form.dataset.sent === undefined) void send(form, event.submitter);
});
