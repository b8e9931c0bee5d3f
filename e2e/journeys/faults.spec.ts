// Killed at any moment under write load: nothing that was acknowledged is lost, and what is there is whole.
import { execFile } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { add, setUp } from "../fixtures/people.ts";
import { expect, start, test } from "../fixtures/server.ts";

const binary = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", process.env["ENTWINE_BIN"] ?? "../target/debug/entwine");

test("kill -9 under write load loses nothing that was acknowledged", async ({ page }) => {
  test.setTimeout(180_000);
  const server = await start();
  try {
    await setUp(page, server, ["it"]);
    await add(server, "noor@example.org", "Noor Khalil", "user");
    // The open page would complain when its server dies.
    await page.goto("about:blank");
    const token = (await server.run("token", "create", "--email", "noor@example.org", "--scope", "ask")).trim().split("\n").pop() ?? "";
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
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
    const verified = await new Promise<number>((resolve) => { execFile(binary, ["audit", "verify"], { env: server.env }, (error) => resolve(error ? Number(error.code ?? 1) : 0)); });
    expect(verified).toBe(0);
  } finally {
    await server.stop();
  }
});
