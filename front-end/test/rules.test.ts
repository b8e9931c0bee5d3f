import assert from "node:assert/strict";
import { test } from "node:test";
import { Drafts, backoff, choose, command, debounce, moved, relative, size, type Pressed, type Shelf } from "../src/rules.ts";

class Memory implements Shelf {
  readonly kept = new Map<string, string>();
  get length() { return this.kept.size; }
  key(index: number) { return [...this.kept.keys()][index] ?? null; }
  getItem(key: string) { return this.kept.get(key) ?? null; }
  setItem(key: string, value: string) { this.kept.set(key, value); }
  removeItem(key: string) { this.kept.delete(key); }
}

test("a draft is kept until it is sent, emptied, or thirty days old", () => {
  const shelf = new Memory();
  let now = 0;
  const drafts = new Drafts(() => shelf, () => now);
  assert.equal(drafts.load("reply:1"), null);
  assert.equal(drafts.save("reply:1", { text: ["The car"] }), true);
  assert.deepEqual(drafts.load("reply:1"), { text: ["The car"] });
  assert.equal(drafts.load("reply:2"), null, "each form has its own");
  drafts.save("reply:1", { text: ["  "] });
  assert.equal(shelf.length, 0, "nothing typed, nothing kept");
  drafts.save("reply:1", { text: ["again"] });
  shelf.setItem("theme", "dark");
  now = 31 * 24 * 3_600_000;
  drafts.tidy();
  assert.deepEqual([...shelf.kept.keys()], ["theme"], "old drafts go, what is not ours stays");
});

test("a full, closed or spoilt shelf loses nothing and throws nothing", () => {
  const closed = new Drafts(() => { throw new Error("closed"); }, () => 0);
  assert.equal(closed.save("a", { text: ["x"] }), false);
  assert.equal(closed.load("a"), null);
  closed.tidy();
  const shelf = new Memory();
  for (const spoilt of ["{", "7", "{}", "{\"at\":\"x\",\"typed\":{}}"]) {
    shelf.setItem("draft:a", spoilt);
    assert.equal(new Drafts(() => shelf, () => 0).load("a"), null, spoilt);
  }
});

test("keys do what the list says, and nothing while somebody types", () => {
  const key = (name: string, held: Partial<Pressed> = {}): Pressed => ({ key: name, ctrlKey: false, metaKey: false, altKey: false, ...held });
  const rows: [Pressed, boolean, unknown][] = [
    [key("k", { ctrlKey: true }), false, "palette"],
    [key("K", { metaKey: true }), true, "palette"],
    [key("k", { ctrlKey: true, altKey: true }), false, null],
    [key("Enter", { ctrlKey: true }), true, "send"],
    [key("Enter", { ctrlKey: true }), false, null],
    [key("?"), false, "keys"],
    [key("?"), true, null],
    [key("j"), false, "next"],
    [key("k"), false, "previous"],
    [key("r"), false, { press: "r" }],
    [key("r"), true, null],
    [key("r", { altKey: true }), false, null],
    [key("c", { ctrlKey: true }), false, null],
    [key("Tab"), false, null],
    [key("ж"), false, null],
    [key("j", { isComposing: true }), false, null],
  ];
  for (const [pressed, typing, expected] of rows) assert.deepEqual(command(pressed, typing), expected, JSON.stringify([pressed, typing]));
  assert.equal(command(key("r"), false, false), null, "single keys can be switched off");
  assert.equal(command(key("k", { ctrlKey: true }), false, false), "palette");
});

test("moving stays within the list", () => {
  for (const [from, by, length, expected] of [[-1, 1, 3, 0], [-1, -1, 3, 2], [0, -1, 3, 0], [1, 1, 3, 2], [2, 1, 3, 2], [0, 1, 0, -1]] as const) {
    assert.equal(moved(from, by, length), expected, `${from} ${by} ${length}`);
  }
});

test("debounce asks once, with the last words", () => {
  let waiting: (() => void) | undefined;
  let cleared = 0;
  const asked: string[] = [];
  const ask = debounce((text: string) => asked.push(text), 150, { set: (run, ms) => { assert.equal(ms, 150); waiting = run; return 1; }, clear: () => { cleared += 1; waiting = undefined; } });
  ask("c"); ask("ca"); ask("car");
  assert.deepEqual(asked, []);
  assert.equal(cleared, 2);
  waiting?.();
  assert.deepEqual(asked, ["car"]);
  ask("cars"); ask.cancel();
  assert.equal(waiting, undefined);
});

test("trying again takes ever longer, up to half a minute", () => {
  assert.equal(backoff(0, 0), 500);
  assert.equal(backoff(0, 1), 1000);
  assert.equal(backoff(3, 1), 8000);
  assert.equal(backoff(50, 1), 30_000);
});

test("times are said in the largest unit, in the reader's language", () => {
  const minute = 60_000;
  for (const [distance, lang, expected] of [
    [9 * minute, "en", "in 9 minutes"], [-3 * minute, "en", "3 minutes ago"], [30_000, "en", "now"], [-30_000, "en", "now"],
    [-24 * 60 * minute, "en", "yesterday"], [2.5 * 60 * minute, "en", "in 2 hours"], [-24 * 60 * minute, "de", "gestern"],
    [400 * 24 * 60 * minute, "en", "next year"],
  ] as const) assert.equal(relative(1_000_000_000_000 + distance, 1_000_000_000_000, lang), expected, `${distance} ${lang}`);
});

test("sizes and files", () => {
  assert.equal(size(0, "en"), "0 byte");
  assert.equal(size(2048, "en"), "2 kB");
  assert.equal(size(1.25 * 1024 * 1024, "en"), "1.3 MB");
  const file = (name: string, bytes: number) => ({ name, size: bytes, lastModified: 1 });
  const { files, refused } = choose([file("a", 1)], [file("a", 1), file("a", 2), file("b", 99)], 10);
  assert.deepEqual(files.map((one) => one.size), [1, 2]);
  assert.deepEqual(refused.map((one) => one.name), ["b"]);
});
