import { describe, expect } from "vitest";
import { expectAccessible } from "./support/accessible.ts";
import { onEmptyInstallation } from "./support/journey.ts";

const journey = onEmptyInstallation();
const account = { email: "head@consulate.example", password: "a long invented phrase" };

describe("an installation in which nobody has an account", () => {
  journey(
    "lets its first visitor make one with the link that the program printed",
    async ({ page, program }) => {
      await page.goto(program.link);
      await page.getByLabel("Your name").fill("Ada Verhoef");
      await page.getByLabel("E-mail").fill(account.email);
      await page.getByLabel("Name of your team").fill("Consular section");
      await page.getByRole("textbox", { name: "Password" }).fill(account.password);
      await expectAccessible(page);
      await page.getByRole("button", { name: "Make the account" }).click();
      await page.getByRole("heading", { level: 1, name: "Cases" }).waitFor();
      await page.getByText("No case is open to you yet").waitFor();
      await expectAccessible(page);
    },
  );

  journey("takes the link once only", async ({ page, program }) => {
    await page.goto(program.link);
    await page.getByRole("heading", { level: 1, name: "This link cannot be used" }).waitFor();
    expect(await page.getByRole("textbox").count()).toBe(0);
    await expectAccessible(page);
  });

  journey("lets the same person in by password, to the page that was asked for", async ({ elsewhere }) => {
    const page = await elsewhere();
    await page.goto("/silences");
    await page.getByLabel("E-mail").fill(account.email);
    await page.getByRole("textbox", { name: "Password" }).fill("another invented phrase");
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("alert").waitFor();
    await expectAccessible(page);
    await page.getByRole("textbox", { name: "Password" }).fill(account.password);
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("heading", { level: 1, name: "Asked, and what came back" }).waitFor();
    await page.getByRole("button", { name: "Account: Ada Verhoef" }).click();
    await page.getByRole("menuitem", { name: "Sign out" }).click();
    await page.getByRole("button", { name: "Sign in" }).waitFor();
  });
});
