// The parts that only think: no page, no clock of their own. Tested with node's own runner.

/** Waits until nothing has been asked for a while, then asks once, with the last arguments. */
export function debounce<A extends unknown[]>(
  run: (...args: A) => void,
  wait: number,
  timers: { set: (f: () => void, ms: number) => unknown; clear: (timer: never) => void } = {
    set: (f, ms) => setTimeout(f, ms),
    clear: (timer) => clearTimeout(timer),
  },
): ((...args: A) => void) & { cancel: () => void } {
  let timer: unknown;
  const cancel = () => {
    if (timer !== undefined) timers.clear(timer as never);
    timer = undefined;
  };
  return Object.assign((...args: A) => {
    cancel();
    timer = timers.set(() => { timer = undefined; run(...args); }, wait);
  }, { cancel });
}

/** How long to wait before trying again, in milliseconds: doubling up to half a minute, spread by chance (0 to 1). */
export function backoff(attempt: number, chance: number): number {
  const most = Math.min(30_000, 1_000 * 2 ** Math.min(attempt, 10));
  return Math.round(most / 2 + (most / 2) * chance);
}

/** What a draft holds: the names and values of a form's fields. */
export type Typed = Record<string, string[]>;

/** Where drafts are kept; `localStorage` looks like this. */
export interface Shelf {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

const DRAFT = "draft:";
const KEEP = 30 * 24 * 3_600_000;

/** Keeps what is typed until it was sent, at most thirty days. Never throws: a full or closed shelf says `false`. */
export class Drafts {
  constructor(private readonly shelf: () => Shelf, private readonly now: () => number) {}

  save(key: string, typed: Typed): boolean {
    if (!Object.values(typed).some((values) => values.some((value) => value.trim() !== ""))) return this.clear(key);
    return this.try(false, (shelf) => {
      shelf.setItem(DRAFT + key, JSON.stringify({ at: this.now(), typed }));
      return true;
    });
  }

  load(key: string): Typed | null {
    return this.try(null, (shelf) => {
      const kept: unknown = JSON.parse(shelf.getItem(DRAFT + key) ?? "null");
      if (typeof kept !== "object" || kept === null || !("at" in kept) || !("typed" in kept)) return null;
      if (typeof kept.at !== "number" || this.now() - kept.at > KEEP) { shelf.removeItem(DRAFT + key); return null; }
      return kept.typed as Typed;
    });
  }

  clear(key: string): boolean {
    return this.try(false, (shelf) => { shelf.removeItem(DRAFT + key); return true; });
  }

  /** Takes away what nobody came back to. */
  tidy(): void {
    this.try(undefined, (shelf) => {
      const keys = Array.from({ length: shelf.length }, (_, index) => shelf.key(index) ?? "").filter((key) => key.startsWith(DRAFT));
      for (const key of keys) this.load(key.slice(DRAFT.length));
    });
  }

  private try<T>(otherwise: T, run: (shelf: Shelf) => T): T {
    try { return run(this.shelf()); } catch { return otherwise; }
  }
}

/** What a pressed key asks for. */
export type Command = "palette" | "keys" | "next" | "previous" | "send" | { press: string } | null;

/** A key as the browser tells of it. */
export interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly isComposing?: boolean;
}

/** What a key asks for. While somebody types, only keys with Ctrl or Cmd do anything; single keys can be switched off. */
export function command(pressed: Pressed, typing: boolean, singleKeys = true): Command {
  if (pressed.isComposing) return null;
  const control = pressed.ctrlKey || pressed.metaKey;
  if (control && !pressed.altKey) {
    if (pressed.key.toLowerCase() === "k") return "palette";
    if (pressed.key === "Enter" && typing) return "send";
    return null;
  }
  if (typing || control || pressed.altKey || !singleKeys) return null;
  switch (pressed.key) {
    case "?": return "keys";
    case "j": return "next";
    case "k": return "previous";
    default: return /^[a-z0-9/]$/.test(pressed.key) ? { press: pressed.key } : null;
  }
}

/** The place after a move in a list; stays at its ends. Nowhere begins at the near end. */
export function moved(from: number, by: 1 | -1, length: number): number {
  if (length === 0) return -1;
  if (from < 0) return by === 1 ? 0 : length - 1;
  return Math.min(length - 1, Math.max(0, from + by));
}

const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ["year", 31_557_600_000], ["month", 2_629_800_000], ["week", 604_800_000], ["day", 86_400_000], ["hour", 3_600_000], ["minute", 60_000],
];

/** A time as its distance from now, in the largest unit that fits; within a minute it is now. */
export function relative(at: number, now: number, lang: string): string {
  const format = new Intl.RelativeTimeFormat(lang, { numeric: "auto" });
  const distance = at - now;
  for (const [unit, size] of UNITS) {
    if (Math.abs(distance) >= size) return format.format(Math.trunc(distance / size), unit);
  }
  return format.format(0, "second");
}

/** A size in bytes as people read it. */
export function size(bytes: number, lang: string): string {
  const units = ["byte", "kilobyte", "megabyte", "gigabyte"];
  const power = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(1, bytes)) / 10));
  return new Intl.NumberFormat(lang, { style: "unit", unit: units[power] ?? "byte", maximumFractionDigits: power > 1 ? 1 : 0 }).format(bytes / 1024 ** power);
}

/** A file, as far as choosing goes. */
export interface Chosen { readonly name: string; readonly size: number; readonly lastModified: number }

/** Adds files to those chosen: none twice, none above the limit. */
export function choose<F extends Chosen>(chosen: readonly F[], more: readonly F[], most: number): { files: F[]; refused: F[] } {
  const files = [...chosen];
  const refused: F[] = [];
  for (const file of more) {
    if (file.size > most) refused.push(file);
    else if (!files.some((one) => one.name === file.name && one.size === file.size && one.lastModified === file.lastModified)) files.push(file);
  }
  return { files, refused };
}
