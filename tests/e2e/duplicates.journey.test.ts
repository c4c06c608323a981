import { describe, expect } from "vitest";
import { expectAccessible } from "./support/accessible.ts";
import { onDemo } from "./support/journey.ts";

const journey = onDemo();
const pair = "Yerlan Bolatovich Kushtaev and Erlan Kushtayev";

describe("two files of one person", () => {
  journey(
    "are proposed, told apart with a reason, and proposed again when that is taken back",
    async ({ page }) => {
      await page.goto("/duplicates");
      const both = page.getByRole("article", { name: pair });
      await both.getByText("The same nationality: Kazakhstan.").waitFor();
      await both.getByText("The dates of birth agree as far as both are known: 1971.").waitFor();
      await expectAccessible(page);
      await both.getByRole("button", { name: "Not the same person" }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel("Reason").fill("The sister does not know this man.");
      await expectAccessible(page);
      await dialog.getByRole("button", { name: "Record it" }).click();
      await page.getByText("No two cases look like the same person").waitFor();
      const decided = page.getByRole("region", { name: /^Decided/ });
      expect(await decided.textContent()).toMatch(
        /not the same person.*The sister does not know this man.*Vera Lindqvist/,
      );
      await decided.getByRole("button", { name: /^Take back/ }).click();
      await dialog.getByLabel("Reason").fill("It is her brother after all.");
      await dialog.getByRole("button", { name: "Take back" }).click();
      await both.waitFor();
    },
  );

  journey("are joined from there, and two again by undoing it", async ({ page }) => {
    await page.goto("/duplicates");
    const both = page.getByRole("article", { name: pair });
    await both.getByRole("button", { name: "The same person", exact: true }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Reason").fill("One photograph in both files.");
    await dialog.getByRole("button", { name: "Join" }).click();
    await page.getByText("The two files are read as one.").waitFor();
    await page.getByText("No two cases look like the same person").waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await both.waitFor();
  });

  journey("are warned of before a third is opened", async ({ page }) => {
    await page.goto("/cases");
    await page.getByRole("button", { name: "Open a case" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Full name").fill("Куштаев Ерлан");
    await dialog.getByRole("heading", { name: "Is it one of these?" }).waitFor();
    expect(await dialog.getByRole("link").allTextContents()).toEqual(
      expect.arrayContaining(["Erlan Kushtayev", "Yerlan Bolatovich Kushtaev"]),
    );
    await dialog.getByRole("button", { name: "It is somebody else: open" }).waitFor();
    await expectAccessible(page);
  });

  journey("are warned of before somebody in a document gets a file of their own", async ({ page }) => {
    await page.goto("/review");
    await page.getByRole("link", { name: /^Ship.s engineer held/ }).click();
    await page
      .getByRole("button", { name: /Somebody else/ })
      .first()
      .click();
    await page.getByRole("button", { name: "Open a case" }).first().click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("heading", { name: "Is it one of these?" }).waitFor();
    await expectAccessible(page);
    await dialog.getByRole("button", { name: "Yes, this case: Timur Maratovich Lot" }).click();
    await dialog.waitFor({ state: "hidden" });
    await page.getByText("Into: Timur Maratovich Lot").waitFor();
  });
});
