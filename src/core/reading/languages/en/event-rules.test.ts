import { describe, expect, it } from "vitest";
import { read } from "../../read.ts";

/** Somebody in custody is known, so that each sentence can be read alone. */
const people = "The pilot Ivan Petrov was arrested in Lima in 2014.\n\n";

const told = (text: string, published?: string) =>
  read(people + text, { lang: "en", ...(published ? { published } : {}) })
    .events.slice(1)
    .map((one) => [one.type, one.persons.join(), one.status, one.text]);

describe("English events", () => {
  it.each([
    // taken and held
    [
      "He was abducted near the river in May 2013.",
      "abduction",
      "actual",
      "was abducted near the river in May 2013",
    ],
    [
      "Petrov was detained at the airport in Quito.",
      "arrest",
      "actual",
      "was detained at the airport in Quito",
    ],
    ["Police arrested him on 3 March 2012.", "arrest", "actual", "Police arrested him on 3 March 2012"],
    [
      "He was arrested in Dakar, Senegal, on 8 May 2013, his lawyer said.",
      "arrest",
      "actual",
      "was arrested in Dakar, Senegal, on 8 May 2013",
    ],
    [
      "Petrov was sentenced in Lyon, France, in March 2015 to six years.",
      "sentence",
      "actual",
      "was sentenced in Lyon, France, in March 2015",
    ],
    ["His arrest in July surprised the crew.", "arrest", "actual", "His arrest in July"],
    ["Petrov remains in custody in Texas.", "detention", "actual", "remains in custody in Texas"],
    ["He was placed in solitary confinement.", "solitary", "actual", "He was placed in solitary confinement"],
    ["He was transferred to another prison.", "transfer", "actual", "was transferred to another prison"],
    // courts
    ["He was charged with smuggling copper.", "charge", "actual", "was charged with smuggling copper"],
    ["The charges against him were dropped.", "charge", "negated", "The charges against him were dropped"],
    ["Petrov pleaded not guilty.", "plea", "actual", "pleaded not guilty"],
    ["Petrov was found guilty in May 2015.", "conviction", "actual", "was found guilty in May 2015"],
    [
      "On June 3, 2015, a court in Texas sentenced him to 12 years in prison.",
      "sentence",
      "actual",
      "On June 3, 2015, a court in Texas sentenced him to 12 years in prison",
    ],
    ["He was acquitted.", "acquittal", "actual", "was acquitted"],
    ["Petrov appealed against the verdict.", "court_appeal", "actual", "Petrov appealed against the verdict"],
    ["He was later extradited to Peru.", "extradition", "actual", "was later extradited to Peru"],
    ["He will be deported after his term.", "deportation", "planned", "will be deported"],
    ["Petrov sought asylum.", "asylum", "actual", "sought asylum"],
    // ways out
    ["He was released on Friday.", "release", "actual", "was released on Friday"],
    ["He was not released.", "release", "negated", "was not released"],
    ["He must be freed.", "release", "possible", "must be freed"],
    ["Petrov ought to be released.", "release", "possible", "to be released"],
    ["He had to be hospitalized.", "medical", "actual", "had to be hospitalized"],
    ["He could be exchanged for a banker.", "exchange", "possible", "could be exchanged for a banker"],
    ["The governor pardoned him.", "pardon", "actual", "The governor pardoned him"],
    ["Petrov died in 2019.", "death", "actual", "died in 2019"],
    // treatment and contact
    ["He was hospitalized in March.", "medical", "actual", "was hospitalized in March"],
    ["He was beaten by guards.", "ill_treatment", "actual", "was beaten by guards"],
    ["He was visited by the consul.", "visit", "actual", "was visited by the consul"],
    [
      "The request was ignored: prison officials denied consular access.",
      "refusal",
      "actual",
      "prison officials denied consular access",
    ],
  ])("%s", (text, type, status, words) => {
    expect(told(text, "2016-05-04")).toContainEqual([type, "petrov", status, words]);
  });

  it("keeps by whom and of whom something was asked", () => {
    const { events } = read(
      `${people}Foreign Minister Olga Berg asked Governor Tim Marsh to release Petrov.`,
      { lang: "en" },
    );
    expect(events.at(-1)).toMatchObject({
      type: "request_sent",
      persons: ["petrov"],
      by: "berg",
      to: "marsh",
    });
  });

  it("tells of a group by its fullest name", () => {
    const text =
      "Minister Olga Berg raised the case of Peruvians held in Texas. The prisoners were tested for flu.";
    const { events } = read(text, { lang: "en" });
    expect(events.map((one) => [one.type, one.persons])).toEqual([
      ["diplomatic_contact", ["group:Peruvians held in Texas"]],
      ["medical", ["group:Peruvians held in Texas"]],
    ]);
  });

  it("gives one verb all of its people", () => {
    const text =
      "Police arrested Rosa Marin and Tim Bell. Rosa Marin and Tim Bell were visited by the consul.";
    expect(read(text, { lang: "en" }).events).toMatchObject([
      { type: "arrest", persons: ["marin", "bell"] },
      { type: "visit", persons: ["marin", "bell"], agency: "consul" },
    ]);
  });

  it("gives both verbs of one sentence their person", () => {
    const text = "Rosa Marin was arrested in May 2014 and sentenced in 2016 to four years.";
    const { events } = read(text, { lang: "en" });
    expect(events.map((one) => [one.type, one.persons, one.date?.value])).toEqual([
      ["arrest", ["marin"], "2014-05"],
      ["sentence", ["marin"], "2016"],
    ]);
  });

  it.each([
    "The film was released in May.",
    "He appealed to nobody.",
    "The company tested a new engine.",
    "They met in a bar.",
    "She urged him to sleep.",
    "Read more: Petrov was arrested again",
  ])("finds nothing in: %s", (text) => {
    expect(read(text, { lang: "en" }).events).toEqual([]);
  });
});

describe("by whom a visit was made", () => {
  it.each([
    [
      "Rosa Marin and Tim Bell are regularly visited by Russian consular staff and are in contact.",
      "Russian consular staff",
    ],
    ["Rosa Marin and Tim Bell were visited by the consul.", "consul"],
  ])("%s", (text, agency) => {
    const visit = read(`Police arrested Rosa Marin and Tim Bell. ${text}`, { lang: "en" }).events.find(
      (event) => event.type === "visit",
    );
    expect(visit?.agency).toBe(agency);
  });
});
