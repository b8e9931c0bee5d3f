// Keys. `data-key="r"` on any control is pressed, or a field with it focused, by that key when nobody types.
import { isShown, writeIn } from "./page.ts";
import { openPalette } from "./palette.ts";
import { command, moved } from "./rules.ts";

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("textarea, select, input:not([type=checkbox]):not([type=radio]):not([type=button]):not([type=submit])"));
}

function press(key: string): boolean {
  const control = [...document.querySelectorAll<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)].find(isShown);
  if (!control) return false;
  if (control.matches("textarea, input, select")) writeIn(control); else control.click();
  return true;
}

function move(by: 1 | -1): boolean {
  const items = [...document.querySelectorAll<HTMLElement>("[data-item]")].filter(isShown);
  const here = items.findIndex((item) => item === document.activeElement);
  const from = here >= 0 ? here : items.findIndex((item) => item.hasAttribute("aria-current"));
  const item = items[moved(from, by, items.length)];
  item?.focus();
  item?.scrollIntoView({ block: "nearest" });
  return item !== undefined;
}

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented) return;
  const asked = command(event, isTyping(event.target), document.body.dataset.singleKeys !== "off");
  if (asked === null || (typeof asked === "object" || asked === "next" || asked === "previous") && document.querySelector("dialog[open]")) return;
  let done = false;
  if (asked === "palette") done = openPalette();
  else if (asked === "keys") {
    const dialog = document.getElementById("keys") as HTMLDialogElement | null;
    if (dialog && !dialog.open) { dialog.showModal(); done = true; }
  } else if (asked === "next") done = move(1);
  else if (asked === "previous") done = move(-1);
  else if (asked === "send") {
    const form = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement ? event.target.form : null;
    if (form && form.method === "post") { form.requestSubmit(form.querySelector<HTMLButtonElement>(".btn.primary, .btn.note")); done = true; }
  } else done = press(asked.press);
  if (done) event.preventDefault();
});
