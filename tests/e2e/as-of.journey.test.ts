import { describe, expect } from "vitest";
import { expectAccessible } from "./support/accessible.ts";
import { onDemo } from "./support/journey.ts";
import { openCase } from "./support/places.ts";

const journey = onDemo();

describe("a file as of a day", () => {
  journey("shows what was true on that day, and leads back to today", async ({ page }) => {
    await openCase(page, "Timur Maratovich Lot");
    await page.getByRole("button", { name: "As of a day" }).click();
    await page.getByLabel("What was true on").fill("2023-05-01");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Show" }).click();
    const banner = page.getByRole("status").filter({ hasText: "You are looking at the past" });
    await banner.getByText("What was true on 1 May 2023").waitFor();
    const head = page.getByRole("article").locator("header").first();
    await head.getByText(/^Held .*Valencia, Spain/).waitFor();
    expect(await page.getByText("Sentenced: 9 years of imprisonment").count()).toBe(0);
    await expectAccessible(page);
    await banner.getByRole("button", { name: "Back to today" }).click();
    await head.getByText("Held at Las Encinas prison, Spain").waitFor();
  });

  journey("shows what was known on that day: before anything was recorded, nothing", async ({ page }) => {
    await openCase(page, "Timur Maratovich Lot");
    await page.getByRole("button", { name: "As of a day" }).click();
    await page.getByLabel("As we knew it on").fill("2020-01-01");
    await page.getByRole("button", { name: "Show" }).click();
    await page.getByRole("status").filter({ hasText: "As we knew it on 1 January 2020" }).waitFor();
    expect(await page.getByRole("region", { name: /^Custody/ }).count()).toBe(0);
    expect(page.url()).toContain("known=2020-01-01");
    await expectAccessible(page);
  });
});
