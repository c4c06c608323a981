import { describe, expect, it } from "vitest";
import { read } from "../read.ts";

const known = {
  en: "The nurse Ana Lot was arrested in 2014.\n\n",
  ru: "Медсестру Анну Лот задержали в 2014 году.\n\n",
};

const placesOf = (sentence: string, lang: "en" | "ru") =>
  read(known[lang] + sentence, { lang, published: "2016-05-04" })
    .events.filter(({ start }) => start >= known[lang].length)
    .map(({ type, place }) => `${type}: ${place?.text ?? ""}`);

describe("where an event happened", () => {
  it.each([
    [
      "Lot was held in the prison of Elm Hollow near Arden in May.",
      "detention: prison of Elm Hollow near Arden",
    ],
    ["Lot was arrested in the city of Lima in May.", "arrest: city of Lima"],
    ["Lot was convicted in Lima in 2015.", "conviction: Lima"],
    ["Lot pleaded guilty in Texas to fraud.", "plea: Texas"],
    ["Lot flew home to Chile on Friday.", "return_home: Chile"],
    ["Lot was taken to a hospital in Lima on Friday.", "medical: hospital in Lima"],
    ["Lot died on Sunday night in Lima.", "death: Lima"],
    ["The minister raised the case with his Peruvian counterpart in Geneva.", "diplomatic_contact: Geneva"],
    ["Lot was sentenced to ten years for spying on a ship in Oslo.", "sentence: "],
  ])("%s", (sentence, place) => {
    expect(placesOf(sentence, "en")).toEqual([place]);
  });

  it.each([
    ["Лот осудили в Праге в 2015 году.", "conviction: Праге"],
    ["Лот перевели в СИЗО «Озёрное».", "transfer: СИЗО «Озёрное"],
    ["Лот задержали на пункте пропуска «Берёзовый».", "arrest: пункте пропуска «Берёзовый"],
    ["Лот вернулась в Чили.", "return_home: Чили"],
    ["Суд в Лиме приговорил Лот к трём годам.", "sentence: "],
    ["Защита обжаловала приговор Лот в Пражском городском суде.", "court_appeal: "],
  ])("%s", (sentence, place) => {
    expect(placesOf(sentence, "ru")).toEqual([place]);
  });
});

describe("a noun that several people bear", () => {
  it("is not told of another newcomer: “a sailor was sentenced” is who the text names first", () => {
    const text =
      "A Chilean man was sentenced on Tuesday to nine years.\n\nJuan Lot pleaded guilty in January. " +
      "A third man, Pedro Bell, was arrested in Peru.";
    const [first] = read(text, { lang: "en", published: "2016-05-04" }).events;
    expect(first?.persons).toEqual(["lot"]);
  });
});
