/**
 * Takes the README's pictures of the real screens from the demo, so that they can be taken anew when a screen changes:
 * `npm run build && npx tsx scripts/take-pictures.ts`. The days of a silence are those of the day it is run on.
 */
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { launchBrowser } from "../tests/e2e/support/browser.ts";
import { startProgram } from "../tests/e2e/support/program.ts";

const pictures = "docs/pictures";

const openCase = async (page: Page, name: string) => {
  await page.goto("/cases");
  await page.getByRole("link", { name }).click();
  await page.getByRole("heading", { name: "Timeline" }).waitFor();
};

/** What is to be seen, by the name of its file. */
const scenes: Record<string, (page: Page) => Promise<void>> = {
  case: (page) => openCase(page, "Timur Maratovich Lot"),
  source: async (page) => {
    await openCase(page, "Timur Maratovich Lot");
    await page.getByRole("definition").filter({ hasText: "Kazakhstan" }).getByRole("link").first().click();
    await page.locator("mark").first().waitFor();
  },
  review: async (page) => {
    await page.goto("/review");
    await page.getByRole("link", { name: "Tuberculosis cases rise to 14 at Spanish prison" }).click();
    await page.getByRole("region", { name: "Text of the source" }).locator("mark").first().waitFor();
  },
  silences: async (page) => {
    await page.goto("/silences");
    await page.getByRole("table").waitFor();
  },
  brief: async (page) => {
    await openCase(page, "Gleb Arkadyevich Matyunkin");
    await page.getByRole("link", { name: "Brief" }).click();
    await page.getByRole("link", { name: "[1]" }).first().waitFor();
  },
};

const folder = mkdtempSync(join(tmpdir(), "homeward-pictures-"));
// Started by root, the database server runs as another user, who has to get in.
chmodSync(folder, 0o711);
const program = await startProgram({ command: "demo", dataDir: join(folder, "data") });
const browser = await launchBrowser();
try {
  mkdirSync(pictures, { recursive: true });
  const context = await browser.newContext({
    baseURL: program.url,
    locale: "en-GB",
    viewport: { width: 1280, height: 800 },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.goto(program.link);
  await page.getByRole("navigation").waitFor();
  for (const [name, show] of Object.entries(scenes)) {
    await show(page);
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: `${pictures}/${name}.png` });
    console.log(`${pictures}/${name}.png`);
  }
} finally {
  await browser.close();
  await program.stop();
  rmSync(folder, { recursive: true });
}
