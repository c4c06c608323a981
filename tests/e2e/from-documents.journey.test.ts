import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { expectAccessible } from "./support/accessible.ts";
import { onEmptyInstallation } from "./support/journey.ts";
import { chooseFiles, makeFirstAccount, onFile } from "./support/places.ts";

const journey = onEmptyInstallation();
const articles = ["agency-background", "agency-interview", "ambassador-replies"].map((name) =>
  resolve(`tests/support/articles/${name}.txt`),
);

const openReview = async (page: Page, title: string | RegExp) => {
  await page.goto("/review");
  await page.getByRole("link", { name: title }).click();
  await page.getByRole("region", { name: "Who this is" }).waitFor();
};

const openFileFor = async (page: Page, whom: string | RegExp, what: "case" | "affair", title: string) => {
  const row = page
    .getByRole("region", { name: "Who this is" })
    .getByRole("listitem")
    .filter({ hasText: whom });
  await row.getByRole("button", { name: what === "case" ? "Open a case" : "Open an affair" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(what === "case" ? "Name" : "Name of the affair").fill(title);
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Open and link" }).click();
  await dialog.waitFor({ state: "hidden" });
};

describe("from documents to files", () => {
  journey("articles are added from the disk, converted and read", async ({ page, program }) => {
    await makeFirstAccount(page, program.link);
    await page.goto("/sources");
    await expectAccessible(page);
    await chooseFiles(page, articles);
    const dialog = page.getByRole("dialog", { name: "Add documents" });
    await dialog.getByLabel("Kind of document").selectOption("Press");
    await expectAccessible(page);
    await dialog.getByRole("button", { name: "Add 3 files" }).click();
    await dialog.waitFor({ state: "hidden" });
    await page
      .getByRole("link", { name: /\d+ to review/ })
      .nth(1)
      .waitFor({ timeout: 60_000 });
    await expectAccessible(page);
  });

  journey("the same bytes are kept once", async ({ page }) => {
    await page.goto("/sources");
    await chooseFiles(page, articles.slice(0, 1));
    const dialog = page.getByRole("dialog", { name: "Add documents" });
    await dialog.getByLabel("Kind of document").selectOption("Press");
    await dialog.getByRole("button", { name: "Add the file" }).click();
    await dialog.waitFor({ state: "hidden" });
    await page
      .getByText(/already/i)
      .first()
      .waitFor();
    expect(await page.getByRole("row").count()).toBe(1 + articles.length);
  });

  journey("what is proposed of a person is accepted by keyboard, and undone", async ({ page }) => {
    await openReview(page, /^The Thai courts have shown no wish/);
    await expectAccessible(page);
    await openFileFor(page, "Pavel Zhuk", "case", "Pavel Zhuk");
    const mine = page.getByRole("region", { name: "Pavel Zhuk", exact: true });
    const arrest = mine.getByRole("listitem").filter({ hasText: "Arrested in Pattaya" });
    await arrest.getByRole("button", { name: /^Arrest/ }).click();
    await page.keyboard.press("r");
    await arrest.getByText("Rejected").waitFor();
    await page.keyboard.press("u");
    await arrest.getByText("Rejected").waitFor({ state: "hidden" });
    await arrest.getByRole("button", { name: /^Arrest/ }).click();
    await page.keyboard.press("a");
    await arrest.getByText("Accepted: Pavel Zhuk").waitFor();
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keys" }).waitFor();
    await expectAccessible(page);
  });

  journey("what was accepted stands in the file and opens the source at its words", async ({ page }) => {
    await page.goto("/cases");
    await page.getByRole("link", { name: "Pavel Zhuk" }).click();
    await onFile(page, "Pavel Zhuk");
    const arrest = page
      .getByRole("region", { name: /^Custody/ })
      .getByRole("listitem")
      .filter({ hasText: "Pattaya" });
    await arrest
      .getByRole("link", { name: /^Source 1/ })
      .first()
      .click();
    await page.locator("mark").filter({ hasText: "was arrested in Pattaya in 2019" }).first().waitFor();
    await expectAccessible(page);
  });

  journey("all of one person is accepted at once", async ({ page }) => {
    await openReview(page, /^The Thai courts have shown no wish/);
    await openFileFor(page, "Halubovich", "case", "Viktar Halubovich");
    await page
      .getByRole("region", { name: "Halubovich", exact: true })
      .getByRole("button", { name: /^Sentence/ })
      .click();
    await page.keyboard.press("Shift+A");
    await page
      .getByText(/\d entries accepted/)
      .first()
      .waitFor();
    await page.goto("/cases");
    await page.getByRole("link", { name: "Viktar Halubovich" }).click();
    await onFile(page, "Viktar Halubovich");
    await page
      .getByRole("region", { name: /^Proceedings/ })
      .getByText("18 years of imprisonment")
      .first()
      .waitFor();
    // The source has the family name alone; the given name was typed.
    expect(await page.getByText("No source").count()).toBe(1);
  });

  journey(
    "what concerns a group becomes an affair, and its unanswered letter a silence",
    async ({ page }) => {
      await openReview(page, "Part of the Belarusians in prisons of Thailand examined for tuberculosis");
      await openFileFor(page, /group$|group(?=Open)/, "affair", "Belarusians in prisons of Thailand");
      const letter = page
        .getByRole("listitem")
        .filter({ has: page.getByRole("button", { name: /^Representation .*\(letter\)/ }) });
      await letter.getByRole("button", { name: /^Representation/ }).click();
      await page.keyboard.press("a");
      await letter.getByText("Accepted: Belarusians in prisons of Thailand").waitFor();
      await page.goto("/affairs");
      await page.getByRole("link", { name: "Belarusians in prisons of Thailand" }).click();
      await onFile(page, "Belarusians in prisons of Thailand");
      const silences = page.getByRole("region", { name: /^Open silences/ });
      await silences
        .getByText(/Siarhei Yakubau to Somchai Rattanakul/)
        .first()
        .waitFor();
      await expectAccessible(page);
      await page.goto("/silences");
      await page.getByRole("row").filter({ hasText: "Somchai Rattanakul" }).waitFor();
    },
  );

  journey("several files are added, each with its own date", async ({ page }) => {
    await page.goto("/sources");
    const files = ["first.txt", "second.txt"].map((name) => ({
      ...{ name, mimeType: "text/plain" },
      buffer: Buffer.from(`The ${name} tells of nobody.`),
    }));
    await chooseFiles(page, files);
    const dialog = page.getByRole("dialog", { name: "Add documents" });
    await dialog.getByLabel("Kind of document").selectOption("Press");
    const add = dialog.getByRole("button", { name: "Add 2 files" });
    const date = dialog.getByLabel("Published or dated: first.txt");
    await date.fill("no date");
    expect(await add.isDisabled()).toBe(true);
    await date.fill("3 May 2025");
    await expectAccessible(page);
    await add.click();
    await dialog.waitFor({ state: "hidden" });
    await page.getByRole("row").filter({ hasText: "first" }).getByText("3 May 2025").waitFor();
    expect(await page.getByRole("row").filter({ hasText: "second" }).getByText("3 May 2025").count()).toBe(0);
  });
});
