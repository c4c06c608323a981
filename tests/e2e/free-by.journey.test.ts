import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { expectAccessible } from "./support/accessible.ts";
import { onDemo } from "./support/journey.ts";
import { chooseFor, openCase } from "./support/places.ts";

const journey = onDemo();

const freeBy = (page: Page) => page.getByRole("region", { name: /^Free by/ });

describe("free by", () => {
  journey("counts a second sentence with the first once it is entered how it runs", async ({ page }) => {
    await openCase(page, "Gleb Arkadyevich Matyunkin");
    await freeBy(page).getByText("The term in full ends 5 June 2034 – 21 February 2035.").waitFor();
    await page.keyboard.press("n");
    const dialog = page.getByRole("dialog", { name: "Add an entry" });
    await dialog.getByRole("button", { name: "Sentence", exact: true }).click();
    await dialog.getByLabel("Sentenced on", { exact: true }).fill("4 March 2025");
    await dialog.getByLabel("Penalty").selectOption("prison");
    await dialog.getByLabel("Length in months").fill("24");
    await dialog.getByLabel("Beside an earlier sentence").selectOption("unclear");
    await dialog.getByRole("checkbox", { name: /22 February 2024/ }).check();
    await expectAccessible(page);
    await dialog.getByRole("button", { name: "Add to the file" }).click();
    await dialog.waitFor({ state: "hidden" });
    await freeBy(page).getByText("The term in full ends 5 June 2034 – 21 February 2037.").waitFor();
    await freeBy(page)
      .getByText(/No entry says whether this sentence runs together/)
      .waitFor();
    expect(await page.getByText(/sources disagree/i).count()).toBe(0);
    await expectAccessible(page);
  });

  journey(
    "counts with a share that the office entered for a state, and says whose it is",
    async ({ page }) => {
      await openCase(page, "Jovan Mirkalj");
      await freeBy(page).getByRole("link", { name: "Shares entered by this office" }).click();
      await page.getByRole("heading", { level: 1, name: "Release by the law of states" }).waitFor();
      await page.getByRole("combobox", { name: "State" }).fill("Kenya");
      await page.getByRole("option", { name: "Kenya" }).click();
      await page.getByLabel("For which offences or persons").fill("Remission for good conduct");
      await page.getByLabel("What follows").selectOption("automatic");
      await page.getByLabel("Share of the term").fill("1/3");
      await page.getByLabel("The share is").selectOption("remitted");
      await page.getByLabel("Holds from").fill("2010-01-01");
      await page.getByRole("textbox", { name: "Source" }).fill("Told by the lawyer");
      await expectAccessible(page);
      await page.getByRole("button", { name: "Enter a share" }).click();
      await page.getByRole("cell", { name: /Kenya/ }).waitFor();
      await expectAccessible(page);
      await openCase(page, "Jovan Mirkalj");
      const line = freeBy(page).getByRole("listitem").filter({ hasText: "Remission for good conduct" });
      await line.getByText("release 24 July 2028 – 15 March 2029").waitFor();
      await line.getByText("entered by this office").waitFor();
      await line.getByRole("link", { name: "Told by the lawyer" }).click();
      await page.getByRole("heading", { level: 1, name: "Release by the law of states" }).waitFor();
    },
  );

  journey("says which order the court gave once the entry is corrected", async ({ page }) => {
    await openCase(page, "Gleb Arkadyevich Matyunkin");
    await freeBy(page).getByRole("link", { name: "the sentence of 4 March 2025" }).click();
    const dialog = await chooseFor(page, /2 years of imprisonment/, "Correct");
    await dialog.getByLabel("Beside an earlier sentence", { exact: true }).selectOption("after");
    await dialog.getByLabel("Reason").fill("The judgment says so.");
    await dialog.getByRole("button", { name: "Save the correction" }).click();
    await dialog.waitFor({ state: "hidden" });
    await freeBy(page).getByText("The term in full ends 5 June 2036 – 21 February 2037.").waitFor();
    await freeBy(page).getByText("The computation, step by step").click();
    await freeBy(page).getByText("runs after the earlier ones (so ordered)").waitFor();
    await expectAccessible(page);
    await page.setViewportSize({ width: 390, height: 844 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
  });
});
