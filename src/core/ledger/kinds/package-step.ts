import { choice, country, facts, long, required, text } from "../field.ts";
import { defineKind } from "../kind.ts";
import { phrase, placed, sentences } from "../phrase.ts";

const sides = { ours: { en: "Our step", ru: "Наш шаг" }, theirs: { en: "Their step", ru: "Их шаг" } };

/** How far a step is. */
export const stepStates = {
  proposed: { en: "proposed", ru: "предложен" },
  agreed: { en: "agreed", ru: "согласован" },
  done: { en: "done", ru: "сделан" },
  refused: { en: "refused", ru: "отклонён" },
};

/** One step of an exchange or another reciprocal deal, bound to the step of the other side that answers it. */
export const packageStep = defineKind({
  kind: "package-step",
  chapter: "outcome",
  label: { en: "Step of a package", ru: "Шаг пакета" },
  on: { label: { en: "On", ru: "Дата" } },
  fields: {
    package: required(text({ en: "Package", ru: "Пакет" })),
    side: required(choice({ en: "Whose step", ru: "Чей шаг" }, sides)),
    what: required(text({ en: "What", ru: "Что" })),
    state: required(choice({ en: "State", ru: "Состояние" }, stepStates)),
    counterpart: country({ en: "The other side", ru: "Другая сторона" }),
    answers: facts({ en: "Answers which step", ru: "На какой шаг отвечает" }, ["package-step"]),
    remarks: long({ en: "Remarks", ru: "Примечание" }),
  },
  says: {
    en: (b) => said("en", b),
    ru: (b) => said("ru", b),
  },
});

type Body = {
  package: string;
  side: keyof typeof sides;
  what: string;
  state: keyof typeof stepStates;
  counterpart?: string;
  remarks?: string;
};

const said = (lang: "en" | "ru", { package: title, side, what, state, counterpart, remarks }: Body): string =>
  sentences(
    phrase(
      " ",
      `${title}.`,
      `${sides[side][lang]}:`,
      what,
      `(${phrase(", ", stepStates[state][lang], placed(lang, undefined, counterpart))})`,
    ),
    remarks,
  );
