import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldName, nameKeys, transliterate } from "./name-key.ts";

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

describe("the keys of a name", () => {
  it.each([
    ["Виктор Бут", "Bout, Victor"],
    ["Виктор Анатольевич Бут", "Viktor Bout"], // the patronymic may be absent
    ["Юрий Царёв", "Carev Jurij"],
    ["José Núñez", "NUNEZ Jose"],
  ])("%s and %s have one in common", (a, b) => {
    expect(nameKeys(a).some((key) => nameKeys(b).includes(key))).toBe(true);
  });

  it.each([
    ["Viktor Bout", "Viktoria Bout"],
    ["Ivan Orlov", "Ivan Orlova"],
    ["Bout", "Viktor Bout"],
  ])("%s and %s have none", (a, b) => {
    expect(nameKeys(a).some((key) => nameKeys(b).includes(key))).toBe(false);
  });

  it("are few, not empty, and do not throw", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        const keys = nameKeys(name);
        expect(keys.length).toBeLessThanOrEqual(200);
        expect(keys.every(Boolean)).toBe(true);
      }),
    );
    expect(nameKeys("")).toEqual([]);
    expect(nameKeys("Jacek Chochcij Jacec Chacj Chjc").length).toBeLessThanOrEqual(16);
  });
});
