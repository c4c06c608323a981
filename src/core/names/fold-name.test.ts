import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldName, transliterate } from "./fold-name.ts";

describe("a folded name", () => {
  it.each([
    ["  José   NÚÑEZ ", "jose nunez"],
    ["O'Brien-Smith", "obrien smith"],
    ["Фёдор", "федор"],
    ["В.А. Бут", "в а бут"],
    ["김정은", "김정은"], // syllables stay whole
    ["", ""],
  ])('"%s" is "%s"', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it("is not changed by folding it again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        expect(foldName(foldName(name))).toBe(foldName(name));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a name in Latin letters", () => {
  it.each([
    ["Фёдор Щукин", "Fyodor Shchukin"],
    ["Дмитрий Белый", "Dmitry Bely"],
    ["БУТ Виктор", "BUT Viktor"],
    ["Юлия Хохлова", "Yulia Khokhlova"],
    ["Игорь Лесь", "Igor Les"],
    ["Γιώργος", "Giorgos"],
    ["José Núñez", undefined],
    ["", undefined],
  ])("%s is %s", (name, latin) => {
    expect(transliterate(name)).toBe(latin);
  });
});
