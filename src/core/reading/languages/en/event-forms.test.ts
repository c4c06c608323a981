import { describe, expect, it } from "vitest";
import { read } from "../../read.ts";
import type { EventType } from "../../reading.ts";

/** Somebody in custody is known, so that each sentence can be read alone. */
const known = "The pilot Ivan Petrov was arrested in Lima in 2014.\n\n";

const toldOf = (sentence: string, published = "2016-05-04") =>
  read(known + sentence, { lang: "en", published })
    .events.filter((event) => event.start >= known.length)
    .map(({ type, persons }) => `${type} ${persons.join()}`);

const forms: Partial<Record<EventType, readonly string[]>> = {
  arrest: [
    "Petrov was picked up by agents at a hotel on Monday.",
    "Agents took him into custody at the border.",
    "He was taken into custody in March.",
    "Police in Quito arrested the pilot Ivan Petrov in May.",
    "Petrov, arrested in May 2014, has three children.",
    "A year after his 2014 arrest nothing had happened.",
    "He turned himself in.",
    "Guards led him away in handcuffs.",
  ],
  detention: [
    "He has been behind bars since May.",
    "Petrov remains jailed in Lima.",
    "He is being held without bail.",
    "He spent 400 days in a remand prison.",
    "Peru is holding Petrov in a cell without a window.",
  ],
  abduction: ["Gunmen kidnapped him in 2013.", "He was taken hostage in May 2013."],
  disappearance: ["Petrov vanished on a beach in May.", "He has not been heard from since."],
  charge: [
    "A grand jury indicted him on Tuesday.",
    "Prosecutors charged Petrov with theft.",
    "He was accused of theft.",
    "New charges, including theft, were filed against him last week.",
    "Petrov faces federal charges.",
  ],
  hearing: ["He appeared in court on Monday.", "He was arraigned in Lima.", "Petrov was due back in court."],
  plea: [
    "He entered a plea of not guilty.",
    "Petrov pled guilty.",
    "He admitted to a single count of theft.",
  ],
  trial: ["His trial opened in May.", "Petrov went on trial in Lima.", "He was tried in secret."],
  conviction: [
    "A jury found him guilty of theft.",
    "Judges convicted Petrov in May.",
    "He was found guilty.",
  ],
  sentence: [
    "He was handed a 12-year prison term.",
    "Petrov got 18 months.",
    "He received a two-year suspended sentence.",
    "His sentencing is scheduled for June.",
    "He was jailed for five years for theft.",
    "A judge gave him four years.",
  ],
  acquittal: ["A court acquitted him of theft.", "He was cleared of all charges."],
  court_appeal: [
    "He lost his appeal.",
    "A higher court upheld his conviction.",
    "Petrov plans to appeal the ruling.",
    "His sentence was reduced in May.",
  ],
  bail: ["A judge set his bail at $5,000.", "He was denied bond.", "Petrov was released on bail."],
  extradition_request: ["Chile has requested his extradition."],
  extradition_decision: ["A court ruled that Petrov can be extradited to Chile."],
  extradition: [
    "Peru extradited him in June.",
    "He was handed over to U.S. authorities.",
    "Since his extradition to Chile he is ill.",
  ],
  deportation: ["He faces deportation.", "Peru deported him in June."],
  transfer: ["Petrov was moved last month to a prison in Cusco.", "He was transferred in May to Lima."],
  solitary: ["He spent a month in an isolation cell.", "Petrov was put in a punishment cell."],
  release: [
    "Peru freed Petrov on Monday.",
    "He walked out of prison in May.",
    "Also freed was Petrov.",
    "Petrov was allowed to go home.",
    "The mayor welcomed the release of Petrov.",
    "He was not among those freed.",
  ],
  exchange: [
    "Petrov was swapped for a banker.",
    "He was freed in exchange for a banker.",
    "Peru and Chile exchanged Petrov for a banker.",
    "A prisoner swap for Petrov is being discussed.",
  ],
  pardon: ["The governor granted clemency to Petrov.", "His sentence was commuted.", "He was pardoned."],
  return_home: [
    "He landed at Joint Base Andrews.",
    "Petrov is on his way home.",
    "He was reunited with his wife.",
    "The mayor welcomed him home.",
    "After his release Petrov arrived in Quito.",
  ],
  death: ["He died in custody in June.", "Petrov passed away.", "His death in June shocked the crew."],
  medical: [
    "He was taken to a hospital in Lima.",
    "Petrov underwent surgery in May.",
    "Doctors examined him in June.",
    "He was diagnosed with asthma.",
  ],
  ill_treatment: [
    "Guards beat him.",
    "He was tortured and starved.",
    "Petrov was forced to sign a paper.",
    "He was deprived of sleep.",
  ],
  visit: [
    "The consul visited Petrov in prison last week.",
    "Consular officials were allowed to see him in May.",
    "Her ambassador met with Petrov in his cell.",
    "Petrov was granted a consular visit.",
  ],
  diplomatic_contact: [
    "The minister raised his case in Lima.",
    "Officials are in talks over his release.",
    "The envoy flew to Lima to secure his release.",
    "The minister discussed the release of Petrov with his counterpart.",
  ],
  request_sent: [
    "The ministry demanded that he be freed.",
    "Senators called for his release.",
    "His wife wrote a letter to the president asking for mercy.",
    "The ministry urged Peru to free Petrov.",
  ],
  refusal: [
    "Peru denied him access to a lawyer.",
    "Diplomats were not allowed to see him.",
    "The prison turned down a request for a doctor.",
    "Peru refused to release him.",
    "His letters went unanswered.",
  ],
  asylum: ["He was granted asylum.", "Petrov's asylum request is open."],
};

describe("what befalls somebody in custody, in the ways English papers tell it", () => {
  it.each(Object.entries(forms).flatMap(([type, sentences]) => sentences.map((one) => [type, one])))(
    "%s: %s",
    (type, sentence) => {
      expect(toldOf(sentence)).toContain(`${type} petrov`);
    },
  );
});

describe("what befalls nobody in custody", () => {
  it.each([
    "The report was released in May.",
    "The company released an ad this week showing Petrov.",
    "The footage was freed of dust.",
    "A panel voted to hold Petrov in contempt.",
    "The minister arrived in Lima for talks on a pipeline.",
    "The bank did not respond to a request for comment.",
    "The ministry declined to discuss the case.",
    "The president visited Chile.",
    "A spokesman called for calm.",
    "The senator released a statement about Petrov.",
    "Ana Ruiz died in May.",
    "The court papers say nothing of it.",
  ])("%s", (sentence) => {
    expect(toldOf(sentence)).toEqual([]);
  });

  it("is not read of somebody who is only named beside it", () => {
    const text = "The singer Ana Ruiz was hospitalized in May. She landed in Washington in June.";
    expect(read(text, { lang: "en" }).events).toEqual([]);
  });
});

describe("whom it befell", () => {
  const told = (text: string) =>
    read(text, { lang: "en", published: "2016-05-04" }).events.map(
      ({ type, persons }) => `${type} ${persons.join("+")}`,
    );

  it.each([
    // the object, the owner, the relative clause
    ["Police arrested Ana Ruiz and Tim Bell in Lima.", ["arrest ruiz+bell"]],
    ["Peru freed Lima Orchestra star Ana Ruiz on Monday.", ["release ruiz"]],
    ["A judge charged the second cook, Ana Ruiz, with theft.", ["charge ruiz"]],
    ["Ana Ruiz, a pilot, and Tim Bell, a cook, were arrested in May.", ["arrest ruiz+bell"]],
    ["Ana Ruiz, who was arrested in May, is 40.", ["arrest ruiz"]],
    // counted and paired
    [
      "Ana Ruiz and Tim Bell were arrested in May. Both were released in June.",
      ["arrest ruiz+bell", "release bell+ruiz"],
    ],
    [
      "Police arrested Ana Ruiz and Tim Bell. A judge charged the two with theft.",
      ["arrest ruiz+bell", "charge bell+ruiz"],
    ],
    // somebody new
    [
      "Ana Ruiz was arrested in May. Another American, cook Tim Bell, was deported in June.",
      ["arrest ruiz", "deportation bell"],
    ],
    // whoever speaks
    ['Ana Ruiz was arrested in May. "I was beaten," Ruiz said.', ["arrest ruiz", "ill_treatment ruiz"]],
  ])("%s", (text, events) => {
    expect(told(text)).toEqual(events);
  });
});

describe("when it happened", () => {
  const dated = (text: string, published = "2016-05-04") =>
    read(text, { lang: "en", published }).events.map(({ type, date }) => [type, date?.value]);

  it.each([
    ["In March 2014 cook Ana Ruiz, then 29, was arrested in Lima.", [["arrest", "2014-03"]]],
    ["Ana Ruiz was in Lima in May 2014 when she was arrested.", [["arrest", "2014-05"]]],
    [
      "Ana Ruiz was arrested on May 3, 2014. She was charged the next day and freed that June.",
      [
        ["arrest", "2014-05-03"],
        ["charge", "2014-05-04"],
        ["release", "2014-06"],
      ],
    ],
    [
      "A court in Lima on Monday upheld the conviction of Ana Ruiz for a theft in 2010.",
      [
        ["court_appeal", "2016-05-02"],
        ["conviction", undefined],
      ],
    ],
    [
      "Ana Ruiz was arrested in Lima.\n\nMay 9, 2014. She is convicted.",
      [
        ["arrest", undefined],
        ["conviction", "2014-05-09"],
      ],
    ],
    [
      "Ana Ruiz was arrested in May. Her trial is set for Friday.",
      [
        ["arrest", "2016-05"],
        ["trial", "2016-05-06"],
      ],
    ],
    ["Ana Ruiz was charged with selling stolen cars to tourists in 2010.", [["charge", undefined]]],
  ])("%s", (text, events) => {
    expect(dated(text)).toEqual(events);
  });
});
