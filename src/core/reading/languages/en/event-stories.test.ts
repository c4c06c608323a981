import { describe, expect, it } from "vitest";
import { read } from "../../read.ts";

/** Somebody in custody is known, so that each sentence can be read alone. */
const known = "The pilot Ivan Petrov was arrested in Lima in 2014.\n\n";

const toldOf = (sentence: string) =>
  read(known + sentence, { lang: "en", published: "2016-05-04" })
    .events.filter((event) => event.start >= known.length)
    .map(({ type, status }) => `${type} ${status}`);

const eventsOf = (text: string) =>
  read(text, { lang: "en", published: "2016-05-04" }).events.map(({ type, persons, date }) =>
    `${type} ${persons.join("+")} ${date?.value ?? ""}`.trim(),
  );

const factsOf = (sentence: string) =>
  read(known + sentence, { lang: "en", published: "2016-05-04" })
    .custody.filter((fact) => fact.start >= known.length)
    .map(({ field, text }) => `${field}: ${text}`);

describe("what English papers tell of somebody in custody", () => {
  it.each([
    ["A court extended Petrov's detention until July.", "detention actual"],
    ["He was remanded in custody.", "detention actual"],
    ["A judge ordered Petrov held until his trial.", "detention actual"],
    ["Petrov was ordered held without bail.", "bail negated"],
    ["Petrov spent two months in solitary confinement.", "solitary actual"],
    ["He was pulled off a bus.", "arrest actual"],
    ["A lawyer said she would appeal Monday's ruling against Petrov.", "court_appeal planned"],
    ["Petrov lost his fight against extradition.", "extradition_decision actual"],
    ["A judge ruled that Petrov can be extradited.", "extradition_decision actual"],
    ["Petrov had his sentence commuted.", "pardon actual"],
    ["He was granted early release.", "release actual"],
    ["He was allowed to return to Chile.", "return_home actual"],
    ["Petrov's next court date is May 20.", "hearing planned"],
    ["His trial has been put off twice.", "trial actual"],
    ["His wife said he was beaten by guards.", "ill_treatment alleged"],
    ["His letters were not answered.", "refusal actual"],
    ["The ministry demanded that Petrov be treated fairly.", "request_sent actual"],
    ["The envoy took up his case.", "diplomatic_contact actual"],
    ["He will be handed over and deported.", "deportation planned"],
  ])("%s", (sentence, told) => {
    expect(toldOf(sentence)).toContain(told);
  });
});

describe("who is held", () => {
  it.each([
    [
      "A Peruvian sailor who hid in a ship was sentenced on Monday.\n\nTomas Vega, 40, was arrested in May.",
      ["sentence vega 2016-05-02", "arrest vega 2016-05"],
    ],
    ["Ana Ruiz, who is serving ten years, was swapped for Tim Bell.", ["exchange ruiz+bell"]],
    ["Ana Ruiz vanished in Lima. She was freed in April.", ["disappearance ruiz", "release ruiz 2016-04"]],
  ])("%s", (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});

describe("when something lasts or is somebody else's day", () => {
  it.each([
    ["Ana Ruiz has been held in Lima since April 2015.", ["detention ruiz 2015-04"]],
    ["Ana Ruiz was arrested in Lima after Tuesday's raid.", ["arrest ruiz"]],
  ])("%s", (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});

describe("what is known of somebody's custody", () => {
  it.each([
    ["Petrov was diagnosed with leukaemia in prison.", "health: leukaemia"],
    ["Petrov pleaded guilty in June to wire fraud.", "charge: wire fraud"],
    ["A judge sentenced him to time served.", "sentence_length: time served"],
    ["Petrov was freed after two years.", "time_served: two years"],
    ["He was held in a Quito jail.", "facility: Quito jail"],
    ["He has been held in Lima since March 2015.", "held_since: since March 2015"],
  ])("%s", (sentence, fact) => {
    expect(factsOf(sentence)).toContain(fact);
  });

  it("reads no illness of what somebody studies", () => {
    expect(factsOf("Petrov, who studied blood clots, was visited in May.")).not.toContain(
      "health: blood clots",
    );
  });
});
