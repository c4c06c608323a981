import { describe, expect } from "vitest";
import { expectAccessible } from "./support/accessible.ts";
import { onDemo } from "./support/journey.ts";
import { onFile, openAffair } from "./support/places.ts";

const journey = onDemo();
const title = "Tuberculosis at Las Encinas prison, Spain: all nationals of Kazakhstan";

describe("an affair", () => {
  journey("shows its members, its entries and its open silences", async ({ page }) => {
    await openAffair(page, title);
    const members = page.getByRole("region", { name: /^Members/ });
    await members.getByRole("link", { name: "Yerlan Bolatovich Kushtaev" }).waitFor();
    const silences = page.getByRole("region", { name: /^Open silences/ });
    expect(await silences.textContent()).toMatch(/\d+ days/);
    await expectAccessible(page);
  });

  journey("appears in the files of its members, with what is marked fit to share", async ({ page }) => {
    await openAffair(page, title);
    await page
      .getByRole("region", { name: /^Members/ })
      .getByRole("link", { name: /Kushtaev/ })
      .click();
    await onFile(page, "Yerlan Bolatovich Kushtaev");
    await page
      .getByRole("link", { name: `From the affair ${title}` })
      .first()
      .click();
    await onFile(page, title);
  });

  journey("is opened and gets a member by hand", async ({ page }) => {
    await page.goto("/affairs");
    await page.getByRole("button", { name: "Open an affair" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("What it is about").fill("Visits to Momoyama");
    await expectAccessible(page);
    await dialog.getByRole("checkbox", { name: "Consular section" }).check();
    await dialog.getByRole("button", { name: "Open", exact: true }).click();
    await onFile(page, "Visits to Momoyama");
    await page.getByRole("button", { name: "Add a member" }).click();
    await page.getByRole("dialog").getByLabel("Case").fill("Tereza");
    await page.getByRole("option", { name: "Tereza Valadim" }).click();
    await expectAccessible(page);
    await page.getByRole("dialog").getByRole("button", { name: /^Add/ }).click();
    await page
      .getByRole("region", { name: /^Members/ })
      .getByRole("link", { name: "Tereza Valadim" })
      .waitFor();
  });
});
