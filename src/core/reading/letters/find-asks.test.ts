import { describe, expect, it } from "vitest";
import { read } from "../read.ts";

/** The asks of a letter with this body, as kind and words. */
const asksOf = (body: string) => {
  const russian = /[а-я]/iu.test(body);
  const text = russian
    ? `Уважаемый господин консул!\n\nПишу о гражданине Перу Луисе Ортеге.\n\n${body}\n\nС уважением,\nАнна Берг`
    : `Dear Sir,\n\nI write about our national Mr. Luis Ortega.\n\n${body}\n\nYours faithfully,\nAnna Berg`;
  return (read(text, {}).letter?.asks ?? []).map(({ kind, text: words }) => [kind, words]);
};

const kindsOf = (body: string) => asksOf(body).map(([kind]) => kind);

describe("the ways to ask", () => {
  it.each([
    ["Might he be allowed to ring his children once a week?", ["family_contact"]],
    ["What my brother needs most is his heart tablets.", ["medication"]],
    ["We should be indebted to you for an early copy of the charge sheet.", ["information"]],
    ["He ought to be brought before a dentist without further delay.", ["medical_care"]],
    ["Under these circumstances the family pleads for mercy and begs that he be pardoned.", ["clemency"]],
    ["Is there any way at all of getting a winter coat to him?", ["conditions"]],
    ["May I trouble you for the date of the next hearing?", ["information"]],
    ["If he cannot be set free, then at least put him nearer to Lima.", ["transfer"]],
    ["An independent medical opinion is sought as a matter of urgency.", ["medical_care"]],
    ["We reiterate our appeal for an end to his segregation.", ["end_solitary"]],
    ["We look forward to learning what has become of the complaint.", ["information"]],
    ["Let my son come home to die, I beg you.", ["humanitarian_release"]],
    ["If there is any way he could be seen by a heart specialist, he would rest easier.", ["medical_care"]],
    ["It would only be humane to let his mother in.", ["family_contact"]],
    ["Kindly see to it that he is given his insulin.", ["medication"]],
    ["They took his inhaler on Monday; get it back, please.", ["medication"]],
    ["The three men may please be moved to another prison.", ["transfer"]],
    ["The Embassy has the honour to solicit a consular visit to Mr. Ortega.", ["consular_access"]],
    ["A call home now and then would go a long way.", ["family_contact"]],
    ["It would also be most helpful to have the report of the clinic.", ["information"]],
    ["And any chance of an interpreter?", ["translation"]],
    ["If possible, a Quechua interpreter for the hearing.", ["translation"]],
    ["What would help him most is a call home once a week.", ["family_contact"]],
    ["Do whatever you can to get him out of solitary.", ["end_solitary"]],
    ["Somebody has to tell his wife.", ["family_contact"]],
    ["A doctor should look at his leg before it gets worse.", ["medical_care"]],
    ["Perhaps his lawyer could be let in on Sundays as well.", ["lawyer_access"]],
    ["Nothing would please us more than to see him released on health grounds.", ["humanitarian_release"]],
    ["Посольство было бы благодарно за копию приговора.", ["information"]],
    ["We were told that he takes insulin. If you can get it to him we shall pay.", ["medication"]],
    ["Ему бы тёплую куртку.", ["conditions"]],
    ["Может, его переведут поближе к дому?", ["transfer"]],
    ["Может быть, можно как-нибудь передать ему одеяло.", ["conditions"]],
    ["Главное, чтобы он получал таблетки каждый день.", ["medication"]],
    ["Остаётся надеяться, что его отпустят по состоянию здоровья.", ["humanitarian_release"]],
    ["Желательно присутствие переводчика на допросе.", ["translation"]],
    ["Если поедете к нему, передайте, что сын пошёл в школу.", ["family_contact"]],
    ["Убедительная просьба передать ему тёплые вещи.", ["conditions"]],
    ["Нельзя ли устроить ему разговор с дочерью?", ["family_contact"]],
    ["Ему жизненно необходимы таблетки от давления.", ["medication"]],
    ["Мы были бы Вам весьма обязаны за копию приговора.", ["information"]],
    ["Не сочтите за труд выслать нам копию приговора.", ["information"]],
    ["Мне бы только узнать, жив ли он.", ["information"]],
    ["Вот бы ему хоть раз домой позвонить.", ["family_contact"]],
    ["Хоть бы врач на него взглянул.", ["medical_care"]],
    ["Было бы справедливо, если бы мать к нему пустили.", ["family_contact"]],
    ["Хорошо бы адвоката ему толкового.", ["lawyer_access"]],
    ["Пусть его осмотрит настоящий врач.", ["medical_care"]],
    ["Осуждённый просил бы Посольство направить ему словарь и книги.", ["conditions"]],
  ])("%s", (body, kinds) => {
    expect(kindsOf(body)).toEqual(kinds);
  });

  it.each([
    "In March we asked that he be seen by a dentist, and this was done.",
    "We shall apply for his release as soon as the judgment is final.",
    "It should be emphasised that he was given an interpreter.",
    "He should be seen by the doctor next week anyway.",
    "The same request on behalf of another man was refused.",
    "Neither of them wishes to see a doctor.",
    "I propose to visit the prison again in May.",
    "Осуждённый может ходатайствовать о переводе сам.",
    "Адвокат будет просить о переводе.",
    "Врач сказал, что ему нужно больше гулять.",
    "Please find his passport copy attached.",
    "В марте мы просили показать его врачу, и это было сделано.",
    "Суд обязал учреждение провести осмотр.",
  ])("are not those that only tell: %s", (body) => {
    expect(kindsOf(body)).toEqual([]);
  });

  it("are cut where another wish opens in a clause of its own", () => {
    expect(
      kindsOf(
        "We would be grateful to learn where he is held, and we must insist that he be given a lawyer.",
      ),
    ).toEqual(["information", "lawyer_access"]);
  });

  it("may stand in a list that a sentence opens without a mark", () => {
    expect(
      kindsOf(
        "Before he can leave, we need from you\n\n- a copy of his passport;\n- an interpreter for the hearing.",
      ),
    ).toEqual(["information", "translation"]);
  });

  it("may point to what was named before", () => {
    expect(
      kindsOf("He has not been seen by a doctor for a month; we ask that this be remedied by 5 September."),
    ).toEqual(["medical_care"]);
  });

  it("are for somebody else in custody whom their words name", () => {
    const { letter, persons } = read(
      "Dear Sir,\n\nI write about our national Mr. Luis Ortega.\n\nWe ask that Mr. Pedro Quiroga be seen by a doctor.\n\nYours faithfully,\nAnna Berg",
      {},
    );
    const named = persons.find(({ name }) => name.includes("Quiroga"))?.id;
    expect(letter?.asks[0]?.persons).toContain(named);
  });
});

describe("what a letter asks for", () => {
  it.each([
    ["We request that he be seen by a doctor.", [["medical_care", "he be seen by a doctor"]]],
    ["Could you tell us where he is held?", [["information", "tell us where he is held"]]],
    [
      "We would be grateful if he were given an interpreter.",
      [["translation", "he were given an interpreter"]],
    ],
    [
      "Failing that, I would ask that his sentence be reduced.",
      [["sentence_review", "his sentence be reduced"]],
    ],
    [
      "We ask that he be moved to another prison, and that his wife be allowed to visit him.",
      [
        ["transfer", "he be moved to another prison"],
        ["family_contact", "his wife be allowed to visit him"],
      ],
    ],
    [
      "We ask you to:\n(a) end his solitary confinement;\n(b) let him have his insulin.",
      [
        ["end_solitary", "end his solitary confinement"],
        ["medication", "let him have his insulin"],
      ],
    ],
    [
      "A visit by our consul is hereby requested.",
      [["consular_access", "A visit by our consul is hereby requested"]],
    ],
    [
      "Would you mind telling his sister that he is well?",
      [["family_contact", "telling his sister that he is well"]],
    ],
    [
      "Мы были бы также признательны, если бы ему передали письма родных.",
      [["family_contact", "ему передали письма родных"]],
    ],
    ["Прошу сообщить, где он содержится.", [["information", "сообщить, где он содержится"]]],
    [
      "Просим разрешить ему звонок домой и предоставить переводчика.",
      [
        ["family_contact", "разрешить ему звонок домой"],
        ["translation", "предоставить переводчика"],
      ],
    ],
  ])("%s", (body, asks) => {
    expect(asksOf(body)).toEqual(asks);
  });

  it.each([
    "We do not ask for his release.",
    "I thank you for your help and remain at your disposal.",
    "A lawyer saw him on 3 May.",
    "Не прошу его освободить.",
    "На его переводе мы не настаиваем.",
  ])("is nothing in: %s", (body) => {
    expect(asksOf(body)).toEqual([]);
  });

  it("keeps what is not wanted, or no longer, apart", () => {
    const { letter } = read(
      "Dear Sir,\n\nI write about my son Luis Ortega. The transfer to another prison is no longer needed.\n\nYours,\nAnna Ortega",
      {},
    );
    expect(letter?.notAsks).toMatchObject([{ kind: "transfer", why: "withdrawn" }]);
  });

  it("takes a bare request for a reply for a day, not for an ask", () => {
    const { letter } = read(
      "4 May 2021\n\nDear Sir,\n\nI write about my son Luis Ortega. Please reply by 20 May.\n\nYours,\nAnna Ortega",
      {},
    );
    expect(letter).toMatchObject({ asks: [], replyBy: { value: "2021-05-20" } });
  });
});
