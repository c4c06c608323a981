import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearlyTheSame, resemblance, sketch } from "./reprint.ts";

const story = `
PORT ALDER (Coastwire) - A court in Port Alder on Tuesday sentenced two sailors of the freighter Marjoram to four years
in prison for carrying untaxed fuel, their lawyer said. The men, who have been held since March, denied the charge and
will appeal within ten days. The consul of their country visited them last week and asked that they be moved to a
prison closer to the harbour, where their families could see them. The ministry of justice has not answered.
The owner of the ship, which has lain at the quay since the spring, declined to comment. A third man was released
in June after his health grew worse; he is being treated at home, his sister told this agency by telephone.`;

const other = `
The harbour authority of Port Alder said on Friday that it had cleared the wreck of a barge which had blocked the
northern channel for nine days. Ferries to the islands run again from Saturday, at first by day only. Fishermen had
complained that no compensation was offered to them, and a hearing about this is planned for the coming month.`;

const words = (text: string) => text.trim().split(/\s+/);
const likeness = (a: string, b: string) => resemblance(sketch(a), sketch(b));

describe("a reprint", () => {
  it.each<[what: string, text: string]>([
    ["the same text", story],
    ["other line breaks, quotation marks and capitals", story.toUpperCase().replace(/\s+/g, "\n\n")],
    [
      "another beginning",
      story.replace(
        "PORT ALDER (Coastwire) - A court",
        "Two sailors jailed\nFrom our correspondent\nA court",
      ),
    ],
    ["without its last sentences", words(story).slice(0, 85).join(" ")],
    [
      "some words changed",
      story
        .replace("Tuesday", "24 September")
        .replace("four years", "48 months")
        .replace("grew worse", "declined"),
    ],
  ])("%s is nearly the same", (_, text) => {
    expect(likeness(story, text)).toBeGreaterThanOrEqual(nearlyTheSame);
  });

  it.each<[what: string, text: string]>([
    ["another story about the same town", other],
    ["one sentence of it within another story", `${other} ${story.trim().split(".")[1]}.`],
    ["its words in another order", words(story).toSorted().join(" ")],
  ])("%s is not", (_, text) => {
    expect(likeness(story, text)).toBeLessThan(nearlyTheSame / 2);
  });

  it("is found in scripts without spaces between words", () => {
    const text = "法院星期二判处两名水手四年有期徒刑律师说他们将在十天内提出上诉领事上周探望了他们";
    expect(likeness(text, text.replace("星期二", "昨日"))).toBeGreaterThanOrEqual(nearlyTheSame);
  });

  it("is never seen in a formula that many documents share", () => {
    expect(sketch("Dear colleagues, please see the attached letter.")).toEqual([]);
    expect(likeness("Please see attached.", "Please see attached.")).toBe(0);
  });
});

describe("a sketch", () => {
  it("is short, ascending, made of 32-bit integers, and the same each time", () => {
    const long = Array.from({ length: 5000 }, (_, at) => `word${at % 997} ${at}`).join(" ");
    const numbers = sketch(long);
    expect(numbers).toHaveLength(128);
    expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers);
    expect(numbers.every((one) => (one | 0) === one)).toBe(true);
    expect(sketch(long)).toEqual(numbers);
  });

  it("resembles itself fully and gives the same both ways", () => {
    const texts = fc.array(fc.constantFrom("a", "prison", "суд", "7", "no", "письмо"), {
      minLength: 30,
      maxLength: 300,
    });
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const [one, two] = [sketch(a.join(" ")), sketch(b.join(" "))];
        expect(resemblance(one, one)).toBe(one.length === 0 ? 0 : 1);
        expect(resemblance(one, two)).toBe(resemblance(two, one));
      }),
    );
  });
});
