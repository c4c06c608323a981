import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareNames } from "./compare-names.ts";
import { sayReason } from "./name-reason.ts";

describe("two names", () => {
  it.each([
    ["Viktor Zhuk", "Viktor Zhuk", "same", ["identical"]],
    ["José NÚÑEZ", "Jose Nunez", "same", ["letters-only"]],
    ["Sean O'Brien", "Sean OBrien", "same", ["letters-only"]],
    ["Kim Jin-woo", "Kim Jinwoo", "same", ["letters-only"]],
    ["Zhuk, Viktor", "Viktor Zhuk", "same", ["part-same", "part-same", "other-order"]],
    ["Виктор Жук", "Viktor Zhuk", "same", ["romanised", "romanised-as"]],
    ["Щукин Юрий", "Yury Shchukin", "same", ["form", "romanised-as", "other-order"]],
    ["Viktor Anatolyevich Zhuk", "Viktor Zhuk", "same", ["part-same", "part-same", "patronymic-absent"]],
    // A surname with the ending of a patronymic.
    [
      "Pavel Markovich",
      "Pavel Arkadievich Markovich",
      "same",
      ["part-same", "part-same", "patronymic-absent"],
    ],
    ["V. Zhuk", "Viktor Zhuk", "possible", ["initial", "part-same"]],
    ["Y. Tsarev", "Юрий Царёв", "possible", ["initial", "romanised-as"]],
    ["Ю. Царёв", "Yury Tsarev", "possible", ["initial", "romanised-as"]],
    ["Viktor Zhuk", "Viktor A. Zhuk", "same", ["part-same", "part-same", "part-absent"]],
    ["Paul Gray", "Paul Martin Gray", "possible", ["part-same", "part-same", "part-absent"]],
    ["Zhuk", "Viktor Zhuk", "possible", ["part-same", "part-absent", "one-part"]],
    ["Viktor Orlov", "Viktoria Orlova", "different", ["gendered-ending", "gendered-ending", "other-gender"]],
    ["Aleksandr Lis", "Aleksandra Lis", "different", ["gendered-ending", "part-same", "other-gender"]],
    [
      "Yevgeny Vysotsky",
      "Евгения Высоцкая",
      "different",
      ["gendered-ending", "gendered-ending", "other-gender"],
    ],
    ["Anna Orlova", "Anna Orlov", "possible", ["part-same", "gendered-ending"]],
    // A woman's family name: the given name is a slip.
    ["Stanislav Grotova", "Stanislava Grotova", "possible", ["gendered-ending", "part-same"]],
    ["Aleksandra Rybaka", "Aleksandr Rybak", "possible", ["gendered-ending", "case-ending"]], // the genitive
    ["Анне Дороховой", "Анна Дорохова", "same", ["form", "case-ending"]],
    ["Саше Гротову", "Александр Гротов", "possible", ["pet-name", "case-ending"]],
    ["Е. Гротов", "Yevgeny Grotov", "possible", ["initial", "romanised"]],
    ["Е. Б. Гротов", "Ерлан Болатович Гротов", "possible", ["initial", "initial", "part-same"]],
    ["Карелин Борис", "Карелину Борису", "same", ["case-ending", "case-ending"]],
    ["Karelin Boris", "Boris Karalin", "possible", ["part-same", "near-spelling", "other-order"]],
    ["Maria Orlova", "Marina Orlova", "different", ["part-differs", "part-same"]], // two names, not a slip
    ["Sasha Grotov", "Александр Гротов", "possible", ["pet-name", "romanised"]],
    ["Bill Stone", "William Stone", "possible", ["pet-name", "part-same"]],
    ["Олександр Гротов", "Aleksandr Grotov", "same", ["romanised", "romanised"]],
    ["Ivan Petrov", "Ivan Sidorov", "different", ["part-same", "part-differs"]],
    [
      "Ivan Petrovich Orlov",
      "Ivan Sergeevich Orlov",
      "different",
      ["part-same", "part-same", "part-differs"],
    ],
    ["Juan Carlos Mora", "Juan Pablo Mora", "different", ["part-same", "part-same", "part-differs"]],
    ["Kim Lee", "Ken Lee", "different", ["part-same", "part-differs"]], // too short for a slip of the pen
    ["李明", "李明华", "different", ["part-same", "part-differs"]],
    ["朴志勋", "Park Ji-hoon", "same", ["romanised", "romanised"]],
    ["محمد رضا", "Mohammad-Reza", "same", ["romanised", "form"]],
    ["عبد الرحمن", "Abdulrahman", "same", ["form"]],
    ["SergeiGrotov", "Sergei Grotov", "same", ["letters-only"]],
    ["Nina Grotova (Brand)", "Nina Grotova", "same", ["part-same", "part-same"]],
    ["Dr Nina Grotova", "Nina Grotova", "same", ["part-same", "part-same"]],
    ["N. N.", "Nina Nadirova", "different", ["initial", "initial", "other-order"]],
    ["", "Viktor Zhuk", "different", ["empty"]],
  ])("%s and %s: %s", (a, b, verdict, reasons) => {
    const compared = compareNames(a, b);
    expect(compared.verdict).toBe(verdict);
    expect(compared.reasons.map((reason) => reason.id)).toEqual(reasons);
    expect(compareNames(b, a)).toEqual(compared);
  });

  // Each line is one name as papers of several countries write it.
  it.each([
    ["Жук", "Zhuk", "Jouk"],
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
    const said = (lang: "en" | "ru") =>
      compareNames("Viktor Karyolin", "Виктору Карёлину").reasons.map((reason) => sayReason(reason, lang));
    expect(said("en")).toEqual([
      "Given name: Виктору and Viktor differ in the ending of a case.",
      "Family name: Карёлину and Karyolin differ in the ending of a case.",
    ]);
    expect(said("ru")).toEqual([
      "Имя: Виктору и Viktor различаются падежным окончанием.",
      "Фамилия: Карёлину и Karyolin различаются падежным окончанием.",
    ]);
  });
});

describe("any two names", () => {
  const words = ["Ivan", "Иван", "Orlov", "Орлова", "Petrovich", "Viktor", "Жук", "Zhuk", "Grotova", "محمد"];
  const name = fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 3 });

  it("score the same from either side, and whatever the order of parts but for what the order itself says", () => {
    fc.assert(
      fc.property(name, name, fc.nat(2), (a, b, turn) => {
        const compared = compareNames(a.join(" "), b.join(" "));
        const turned = compareNames([...a.slice(turn), ...a.slice(0, turn)].join(" "), b.join(" "));
        expect(compareNames(b.join(" "), a.join(" "))).toEqual(compared);
        expect(turned.verdict).toBe(compared.verdict);
        if (compared.score < 1 && turned.score < 1) expect(turned.score).toBeCloseTo(compared.score, 10);
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
