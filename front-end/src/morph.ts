// Brings the page to what the server says now, without losing what somebody is writing, has opened or has ticked.
import { Idiomorph } from "idiomorph";
import { freshen } from "./page.ts";

let shown = location.pathname + location.search;

/** A form in which somebody writes: with text, files or the cursor in it. Nobody touches it. */
export function isInUse(form: Element): boolean {
  if (form.contains(document.activeElement) && document.activeElement?.matches("textarea, input, select")) return true;
  for (const field of form.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>("textarea, input")) {
    if (field instanceof HTMLInputElement && field.type === "file" ? field.files?.length : field.value !== field.defaultValue) return true;
  }
  return false;
}

function morph(from: Element, to: Element): void {
  Idiomorph.morph(from, to, {
    morphStyle: "outerHTML",
    ignoreActiveValue: true,
    restoreFocus: true,
    callbacks: {
      beforeNodeMorphed: (old) => {
        if (!(old instanceof Element)) return true;
        if (old instanceof HTMLDialogElement && old.open) return false;
        return !(old.matches("form, [data-shows]") && isInUse(old));
      },
      beforeNodeRemoved: (old) => !(old instanceof HTMLFormElement && isInUse(old)),
      beforeAttributeUpdated: (name, node) => {
        if (name === "open" && node instanceof HTMLDetailsElement) return false;
        if (name === "checked" && node.matches(".check")) return false;
        if (name === "hidden" && node.matches("[data-shows] > form, .theme, [data-bulk-bar]")) return false;
        return !(name === "aria-pressed" && node.matches("[data-set-theme]"));
      },
    },
  });
}

/** Replaces the parts marked `data-live-part` by those of a fresh response. */
export function refreshParts(html: string): void {
  const fresh = new DOMParser().parseFromString(html, "text/html");
  for (const part of document.querySelectorAll<HTMLElement>("[data-live-part][id]")) {
    if (part.parentElement?.closest("[data-live-part][id]")) continue;
    const next = fresh.getElementById(part.id);
    if (next) morph(part, next);
  }
  if (fresh.title) document.title = fresh.title;
  freshen();
}

/** Shows a whole response in the place of the page, as following a link would. */
export function showPage(html: string, address: string): void {
  const fresh = new DOMParser().parseFromString(html, "text/html");
  if (address !== location.href) history.pushState({}, "", address);
  shown = location.pathname + location.search;
  document.title = fresh.title;
  document.body.replaceWith(document.adoptNode(fresh.body));
  freshen();
  const place = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  if (place) place.scrollIntoView(); else scrollTo(0, 0);
  if (!document.querySelector("[data-focus]")) document.getElementById("main")?.focus({ preventScroll: true });
  document.dispatchEvent(new Event("entwine:page"));
}

// Back to a page that is not the one in the window: the server draws it again. A jump within the page is none.
addEventListener("popstate", () => { if (location.pathname + location.search !== shown) location.reload(); });
