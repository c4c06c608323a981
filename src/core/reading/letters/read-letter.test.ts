import { describe, expect, it } from "vitest";
import { read } from "../read.ts";

const letterOf = (text: string) => read(text, {}).letter;

const mail = `From: Dana Whitlock <dwhitlock@fciexample.example>
To: Consular Section, Embassy of Ghana
Sent: Mon 3/11/2024 9:12 AM
Subject: RE: MENSAH, Kofi 11111-222 - visit

Dear Mr. Boateng,

Thank you for your email of 3/8.

Consular visit - approved for Thursday 3/14.

Could you please send me a copy of his passport?

D. Whitlock
Case Manager
FCI Elm Hollow`;

const note = `Нота № 17/24

Посольство Республики Казахстан свидетельствует своё уважение Министерству иностранных дел Грузии и имеет честь просить разрешить консулу посетить гражданина Казахстана Ивана Петрова.

Посольство пользуется случаем, чтобы возобновить Министерству уверения в своём весьма высоком уважении.

Тбилиси, 5 марта 2024 года`;

describe("a letter", () => {
  it("is told from an article by its form alone", () => {
    expect(letterOf(mail)?.kind).toBe("email");
    expect(letterOf(note)?.kind).toBe("note_verbale");
    expect(
      letterOf("LIMA — Ana Ruiz was arrested on Monday, police said.\n\nShe denies it."),
    ).toBeUndefined();
  });

  it("gives its own date, in the order that its figures show", () => {
    expect(letterOf(mail)?.date?.value).toBe("2024-03-11");
    expect(letterOf(note)?.date?.value).toBe("2024-03-05");
  });

  it("names the bodies that write to one another, in their base form", () => {
    expect(letterOf(note)?.sender?.org).toBe("Посольство Республики Казахстан");
    expect(letterOf(note)?.addressee?.org).toBe("Министерство иностранных дел Грузии");
  });

  it("says what is asked, for whom, in the words that state it", () => {
    expect(letterOf(mail)?.asks).toMatchObject([
      { kind: "information", text: "send me a copy of his passport" },
    ]);
    expect(letterOf(note)?.asks).toMatchObject([{ kind: "consular_access" }]);
    expect(letterOf(note)?.reference?.value).toBe("17/24");
  });

  it("says which earlier letter it answers, and with what outcome", () => {
    expect(letterOf(mail)?.answers).toMatchObject([
      {
        refersTo: { date: "2024-03-08", text: "your email of 3/8" },
        outcome: "granted",
        parts: [{ kind: "consular_access", outcome: "granted" }],
      },
    ]);
  });

  it("is about the relative of the writer who says whose brother he is", () => {
    const text =
      "Уважаемый господин консул!\n\nПишет Вам Петров Олег, брат Петрова Ивана, он у вас второй год сидит. Прошу узнать, где он.\n\nОлег Петров\n4 апреля 2024 г.";
    const { letter, persons } = read(text, {});
    expect(letter?.concerning).toEqual([persons.find(({ name }) => name.includes("Иван"))?.id]);
  });

  it("gives the number of a notice as its own", () => {
    const text =
      "BOARD OF ARDEN\n\nNOTICE OF HEARING\n\nNotice No. 24-PC-007\n\nYou are hereby notified that a hearing on Kofi Mensah will be held on 3 May 2024.\n\nDana Vale\nClerk";
    expect(read(text, {}).letter?.reference?.value).toBe("24-PC-007");
  });
});
