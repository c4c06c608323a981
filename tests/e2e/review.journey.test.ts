import { describe, expect } from "vitest";
import { expectAccessible } from "./support/accessible.ts";
import { onDemo } from "./support/journey.ts";
import { onFile } from "./support/places.ts";

const journey = onDemo();

const title = "Tuberculosis cases rise to 14 at Spanish prison";

describe("the review of a reading", () => {
  journey("links people, decides by keyboard, and what is accepted cites its words", async ({ page }) => {
    await page.goto("/review");
    await page.getByRole("heading", { level: 1, name: "To review" }).waitFor();
    await expectAccessible(page);
    await page.getByRole("link", { name: title }).click();
    const text = page.getByRole("region", { name: "Text of the source" });
    await text.locator("mark").first().waitFor();
    await expectAccessible(page);
    await page.getByRole("button", { name: /^Timur .*Yes, this case$/ }).click();
    const lot = page.getByRole("region", { name: "Timur Lot", exact: true });
    const statement = lot.getByRole("listitem").filter({ hasText: "shares a cell with three men" });
    await statement.getByRole("button").first().click();
    await statement.getByText("Into: Timur Maratovich Lot").waitFor();
    await page.keyboard.press("a");
    await statement.getByText("Accepted: Timur Maratovich Lot").waitFor();
    await page.keyboard.press("r");
    await lot.getByText("Rejected").waitFor();
    await page.keyboard.press("u");
    await lot.getByText("Rejected").waitFor({ state: "detached" });
    const accepted = lot.getByText("Accepted: Timur Maratovich Lot");
    await page.keyboard.press("Shift+A");
    const next = page.getByRole("region", { name: "Stanislava Grotova", exact: true });
    await next.locator("[aria-current]").waitFor();
    expect(await accepted.count()).toBeGreaterThan(1);
    await page.keyboard.press("u");
    await expect.poll(() => accepted.count(), { timeout: 15_000 }).toBe(1);
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keys" }).waitFor();
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await page.getByRole("link", { name: "Timur Maratovich Lot" }).click();
    await onFile(page, "Timur Maratovich Lot");
    expect(await page.getByText("shares a cell with three men").count()).toBeGreaterThan(0);
  });

  journey("takes an entry that the reader missed from selected words, and goes on", async ({ page }) => {
    const [article, person] = ["Nigerian student among six held in call-centre raid", "Chidiebere Okwuosha"];
    await page.goto("/review");
    await page.getByRole("link", { name: article }).click();
    const text = page.getByRole("region", { name: "Text of the source" });
    await text
      .locator('mark[data-kind="person"]')
      .first()
      .dblclick({ position: { x: 10, y: 8 } });
    const word = await page.evaluate(() => getSelection()?.toString().trim());
    await text.getByRole("button", { name: "Add an entry" }).click();
    await page.getByText("Citing").waitFor();
    expect(word).toBe("Chidiebere");
    expect(await page.getByRole("blockquote").first().textContent()).toBe(word);
    await page.getByRole("button", { name: /^Note/ }).click();
    await page.getByRole("textbox", { name: /^Note/ }).fill("Told in passing.");
    await page.getByRole("combobox", { name: "For which cases" }).fill(person);
    await page.getByRole("option", { name: person }).click();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Record", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: article }).waitFor();
  });

  journey("shows the list first on a phone, and the text in a sheet", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto("/review");
    await page.getByRole("link", { name: title }).click();
    await page.getByRole("button", { name: "Show in the text" }).click();
    await page.getByRole("dialog", { name: "Text of the source" }).locator("mark").first().waitFor();
    await expectAccessible(page);
  });
});
