// The same receipt and the same mark as on the server (crates/features/safe/src/seal.rs).
import assert from "node:assert/strict";
import { test } from "node:test";
import { mark, receipt } from "../src/receipts.ts";

test("what is typed is read kindly", () => {
  for (const [typed, read] of [
    ["01234-56789-ABCDE-FGHJZ", "0123456789ABCDEFGHJZ"],
    [" o1234 – 56789 — abcde − fghjz\n", "0123456789ABCDEFGHJZ"],
    ["0l234.56789_abcde fghjz", "0123456789ABCDEFGHJZ"],
    ["01234-56789-ABCDE-FGHJ", null],
    ["01234-56789-ABCDE-FGHJZ0", null],
    ["01234-56789-ABCDE-FGHJ!", null],
    ["", null],
  ] as const) assert.equal(receipt(typed), read, typed);
});

test("a mark is the server's", async () => {
  assert.equal(await mark("01234567890123456789", "2026-11-24"), "cd385adb3802466d");
  assert.notEqual(await mark("01234567890123456789", "2026-11-25"), "cd385adb3802466d");
});
