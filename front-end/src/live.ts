// Live updates: the server says that something changed, the page asks for itself again and takes over what is new.
// A tab nobody looks at lets go of its connection after a while and catches up when it is looked at again.
import { around, onPage } from "./page.ts";
import { backoff, debounce } from "./rules.ts";
import { isInUse, refreshParts } from "./morph.ts";

let source: EventSource | undefined;
let address: string | undefined;
let attempt = 0;
let missed = false;
let retry: ReturnType<typeof setTimeout> | undefined;
let rest: ReturnType<typeof setTimeout> | undefined;
let busy = false;
let again = false;

async function refresh(): Promise<void> {
  if (busy) { again = true; return; }
  busy = true;
  const here = location.href;
  try {
    const response = await fetch(here, { headers: { "X-Partial": "1", Accept: "text/html" }, credentials: "same-origin", cache: "no-store" });
    if (response.ok && !response.redirected && here === location.href) refreshParts(await response.text());
  } catch { missed = true; } finally { busy = false; }
  if (again) { again = false; soon(); }
}
const soon = debounce(() => void refresh(), 120);

// Who looks: told every half minute while the page is seen, and at once when somebody begins to write.
let told = "";
const writes = (): boolean => [...document.querySelectorAll("form.composer")].some(isInUse);
async function tell(): Promise<void> {
  const subject = /[=,]subject(?::|%3A)(\d+)/.exec(address ?? "")?.[1];
  if (!subject || document.visibilityState === "hidden" || !navigator.onLine) return;
  const answering = writes();
  told = `${subject} ${answering}`;
  await fetch("/live/presence", { method: "POST", credentials: "same-origin", body: new URLSearchParams({ subject, answering: String(answering) }) }).catch(() => undefined);
}
setInterval(() => void tell(), 30_000);
document.addEventListener("input", (event) => { if (around(event, "form.composer") && !told.endsWith("true")) void tell(); });

function close(): void {
  clearTimeout(retry);
  source?.close();
  source = undefined;
}

function open(): void {
  close();
  if (!address) return;
  const opened = new EventSource(address);
  source = opened;
  opened.addEventListener("open", () => { attempt = 0; void tell(); if (missed) { missed = false; soon(); } });
  opened.addEventListener("changed", () => soon());
  opened.addEventListener("presence", () => soon());
  opened.addEventListener("error", () => {
    if (source !== opened) return;
    close();
    missed = true;
    retry = setTimeout(open, backoff(attempt++, Math.random()));
  });
}

// Whoever leaves a conversation neither reads nor writes there any more.
function leave(): void {
  const subject = told.split(" ")[0];
  if (subject) navigator.sendBeacon("/live/presence", new URLSearchParams({ subject, gone: "true" }));
  told = "";
}

onPage(() => {
  const next = document.body.dataset.live;
  if (next === address) {
    // What was written is sent, or taken back.
    if (told.endsWith("true") && !writes()) void tell();
    return;
  }
  leave();
  address = next;
  attempt = 0;
  open();
});

document.addEventListener("visibilitychange", () => {
  clearTimeout(rest);
  if (document.visibilityState === "hidden") rest = setTimeout(() => { close(); missed = true; }, 30_000);
  else if (!source && address) { attempt = 0; open(); }
});
addEventListener("online", () => { if (address) { attempt = 0; missed = true; open(); } });
addEventListener("pagehide", () => { leave(); close(); });
addEventListener("pageshow", (event) => { if (event.persisted && address) { missed = true; open(); } });
