import { describe, expect, it } from "vitest";
import { read } from "../read.ts";

const mail = (older: string): string =>
  `From: Ines Falk <ines@mission.example>\nTo: Records Office, Northgate Jail\nSent: Monday, March 4, 2024 9:15 AM\nSubject: Joris Maas\n\nDear Ms. Ode,\n\nPlease let Mr. Joris Maas see a doctor.\n\nKind regards,\nInes Falk\n\n${older}`;

const olderText =
  "Ms. Falk,\nPlease send us the passport of Mr. Maas. Please tell us who will visit.\nBeth Ode\nNorthgate Jail";

const headed =
  "From: Records Office\nSent: Friday, March 1, 2024 2:10 PM\nTo: Ines Falk\nSubject: RE: inmate\n";

describe("older mail that a letter quotes", () => {
  it.each([
    ["below a line", `-----Original Message-----\n${headed}\n${olderText}`],
    ["below a line in another language", `-------- Пересылаемое сообщение --------\n${headed}\n${olderText}`],
    ["below a head of its own", `${headed}\n${olderText}`],
    [
      "below the words that say who wrote it",
      `On Fri, Mar 1, 2024 at 2:10 PM, Records wrote:\n\n${olderText}`,
    ],
    ["behind marks", `Beth Ode wrote on 1 March 2024:\n${olderText.replace(/^/gmu, "> ")}`],
  ])("%s asks nothing and heads nothing", (_, older) => {
    const { letter } = read(mail(older), {});
    expect(letter?.date?.value).toBe("2024-03-04");
    expect(letter?.sender?.text).toBe("Ines Falk");
    expect(letter?.asks.map(({ kind }) => kind)).toEqual(["medical_care"]);
  });

  it("does not begin where a letter quotes what somebody wrote", () => {
    const text = mail("").replace(
      "Please let",
      "On 3 March 2024 Mr. Maas wrote:\n\nHe has pains in his chest.\n\nPlease let",
    );
    expect(read(text, {}).letter?.asks).toHaveLength(1);
  });
});
