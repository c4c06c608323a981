import { describe, expect } from "vitest";
import { expectAccessible } from "./support/accessible.ts";
import { onDemo } from "./support/journey.ts";
import { onFile } from "./support/places.ts";

const journey = onDemo();

describe("the one search box", () => {
  journey("finds people, statements, entries and sources by one word", async ({ page }) => {
    await page.goto("/cases");
    const box = page.getByRole("searchbox", { name: "Search people, sources, statements" });
    await box.fill("Las Encinas");
    await box.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Found for “Las Encinas”" }).waitFor();
    for (const part of [/^People and affairs/, /^Statements/, /^Other entries/, /^Sources/]) {
      await page.getByRole("region", { name: part }).waitFor();
    }
    await expectAccessible(page);
  });

  journey("finds a person in the other script and in another spelling", async ({ page }) => {
    for (const written of ["Матюнькин", "Matiunkin", "Matyunkin"]) {
      await page.goto(`/search?q=${encodeURIComponent(written)}`);
      const people = page.getByRole("region", { name: /^People and affairs/ });
      await people.getByRole("link", { name: "Gleb Arkadyevich Matyunkin" }).waitFor();
    }
  });

  journey("finds names as they are written only, for one search", async ({ page }) => {
    await page.goto(`/search?q=${encodeURIComponent("Matiunkin")}`);
    const people = page.getByRole("region", { name: /^People and affairs/ });
    await people.getByRole("link", { name: "Gleb Arkadyevich Matyunkin" }).waitFor();
    await page.goto(`/search?q=${encodeURIComponent("Матюнкин")}`);
    await people.getByRole("link", { name: "Gleb Arkadyevich Matyunkin" }).waitFor();
    await page.getByRole("switch", { name: "Names in other spellings too" }).click();
    await page.getByText("No name has these words as you wrote them").waitFor();
    expect(page.url()).toContain("spelling=exact");
    await expectAccessible(page);
    await page.reload();
    await page.getByText("No name has these words as you wrote them").waitFor();
    const box = page.getByRole("searchbox", { name: "Search people, sources, statements" });
    await box.fill("Matiunkin");
    await box.press("Enter");
    await people.getByRole("link", { name: "Gleb Arkadyevich Matyunkin" }).waitFor();
    expect(page.url()).not.toContain("spelling");
  });

  journey("finds a file to choose by a name in any script", async ({ page }) => {
    await page.goto("/cases");
    await page.getByRole("searchbox", { name: "Filter by name, place or country" }).fill("Matiunkin");
    await page.getByRole("link", { name: "Gleb Arkadyevich Matyunkin" }).waitFor();
    await page.getByRole("searchbox", { name: "Filter by name, place or country" }).fill("Цыскараули");
    await page.getByRole("link", { name: "Levan Tsiskarauli" }).waitFor();
    await page.goto("/entries/new");
    await page.getByRole("combobox", { name: "For which cases" }).fill("Векунда");
    await page.getByRole("option", { name: "Josphat Barasa Wekunda" }).click();
  });

  journey("leads to the very line of the file", async ({ page }) => {
    await page.goto("/search?q=Encinas");
    const found = page.getByRole("region", { name: /^Other entries/ }).getByRole("listitem");
    await found.filter({ hasText: "Custody" }).getByRole("link", { name: "Timur Maratovich Lot" }).click();
    await onFile(page, "Timur Maratovich Lot");
    expect(await page.locator(":focus").textContent()).toContain("Las Encinas prison");
  });

  journey("says what to try when nothing is found", async ({ page }) => {
    await page.goto("/search?q=qwertyuiop");
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page
      .getByText(/nothing/i)
      .first()
      .waitFor();
    await expectAccessible(page);
  });
});
