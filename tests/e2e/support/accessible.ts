import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";

const schemes = ["light", "dark"] as const;

type Violation = Awaited<ReturnType<AxeBuilder["analyze"]>>["violations"][number];

const sayViolation = ({ id, help, nodes }: Violation) =>
  `${id}: ${help}\n${nodes.map((node) => `    ${node.target.join(" ")}  ${node.html.slice(0, 160)}`).join("\n")}`;

/** Holds the page as it stands against every rule of axe, in light and in dark. */
export const expectAccessible = async (page: Page): Promise<void> => {
  // Until its title is there, a page is still on its way.
  await page.locator("h1").first().waitFor({ state: "attached" });
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor({ state: "attached" });
    // A colour that is still on its way from one scheme to the other would be measured halfway.
    await page.waitForFunction(() =>
      document.getAnimations().every(({ playState }) => playState !== "running"),
    );
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(sayViolation), `${colorScheme}, ${page.url()}`).toEqual([]);
  }
};
