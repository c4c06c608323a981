import { describe, expect } from "vitest";
import { expectAccessible } from "./support/accessible.ts";
import { onDemo } from "./support/journey.ts";

const journey = onDemo();
const password = "another invented phrase";

describe("the office", () => {
  journey("invites a colleague, who then sees the files of the team and nothing else", async (given) => {
    const { page, elsewhere } = given;
    await page.goto("/office");
    await page.getByRole("region", { name: /^Accounts/ }).waitFor();
    await expectAccessible(page);
    await page.getByRole("main").getByText("Invite somebody").click();
    await page.getByRole("heading", { level: 1, name: "Invite somebody" }).waitFor();
    await page.getByRole("textbox", { name: "Name" }).fill("Ines Duarte");
    await page.getByLabel("E-mail").fill("ines@consulate.example");
    await page.getByLabel("Legal aid desk").selectOption("Reader");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Make the invitation" }).click();
    await page.getByRole("heading", { name: "Send this link to Ines Duarte" }).waitFor();
    await expectAccessible(page);
    const link = await page.getByRole("code").textContent();
    const hers = await elsewhere();
    await hers.goto(link ?? "");
    await hers.getByRole("textbox", { name: "Password" }).fill(password);
    await expectAccessible(hers);
    await hers.getByRole("button", { name: "Make the account" }).click();
    await hers.getByRole("heading", { level: 1, name: "Cases" }).waitFor();
    await hers.getByRole("link", { name: "Levan Tsiskarauli" }).waitFor();
    expect(await hers.getByRole("link", { name: "Colin Marsh Tedrow" }).count()).toBe(0);
    await hers.getByRole("link", { name: "Levan Tsiskarauli" }).click();
    await hers.getByRole("heading", { name: "Timeline" }).waitFor();
    expect(await hers.getByRole("button", { name: "Add an entry" }).count()).toBe(0);
    expect(await hers.getByText("Restricted", { exact: true }).count()).toBe(0);
  });

  journey("gives the same answer for a file that does not exist and one that is closed", async (given) => {
    const { page, elsewhere } = given;
    await page.goto("/cases");
    const closed = await page.getByRole("link", { name: "Colin Marsh Tedrow" }).getAttribute("href");
    const hers = await elsewhere();
    await hers.goto("/sign-in");
    await hers.getByLabel("E-mail").fill("ines@consulate.example");
    await hers.getByRole("textbox", { name: "Password" }).fill(password);
    await hers.getByRole("button", { name: "Sign in" }).click();
    await hers.getByRole("heading", { level: 1, name: "Cases" }).waitFor();
    const said: (string | null)[] = [];
    for (const address of [`${closed}`, "/cases/01900000-0000-7000-8000-00000000abcd"]) {
      await hers.goto(address);
      await hers.getByRole("heading", { name: "Nothing is kept at this address" }).waitFor();
      said.push(await hers.getByRole("main").textContent());
    }
    expect(said[0]).toBe(said[1]);
    await expectAccessible(hers);
  });

  journey("lets the auditor read who looked at what, and no case", async ({ page, elsewhere }) => {
    await page.goto("/office");
    await page.getByRole("link", { name: "Nadia Hart" }).click();
    await page.getByRole("heading", { level: 1, name: "Nadia Hart" }).waitFor();
    await expectAccessible(page);
    await page.getByRole("button", { name: /link/i }).first().click();
    const link = await page.getByRole("code").textContent();
    const hers = await elsewhere();
    await hers.goto(link ?? "");
    await hers.getByRole("textbox", { name: "New password" }).fill(password);
    await hers.getByRole("button", { name: "Set the password and sign in" }).click();
    await hers.getByRole("link", { name: "Log" }).click();
    await hers.getByRole("table").waitFor();
    await hers.getByRole("cell", { name: "Vera Lindqvist" }).first().waitFor();
    await expectAccessible(hers);
    await hers.goto("/account");
    await hers.getByText("Auditor").waitFor();
    await expectAccessible(hers);
  });
});
