import { defineConfig } from "@playwright/test";

// One worker: the machines that run this have two cores, and one of them is the browser's.
export default defineConfig({
  testDir: "journeys",
  // The two databases may be tried beside each other.
  outputDir: `test-results/${process.env["E2E_DATABASE"] ?? "sqlite"}`,
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env["CI"]),
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 5_000 },
  reporter: [["list"]],
  use: {
    locale: "en-GB",
    timezoneId: "Europe/Tallinn",
    viewport: { width: 1360, height: 900 },
    actionTimeout: 10_000,
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: process.env["E2E_CHROMIUM"] ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
      ],
    },
  },
});
