// What somebody says on any page: taken in two steps, answered by a person in their own words, and counted in the open.
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

test("said with a name, answered by a person, and counted", async ({ browser }) => {
  test.setTimeout(240_000);
  const says = await (await browser.newContext()).newPage();
  await signIn(says, desk, "noor@example.org", passwords.get("noor") ?? "");
  await says.goto(desk.url + "/services");
  await says.locator("footer.foot a[href^='/say']").click();
  await checkPage(says, "say-faces");
  await says.locator("button[name=feeling][value='2']").click();
  await expect(says.locator("input[name=feeling][value='2']")).toBeChecked();
  await checkPage(says, "say-words");
  // Nothing chosen about whom: it is said beside the field, and what was typed stays.
  await says.locator("textarea[name=words]").fill("The seat was dirty this morning.");
  await says.locator("form[method=post] .btn.primary").click();
  await expect(says.locator("textarea[name=words]")).toHaveValue("The seat was dirty this morning.");
  await checkPage(says, "say-wrong");
  await says.locator("select[name=provider]").selectOption("carshare");
  await says.locator("form[method=post] .btn.primary").click();
  await expect(says).toHaveURL(/\/sayings\/saying-\d+/);
  const place = new URL(says.url()).pathname;
  await checkPage(says, "saying-asked");

  const answers = await (await browser.newContext()).newPage();
  await signIn(answers, desk, "ida@example.org", passwords.get("ida") ?? "");
  await answers.goto(desk.url + "/listening");
  await checkPage(answers, "listening");
  await answers.locator(`a[href='${place}']`).first().click();
  await checkPage(answers, "saying-answer");
  await answers.locator("textarea[name=words]").fill("Sorry, Noor. We cleaned it at noon, and from tomorrow somebody looks at every seat before eight.");
  await answers.locator("form[action$='/answer'] .btn.primary").click();
  await expect(answers.locator("#toasts")).toContainText("the clock has stopped");
  await says.reload();
  await expect(says.locator(".timeline")).toContainText("looks at every seat before eight");
  await checkPage(says, "saying-answered");
  await says.goto(desk.url + "/welcome");
  await expect(says.locator("table")).toContainText(/\d+ of \d+/);
  await checkPage(says, "welcome");
});

test("said without a name it leads nowhere, also without script", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(desk.url + "/say?about=/");
  await page.locator("textarea[name=words]").fill("The gate is open at night.");
  await page.locator("select[name=provider]").selectOption("carshare");
  await page.locator("form[method=post] .btn.primary").click();
  await expect(page).toHaveURL(/\/say\/thanks$/);
  const leads = await (await browser.newContext()).newPage();
  await signIn(leads, desk, "tomas@example.org", passwords.get("tomas") ?? "");
  await leads.goto(desk.url + "/insight/experience");
  await checkPage(leads, "experience-empty");
  await leads.goto(desk.url + "/listening?whose=free");
  await expect(leads.locator("#listening")).toContainText("The gate is open at night.");
});
