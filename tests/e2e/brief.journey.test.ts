import { readFile } from "node:fs/promises";
import { extractText, getDocumentProxy } from "unpdf";
import { describe, expect } from "vitest";
import { expectAccessible } from "./support/accessible.ts";
import { onDemo } from "./support/journey.ts";
import { openAffair, openCase } from "./support/places.ts";

const journey = onDemo();

const readPdf = async (path: string) => {
  const pdf = await getDocumentProxy(new Uint8Array(await readFile(path)));
  const { text, totalPages } = await extractText(pdf, { mergePages: true });
  return { text, totalPages };
};

describe("a brief", () => {
  journey("of a case has a numbered source at every line and lists the sources", async ({ page }) => {
    await openCase(page, "Gleb Arkadyevich Matyunkin");
    await page.getByRole("link", { name: "Brief" }).click();
    await page.getByRole("heading", { level: 1, name: "Gleb Arkadyevich Matyunkin" }).waitFor();
    const first = page.getByRole("link", { name: "[1]" }).first();
    await first.waitFor();
    const target = await first.getAttribute("href");
    expect(await page.locator(`${target}`).count()).toBe(1);
    await expectAccessible(page);
  });

  journey("of a case comes as a PDF of one page", async ({ page }) => {
    await openCase(page, "Gleb Arkadyevich Matyunkin");
    await page.getByRole("link", { name: "Brief" }).click();
    const coming = page.waitForEvent("download");
    await page.getByRole("link", { name: "PDF" }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toMatch(/\.pdf$/);
    const { text, totalPages } = await readPdf(await download.path());
    expect(totalPages).toBe(1);
    expect(text).toContain("Matyunkin");
    expect(text).toContain("[1]");
  });

  journey("of an affair speaks the language of its reader", async ({ page }) => {
    await openAffair(page, "Agreement between Serbia and Kenya on the transfer of sentenced persons");
    await page.getByRole("button", { name: /^Account:/ }).click();
    await page.getByRole("menuitemradio", { name: "Русский" }).click();
    await page.getByRole("link", { name: "Справка" }).click();
    await page
      .getByRole("link", { name: "Вернуться к делу" })
      .or(page.getByRole("link", { name: /к делу/i }))
      .waitFor();
    await page
      .getByText(/Справка/)
      .first()
      .waitFor();
    await expectAccessible(page);
  });
});
