import { describe, expect, it } from "vitest";
import { catalogueOf, sayer } from "./catalogue.ts";

const table = {
  "case.heldSince": { en: "Held since", ru: "Под стражей с" },
  "case.days": {
    en: "{n, plural, one {# day} other {# days}}",
    ru: "{n, plural, one {# день} few {# дня} many {# дней} other {# дня}}",
  },
  "case.by": { en: "By {name}", ru: "От: {name}" },
};

const en = sayer(catalogueOf("en"), table);
const ru = sayer(catalogueOf("ru"), table);

describe("words", () => {
  it("says a text in the language of the catalogue", () => {
    expect(en("case.heldSince")).toBe("Held since");
    expect(ru("case.heldSince")).toBe("Под стражей с");
    expect(ru.lang).toBe("ru");
  });

  it.each([
    [1, "1 день"],
    [2, "2 дня"],
    [5, "5 дней"],
    [11, "11 дней"],
    [21, "21 день"],
    [104, "104 дня"],
  ])("counts %i in Russian", (n, said) => {
    expect(ru("case.days", { n })).toBe(said);
  });

  it("counts in English", () => {
    expect(en("case.days", { n: 1 })).toBe("1 day");
    expect(en("case.days", { n: 1204 })).toBe("1,204 days");
  });

  it("fills in values as they are, braces and tags included", () => {
    expect(en("case.by", { name: "<b>{Ivan}</b>" })).toBe("By <b>{Ivan}</b>");
  });

  it("says a text that belongs to no table", () => {
    expect(ru.say({ en: "Arrest", ru: "Задержание" })).toBe("Задержание");
  });

  it("shows a key that is missing, and refuses it when compiling", () => {
    // @ts-expect-error the key is not in the table
    expect(en("case.heldSinse")).toBe("case.heldSinse");
  });
});
