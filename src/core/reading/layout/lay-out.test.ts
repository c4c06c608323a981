import { describe, expect, it } from "vitest";
import { english } from "../languages/en/index.ts";
import { russian } from "../languages/ru/index.ts";
import { layOut } from "./lay-out.ts";

const page = (text: string) => layOut(text, /[а-я]/iu.test(text) ? russian : english);
const cut = (text: string, parts: readonly { start: number; end: number }[]) =>
  parts.map(({ start, end }) => text.slice(start, end));

describe("words", () => {
  it.each([
    ["U.S. officials met Ruiz's aide", ["U.S.", "officials", "met", "Ruiz", "aide"]],
    ["O’Neill, Dok-su: 7.5 years", ["O’Neill", "Dok-su", "7.5", "years"]],
    ["#FreeRuiz — срок 7,5 лет", ["FreeRuiz", "срок", "7,5", "лет"]],
  ])("%s", (text, words) => {
    expect(page(text).words.map((word) => word.text)).toEqual(words);
  });
});

describe("sentences", () => {
  it.each([
    ["Mr. Ruiz came. He sat.", ["Mr. Ruiz came", "He sat"]],
    ["T. N. Ruiz came to the U.S. on Sept. 7.", ["T. N. Ruiz came to the U.S. on Sept. 7"]],
    [
      "He was ill. Nobody from the U.S. came. In Ore. R-Ky. men sat.",
      ["He was ill", "Nobody from the U.S. came", "In Ore. R-Ky. men sat"],
    ],
    ["They left the U.S. He stayed.", ["They left the U.S.", "He stayed"]],
    ['"A. B," he said. "C."', ['A. B," he said', "C"]],
    [
      "По ст. 228 УК РФ осуждён в 2011 г. в Лиме. Он болен.",
      ["По ст. 228 УК РФ осуждён в 2011 г. в Лиме", "Он болен"],
    ],
  ])("%s", (text, sentences) => {
    expect(cut(text, page(text).sentences)).toEqual(sentences);
  });

  it("cuts words without stops, so that no sentence is endless", () => {
    const { sentences } = page("word ".repeat(1000));
    expect(Math.max(...sentences.map(({ from, to }) => to - from))).toBeLessThanOrEqual(200);
  });
});

describe("quotations", () => {
  it.each([
    ['He said "yes" and "no".', ['"yes"', '"no"']],
    ["Он сказал: «Читаю «Правду» днём».", ["«Читаю «Правду» днём»"]],
    ["«Да, — сказал адвокат. — Нет».", ["«Да", "Нет»"]],
    // paragraphs of one speech
    ['"One.\n\n"Two.\n\n"Three." He left.', ['"One.\n\n"Two.\n\n"Three."']],
    // a mark that is never closed does not swallow the rest
    ['"They are friends, said Ruiz. "They are kind."', ['"They are friends,', '"They are kind."']],
    ["He is 6' 2\" tall.", []],
  ])("%s", (text, quotations) => {
    expect(cut(text, page(text).quotations)).toEqual(quotations);
  });
});

describe("blocks", () => {
  it.each([
    ["Read more: how it rained", "related"],
    ["READ MORE: It Rained", "related"],
    ["Follow @rain on Twitter.", "boilerplate"],
    ["All news", "boilerplate"],
    ["© Rain Press", "credit"],
    ["By Ana Ruiz", "byline"],
    ["Ana Ruiz and Tim Marsh", "byline"],
    ["Rain falls #rain https://t.co/abc", "tweet"],
    ["— Rain (@rain) May 4, 2015", "tweet"],
    ["Rain over Lima", "heading"],
    ["It rained all day.", "prose"],
    ["Читайте также: дождь", "related"],
    ["Фото: Анна Руис", "credit"],
  ])("%s is %s", (text, kind) => {
    expect(page(text).blocks.map((block) => block.kind)).toEqual([kind]);
  });

  it.each([
    ["LIMA, Peru — It rained.", ["dateline", "prose"]],
    ["MOSCOW, July 13. /TASS/. It rained.", ["dateline", "prose"]],
    ["LIMA, 4 May 2012 (Wire) - It rained.", ["dateline", "prose"]],
    ["LIMA, May 4, 2012 (Wire) — It rained.", ["dateline", "prose"]],
    ["МОСКВА, 13 июля. /ТАСС/. Шёл дождь.", ["dateline", "prose"]],
    ["МОСКВА, 12 марта 2013 года. Шёл дождь.", ["dateline", "prose"]],
    ["Image copyright Rain Press Image caption It rained on Lima", ["credit", "caption"]],
  ])("%s is %j", (text, kinds) => {
    expect(page(text).blocks.map((block) => block.kind)).toEqual(kinds);
  });

  it("joins lines that were only wrapped", () => {
    const wrapped = "It rained on the city for the whole of the day and\nthe streets were wet.\nNobody came.";
    expect(page(wrapped).blocks).toHaveLength(2);
  });
});
