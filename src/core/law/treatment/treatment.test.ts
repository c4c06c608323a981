import { describe, expect, it } from "vitest";
import { concern } from "../../ledger/kinds/concern.ts";
import { complaintsOf, usualSeverity } from "./complaint-of-concern.ts";
import { complaints } from "./complaints.ts";
import { treatment } from "./treatment-provision.ts";

describe("the complaints about treatment", () => {
  it("are C01 to C31, each held against some rule", () => {
    const codes = Object.keys(complaints);
    expect(codes).toEqual(Array.from({ length: 31 }, (_, at) => `C${`${at + 1}`.padStart(2, "0")}`));
    for (const complaint of Object.values(complaints)) expect(Object.keys(complaint)).toContain("mark");
  });

  it("are read on one page, in both languages", () => {
    expect(treatment.paragraphs.C13?.says).toEqual({
      en: "no hour outdoors: Mandela Rules 23; CPT: 1 hour.",
      ru: "нет часа на воздухе: Правила Манделы 23; ЕКПП: 1 час.",
    });
    expect(treatment.paragraphs.C31?.says.en).toBe("removal to a state with a risk of torture: CAT 3.");
  });
});

describe("a concern", () => {
  it("of every category but “other” can be one of them", () => {
    const { input } = concern.fields.category;
    const categories = input.type === "choice" ? Object.keys(input.choices) : [];
    for (const category of categories)
      expect(complaintsOf({ category }).length > 0, category).toBe(category !== "other");
  });

  it("is the one that its entry names", () => {
    expect(complaintsOf({ category: "other", complaint: "C15" })).toEqual(["C15"]);
  });

  it("is taken for grave without anybody saying so where it is about violence, threats or a disappearance", () => {
    expect(usualSeverity({ category: "violence" })).toBe("grave");
    expect(usualSeverity({ category: "other", complaint: "C29" })).toBe("grave");
    expect(usualSeverity({ category: "conditions" })).toBeUndefined();
    expect(usualSeverity({ category: "other" })).toBeUndefined();
  });
});
