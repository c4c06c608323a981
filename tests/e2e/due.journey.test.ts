import { describe, expect } from "vitest";
import { expectAccessible } from "./support/accessible.ts";
import { onDemo } from "./support/journey.ts";

const journey = onDemo();

describe("what is due", () => {
  journey("stands late first, and leads to the case and to the rule", async ({ page }) => {
    await page.goto("/due");
    await page.getByRole("heading", { level: 1, name: "Due" }).waitFor();
    await page.getByRole("table").waitFor();
    const states = await page.getByRole("row").locator("td:first-child").allTextContents();
    expect(states.length).toBeGreaterThan(3);
    const late = states.map((state) => state.includes("late"));
    expect(late).toEqual([...late].sort((a, b) => Number(b) - Number(a)));
    await expectAccessible(page);
    await page
      .getByRole("link", { name: /^house rule:/ })
      .first()
      .click();
    await page.getByRole("heading", { level: 1, name: "Rules of the house" }).waitFor();
    expect(page.url()).toContain("#rule-");
    await expectAccessible(page);
  });

  journey("is narrowed, and the address keeps how", async ({ page }) => {
    await page.goto("/due");
    await page.getByLabel("What", { exact: true }).selectOption("next-visit");
    await page.getByLabel("In charge").selectOption("demo-tomas-aubel");
    await page.getByRole("table").waitFor();
    expect(page.url()).toMatch(/kind=next-visit.*officer=|officer=.*kind=next-visit/);
    await page.getByRole("row").filter({ hasText: "Next visit" }).first().waitFor();
    const others = page.getByRole("row").filter({ hasText: "First contact" });
    await others.first().waitFor({ state: "detached" });
    await page.getByText("in charge: Tomas Aubel").first().waitFor();
    await page.getByText("nobody in charge").first().waitFor({ state: "detached" });
  });

  journey("follows rules that tell apart by whom something was raised", async ({ page }) => {
    await page.goto("/policy");
    await page.getByLabel("What", { exact: true }).selectOption("chase-representation");
    await page.getByLabel("Within so many days").fill("60");
    await page.getByLabel("Level of who raised a representation").selectOption("minister");
    await page.getByRole("button", { name: "Add a rule" }).click();
    await page.getByRole("row").filter({ hasText: "raised by: minister" }).getByText("60 days").waitFor();
    await expectAccessible(page);
    await page.getByLabel("What", { exact: true }).selectOption("next-visit");
    expect(await page.getByLabel("Level of who raised a representation").count()).toBe(0);
  });

  journey("falls to whoever is put in charge, with what the one before leaves them", async ({ page }) => {
    await page.goto("/due?officer=nobody");
    await page
      .getByRole("link", { name: /Valadim/ })
      .first()
      .click();
    await page.getByRole("button", { name: "Put somebody in charge" }).click();
    const dialog = page.getByRole("dialog", { name: "Who is in charge" });
    await dialog.getByRole("combobox", { name: "Who" }).click();
    await page.getByRole("option", { name: "Tomas Aubel" }).click();
    await dialog.getByLabel("For whoever takes over").fill("The sister calls on Fridays.");
    await expectAccessible(page);
    await dialog.getByRole("button", { name: "Save" }).click();
    await page
      .getByText(/^Tomas Aubel, since/)
      .first()
      .waitFor();
    await page.getByText("Handed over with").click();
    await page.getByText("The sister calls on Fridays.", { exact: true }).waitFor();
    await expectAccessible(page);
    await page.goto("/due?officer=demo-tomas-aubel");
    await page
      .getByRole("link", { name: /Valadim/ })
      .first()
      .waitFor();
    await page.goto("/due?officer=nobody");
    await page.getByRole("table").waitFor();
    expect(await page.getByRole("link", { name: /Valadim/ }).count()).toBe(0);
  });

  journey("goes into a calendar by a secret address, until it is switched off", async ({ page }) => {
    await page.goto("/due/calendar");
    await page.getByRole("button", { name: "Make an address" }).click();
    const address = (await page.getByText(/\/calendar\/.*\.ics$/).textContent()) ?? "";
    const text = await (await page.request.get(address)).text();
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    await expectAccessible(page);
    await page.getByRole("button", { name: "Switch off" }).click();
    await page.getByRole("group").getByRole("button", { name: "Switch off" }).click();
    await page.getByText("There is no address.").waitFor();
    expect((await page.request.get(address)).status()).toBe(404);
  });
});

describe("an outbreak", () => {
  journey("puts people in an order of urgency that is saved and can be opened again", async ({ page }) => {
    await page.goto("/triage");
    await page
      .getByLabel(/^Confirmed cases: /)
      .first()
      .fill("3");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Draw up" }).click();
    await page.getByText("not clinical", { exact: false }).first().waitFor();
    await page.getByRole("heading", { level: 2, name: /^Not known/ }).waitFor();
    await expectAccessible(page);
    const saved = page.url();
    await page.goto("/triage");
    await page.getByRole("table", { name: "Saved" }).getByRole("link").first().click();
    await page.waitForURL(saved);
  });

  journey("takes figures from a table, after what it says was looked at", async ({ page }) => {
    await page.goto("/triage");
    await page.getByRole("button", { name: "Figures from a table" }).click();
    const table = [
      "Facility;Date;Confirmed;Population;Deaths",
      "Las Encinas prison;20.11.2026;14;1 240;0",
      "Oued Zitoun;2026-11-18;2;310;0",
      "Marrow Hill;2026-11-18;1;;",
      "Sundarpur Jail;03/04/2026;3;;",
    ];
    await page.getByLabel("The table", { exact: true }).fill(table.join("\n"));
    await page.getByRole("button", { name: "Look at it" }).click();
    await page.getByText("Columns that are not read: Deaths").waitFor();
    const fault = page.getByRole("table", { name: "What cannot be read" }).getByRole("row").last();
    expect(await fault.textContent()).toMatch(/^5Date/);
    await expectAccessible(page);
    await page.getByLabel("Which place is Oued Zitoun?").selectOption({ index: 1 });
    await page.getByRole("button", { name: "Take 2 lines into the order" }).click();
    await page.getByText("Say where the figures come from.").waitFor();
    await page.getByLabel("Who reports these figures").fill("Health bulletin 46/2026");
    await page.getByRole("button", { name: "Take 2 lines into the order" }).click();
    await page
      .getByRole("table", { name: "Taken from tables" })
      .getByText("Health bulletin")
      .first()
      .waitFor();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Draw up" }).click();
    const figures = page.getByRole("table", { name: "Figures of the places" });
    await figures.getByRole("cell", { name: "Oued Zitoun prison, Morocco" }).waitFor();
    expect(await figures.textContent()).not.toContain("Marrow Hill");
    expect(await figures.textContent()).toContain("1,240");
  });
});
