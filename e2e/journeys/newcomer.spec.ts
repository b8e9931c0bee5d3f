// A newcomer opens the door, somebody asks, somebody answers, and the promise is seen kept.
import { add, setUp, signIn } from "../fixtures/people.ts";
import { checkPage } from "../fixtures/check.ts";
import { mailbox } from "../fixtures/mailbox.ts";
import { expect, start, test } from "../fixtures/server.ts";

test("from the first start to a promise kept", async ({ page, check }) => {
  test.setTimeout(300_000);
  // The first start of all: nobody set it up before.
  const server = await start();
  await page.goto(server.url + "/set-up");
  await check("set-up");
  await page.locator("form[action='/set-up'] button[type=submit]").click();
  await expect(page.locator(".error-summary")).toBeVisible();
  await check("set-up-errors");
  await setUp(page, server);
  await add(server, "noor@example.org", "Noor Khalil", "user");
  await add(server, "ida@example.org", "Ida Svensson", "agent:it");
  await add(server, "hanna@example.org", "Hanna Roth", "agent:hr");

  // Nobody who is not signed in sees more than the door.
  await page.context().clearCookies();
  await page.goto(server.url + "/t/1001");
  await expect(page).toHaveURL(/sign-in/);
  await check("sign-in");
  await page.fill("[name=email]", "noor@example.org");
  await page.fill("[name=password]", "not the right one");
  await page.locator("form[action='/sign-in'] button[type=submit]").click();
  await expect(page.locator(".error-summary")).toBeVisible();

  // Ask once: only words are needed.
  await signIn(page, server, "noor@example.org");
  await page.goto(server.url + "/");
  await check("front-door");
  await page.fill("#ask", "The projector in room 12 shows nothing but blue. The lecture starts at noon.");
  await page.reload();
  await expect(page.locator("#ask")).toHaveValue(/projector/, { timeout: 5_000 });
  await page.locator("#ask-form button.primary").click();
  await expect(page).toHaveURL(/\/t\/\d+$/);
  const number = /\/t\/(\d+)$/.exec(page.url())?.[1] ?? "";
  await expect(page.locator("h1")).toContainText("projector");
  await expect(page.locator(".promise")).toBeVisible();
  await check("conversation-asked");

  // IT sees it in the queue and answers; a note stays with IT.
  await signIn(page, server, "ida@example.org");
  await page.goto(server.url + "/desk");
  await expect(page.locator("main")).toContainText("projector");
  await check("desk");
  await page.goto(`${server.url}/t/${number}`);
  await check("workbench");
  await page.locator("form[action$='/note'] textarea[name=text]").first().evaluate((field: HTMLTextAreaElement) => { field.value = "The lamp of this one is from 2019."; });
  await page.locator("form[action$='/note']").first().evaluate((form: HTMLFormElement) => { form.requestSubmit(); });
  await expect(page.locator(".timeline")).toContainText("2019");
  await page.locator("form[action$='/reply'] textarea[name=text]").first().fill("I am on my way with another projector and am there in ten minutes.");
  await page.locator("form[action$='/reply'] button[type=submit]").first().click();
  await expect(page.locator(".timeline")).toContainText("another projector");

  // Noor reads the answer, not the note; the first promise is kept.
  await signIn(page, server, "noor@example.org");
  await page.goto(`${server.url}/t/${number}`);
  await expect(page.locator(".timeline")).toContainText("another projector");
  await expect(page.locator("main")).not.toContainText("2019");
  await expect(page.locator(".promise-marks")).toContainText("kept");
  await check("conversation-answered");
  await page.goto(server.url + "/inbox");
  await check("inbox");
  await page.goto(`${server.url}/t/${number}`);
  await page.locator("form[action$='/settle'] button").click();
  await expect(page.locator(".timeline")).toContainText(/solved|kept|done/i);

  // HR's people have no business here.
  await signIn(page, server, "hanna@example.org");
  const refused = await page.goto(`${server.url}/t/${number}`);
  expect(refused?.status()).toBe(404);
  await check("not-found");
  await server.stop();
});

test("what HR is told stays with HR", async ({ page }) => {
  const server = await start();
  await setUp(page, server);
  await add(server, "rui@example.org", "Rui Costa", "user");
  await add(server, "hr@example.org", "Hella Frey", "agent:hr");
  await add(server, "it@example.org", "Ivo Marsh", "agent:it");
  const token = (await server.run("token", "create", "--email", "rui@example.org", "--scope", "ask")).trim().split("\n").pop() ?? "";
  const asked = await fetch(`${server.url}/api/v1/tickets`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify({ subject: "About my salary zebrafish", body: "I was paid too little in October, zebrafish.", provider: "hr" }),
  });
  expect(asked.status).toBe(201);
  const { number } = (await asked.json()) as { number: string };
  for (const [email, status] of [["rui@example.org", 200], ["hr@example.org", 200], ["it@example.org", 404], ["olga@example.org", 404]] as const) {
    await signIn(page, server, email);
    const answer = await page.goto(`${server.url}/t/${number}`);
    expect(answer?.status(), email).toBe(status);
    await page.goto(`${server.url}/find?q=zebrafish`);
    if (status === 404) await expect(page.locator("main"), email).not.toContainText("salary");
  }
  await server.stop();
});

test("a guest asks without an account and comes back by the mail", async ({ browser }) => {
  test.setTimeout(300_000);
  const post = await mailbox();
  const server = await start({ ENTWINE_SMTP_URL: post.url });
  try {
    const page = await (await browser.newContext()).newPage();
    await setUp(page, server);
    await page.goto(server.url + "/house/settings");
    await page.locator("[name=guests]").setChecked(true, { force: true });
    await page.locator("form[action='/house/settings'] button[type=submit]").click();
    await add(server, "ida@example.org", "Ida Svensson", "agent:it");

    // Without script, as without an account: the fields are part of the form, and what is wrong keeps what was typed.
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const guest = await plain.newPage();
    await guest.goto(server.url + "/");
    await guest.fill("#ask", "The lift on floor 3 hums and stops between floors.");
    await guest.fill("[name=guest_name]", "Gus Guest");
    // The browser itself is content with this address; the desk is not.
    await guest.fill("[name=guest_email]", "gus@x");
    await guest.locator("#ask-form button.primary").click();
    await expect(guest.locator(".error-summary")).toBeVisible();
    await expect(guest.locator("#ask")).toHaveValue(/The lift/);
    await guest.fill("[name=guest_email]", "gus@example.net");
    await guest.locator("#ask-form button.primary").click();
    await expect(guest).toHaveURL(/\/asked\?receipt=/);
    await expect(guest.locator("main")).toContainText("gus@example.net");
    const number = /number is (\d+)/.exec(await guest.locator("main").innerText())?.[1] ?? "";
    expect(number).not.toBe("");

    // The same pages with script, for the bar of pages.
    const open = await (await browser.newContext()).newPage();
    await open.goto(server.url + "/");
    await checkPage(open, "guest-front-door");
    await open.goto(guest.url());
    await checkPage(open, "guest-asked");

    // The mail brings the promises and the link; Ida answers; the guest reads it and answers.
    const receipt = await post.letter("gus@example.net", number);
    const link = /http:\S+\/g\/\S+/.exec(receipt)?.[0] ?? "";
    await signIn(page, server, "ida@example.org");
    await page.goto(`${server.url}/t/${number}`);
    await page.locator("form[action$='/reply'] textarea[name=text]").first().fill("Somebody of the lift company is here at two.");
    await page.locator("form[action$='/reply'] button[type=submit]").first().click();
    await expect(page.locator(".timeline")).toContainText("at two");
    await checkPage(page, "workbench-guest");
    await guest.goto(link);
    await expect(guest.locator(".timeline")).toContainText("at two");
    await guest.locator("form[action$='/reply'] textarea[name=text]").fill("It stands still now.");
    await guest.locator("form[action$='/reply'] button[type=submit]").click();
    await expect(guest.locator(".timeline")).toContainText("It stands still now.");
    await open.goto(link);
    await checkPage(open, "guest-conversation");
    await post.letter("gus@example.net", "at two");

    // The guest ends the links; what went out opens nothing any more.
    await guest.locator("form[action$='/end'] button").click();
    const gone = await open.goto(link);
    expect(gone?.status()).toBe(410);
    await checkPage(open, "guest-worn");
    await plain.close();
  } finally {
    await server.stop();
    post.close();
  }
});
