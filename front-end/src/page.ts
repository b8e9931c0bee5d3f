// What every module stands on: the words of the page, saying something to screen readers, and running again whenever
// a part of the page was replaced. Listeners are put on the document once and survive replacing.

type Starter = (root: ParentNode) => void;
const starters: Starter[] = [];

/** Runs now and again whenever the page or a part of it was replaced. Must be harmless when run twice. */
export function onPage(starter: Starter): void {
  starters.push(starter);
}

/** Runs all starters on what is in the page now. */
export function freshen(root: ParentNode = document): void {
  for (const starter of starters) starter(root);
}

/** Puts values into the braces of a sentence. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>> = {}): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
}

/** A word of the shell in the reader's language; the server wrote it into `#words`. */
export function word(name: string, values: Readonly<Record<string, string | number>> = {}): string {
  return fill(document.getElementById("words")?.dataset[name] ?? "", values);
}

/** Says something to screen readers, politely. */
export function say(text: string): void {
  const line = document.getElementById("say");
  if (!line) return;
  line.textContent = "";
  requestAnimationFrame(() => { line.textContent = text; });
}

/** The closest element of a selector around what an event happened on. */
export function around<E extends Element = HTMLElement>(event: Event, selector: string): E | null {
  return event.target instanceof Element ? event.target.closest<E>(selector) : null;
}

/** Whether an element can be seen and pressed now. */
export function isShown(element: HTMLElement): boolean {
  return element.checkVisibility() && !element.closest("[inert]");
}

/** Puts the cursor into a field, behind what already stands in it. */
export function writeIn(field: HTMLElement | null | undefined): void {
  field?.focus();
  if (field instanceof HTMLTextAreaElement) field.setSelectionRange(field.value.length, field.value.length);
}
