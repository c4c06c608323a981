import { describe, expect } from "vitest";
import { says, stubModel } from "../support/stub-model.ts";
import { expectAccessible } from "./support/accessible.ts";
import { onDemo } from "./support/journey.ts";

const journey = onDemo();

describe("the second reader", () => {
  journey("is tried out, turned on after a question, and marks what it proposes", async ({ page }) => {
    const stub = await stubModel((response, asked) => {
      const text = asked.body.messages.at(-1)?.content ?? "";
      const quote = /[^.\n]{60,200}(?=\.)/u.exec(text.split("\n\n").slice(4).join("\n\n"))?.[0].trim() ?? "";
      const told = { type: "ill_treatment", status: "alleged", people: ["Timur Lot"] };
      says({
        events: [
          { quote, ...told },
          { quote: "words that nobody wrote", ...told },
        ],
      })(response, asked);
    });
    await page.goto("/office");
    await page.getByRole("link", { name: "Settings of the second reader" }).click();
    await page.getByText("Off. Nothing is sent.").waitFor();
    await expectAccessible(page);
    await page.getByLabel("Address").fill(stub.address);
    await page.getByRole("textbox", { name: "Model" }).fill("org/model-7b");
    await page.getByRole("textbox", { name: "Key" }).fill("a-secret-key");
    await page.getByRole("button", { name: "Try it out" }).click();
    await page.getByText(/It answers, in/).waitFor();
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("button", { name: "Turn on" }).click();
    await page.getByRole("button", { name: "Turn on and send" }).click();
    await page.getByText(/^On. Press goes to org\/model-7b at 127.0.0.1/).waitFor();
    await expectAccessible(page);
    expect(await page.content()).not.toContain("a-secret-key");
    await page.goto("/review");
    await page.getByRole("link", { name: "Ship's engineer held in Valencia tobacco inquiry" }).click();
    await page.getByRole("button", { name: "Read again" }).click();
    await page.getByText(/The second reader \(org\/model-7b\) has been asked/).waitFor();
    const answer = page.url().replace("/review/", "/api/sources/");
    const second = async () => (await (await page.request.get(`${answer}/review`)).json()).second;
    await expect.poll(async () => (await second()).state, { timeout: 20_000 }).toBe("found");
    await expect.poll(async () => (await second()).added, { timeout: 20_000 }).toBe(1);
    expect(stub.asked).toHaveLength(2);
    await page.reload();
    await page
      .getByText(/has read this too: 1 further finding; none known already\. 1 left out because the words/)
      .waitFor();
    await page.getByText("proposed by a model").first().waitFor();
    await expectAccessible(page);
    await page.goto("/office/second-reader");
    await page.getByRole("button", { name: "Turn off" }).click();
    await page.getByText("Off. Nothing is sent.").waitFor();
  });
});
