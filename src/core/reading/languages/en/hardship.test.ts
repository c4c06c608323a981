import { describe, expect, it } from "vitest";
import { read } from "../../read.ts";

/** Somebody in custody is known, so that each sentence can be read alone. */
const known = "The pilot Ivan Petrov was arrested in Lima in 2014.\n\n";

const readAfter = (sentence: string) => {
  const { events, custody } = read(known + sentence, { lang: "en", published: "2016-05-04" });
  const after = ({ start }: { start: number }) => start >= known.length;
  return { events: events.filter(after), custody: custody.filter(after) };
};

describe("hardship told without its usual verb", () => {
  it.each([
    ["He went six weeks without his heart tablets.", "ill_treatment"],
    ["Petrov was left without heating for most of the winter.", "ill_treatment"],
    ["He was not given his inhaler.", "ill_treatment"],
    ["Petrov was fed once a day.", "ill_treatment"],
    ["Guards poured cold water on him.", "ill_treatment"],
    ["They slapped him and burned his letters.", "ill_treatment"],
    ["His jailers did not let him sleep.", "ill_treatment"],
    ["He was kept in a dark, windowless room.", "ill_treatment"],
    ["Guards kept the lights on day and night in Petrov's cell.", "ill_treatment"],
    ["His request for a furlough went nowhere.", "refusal"],
    ["They did not let him call his wife.", "refusal"],
    ["Petrov wrote four times to the ambassador. Nobody has written back.", "request_sent, refusal"],
    ["His case came up at dinner with the governor.", "diplomatic_contact"],
    ["The authorities should immediately release Petrov.", "request_sent"],
    ["Petrov was moved to Marrow Creek.", "transfer"],
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
    ["Petrov can no longer climb the stairs.", "health: can no longer climb the stairs"],
    ["He is unable to lift his left arm.", "health: is unable to lift his left arm"],
    ["Petrov has fainted twice.", "health: has fainted twice"],
    ["Petrov was sent to Marrow Creek, in the north.", "facility: Marrow Creek"],
    [
      "Petrov was held in the prison of Elm Hollow near Arden.",
      "facility: the prison of Elm Hollow near Arden",
    ],
    ["Petrov was sent to Peru.", ""],
    ["Petrov was moved to Elm Hollow Hospital.", ""],
  ])("%s", (sentence, facts) => {
    expect(
      readAfter(sentence)
        .custody.filter(({ field }) => field !== "country")
        .map(({ field, text }) => `${field}: ${text}`)
        .join(", "),
    ).toBe(facts);
  });
});

describe("a part of those told of", () => {
  it("is a group of its own", () => {
    const text =
      "Ana Ruiz, Eva Bell and Joan Cole, nurses, were arrested in Lima in May.\n\nTwo of the three nurses were released on Friday.";
    const { events } = read(text, { lang: "en", published: "2016-05-04" });
    expect(events.at(-1)?.persons).toEqual(["group:Two of the three nurses"]);
  });
});

describe("a pronoun after a sentence of two people", () => {
  it("means its subject, not who stands after a preposition", () => {
    const text = "Ivan Petrov was arrested in Lima in May with Juan Lot. He pleaded guilty in June.";
    const { events } = read(text, { lang: "en", published: "2016-05-04" });
    expect(events.at(-1)?.persons).toEqual(["petrov"]);
  });
});
