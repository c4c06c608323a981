import { describe, expect, it } from "vitest";
import { putReport, table } from "./markdown.ts";

describe("a report in Markdown", () => {
  it("sets figures to the right", () => {
    expect(table(["set", "F1"], [["all", "0.900"]])).toBe("| set | F1 |\n| --- | --: |\n| all | 0.900 |");
  });

  it("takes the place of the one before on its page", () => {
    const page = "# Names\n<!-- bench:names -->\nold\n<!-- /bench:names -->\nafter\n";
    const written = putReport(page, "bench:names", "new");
    expect(written).toBe("# Names\n<!-- bench:names -->\nnew\n<!-- /bench:names -->\nafter\n");
    expect(putReport(written, "bench:names", "new")).toBe(written);
    expect(() => putReport("# Names\n", "bench:names", "new")).toThrow("bench:names");
  });
});
