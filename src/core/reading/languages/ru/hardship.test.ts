import { describe, expect, it } from "vitest";
import { read } from "../../read.ts";

/** Somebody in custody is known, so that each sentence can be read alone. */
const known = "Лётчика Ивана Петрова задержали в Лиме в 2014 году.\n\n";

const readAfter = (sentence: string) => {
  const { events, custody } = read(known + sentence, { lang: "ru", published: "2016-05-04" });
  const after = ({ start }: { start: number }) => start >= known.length;
  return { events: events.filter(after), custody: custody.filter(after) };
};

describe("hardship told without its usual verb", () => {
  it.each([
    ["Петрова двое суток держали без света.", "ill_treatment"],
    ["Петров неделями сидел без инсулина.", "ill_treatment"],
    ["Его облили ледяной водой.", "ill_treatment"],
    ["Петрова приковали к батарее.", "ill_treatment"],
    ["По ночам в камере Петрова не выключают свет.", "ill_treatment"],
    ["Врача Петров так и не дождался.", "refusal"],
    ["Просьба Петрова о свидании осталась без внимания.", "refusal"],
    ["О деле Петрова зашла речь за ужином министров.", "diplomatic_contact"],
    ["Власти должны немедленно освободить Петрова.", "request_sent"],
    ["Посольство обратилось к властям с просьбой освободить Петрова.", "request_sent"],
    ["Петрова перевели в «Озёрную».", "transfer"],
  ])("%s", (sentence, types) => {
    expect(
      readAfter(sentence)
        .events.map(({ type }) => type)
        .join(", "),
    ).toBe(types);
  });
});

describe("what somebody cannot do, and a prison by its name alone", () => {
  it.each([
    ["Петров не может ходить без костылей.", "health: не может ходить без костылей"],
    ["Петров с трудом передвигается.", "health: с трудом передвигается"],
    ["Петров терял сознание.", "health: терял сознание"],
    ["Петрова поместили в «Озёрную».", "facility: «Озёрную»"],
    ["Петрова держат в изоляторе на Озёрной.", "facility: изоляторе на Озёрной"],
    ["Защита Петрова намерена обжаловать приговор в Верховном суде.", ""],
    ["Петров почти не говорит по-испански.", ""],
  ])("%s", (sentence, facts) => {
    expect(
      readAfter(sentence)
        .custody.filter(({ field }) => field !== "country")
        .map(({ field, text }) => `${field}: ${text}`)
        .join(", "),
    ).toBe(facts);
  });
});
