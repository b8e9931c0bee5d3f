// The real pages, live: two people at one ticket see what the other does, nothing typed is lost, and nothing is missed while
// the connection was gone.
import { createServer, connect, type Server, type Socket } from "node:net";
import type { Browser, BrowserContext, Page } from "@playwright/test";
import { add, setUp, signIn, token } from "../fixtures/people.ts";
import { expect, portOf, test, watch, type Running } from "../fixtures/server.ts";

/** A wire to the server that can be cut, as a lost connection cuts it: what is open ends, nothing new gets through. */
class Wire {
  private readonly sockets = new Set<Socket>();
  private cut = false;
  private constructor(private readonly server: Server, readonly url: string) {}

  static async to(address: string): Promise<Wire> {
    const target = Number(new URL(address).port);
    let wire: Wire | undefined;
    const server = createServer((near) => {
      if (!wire || wire.cut) { near.destroy(); return; }
      const far = connect(target, "127.0.0.1");
      for (const [one, other] of [[near, far], [far, near]] as const) {
        wire.sockets.add(one);
        one.pipe(other);
        one.on("error", () => other.destroy());
        one.on("close", () => { wire?.sockets.delete(one); other.destroy(); });
      }
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    wire = new Wire(server, `http://127.0.0.1:${portOf(server)}`);
    return wire;
  }
  lose(): void { this.cut = true; for (const socket of this.sockets) socket.destroy(); }
  mend(): void { this.cut = false; }
  close(): void { this.lose(); this.server.close(); }
}

/** A browser of somebody else. */
async function another(browser: Browser, server: Running, email: string, through?: Wire): Promise<{ page: Page; context: BrowserContext; complaints: string[] }> {
  const context = await browser.newContext({ locale: "en-GB", timezoneId: "Europe/Tallinn", viewport: { width: 1360, height: 900 } });
  const page = await context.newPage();
  const complaints = watch(page);
  await signIn(page, through ? { ...server, url: through.url } : server, email);
  return { page, context, complaints };
}

let headers: Record<string, string>;

async function ask(server: Running, words: string): Promise<string> {
  const answer = await fetch(`${server.url}/api/v1/tickets`, { method: "POST", headers, body: JSON.stringify({ body: words }) });
  expect(answer.status).toBe(201);
  return ((await answer.json()) as { number: string }).number;
}

/** How often words stand in the conversation, as the server keeps it. */
async function times(server: Running, number: string, words: string): Promise<number> {
  const answer = await fetch(`${server.url}/api/v1/tickets/${number}/entries`, { headers });
  return (await answer.text()).split(words).length - 1;
}

const field = (page: Page) => page.locator("form[action$='/reply'] textarea[name=text]");
const send = (page: Page) => page.locator("form[action$='/reply'] button[type=submit].primary").click();

test.use({ expected: /ERR_|status of 50/ });

test.beforeAll(async ({ browser, server }) => {
  const page = await browser.newPage();
  await setUp(page, server, ["it"]);
  await page.close();
  await add(server, "noor@example.org", "Noor Khalil", "user");
  await add(server, "ana@example.org", "Ana Ortiz", "agent:it");
  await add(server, "ben@example.org", "Ben Okafor", "agent:it");
  headers = { authorization: `Bearer ${await token(server, "noor@example.org", "ask")}`, "content-type": "application/json" };
});

test("an answer comes to the open page by itself, and so does who is writing it", async ({ page, browser, server }) => {
  const number = await ask(server, "The projector in room 12 shows nothing but blue.");
  await signIn(page, server, "noor@example.org");
  await page.goto(`${server.url}/t/${number}`);
  await page.evaluate(() => { (window as unknown as { same: boolean }).same = true; });
  const ana = await another(browser, server, "ana@example.org");
  const ben = await another(browser, server, "ben@example.org");
  await ben.page.goto(`${server.url}/t/${number}`);
  await ana.page.goto(`${server.url}/t/${number}`);
  await expect(ben.page.locator("#talk-line")).toContainText("Ana Ortiz reads");
  await field(ana.page).pressSequentially("I am on my way.");
  await expect(ben.page.locator("#talk-line")).toContainText("Ana Ortiz writes an answer");
  await send(ana.page);
  await expect(page.locator(".timeline")).toContainText("I am on my way.");
  await expect(page.locator(".promise-marks")).toContainText("kept");
  await expect(ben.page.locator(".timeline")).toContainText("I am on my way.");
  // The same page all the time: nothing was loaded anew.
  expect(await page.evaluate(() => (window as unknown as { same?: boolean }).same)).toBe(true);
  await expect(ben.page.locator("#talk-line")).not.toContainText("writes an answer");
  expect([...ana.complaints, ...ben.complaints]).toEqual([]);
  await ana.context.close();
  await ben.context.close();
});

test("what happened while the connection was lost is there when it is back", async ({ page, browser, server }) => {
  const number = await ask(server, "The lift of house C stands still.");
  const wire = await Wire.to(server.url);
  const noor = await another(browser, server, "noor@example.org", wire);
  try {
    await noor.page.goto(`${wire.url}/t/${number}`);
    await signIn(page, server, "ana@example.org");
    await page.goto(`${server.url}/t/${number}`);
    await field(page).fill("First answer.");
    await send(page);
    await expect(noor.page.locator(".timeline")).toContainText("First answer.");
    wire.lose();
    for (const words of ["Second answer.", "Third answer."]) {
      await field(page).fill(words);
      await send(page);
      await expect(page.locator(".timeline")).toContainText(words);
    }
    await expect(noor.page.locator(".timeline")).not.toContainText("Second answer.");
    wire.mend();
    await expect(noor.page.locator(".timeline")).toContainText("Third answer.", { timeout: 20_000 });
    await expect(noor.page.locator(".timeline")).toContainText("Second answer.");
    // And live again after that.
    await field(page).fill("Fourth answer.");
    await send(page);
    await expect(noor.page.locator(".timeline")).toContainText("Fourth answer.");
  } finally { await noor.context.close(); wire.close(); }
});

test("the server may start anew under an open page", async ({ page, browser, server }) => {
  const number = await ask(server, "The door of room 7 does not close.");
  await signIn(page, server, "noor@example.org");
  await page.goto(`${server.url}/t/${number}`);
  await server.kill();
  await server.again();
  const ana = await another(browser, server, "ana@example.org");
  await ana.page.goto(`${server.url}/t/${number}`);
  await field(ana.page).fill("The carpenter comes at two.");
  await send(ana.page);
  await expect(page.locator(".timeline")).toContainText("The carpenter comes at two.", { timeout: 20_000 });
  await ana.context.close();
});

test("a reply typed without a connection survives a reload, and is sent once", async ({ page, browser, server }) => {
  const number = await ask(server, "The coffee machine on floor 3 leaks.");
  const wire = await Wire.to(server.url);
  const noor = await another(browser, server, "noor@example.org", wire);
  try {
    await noor.page.goto(`${wire.url}/t/${number}`);
    await field(noor.page).fill("It has stopped now, but ");
    await expect(noor.page.locator("[data-saved]").first()).toHaveText("Kept here");
    await noor.page.reload();
    await expect(field(noor.page)).toHaveValue("It has stopped now, but ");
    // The network of the browser itself.
    await noor.context.setOffline(true);
    await field(noor.page).fill("It has stopped now, but the floor is wet.");
    await send(noor.page);
    await expect(noor.page.locator("[data-trouble]").first()).toHaveText("You are offline. What you write is kept here.");
    await noor.context.setOffline(false);
    // A wire that breaks on the way.
    wire.lose();
    await send(noor.page);
    await expect(noor.page.locator("[data-trouble]").first()).toHaveText("It was not sent. It is kept here; try again.");
    wire.mend();
    await noor.page.reload();
    await expect(field(noor.page)).toHaveValue("It has stopped now, but the floor is wet.");
    await send(noor.page);
    await expect(noor.page.locator(".timeline")).toContainText("the floor is wet");
    await expect(field(noor.page)).toHaveValue("");
    expect(await times(server, number, "the floor is wet")).toBe(1);
    await noor.page.reload();
    await expect(field(noor.page)).toHaveValue("");
  } finally { await noor.context.close(); wire.close(); }
  await page.close();
});

test("an answer that was kept but whose word of it was lost is not kept twice", async ({ browser, server }) => {
  const number = await ask(server, "The blinds of room 4 are stuck.");
  const noor = await another(browser, server, "noor@example.org");
  await noor.page.goto(`${server.url}/t/${number}`);
  // The server has it, and the browser never hears so.
  await noor.page.route("**/reply", async (route) => { await route.fetch({ maxRedirects: 0 }); await route.abort("connectionreset"); });
  await field(noor.page).fill("They are stuck half-way.");
  await send(noor.page);
  await expect(noor.page.locator("[data-trouble]").first()).toHaveText("It was not sent. It is kept here; try again.");
  await noor.page.unroute("**/reply");
  await send(noor.page);
  await expect(noor.page.locator(".timeline")).toContainText("stuck half-way");
  expect(await times(server, number, "stuck half-way")).toBe(1);
  // The same at the front door: one ticket, not two.
  await noor.page.goto(server.url + "/");
  await noor.page.route("**/ask", async (route) => { await route.fetch({ maxRedirects: 0 }); await route.abort("connectionreset"); });
  await noor.page.fill("#ask", "The fountain in the yard is frozen.");
  await noor.page.locator("#ask-form button.primary").click();
  await expect(noor.page.locator("#ask-form [data-trouble]")).toHaveText("It was not sent. It is kept here; try again.");
  await noor.page.unroute("**/ask");
  await noor.page.locator("#ask-form button.primary").click();
  await expect(noor.page).toHaveURL(/\/t\/\d+$/);
  const all = await (await fetch(`${server.url}/api/v1/tickets`, { headers })).text();
  expect(all.split("The fountain in the yard").length - 1).toBe(1);
  await noor.context.close();
});

test("who saves second is shown what the first did, and loses no word", async ({ page, browser, server }) => {
  const number = await ask(server, "The printer on floor 2 prints everything twice.");
  await signIn(page, server, "ana@example.org");
  await page.goto(`${server.url}/t/${number}`);
  const ben = await another(browser, server, "ben@example.org");
  await ben.page.goto(`${server.url}/t/${number}`);
  await field(page).fill("Please turn it off and on again.");
  await field(ben.page).fill("I have cleared its queue, look again please.");
  await send(ben.page);
  // Ana sees it while she writes, and her words stay.
  await expect(page.locator(".timeline")).toContainText("cleared its queue");
  await expect(field(page)).toHaveValue("Please turn it off and on again.");
  await send(page);
  await expect(page.locator(".banner.warn")).toContainText("Ben Okafor: I have cleared its queue, look again please.");
  await expect(field(page)).toHaveValue("Please turn it off and on again.");
  expect(await times(server, number, "turn it off and on")).toBe(0);
  await field(page).fill("Or else turn it off and on again.");
  await send(page);
  await expect(page.locator(".timeline")).toContainText("Or else turn it off");
  expect(await times(server, number, "turn it off and on")).toBe(1);
  await ben.context.close();
});
