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
  cases: async (page) => {
    await page.goto("/cases");
    await page.getByRole("table").waitFor();
  },
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

const onDesk = { locale: "en-GB", viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" } as const;

const onPhone = {
  locale: "ru-RU",
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
  colorScheme: "dark",
  reducedMotion: "reduce",
} as const;

const take = async (page: Page, name: string) => {
  await page.evaluate(() => document.fonts.ready);
  // What was read out or pointed at on the way is not part of the picture.
  await page.mouse.move(0, 0);
  await page.screenshot({ path: `${pictures}/${name}.png` });
  console.log(`${pictures}/${name}.png`);
};

const folder = mkdtempSync(join(tmpdir(), "homeward-pictures-"));
// Started by root, the database server runs as another user, who has to get in.
chmodSync(folder, 0o711);
const program = await startProgram({ command: "demo", dataDir: join(folder, "data") });
const browser = await launchBrowser();
try {
  mkdirSync(pictures, { recursive: true });
  const context = await browser.newContext({ baseURL: program.url, ...onDesk });
  const page = await context.newPage();
  await page.goto(program.link);
  await page.getByRole("navigation").waitFor();
  for (const [name, show] of Object.entries(scenes)) {
    await show(page);
    await take(page, name);
  }
  const storageState = await context.storageState();
  const phone = await browser.newContext({ baseURL: program.url, storageState, ...onPhone });
  const hand = await phone.newPage();
  await hand.goto("/cases");
  await hand.getByRole("link", { name: "Timur Maratovich Lot" }).click();
  await hand.getByRole("article").waitFor();
  await take(hand, "case-phone-ru");
} finally {
  await browser.close();
  await program.stop();
  rmSync(folder, { recursive: true });
}
