import { describe, expect } from "vitest";
import { expectAccessible } from "./support/accessible.ts";
import { onDemo } from "./support/journey.ts";
import { chooseFor, openCase } from "./support/places.ts";

const journey = onDemo();

describe("an entry made by hand", () => {
  journey("stands in the file at once, marked as without a source", async ({ page }) => {
    await openCase(page, "Timur Maratovich Lot");
    await page.keyboard.press("n");
    const dialog = page.getByRole("dialog", { name: "Add an entry" });
    await dialog.waitFor();
    await expectAccessible(page);
    await dialog.getByRole("button", { name: "Medical test" }).click();
    await dialog.getByLabel("Of what").fill("Chest X-ray");
    await dialog.getByLabel("On", { exact: true }).fill("March 2026");
    await dialog.getByText("Understood as March 2026").waitFor();
    await expectAccessible(page);
    await dialog.getByRole("button", { name: "Add to the file" }).click();
    await dialog.waitFor({ state: "hidden" });
    const line = page
      .getByRole("region", { name: /^Health/ })
      .getByRole("listitem")
      .filter({ hasText: "Chest X-ray" });
    await line.waitFor();
    expect(await line.textContent()).toMatch(/March 2026.*No source/s);
  });

  journey("cites the words that were chosen in a source", async ({ page }) => {
    await openCase(page, "Timur Maratovich Lot");
    await page.keyboard.press("n");
    const dialog = page.getByRole("dialog", { name: "Add an entry" });
    await dialog.getByLabel("What do you want to record?").fill("medical");
    await dialog.getByRole("button", { name: "Medical test" }).click();
    await dialog.getByRole("button", { name: "Cite a source" }).click();
    await expectAccessible(page);
  });
});

describe("a correction", () => {
  journey(
    "changes what the file says and stays readable in the history, with its reason",
    async ({ page }) => {
      await openCase(page, "Timur Maratovich Lot");
      const dialog = await chooseFor(page, /High blood pressure/, "Correct");
      await dialog.getByLabel("Condition").fill("High blood pressure and migraine");
      await dialog.getByLabel("Reason").fill("The doctor's note says both.");
      await expectAccessible(page);
      await dialog.getByRole("button", { name: "Save the correction" }).click();
      await dialog.waitFor({ state: "hidden" });
      await page
        .getByRole("region", { name: /^Health/ })
        .getByText("High blood pressure and migraine")
        .waitFor();
      const history = await chooseFor(page, /High blood pressure and migraine/, "History");
      await history.getByText("The doctor's note says both.").waitFor();
      expect(await history.getByRole("listitem").count()).toBe(2);
      await expectAccessible(page);
    },
  );

  journey("can be taken back to the version before", async ({ page }) => {
    await openCase(page, "Timur Maratovich Lot");
    const history = await chooseFor(page, /High blood pressure and migraine/, "History");
    await history.getByRole("button", { name: "Restore this version" }).click();
    await history.getByLabel("Reason").fill("The note was about another man.");
    await history.getByRole("button", { name: "Restore", exact: true }).click();
    await history.waitFor({ state: "hidden" });
    const again = await chooseFor(page, /: High blood pressure[^ ]/, "History");
    await again.getByText("The note was about another man.").waitFor();
    expect(await again.getByRole("listitem").count()).toBe(3);
    await expectAccessible(page);
  });
});

describe("a withdrawal", () => {
  journey("takes the entry out of the file, is asked twice, and can be undone", async ({ page }) => {
    await openCase(page, "Timur Maratovich Lot");
    const health = page.getByRole("region", { name: /^Health/ });
    const dialog = await chooseFor(page, /Test: Tuberculosis/, "Withdraw");
    await dialog.getByLabel("Reason").fill("The result was another man's.");
    await expectAccessible(page);
    await dialog.getByRole("button", { name: "Withdraw", exact: true }).click();
    await dialog.getByRole("button", { name: "Yes, withdraw" }).click();
    await dialog.waitFor({ state: "hidden" });
    await health.getByText("Test: Tuberculosis").waitFor({ state: "hidden" });
    await page.getByText("1 entry was withdrawn").waitFor();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Undo" }).click();
    await health.getByText("Test: Tuberculosis").waitFor();
  });
});

describe("sources that disagree", () => {
  journey("stand side by side until a person decides, with a reason", async ({ page }) => {
    await openCase(page, "Timur Maratovich Lot");
    const custody = page.getByRole("region", { name: /^Custody/ });
    await custody.getByRole("heading", { name: /Sources disagree/ }).waitFor();
    await custody.getByRole("button", { name: "Decide", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "What holds?" });
    await dialog.getByRole("radio", { name: /^14 March 2023/ }).check();
    await dialog.getByLabel("Reason").fill("The Civil Guard made the arrest.");
    await expectAccessible(page);
    await dialog.getByRole("button", { name: "Record the decision" }).click();
    await dialog.waitFor({ state: "hidden" });
    await custody.getByText("Held to be right").waitFor();
    await page
      .getByRole("article")
      .locator("header")
      .first()
      .getByText(/since 14 March 2023/)
      .waitFor();
    await expectAccessible(page);
  });
});
