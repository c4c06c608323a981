import { describe, expect, it } from "vitest";
import { read } from "../read.ts";

const rest =
  "\n\nA court in Lima sentenced Anna Berg to six years in prison. Her lawyer said she would appeal.";
const остальное = "\n\nСуд в Лиме приговорил Анну Берг к шести годам. Адвокат заявил, что приговор обжалуют.";

describe("the day of publication, where only the text tells it", () => {
  it.each([
    ["By Jan Holm, Coast News\n\nUpdated 6:12 PM ET, Tue September 14, 2021", "2021-09-14"],
    ["Published\n4 March 2021\n\nShare", "2021-03-04"],
    ["Updated 5 March 2021\n\nPublished 4 March 2021", "2021-03-04"],
    ["Manila, 14 February 2024, 2:30 p.m.", "2024-02-14"],
    ["LAGOS, 9 June 2022 — The ministry was silent.", "2022-06-09"],
    ["MOSCOW, July 13. /TASS/. The ministry was silent.", "XXXX-07-13"],
  ])("%s", (head, day) => {
    expect(read(head + rest, {}).published).toMatchObject({ value: day });
  });

  it.each([
    ["20 февраля 2024, 11:42 | Общество | Комментарии: 37", "2024-02-20"],
    ["«Деловой день» №87 от 23.05.2019, стр. 4", "2019-05-23"],
    ["(Казань — Лима, 3 августа 2022 г.) Министерство молчало.", "2022-08-03"],
    ["КАЗАНЬ, 14 ноя — РИА «Волга». Министерство молчало.", "XXXX-11-14"],
  ])("%s", (head, day) => {
    expect(read(head + остальное, {}).published).toMatchObject({ value: day });
  });

  it("is not the day of a tweet, of an event or of a heading", () => {
    for (const head of [
      "— Jan Holm (@jholm) March 4, 2021",
      "Anna Berg was arrested on 4 March 2021.",
      "Court frees Anna Berg after protest on 4 March 2021",
      "12 марта 2021 года суд признал Анну Берг виновной.",
    ])
      expect(read(head + rest, {}).published).toBeUndefined();
  });

  it("settles what is told relative to it", () => {
    const { events } = read(
      "Published 4 March 2021\n\nAnna Berg was arrested on Tuesday in Lima, police said.",
      {},
    );
    expect(events[0]?.date?.value).toBe("2021-03-02");
  });
});

describe("who signs, and where a report opens", () => {
  it("takes all names of the byline, in the words of the first", () => {
    const { author } = read(`Coast News\n\nBy Anna Berg and Peter Holm${rest}`, {});
    expect(author).toMatchObject({ value: "Anna Berg, Peter Holm", text: "Anna Berg" });
  });

  it("takes the place, not a rubric in capitals", () => {
    expect(read(`LIMA, Peru — A court ruled on Friday.${rest}`, {}).dateline?.value).toBe("LIMA, Peru");
    expect(read(`PRESS RELEASE – for immediate use${rest}`, {}).dateline).toBeUndefined();
  });
});
