import { describe, expect } from "vitest";
import { expectAccessible } from "./support/accessible.ts";
import { onDemo } from "./support/journey.ts";

const journey = onDemo();

describe("the list of cases", () => {
  journey("says for each person who is held where and since when", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("heading", { level: 1, name: "Cases" }).waitFor();
    await page.getByText("13 cases").waitFor();
    const lot = page.getByRole("row").filter({ hasText: "Timur Maratovich Lot" });
    expect(await lot.textContent()).toMatch(/Kazakhstan.*Las Encinas prison.*2023/);
    await expectAccessible(page);
  });

  journey("is narrowed by what is typed, and keeps that in its address", async ({ page }) => {
    await page.goto("/cases");
    await page.getByLabel("Filter by name, place or country").fill("russia");
    await page.getByText(/^\d cases?$/).waitFor();
    expect(page.url()).toContain("q=russia");
    await page.reload();
    expect(await page.getByLabel("Filter by name, place or country").inputValue()).toBe("russia");
  });

  journey("speaks Russian to whoever wants it", async ({ page }) => {
    await page.goto("/cases");
    await page.getByRole("button", { name: /^Account:/ }).click();
    await page.getByRole("menuitemradio", { name: "Русский" }).click();
    await page.getByRole("heading", { level: 1, name: "Дела" }).waitFor();
    await page.getByText("13 дел").waitFor();
    await expectAccessible(page);
  });
});
