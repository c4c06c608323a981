import type { Locator, Page } from "playwright-core";

/** Opens the file of this person from the list of cases. */
export const openCase = async (page: Page, name: string): Promise<void> => {
  await page.goto("/cases");
  await page.getByRole("link", { name }).click();
  await onFile(page, name);
};

/** Opens the affair of this title from the list of affairs. */
export const openAffair = async (page: Page, title: string): Promise<void> => {
  await page.goto("/affairs");
  await page.getByRole("link", { name: title }).click();
  await onFile(page, title);
};

/** Waits until the file stands whole on the page. */
export const onFile = async (page: Page, title: string | RegExp): Promise<void> => {
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  await page.getByRole("heading", { name: "Timeline" }).waitFor();
};

/** Chooses what is to be done with the fact that says these words. */
export const chooseFor = async (page: Page, words: string | RegExp, what: string): Promise<Locator> => {
  await page.getByRole("button", { name: words }).click();
  await page.getByRole("menuitem", { name: what }).click();
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  return dialog;
};

/** Makes the first account of an installation with the link that the program printed. */
export const makeFirstAccount = async (page: Page, link: string): Promise<void> => {
  await page.goto(link);
  await page.getByLabel("Your name").fill("Ada Verhoef");
  await page.getByLabel("E-mail").fill("head@consulate.example");
  await page.getByLabel("Name of your team").fill("Consular section");
  await page.getByRole("textbox", { name: "Password" }).fill("a long invented phrase");
  await page.getByRole("button", { name: "Make the account" }).click();
  await page.getByRole("heading", { level: 1, name: "Cases" }).waitFor();
};

/** Chooses files on the page of sources as a user does, without the operating system's dialog. */
export const chooseFiles = async (
  page: Page,
  files: string[] | { name: string; mimeType: string; buffer: Buffer }[],
): Promise<void> => {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Add files" }).first().click();
  await (await chooser).setFiles(files);
};
