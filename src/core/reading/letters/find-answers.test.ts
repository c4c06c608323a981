import { describe, expect, it } from "vitest";
import { read } from "../read.ts";

/** A letter of an embassy with this body. */
const english = (body: string): string =>
  `Embassy of Ghana\nLisbon\n\n4 March 2024\n\nMs. Dana Vale\nDirector\nElm Hollow Prison\n\nDear Ms. Vale,\n\nI write about the Ghanaian national Kofi Mensah. ${body}\n\nYours sincerely,\n\nAma Boateng\nConsul`;
const russian = (body: string): string =>
  `Посольство Республики Казахстан\nг. Тбилиси\n\n4 марта 2024 г.\n\nНачальнику учреждения № 8\nгосподину Г. Беридзе\n\nУважаемый господин Беридзе!\n\nПишем о гражданине Казахстана Иване Петрове. ${body}\n\nС уважением,\n\nА. Сериков\nконсул`;

const answersOf = (body: string) =>
  (read(/[а-я]/iu.test(body) ? russian(body) : english(body), {}).letter?.answers ?? []).map(
    ({ refersTo, outcome }) => [refersTo.date, outcome],
  );

const partsOf = (body: string) =>
  (read(/[а-я]/iu.test(body) ? russian(body) : english(body), {}).letter?.answers ?? []).flatMap(
    ({ parts }) => parts.map(({ kind, outcome }) => [kind, outcome]),
  );

describe("what a letter answers", () => {
  it.each([
    "With reference to your letter No. 45 of 12 February 2024, he is held at Elm Hollow.",
    "You wrote to us on 12 February 2024 asking where he is. He is held at Elm Hollow.",
    "On 12 February you asked where he is. He is held at Elm Hollow.",
    "Thank you for writing to us on 12 February. He is held at Elm Hollow.",
    "This is in response to the request that you submitted on 12 February 2024. He is held at Elm Hollow.",
    "Thank you for your answer of 12 February. He is held at Elm Hollow.",
    "Спасибо за ответ от 12 февраля. Он здоров.",
    "На Ваш № 45/24 от 12.02.2024 сообщаем, что он здоров.",
    "Касательно Вашего обращения от 12 февраля с.г. сообщаем, что он здоров.",
    "По существу Вашего обращения от 12.02.2024 сообщаем, что он здоров.",
    "Вы обратились к нам 12 февраля 2024 года. Сообщаем, что он здоров.",
    "В ответ на поступившее 12 февраля 2024 года обращение сообщаем, что он здоров.",
  ])("is named by: %s", (body) => {
    expect(answersOf(body)).toEqual([["2024-02-12", "information"]]);
  });

  it.each([
    "On 12 February 2024 I wrote to you about a visit. I have had no reply.",
    "Despite our reminder of 12 February, we have received no answer.",
    "We recall the Embassy's note of 12 February. To date it remains unanswered.",
    "Запрос Посольства от 12.02.2024 № 17 остаётся без ответа.",
    "12 февраля 2024 года Посольство направило Вам ноту № 17/24, которая осталась без ответа.",
    "Несмотря на напоминание от 12 февраля, ответ не получен.",
  ])("is the writer's own where no answer came: %s", (body) => {
    expect(answersOf(body)).toEqual([["2024-02-12", "none"]]);
  });

  it.each([
    ["In reply to your e-mail of 12 February: a dentist will see him next week.", "granted"],
    ["Ваше письмо, пришедшее 12 февраля, прочитано. Осмотр врача назначен на вторник.", "granted"],
    ["This answers your queries of 12 February. She has been in the infirmary since Monday.", "information"],
    ["Сообщаем по письму от 12 февраля: он здоров, жалоб не имеет.", "information"],
    ["Thank you for your letter of 12 February. The Governor has turned it down.", "refused"],
    ["Thank you for your letter of 12 February. A call to his wife presents no difficulty.", "granted"],
    [
      "Thank you for your letter of 12 February. We have asked the prison doctor for his views.",
      "acknowledged",
    ],
    ["The request you made on 12 February has been agreed to: his mother may come on Sunday.", "granted"],
    ["It is three weeks since my e-mail of 12 February and nobody has got back to me.", "none"],
    ["Благодарим за письмо от 12 февраля. Консула пропустят в любой рабочий день.", "granted"],
    ["Благодарим за письмо от 12 февраля. Переводчика на заседание обеспечим.", "granted"],
    ["Обращение Ваше от 12.02.2024 поступило в учреждение и находится в работе.", "acknowledged"],
    ["На наш запрос № 17/24 от 12.02.2024 до сего дня ответ не дан.", "none"],
  ])("is judged by what its clauses do: %s", (body, outcome) => {
    expect(answersOf(body)).toEqual([["2024-02-12", outcome]]);
  });

  it.each([
    [
      "Thank you for your letter of 12 February. A certified copy of the judgment is enclosed.",
      [["information", "granted"]],
    ],
    ["На Ваш № 45 от 12.02.2024 сообщаем: копия приговора прилагается.", [["information", "granted"]]],
    [
      "На Ваш № 45 от 12.02.2024 сообщаем: копия приговора не может быть выдана.",
      [["information", "refused"]],
    ],
    [
      "Thank you for your letter of 12 February. A visit by a dentist. Not possible before May.",
      [["medical_care", "refused"]],
    ],
    [
      "Thank you for your letter of 12 February. An interpreter will be present, as you requested. If his transfer is refused, he may appeal.",
      [["translation", "granted"]],
    ],
    [
      "Thank you for your letter of 12 February. A previous request for a transfer was refused. An interpreter will be present.",
      [["translation", "granted"]],
    ],
    [
      "Thank you for your letter of 12 February. The dentist: nothing from the clinic yet.",
      [["medical_care", "none"]],
    ],
    ["На Ваш № 45 от 12.02.2024 сообщаем: свидание с матерью разрешено.", [["family_contact", "granted"]]],
    [
      "Thank you for your letter of 12 February. The dentist: they have one on Tuesdays and he should have it by then.",
      [["medical_care", "granted"]],
    ],
    [
      "Thank you for your letter of 12 February. As regards his transfer, that falls to be determined by the Board.",
      [["transfer", "acknowledged"]],
    ],
    [
      "Thank you for your letter of 12 February. The medical file may be handed only to his lawyer. Halal meals have been provided since Monday.",
      [
        ["information", "refused"],
        ["conditions", "granted"],
      ],
    ],
    [
      "На Ваше письмо от 12.02.2024 сообщаем. Лекарства переданы ему через врача. Что касается перевода в другую колонию, бумаги находятся у прокурора.",
      [
        ["medication", "granted"],
        ["transfer", "acknowledged"],
      ],
    ],
    [
      "Thank you for your letter of 12 February. You asked that he be moved to another wing. He was transferred on Monday.",
      [["transfer", "granted"]],
    ],
    ["На Ваше письмо от 12.02.2024 сообщаем. Матрас заменён.", [["conditions", "granted"]]],
    [
      "На Ваше письмо от 12.02.2024 сообщаем. На питание он не жалуется. Свидания с родными тюрьма предоставляет по средам.",
      [["family_contact", "granted"]],
    ],
    [
      "На Ваш № 45 от 12.02.2024 сообщаем, что администрация не возражает против осмотра врачом.",
      [["medical_care", "granted"]],
    ],
  ])("tells what came of each ask: %s", (body, parts) => {
    expect(partsOf(body)).toEqual(parts);
  });
});

describe("an earlier document", () => {
  it.each([
    ["Further to our telephone conversation of 12 February, he is held at Elm Hollow.", ["2024-02-12"]],
    [
      "I wrote to you on 12 February and again on 20 February. I have heard nothing.",
      ["2024-02-12", "2024-02-20"],
    ],
    ["We are yet to receive any response to our trailing mail of 12 February.", ["2024-02-12"]],
    ["I write you the 12th February and up to now not a line from anybody.", ["2024-02-12"]],
    ["В ответ на Ваше письмо от вчерашнего дня сообщаем, что он здоров.", ["2024-03-03"]],
    [
      "Наши ноты № 17/24 от 12.02.2024 г. и № 19/24 от 20 февраля остаются без ответа.",
      ["2024-02-12", "2024-02-20"],
    ],
  ])("is dated in: %s", (body, dates) => {
    expect(answersOf(body).map(([date]) => date)).toEqual(dates);
  });

  it.each([
    "The prosecutor's letter of 12 February says that he is held at Elm Hollow.",
    "My application for bail of 12 February was rejected.",
    "His appeal of 12 February was dismissed by the court.",
  ])("is none that is only mentioned: %s", (body) => {
    expect(answersOf(body)).toEqual([]);
  });
});

describe("a decision", () => {
  it("answers the application that it is on", () => {
    const text =
      "PRISON BOARD OF ARDEN\n\nDECISION\n\nFile: PB/12\n\nApplicant: Kofi Mensah\n\nThe applicant's application, handed in on 12 February 2024, has been considered by the Board.\n\nHe applied for an interpreter. Rejected.\n\nThe application is dismissed.\n\nDana Vale\nSecretary of the Board\n4 March 2024";
    expect(read(text, {}).letter?.answers).toMatchObject([
      {
        refersTo: { date: "2024-02-12" },
        outcome: "refused",
        parts: [{ kind: "translation", outcome: "refused" }],
      },
    ]);
  });
});
