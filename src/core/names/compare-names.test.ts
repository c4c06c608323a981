import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareNames } from "./compare-names.ts";
import { sayReason } from "./name-reason.ts";

describe("two names", () => {
  it.each([
    ["Viktor Bout", "Viktor Bout", "same", ["identical"]],
    ["José NÚÑEZ", "Jose Nunez", "same", ["letters-only"]],
    ["Sean O'Brien", "Sean OBrien", "same", ["letters-only"]],
    ["Kim Jin-woo", "Kim Jinwoo", "same", ["letters-only"]],
    ["Bout, Viktor", "Viktor Bout", "same", ["other-order"]],
    ["Виктор Бут", "Viktor Bout", "same", ["romanised", "romanised"]],
    ["Щукин Юрий", "Yury Shchukin", "same", ["romanised", "romanised", "other-order"]],
    ["Viktor Anatolyevich Bout", "Viktor Bout", "same", ["patronymic-absent"]],
    ["Roman Abramovich", "Roman Arkadievich Abramovich", "same", ["patronymic-absent"]], // a surname with that ending
    ["V. Bout", "Viktor Bout", "possible", ["initial"]],
    ["Y. Tsarev", "Юрий Царёв", "possible", ["initial", "romanised"]],
    ["Ю. Царёв", "Yury Tsarev", "possible", ["initial", "romanised"]],
    ["Viktor Bout", "Viktor A. Bout", "same", ["part-absent"]],
    ["Paul Gray", "Paul Martin Gray", "possible", ["part-absent"]], // a second given name, or another man
    ["Bout", "Viktor Bout", "possible", ["one-part"]],
    ["Viktor Orlov", "Viktoria Orlova", "possible", ["gendered-ending", "gendered-ending"]],
    ["Aleksandr Lis", "Aleksandra Lis", "possible", ["gendered-ending"]],
    ["Yevgeny Vysotsky", "Евгения Высоцкая", "possible", ["gendered-ending", "gendered-ending"]],
    ["Anna Orlova", "Anna Orlov", "possible", ["gendered-ending"]],
    ["Karelin Boris", "Boris Karalin", "possible", ["near-spelling", "other-order"]],
    ["Ivan Petrov", "Ivan Sidorov", "different", ["part-differs"]],
    ["Ivan Petrovich Orlov", "Ivan Sergeevich Orlov", "different", ["part-differs"]],
    ["Juan Carlos Mora", "Juan Pablo Mora", "possible", ["part-differs"]],
    ["Kim Lee", "Ken Lee", "different", ["part-differs"]], // too short for a slip of the pen
    ["李明", "李明华", "different", ["part-differs"]],
    ["", "Viktor Bout", "different", ["empty"]],
  ])("%s and %s: %s", (a, b, verdict, reasons) => {
    const compared = compareNames(a, b);
    expect(compared.verdict).toBe(verdict);
    expect(compared.reasons.map((reason) => reason.id)).toEqual(reasons);
    expect(compareNames(b, a)).toEqual(compared);
  });

  // Each line is one name as papers of several countries write it.
  it.each([
    ["Бут", "Bout", "But"],
    ["Сергей", "Sergey", "Sergei", "Sergej", "Serguei"],
    ["Дмитрий", "Dmitry", "Dmitri", "Dmitriy", "Dmitrii", "Dmitrij"],
    ["Юрий", "Yury", "Yuri", "Yuriy", "Iurii", "Jurij"],
    ["Фёдор", "Fyodor", "Fedor", "Fjodor"],
    ["Пётр", "Pyotr", "Petr"],
    ["Щукин", "Shchukin", "Schukin", "Schtschukin"],
    ["Жуков", "Zhukov", "Jukov", "Joukov"],
    ["Царёв", "Tsarev", "Tsaryov", "Carev"],
    ["Хохлов", "Khokhlov", "Hohlov", "Chochlov"],
    ["Горбачёв", "Gorbachev", "Gorbachov", "Gorbatchev", "Gorbatschow"],
    ["Соловьёв", "Solovyov", "Solovyev", "Soloviev", "Solovjev"],
    ["Рыбаков", "Rybakov", "Ribakov", "Rybakoff"],
    ["Мария", "Maria", "Mariya", "Mariia", "Marija"],
    ["Юлия", "Yulia", "Yuliya", "Iuliia", "Julija"],
    ["Илья", "Ilya", "Ilia", "Ilja", "Il'ya"],
    ["Людмила", "Lyudmila", "Liudmila", "Ludmila"],
    ["Евгений", "Yevgeny", "Evgeny", "Evgenii", "Jewgenij"],
    ["Алексей", "Alexey", "Aleksei", "Alexej"],
    ["Александр", "Aleksandr", "Alexander"],
    ["Ксения", "Ksenia", "Xenia", "Kseniya"],
    ["Виктор", "Viktor", "Victor"],
    ["Высоцкий", "Vysotsky", "Vysotskiy", "Vysotskii", "Wysotski"],
  ])("%s is spelt %s and more", (cyrillic, ...spellings) => {
    for (const spelling of spellings) expect(compareNames(cyrillic, spelling).verdict, spelling).toBe("same");
  });

  it("says its reasons in both languages", () => {
    const [reason] = compareNames("Bout", "Бут").reasons;
    expect(reason && sayReason(reason, "en")).toBe("Bout and Бут can be spellings of one name.");
    expect(reason && sayReason(reason, "ru")).toBe("Bout и Бут могут быть написаниями одного имени.");
  });
});

describe("any two names", () => {
  const part = fc.constantFrom(
    "Ivan",
    "Иван",
    "Orlov",
    "Орлова",
    "Petrovich",
    "V.",
    "Viktor",
    "Бут",
    "Bout",
    "Li",
    "李明",
  );
  const name = fc.array(part, { minLength: 1, maxLength: 4 });

  it("score the same from either side and in any order of parts", () => {
    fc.assert(
      fc.property(name, name, fc.nat(3), (a, b, turn) => {
        const compared = compareNames(a.join(" "), b.join(" "));
        const turned = [...a.slice(turn), ...a.slice(0, turn)].join(" ");
        expect(compareNames(b.join(" "), a.join(" "))).toEqual(compared);
        expect(compareNames(turned, b.join(" ")).verdict).toBe(compared.verdict);
        expect(compareNames(turned, b.join(" ")).score).toBeCloseTo(compared.score, 10);
      }),
      { numRuns: 1000 },
    );
  });

  it("never throw, and a name with a letter is the same as itself", () => {
    const text = fc.string({ unit: "binary", maxLength: 30 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const compared = compareNames(a, b);
        expect(compared.score).toBeGreaterThanOrEqual(0);
        expect(compared.score).toBeLessThanOrEqual(1);
        expect(compareNames(b, a)).toEqual(compared);
        if (/[a-z]/i.test(a)) expect(compareNames(a, a).verdict).toBe("same");
      }),
      { numRuns: 2000 },
    );
  });
});
