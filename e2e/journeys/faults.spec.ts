// Killed at any moment under write load: nothing that was acknowledged is lost, and what is there is whole. What is told
// outside may repeat only under its own id, so that counted by id none comes twice.
import { execFile } from "node:child_process";
import { createServer } from "node:http";
import { add, setUp, token } from "../fixtures/people.ts";
import { BINARY, expect, portOf, start, test } from "../fixtures/server.ts";

test("kill -9 under write load loses nothing that was acknowledged, and tells of nothing twice", async ({ page }) => {
  test.setTimeout(240_000);
  // Which messages came about each ticket, by their id.
  const heard = new Map<string, Set<string>>();
  const hook = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => { body += chunk.toString(); });
    request.on("end", () => {
      const { number } = (JSON.parse(body) as { data: { number: string } }).data;
      heard.set(number, (heard.get(number) ?? new Set()).add(String(request.headers["webhook-id"])));
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => hook.listen(0, "127.0.0.1", resolve));
  const server = await start({ ENTWINE_ALLOW_PRIVATE_WEBHOOKS: "true" });
  try {
    await setUp(page, server, ["it"]);
    await add(server, "noor@example.org", "Noor Khalil", "user");
    // The open page would complain when its server dies.
    await page.goto("about:blank");
    const headers = { authorization: `Bearer ${await token(server, "noor@example.org", "ask")}`, "content-type": "application/json" };
    const operator = { authorization: `Bearer ${await token(server, "olga@example.org", "admin")}`, "content-type": "application/json" };
    const hooked = await fetch(`${server.url}/api/v1/webhooks`, {
      method: "POST", headers: operator, body: JSON.stringify({ url: `http://127.0.0.1:${portOf(hook)}/`, events: ["ticket.created"] }),
    });
    expect(hooked.status).toBe(201);
    const acknowledged = new Map<string, string>();
    let sent = 0;
    for (let round = 0; round < 4; round += 1) {
      let going = true;
      const writers = Array.from({ length: 8 }, async () => {
        while (going) {
          sent += 1;
          const words = `Number ${sent} of round ${round} stands still`;
          try {
            const answer = await fetch(`${server.url}/api/v1/tickets`, { method: "POST", headers, body: JSON.stringify({ body: words }) });
            if (answer.status === 201) acknowledged.set(((await answer.json()) as { number: string }).number, words);
          } catch { /* killed while it answered: nothing was acknowledged */ }
        }
      });
      await new Promise((resolve) => setTimeout(resolve, 400 + 350 * round));
      await server.kill();
      going = false;
      await Promise.all(writers);
      await server.again();
    }
    expect(acknowledged.size).toBeGreaterThan(20);
    for (const [number, words] of acknowledged) {
      const found = await fetch(`${server.url}/api/v1/tickets/${number}`, { headers });
      expect(found.status, `ticket ${number}`).toBe(200);
      expect(((await found.json()) as { subject: string }).subject).toContain(words);
    }
    // The audit log holds: no line was lost between two commits.
    const verified = await new Promise<number>((resolve) => { execFile(BINARY, ["audit", "verify"], { env: server.env }, (error) => resolve(error ? Number(error.code ?? 1) : 0)); });
    expect(verified).toBe(0);
    // What was under way at a kill is told when its claim has run out.
    await expect.poll(() => [...acknowledged.keys()].filter((number) => !heard.has(number)).length, { timeout: 90_000 }).toBe(0);
    expect([...heard].filter(([, ids]) => ids.size !== 1), "told under more than one id").toEqual([]);
  } finally {
    await server.stop();
    hook.close();
  }
});
