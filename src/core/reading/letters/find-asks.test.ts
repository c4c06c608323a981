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
