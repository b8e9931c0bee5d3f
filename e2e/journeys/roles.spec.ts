// The lived-in demo as each of the people it is for: what they come for is there, and every page passes the bar.
import { signIn } from "../fixtures/people.ts";
import { checkPage, expect, start, test, type Running } from "../fixtures/server.ts";

let desk: Running;
let passwords: Map<string, string>;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  desk = await start({}, "demo");
  passwords = new Map([...desk.said.matchAll(/^(\S+)@example\.org .* (\S+)$/gm)].map((found) => [found[1] ?? "", found[2] ?? ""]));
});
test.afterAll(async () => { await desk?.stop(); });

const PAGES: Record<string, { pages: [name: string, path: string][]; closed: string[] }> = {
  noor: { pages: [["home", "/"], ["conversations", "/conversations"], ["services", "/services"], ["articles", "/articles"], ["me", "/me"]], closed: ["/desk", "/house", "/insight/promises"] },
  lena: { pages: [["home-de", "/"]], closed: ["/desk", "/house/audit"] },
  samira: { pages: [["home-ar", "/"]], closed: ["/desk"] },
  ida: { pages: [["queue", "/desk"], ["board", "/desk/board"], ["call", "/desk/note-call"], ["canned", "/desk/canned"], ["workload", "/insight/workload"]], closed: ["/house/people", "/house/audit"] },
  tomas: { pages: [["promises-kept", "/insight/promises"], ["corrections", "/insight/triage"], ["provider", "/house/providers/carshare"]], closed: ["/house/people"] },
  helga: { pages: [["queue-hr", "/desk"]], closed: ["/house"] },
  olga: { pages: [["house", "/house"], ["people", "/house/people"], ["audit", "/house/audit"], ["house-settings", "/house/settings"]], closed: ["/desk"] },
};

for (const [who, { pages, closed }] of Object.entries(PAGES)) {
  test(`${who} finds what they come for, and nothing else`, async ({ page }) => {
    test.setTimeout(240_000);
    await signIn(page, desk, `${who}@example.org`, passwords.get(who) ?? "");
    for (const [name, path] of pages) {
      const answer = await page.goto(desk.url + path);
      expect(answer?.status(), path).toBe(200);
      await checkPage(page, `${who}-${name}`);
    }
    for (const path of closed) {
      const answer = await page.goto(desk.url + path);
      expect([403, 404], `${who} on ${path}`).toContain(answer?.status());
    }
  });
}

test("an agent works with the keyboard alone", async ({ page }) => {
  await signIn(page, desk, "ida@example.org", passwords.get("ida") ?? "");
  await page.goto(desk.url + "/desk");
  await page.locator("a.q").first().waitFor();
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/t\/\d+|open=\d+/);
  await page.keyboard.press("n");
  await expect(page.locator("form[action$='/note'] textarea")).toBeFocused();
  await page.keyboard.type("Noted with the keyboard.");
  await page.keyboard.press("Control+Enter");
  await expect(page.locator(".timeline")).toContainText("Noted with the keyboard.");
  await page.keyboard.press("Control+k");
  await expect(page.locator("dialog[open]")).toBeVisible();
});
