import { describe, expect } from "vitest";
import { expectAccessible } from "./support/accessible.ts";
import { onDemo } from "./support/journey.ts";

const journey = onDemo();

describe("open silences", () => {
  journey("stand longest first, in days", async ({ page }) => {
    await page.goto("/silences");
    await page.getByRole("heading", { level: 1, name: "Asked, and what came back" }).waitFor();
    await page.getByRole("table").waitFor();
    const said = await page.getByRole("row").allTextContents();
    const days = said.flatMap((row) => /(\d+) days/.exec(row)?.[1] ?? []).map(Number);
    expect(days.length).toBeGreaterThan(5);
    expect(days).toEqual([...days].sort((a, b) => b - a));
    await expectAccessible(page);
  });

  journey("answer how often one authority was asked, by whom and at what level", async ({ page }) => {
    await page.goto("/silences");
    await page.getByRole("radiogroup", { name: "State" }).getByText("All", { exact: true }).click();
    await page.getByLabel("Counterpart").selectOption("Ministry of the Interior of Spain");
    const count = page.getByRole("status").filter({ hasText: /^Raised once|^Raised \d+ times/ });
    await count.filter({ hasText: "highest level: minister" }).waitFor();
    expect(await count.textContent()).toMatch(/since .* 2026/);
    expect(page.url()).toContain("counterpart=");
    const rows = page.getByRole("row").filter({ hasText: "Ministry of the Interior of Spain" });
    await rows.first().waitFor();
    expect(await rows.first().textContent()).toMatch(/minister/i);
    await expectAccessible(page);
  });
});
