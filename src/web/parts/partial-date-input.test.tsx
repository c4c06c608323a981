import { MantineProvider } from "@mantine/core";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { PartialDateInput } from "./partial-date-input.tsx";

const rendered = (value?: string) =>
  renderToString(
    <MantineProvider>
      <PartialDateInput label="When" value={value} onChange={() => {}} />
    </MantineProvider>,
  );

describe("the field for a partial date", () => {
  it("begins with the words of its date and says what it understood", () => {
    expect(rendered("2010-05")).toContain('value="May 2010"');
    expect(rendered("2010-05")).toContain("Understood as May 2010");
  });

  it("says what may be typed while it is empty", () => {
    expect(rendered()).toContain("A day, a month or a year");
  });
});
