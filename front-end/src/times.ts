// Keeps relative times fresh; the exact time shows on hover (its title) and while its row or link has the focus.
import { onPage } from "./page.ts";
import { relative } from "./rules.ts";

const exact = new WeakSet<HTMLTimeElement>();

function write(time: HTMLTimeElement): void {
  const at = Date.parse(time.dateTime);
  if (Number.isNaN(at)) return;
  const text = exact.has(time) && time.title ? time.title : relative(at, Date.now(), document.documentElement.lang || "en");
  if (time.textContent !== text) time.textContent = text;
}

const within = (root: ParentNode) => root.querySelectorAll<HTMLTimeElement>("time[data-relative]");

onPage((root) => within(root).forEach(write));
setInterval(() => within(document).forEach(write), 20_000);

function focused(event: FocusEvent, now: boolean): void {
  const holder = event.target instanceof Element ? (event.target.closest("li, tr, article") ?? event.target) : null;
  if (!holder || holder.querySelectorAll("time").length > 6) return;
  for (const time of within(holder)) {
    if (now) exact.add(time); else exact.delete(time);
    write(time);
  }
}
document.addEventListener("focusin", (event) => focused(event, true));
document.addEventListener("focusout", (event) => focused(event, false));
