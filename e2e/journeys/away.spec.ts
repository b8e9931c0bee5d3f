// The disk is full, or the database is away: a clear word to people and programs, nothing acknowledged is lost, what was
// typed is kept, and it goes on by itself.
import { execFileSync, spawnSync } from "node:child_process";
import { cp, mkdtemp, open, rm, unlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { add, setUp, signIn, token } from "../fixtures/people.ts";
import { checkPage, expect, ON_POSTGRES, start, test, type Running } from "../fixtures/server.ts";

const AWAY = "Our records cannot be reached for the moment. Nothing you wrote is lost: wait a little and try again.";

type Headers = Record<string, string>;

/** A house with somebody who asks and somebody who answers; gives the headers of a program of the one who asks. */
async function house(page: Page, server: Running): Promise<Headers> {
  await setUp(page, server, ["it"]);
  await add(server, "noor@example.org", "Noor Khalil", "user");
  return { authorization: `Bearer ${await token(server, "noor@example.org", "ask")}`, "content-type": "application/json" };
}

async function post(server: Running, headers: Headers, body: string): Promise<Response> {
  return fetch(`${server.url}/api/v1/tickets`, { method: "POST", headers, body: JSON.stringify({ body }) });
}

/** Asks through the API until it is refused, or so often; gives what was acknowledged, and holds the refusal against its contract. */
async function untilRefused(server: Running, headers: Headers, times?: number): Promise<Map<string, string>> {
  const acknowledged = new Map<string, string>();
  for (let n = 0; n < (times ?? 2_000); n += 1) {
    const words = `The heating of room ${n} hums. ${"It does so day and night. ".repeat(400)}`;
    const answer = await post(server, headers, words);
    if (answer.status === 201) {
      acknowledged.set(((await answer.json()) as { number: string }).number, `The heating of room ${n} hums.`);
      continue;
    }
    expect(answer.status, await answer.clone().text()).toBe(503);
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(answer.headers.get("content-type")).toContain("application/problem+json");
    expect(await answer.json()).toMatchObject({ status: 503, type: "/problems/away", detail: AWAY });
    return acknowledged;
  }
  if (times !== undefined) return acknowledged;
  throw new Error("it was never refused");
}

async function nothingLost(server: Running, headers: Headers, acknowledged: Map<string, string>): Promise<void> {
  for (const [number, words] of acknowledged) {
    const found = await fetch(`${server.url}/api/v1/tickets/${number}`, { headers });
    expect(found.status, `ticket ${number}`).toBe(200);
    expect(((await found.json()) as { subject: string }).subject).toContain(words.slice(0, 20));
  }
}

const ready = (server: Running) => fetch(`${server.url}/readyz`).then((answer) => answer.status, () => 0);

/** Asks in the browser while it cannot be kept: the words stay, and are sent once when it can. */
async function askAgain(page: Page, server: Running, mend: () => Promise<void>): Promise<void> {
  const words = "The projector in room 12 shows nothing but blue.";
  await page.fill("#ask", words);
  await page.locator("#ask-form button.primary").click();
  await expect(page.locator("#ask-form [data-trouble]")).toHaveText("It was not sent. It is kept here; try again.");
  await expect(page.locator("#ask")).toHaveValue(words);
  await mend();
  await expect.poll(() => ready(server), { timeout: 30_000 }).toBe(200);
  await expect(page.locator("#ask")).toHaveValue(words);
  await page.locator("#ask-form button.primary").click();
  await expect(page).toHaveURL(/\/t\/\d+$/);
  await expect(page.locator("h1")).toContainText("projector");
}

/** What the search finds, once the index has caught up. */
async function isFound(server: Running, headers: Headers, word: string): Promise<void> {
  const found = async () => {
    const answer = await fetch(`${server.url}/api/v1/search?q=${word}`, { headers });
    return answer.ok ? ((await answer.json()) as { items: unknown[] }).items.length : 0;
  };
  await expect.poll(found, { timeout: 40_000 }).toBeGreaterThan(0);
}

/** Works on a disk of `around` until it is full, then `mend`s it. */
async function fullDisk(page: Page, around: string[], full: (server: Running) => Promise<void>, mend: (server: Running) => Promise<void>): Promise<void> {
  const before = await start();
  let headers: Headers = {};
  const kept = await mkdtemp(path.join(tmpdir(), "entwine-full-"));
  try {
    headers = await house(page, before);
    await page.goto("about:blank");
    await before.kill();
    await cp(before.data, kept, { recursive: true });
  } finally { await before.stop(); }
  const server = await start({ ENTWINE_DATA_DIR: kept }, undefined, around);
  try {
    await signIn(page, server, "noor@example.org");
    await page.goto(server.url + "/");
    const acknowledged = await untilRefused(server, headers, 5);
    await full(server);
    for (const [number, words] of await untilRefused(server, headers)) acknowledged.set(number, words);
    // What is smaller may still fit; at last not even the beat does that says whether it can work.
    await expect.poll(async () => { await post(server, headers, "Is there room?").catch(() => undefined); return ready(server); }, { timeout: 150_000, intervals: [100] }).toBe(503);
    // Reading goes on.
    expect((await fetch(`${server.url}/api/v1/tickets`, { headers })).status).toBe(200);
    await askAgain(page, server, () => mend(server));
    await nothingLost(server, headers, acknowledged);
    acknowledged.clear();
    expect((await post(server, headers, "And now a marmalade word for the index.")).status).toBe(201);
    await isFound(server, headers, "marmalade");
  } finally {
    await server.stop();
    await rm(kept, { recursive: true, force: true });
  }
}

test.use({ expected: /status of 503|ERR_CONNECTION|ERR_INCOMPLETE/ });

test("a full disk is told, and mended by itself", async ({ page }) => {
  test.skip(ON_POSTGRES, "PostgreSQL has a disk of its own");
  const refused = spawnSync("unshare", ["--user", "--map-root-user", "--mount", "true"]).status !== 0;
  test.skip(refused, "this machine lets nobody mount a small disk of their own (unshare --user --mount)");
  test.setTimeout(300_000);
  const filler = (server: Running) => `/proc/${server.pid()}/root${server.env["ENTWINE_DATA_DIR"] ?? ""}/filler`;
  // A disk of 24 MB in a namespace of its own, with what was there before on it.
  const script = 'd=$ENTWINE_DATA_DIR; mkdir "$d.before" && cp -a "$d/." "$d.before" && mount -t tmpfs -o size=24m tmpfs "$d" && cp -a "$d.before/." "$d" && rm -rf "$d.before" && exec "$@"';
  await fullDisk(page, ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", script, "sh"],
    async (server) => {
      const file = await open(filler(server), "w");
      try { for (;;) await file.write(Buffer.alloc(65_536)); } catch (error) { expect((error as NodeJS.ErrnoException).code).toBe("ENOSPC"); } finally { await file.close(); }
    },
    (server) => unlink(filler(server)));
});

test("files that may not grow are told, and mended by itself", async ({ page }) => {
  test.skip(ON_POSTGRES, "PostgreSQL has a disk of its own");
  test.skip(spawnSync("prlimit", ["--version"]).status !== 0, "there is no prlimit here");
  test.setTimeout(300_000);
  // Two megabytes a file at most; the signal that would end the program is not heard, so that writing fails instead.
  await fullDisk(page, ["sh", "-c", 'trap "" XFSZ; ulimit -S -f 4096; exec "$@"', "sh"], async () => undefined,
    async (server) => { execFileSync("prlimit", ["--pid", String(server.pid()), "--fsize=unlimited"]); });
});

test("a database that stops is told, and used again when it is back", async ({ page }) => {
  test.skip(!ON_POSTGRES, "the embedded database does not stop");
  test.setTimeout(180_000);
  const script = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../scripts/postgres.sh");
  const folder = await mkdtemp(path.join(tmpdir(), "entwine-halt-"));
  // A server of its own, and a durable one: it is stopped as a crash would, and must have kept what it acknowledged.
  const env = { ...process.env, ENTWINE_POSTGRES_STATE: path.join(folder, "postgres.env") };
  const postgres = (...words: string[]) => execFileSync(script, words, { env, stdio: ["ignore", "pipe", "inherit"] }).toString().trim();
  const url = postgres("start").replace("ENTWINE_TEST_POSTGRES=", "");
  let server: Running | undefined;
  try {
    server = await start({ ENTWINE_DATABASE_URL: url });
    const desk = server;
    const headers = await house(page, desk);
    await signIn(page, desk, "noor@example.org");
    await page.goto(desk.url + "/");
    const halted = new Promise<void>((resolve) => { setTimeout(() => { postgres("halt"); resolve(); }, 1_500); });
    const acknowledged = await untilRefused(desk, headers);
    await halted;
    expect(acknowledged.size).toBeGreaterThan(0);
    await expect.poll(() => ready(desk), { timeout: 15_000 }).toBe(503);
    expect((await fetch(`${desk.url}/healthz`)).status).toBe(200);
    // A page says so in words, with its style and a way on.
    const other = await page.context().newPage();
    const answer = await other.goto(desk.url + "/");
    expect(answer?.status()).toBe(503);
    expect(Number(await answer?.headerValue("retry-after"))).toBeGreaterThan(0);
    await expect(other.locator("main")).toContainText(AWAY);
    await checkPage(other, "away");
    await other.close();
    await askAgain(page, desk, async () => { postgres("resume"); });
    await nothingLost(desk, headers, acknowledged);
    expect((await post(desk, headers, "And now a marmalade word for the index.")).status).toBe(201);
    await isFound(desk, headers, "marmalade");
  } finally {
    await server?.stop();
    postgres("stop");
    await rm(folder, { recursive: true, force: true });
  }
});
