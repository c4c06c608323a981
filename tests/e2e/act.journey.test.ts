import { describe, expect } from "vitest";
import { expectAccessible } from "./support/accessible.ts";
import { onDemo } from "./support/journey.ts";
import { openCase } from "./support/places.ts";

const journey = onDemo();
const counterpart = "Ombudsman of Morocco";

describe("one letter that names two people", () => {
  journey("is recorded once, with the words of a source, and stands in both files", async ({ page }) => {
    await page.goto("/entries/new");
    for (const name of ["Karim El Ouafrani", "Tereza Valadim"]) {
      await page.getByRole("combobox", { name: "For which cases" }).fill(name);
      await page.getByRole("option", { name }).click();
    }
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Representation" }).click();
    await page.getByLabel("Made on").fill("3 May 2026");
    await page.getByLabel("Raised by").fill("Legal aid desk");
    await page.getByLabel("Counterpart (authority)").fill(counterpart);
    await page.getByRole("button", { name: "Cite a source" }).click();
    const picker = page.getByRole("dialog");
    await picker.getByLabel("Which source?").fill("Rotterdam");
    await picker.getByRole("button", { name: /^Rotterdam man in Tangier cell/ }).click();
    await picker.getByRole("textbox").fill("Rotterdam");
    await expectAccessible(page);
    await picker.getByRole("button", { name: "Cite these words" }).click();
    await picker.waitFor({ state: "hidden" });
    await expectAccessible(page);
    await page.getByRole("button", { name: "Record", exact: true }).click();
    await page
      .getByText("One act in 2 files")
      .or(page.getByText(/Recorded|Added/))
      .first()
      .waitFor();
    for (const name of ["Karim El Ouafrani", "Tereza Valadim"]) {
      await openCase(page, name);
      const letters = page.getByRole("region", { name: /^Representations/ });
      await letters.getByText(counterpart).waitFor();
      await letters.getByText("One act for several cases").first().waitFor();
    }
  });

  journey("is counted once", async ({ page }) => {
    await page.goto(`/silences?counterpart=${encodeURIComponent(counterpart)}`);
    await page.getByText(/^Raised once/).waitFor();
    const row = page.getByRole("row").filter({ hasText: counterpart });
    expect(await row.count()).toBe(1);
    expect(await row.textContent()).toMatch(/Karim El Ouafrani.*Tereza Valadim/s);
  });
});
