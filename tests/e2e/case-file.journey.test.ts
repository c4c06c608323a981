import { describe, expect } from "vitest";
import { expectAccessible } from "./support/accessible.ts";
import { onDemo } from "./support/journey.ts";
import { openCase } from "./support/places.ts";

const journey = onDemo();

describe("the file of a person", () => {
  journey("says where the person is held, with the sources, and what wants attention", async ({ page }) => {
    await openCase(page, "Timur Maratovich Lot");
    const head = page.getByRole("article").locator("header").first();
    await head.getByText("Held at Las Encinas prison, Spain").waitFor();
    await head.getByText("The sources disagree").waitFor();
    await head.getByRole("link", { name: "Sources disagree on one question" }).waitFor();
    await head.getByRole("link", { name: /entries without a source/ }).waitFor();
    await page.getByRole("region", { name: "Timeline" }).getByText("Arrested in port of Valencia").waitFor();
    await expectAccessible(page);
  });

  journey("opens the source at the words a fact stands on, which lead back to the fact", async ({ page }) => {
    await openCase(page, "Timur Maratovich Lot");
    await page.getByRole("definition").filter({ hasText: "Kazakhstan" }).getByRole("link").first().click();
    await page
      .getByRole("heading", { level: 1, name: "Ship's engineer held in Valencia tobacco inquiry" })
      .waitFor();
    const words = page.locator("mark").filter({ hasText: "Timur Lot, 43, a citizen of Kazakhstan" });
    await words.waitFor();
    expect(await words.boundingBox().then((box) => box && box.y > 0 && box.y < 900)).toBe(true);
    await expectAccessible(page);
    const cited = page.getByRole("complementary", { name: "Cited in" });
    await cited.getByRole("link", { name: "Timur Maratovich Lot" }).first().click();
    await page.getByRole("heading", { level: 1, name: "Timur Maratovich Lot" }).waitFor();
    const fact = page.locator(":target, [id]:focus").first();
    expect(await fact.textContent()).toMatch(/Kazakhstan|Arrested/);
  });

  journey("says of a file that cannot be read why, on its own page", async ({ page }) => {
    await page.goto("/sources");
    await page.getByRole("link", { name: "Scan of court minutes" }).click();
    await page.getByRole("heading", { level: 1, name: "Scan of court minutes" }).waitFor();
    await page
      .getByText(/cannot be read/i)
      .first()
      .waitFor();
    await expectAccessible(page);
  });

  journey("fits a phone and is read without a mouse", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openCase(page, "Stanislava Igorevna Grotova");
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
    await expectAccessible(page);
  });
});
