import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { expectAccessible } from "./support/accessible.ts";
import { onDemo } from "./support/journey.ts";
import { openCase } from "./support/places.ts";

const journey = onDemo();

const title = "Transfer home, Council of Europe convention";
const waysOf = (page: Page) => page.getByRole("region", { name: /^Ways home/ });
const transferOf = (page: Page) => waysOf(page).getByRole("group").filter({ hasText: title }).first();

describe("ways home", () => {
  journey("say of a case what is under way and what it waits for", async ({ page }) => {
    await openCase(page, "Levan Tsiskarauli");
    const transfer = transferOf(page);
    await transfer.getByText("under way").waitFor();
    await transfer.getByText(title).click();
    await transfer.getByText("Done so far").waitFor();
    await transfer.getByText("Not known: whether the person agrees to be transferred.").waitFor();
    await expectAccessible(page);
  });

  journey("take in place what was found out", async ({ page }) => {
    await openCase(page, "Levan Tsiskarauli");
    const transfer = transferOf(page);
    await transfer.getByText(title).click();
    await transfer
      .getByRole("button", { name: "Record it: whether the person agrees to be transferred" })
      .click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Is it so?").selectOption("yes");
    await dialog.getByText("Whether the person agrees to be transferred: yes").waitFor();
    await expectAccessible(page);
    await dialog.getByRole("button", { name: "Add to the file" }).click();
    await dialog.waitFor({ state: "detached" });
    await transfer.getByText("The person agrees.").waitFor();
  });

  journey("lead from every condition to its rule", async ({ page }) => {
    await openCase(page, "Levan Tsiskarauli");
    const transfer = transferOf(page);
    await transfer.getByText(title).click();
    await transfer.getByRole("link", { name: "ETS 112, 3.1.c" }).click();
    await page
      .getByRole("heading", {
        level: 1,
        name: "Council of Europe Convention on the Transfer of Sentenced Persons",
      })
      .waitFor();
    expect(await page.locator(":focus").textContent()).toContain("3.1.c");
    await page.getByRole("heading", { name: "Figures over time" }).waitFor();
    await page.locator("#transfer-ets-112 > summary").click();
    await page
      .getByText(/Tested on an invented person who meets every condition/)
      .first()
      .waitFor();
    await expectAccessible(page);
    await page.getByRole("link", { name: "All provisions" }).click();
    await page.getByRole("heading", { level: 1, name: "Law" }).waitFor();
    await expectAccessible(page);
  });

  journey("are listed for all cases, the nearest first", async ({ page }) => {
    await page.goto("/ways-home");
    await page.getByRole("heading", { level: 1, name: "Ways home" }).waitFor();
    const first = page.getByRole("main").getByRole("listitem").first();
    await first.getByRole("link", { name: "Levan Tsiskarauli" }).waitFor();
    await first.getByText("under way").waitFor();
    await page.getByLabel("How near").selectOption("under way");
    await page.getByRole("status").filter({ hasText: "1 case of 13" }).waitFor();
    await expectAccessible(page);
    await page.setViewportSize({ width: 390, height: 844 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
  });
});

describe("a package", () => {
  journey("says what was done for nothing in return", async ({ page }) => {
    await page.goto("/affairs");
    await page.getByRole("link", { name: /Agreement between Serbia and Kenya/ }).click();
    const packages = page.getByRole("region", { name: /^Packages/ });
    await packages.getByText(/nothing done in return for \d+ days/).waitFor();
    await expectAccessible(page);
  });
});
