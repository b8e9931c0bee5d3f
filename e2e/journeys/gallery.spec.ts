// The book of parts without a server: written by `cargo run -p web --example gallery -- FILE`, named in `E2E_GALLERY`, and
// shown under the content policy of the house.
import { createServer, type Server } from "node:http";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test, type Page } from "@playwright/test";
import { checkPage } from "../fixtures/check.ts";
import { watch } from "../fixtures/server.ts";

const gallery = process.env["E2E_GALLERY"];
const dist = path.join(path.dirname(fileURLToPath(import.meta.url)), "../../front-end/dist");
const kinds: Record<string, string> = { ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".woff2": "font/woff2", ".webmanifest": "application/manifest+json" };

let server: Server;
let url: string;
const posted: string[] = [];
let answer: { status: number; html: string } = { status: 200, html: "" };

test.skip(!gallery, "E2E_GALLERY does not name the book of parts");

test.beforeAll(async () => {
  server = createServer((request, response) => {
    const address = new URL(request.url ?? "/", "http://x");
    const policy = { "content-security-policy": "default-src 'self'; img-src 'self' data:" };
    const html = (status: number, text: string) => { response.writeHead(status, { ...policy, "content-type": "text/html; charset=utf-8" }); response.end(text); };
    if (request.method === "POST") {
      let body = "";
      request.on("data", (chunk: Buffer) => { body += chunk.toString(); });
      request.on("end", () => { posted.push(body); html(answer.status, answer.html); });
    } else if (address.pathname.startsWith("/assets/")) {
      const name = path.basename(address.pathname);
      readFile(path.join(dist, name)).then(
        (bytes) => { response.writeHead(200, { "content-type": kinds[path.extname(name)] ?? "text/plain" }); response.end(bytes); },
        () => html(404, ""),
      );
    } else if (address.pathname === "/find") {
      html(200, `<ul role="group" aria-label="Found"><li role="option" id="found-1-1" aria-selected="false" data-href="/one?for=${encodeURIComponent(address.searchParams.get("q") ?? "")}">One</li><li role="option" id="found-1-2" aria-selected="false" data-href="/two">Two</li></ul>`);
    } else if (address.pathname === "/ask/matches") {
      html(200, `<ul data-count="1"><li><a href="/known">Known: ${(address.searchParams.get("q") ?? "").replace(/[<&]/g, "")}</a></li></ul>`);
    } else {
      readFile(gallery ?? "").then((bytes) => html(200, bytes.toString()), () => html(404, ""));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
});
test.afterAll(() => { server?.closeAllConnections(); server?.close(); });
test.beforeEach(() => { posted.length = 0; });

async function open(page: Page): Promise<string[]> {
  const complaints = watch(page);
  await page.goto(`${url}/house/components`);
  await expect(page.locator("html[data-script]")).toHaveCount(1);
  return complaints;
}

test("every part passes the bar", async ({ page }) => {
  test.setTimeout(600_000);
  const complaints = await open(page);
  await checkPage(page, "gallery");
  expect(complaints).toEqual([]);
});

test("the page is whole without script", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${url}/house/components`);
  await expect(page.locator("#two-reply input[type=file]")).toBeVisible();
  await expect(page.locator("[data-bulk-bar]")).toBeVisible();
  await expect(page.locator(".needs-script").first()).toBeHidden();
  await expect(page.locator("#two-note")).toBeHidden();
  await context.close();
});

test("what is typed is kept, sent once, and kept again when sending fails", async ({ page }) => {
  const complaints = await open(page);
  const field = page.locator("#two-reply-text");
  await field.fill("It is at the bay at 11:02");
  await expect(page.locator("#two-reply [data-saved]")).toHaveText("Kept here");
  await page.reload();
  await expect(field).toHaveValue("It is at the bay at 11:02");
  answer = { status: 500, html: "broken" };
  await field.press("Control+Enter");
  await expect(page.locator("#two-reply [data-trouble]")).toHaveText("It was not sent. It is kept here; try again.");
  await expect(field).toHaveValue("It is at the bay at 11:02");
  await page.context().setOffline(true);
  await page.locator("#two-reply button[type=submit]").click();
  await expect(page.locator("#two-reply [data-trouble]")).toHaveText("You are offline. What you write is kept here.");
  await expect(page.locator(".offline-line")).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.locator(".offline-line")).toHaveCount(0);
  answer = { status: 422, html: "<!doctype html><html lang=en><title>Again</title><body data-signed-in><main id=main tabindex=-1><form data-draft='two-reply' method=post action=/reply><textarea name=text>as typed</textarea></form></main>" };
  await page.locator("#two-reply button[type=submit]").click();
  await expect(page).toHaveTitle("Again");
  await page.goBack().catch(() => null);
  await page.goto(`${url}/house/components`);
  await expect(field).toHaveValue("It is at the bay at 11:02");
  answer = { status: 200, html: "<!doctype html><html lang=en><title>Done</title><body data-signed-in><main id=main tabindex=-1><h1>Sent</h1></main>" };
  await page.locator("#two-reply button[type=submit]").click();
  await expect(page).toHaveTitle("Done");
  await expect(page.locator("#main")).toBeFocused();
  await page.goto(`${url}/house/components`);
  await expect(field).toHaveValue("");
  expect(posted.length).toBe(3);
  expect(posted.at(-1)).toContain("It is at the bay at 11:02");
  expect(complaints.filter((line) => !/ERR_INTERNET_DISCONNECTED|status of 500/.test(line))).toEqual([]);
});

test("keys: palette, list of keys, reply, note, moving", async ({ page }) => {
  await open(page);
  await page.keyboard.press("Control+k");
  await expect(page.locator("#palette")).toBeVisible();
  await page.keyboard.type("bay 4");
  await expect(page.locator("#found-1-1")).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowDown");
  await expect(page.locator("#palette-q")).toHaveAttribute("aria-activedescendant", "found-1-2");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/one\?for=bay%204$/);
  await page.goBack();
  await page.locator("#main").focus();
  await page.keyboard.press("?");
  await expect(page.locator("#keys")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("n");
  await expect(page.locator("#two-note-text")).toBeFocused();
  await expect(page.locator("#two-reply")).toBeHidden();
  await page.keyboard.type("r");
  await expect(page.locator("#two-note-text")).toHaveValue("She waits at the bay.r");
  await page.locator("#main").focus();
  await page.keyboard.press("r");
  await expect(page.locator("#two-reply-text")).toBeFocused();
  await page.locator("#main").focus();
  await page.keyboard.press("j");
  await expect(page.locator("a.q").nth(1)).toBeFocused();
  await page.keyboard.press("k");
  await expect(page.locator("a.q").nth(0)).toBeFocused();
});

test("the one box shows what is known", async ({ page }) => {
  await open(page);
  await page.locator("#ask").fill("The car in bay 9 is late");
  await expect(page.locator("[data-ask-matches] a", { hasText: "Known:" })).toHaveText("Known: The car in bay 9 is late");
  await expect(page.locator("#say")).toHaveText("Found: 1");
  await page.locator("#ask").fill("");
  await expect(page.locator("[data-ask-matches]")).toBeHidden();
});

test("files are listed, taken out again, and refused when too large", async ({ page }) => {
  await open(page);
  const form = page.locator("#two-reply");
  const input = form.locator("input[type=file]");
  await input.setInputFiles([{ name: "bay-4.jpg", mimeType: "image/jpeg", buffer: Buffer.alloc(2048) }]);
  await input.setInputFiles([{ name: "bay-5.jpg", mimeType: "image/jpeg", buffer: Buffer.alloc(3000) }]);
  await expect(form.locator(".files li")).toHaveCount(2);
  await expect(form.locator(".files li").first()).toContainText("2 kB");
  await form.getByRole("button", { name: "Remove bay-4.jpg" }).click();
  await expect(form.locator(".files li")).toHaveCount(1);
  expect(await input.evaluate((one: HTMLInputElement) => [...(one.files ?? [])].map((file) => file.name))).toEqual(["bay-5.jpg"]);
  await page.locator("#ask-form input[type=file]").setInputFiles([{ name: "film.mp4", mimeType: "video/mp4", buffer: Buffer.alloc(5000) }]);
  await expect(page.locator("#ask-form [data-trouble]")).toHaveText("film.mp4 is too large: at most 1 kB");
});

test("asking once, choosing several, remembering the appearance", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: "Erase Noor’s data" }).click();
  await expect(page.getByRole("heading", { name: "Erase everything about Noor?" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Leave it" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("dialog.sheet:not(#keys)")).toHaveCount(0);
  await expect(page.locator("[data-bulk-bar]")).toBeHidden();
  await page.locator("#q1 .check").check();
  await page.locator("#q3 .check").click({ modifiers: ["Shift"] });
  await expect(page.locator("[data-bulk-count]")).toHaveText("Chosen: 3");
  await page.getByRole("button", { name: "Dark", exact: true }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  expect((await page.context().cookies()).find((cookie) => cookie.name === "theme")?.value).toBe("dark");
});
