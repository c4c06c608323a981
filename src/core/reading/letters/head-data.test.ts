import { describe, expect, it } from "vitest";
import { read } from "../read.ts";

const english = (head: string) =>
  read(
    `${head}\n\nDear Sir,\n\nPlease let Mr. Joris Maas see a doctor.\n\nYours faithfully,\nBeth Ode\nPartner`,
    {},
  ).letter;
const russian = (head: string) =>
  read(
    `${head}\n\nУважаемый господин начальник!\n\nПросим разрешить звонок Ивану Петрову.\n\nКонсул А. Рыжов`,
    {},
  ).letter;

describe("the number of a letter", () => {
  it.each([
    ["Our ref.: XX-441/6/2021\nYour ref.: 2210/B", "XX-441/6/2021"],
    ["Report No. MR 55-208", "MR 55-208"],
    ["My No: IMM/7/55\nYour No: CON-212/17", "IMM/7/55"],
    ["LAG 44/2015", "LAG 44/2015"],
    ["Registry ref.: LAG/N/0044/2015", "LAG/N/0044/2015"],
    ["CALL FOR LETTERS  UA 44/15          3 May 2015", "UA 44/15"],
    ["Verbal Note No. 44/2024", "44/2024"],
    ["NOTE VERBALE                             112/7-C (CONS)", "112/7-C (CONS)"],
    ["Fax: 081-2234612                 No. P2/CON/14 Vol.II (67)", "P2/CON/14 Vol.II (67)"],
    ["Subject: Re: visit [Ref. KON-44/23-2], Joris Maas", "KON-44/23-2"],
    ["Unser Zeichen: K-44/15", "K-44/15"],
    ["Msg. no.: RDH/LW/2018-1706", "RDH/LW/2018-1706"],
    ["No. (12.3)-2R-118", "(12.3)-2R-118"],
    ["Notice to staff no. 31 / issued 9 May 2021", "31"],
    ["Our sign: 4 E 217/20                     7 October 2020", "4 E 217/20"],
  ])("%s", (line, value) => {
    expect(english(`ODE LLP\n4 Canal Street\n\n${line}`)?.reference?.value).toBe(value);
  });

  it.each([
    ["экз. № 1\nИсх. № 583/кс", "583/кс"],
    ["27.03.2018, исх. 118/ПЗ", "118/ПЗ"],
    ["18.10.2023 № 7-155\nНа № 77 от 02.10.2023", "7-155"],
    ["Дело № 1-88/2021\nИсх. № 8/22", "8/22"],
    ["СА 31/23 · Лорн · 6 апреля 2023", "СА 31/23"],
  ])("%s", (line, value) => {
    expect(russian(`УПРАВЛЕНИЕ ПО ОЗЁРНОМУ КРАЮ\n${line}`)?.reference?.value).toBe(value);
  });

  it("is no number of a prison, a cell or a case", () => {
    expect(russian("Консульство Словении\nот Хаитова Б., тюрьма Чхон № 2215")?.reference).toBeNull();
    for (const line of [
      "Criminal Appeal No. 42-17",
      "Medical file no. 2017/3390",
      "Subject: Your ref. 4/2",
      "555-201-7788",
    ])
      expect(english(`ODE LLP\n4 Canal Street\n\n${line}`)?.reference).toBeNull();
  });

  it("may open the line of a note verbale", () => {
    const text =
      "Note No. 45/26. The Embassy of Arden presents its compliments to the Ministry of Foreign Affairs of Lorn and asks that Mr. Joris Maas see a doctor.";
    expect(read(`${text}\n\nLorn, 4 May 2021`, {}).letter?.reference?.value).toBe("45/26");
  });
});

describe("the day of a letter", () => {
  it.each([
    ["March the 9th, 2016", "2016-03-09"],
    ["13-Nov-2019", "2019-11-13"],
    ["2019.05.27", "2019-05-27"],
    ["2nd Nov", "XXXX-11-02"],
    ["Visited: 28 June 2022. Written: 30 June 2022", "2022-06-30"],
  ])("%s", (line, value) => {
    expect(english(line)?.date?.value).toBe(value);
  });

  it("is not that of the request which is answered", () => {
    const text =
      "БОЛЬНИЦА № 4\n\nСПРАВКА № 219\n\nДана по запросу Посольства Лорна (вх. 88, запрос от 15.01.2024) в том, что\n\nМаас Йорис находится на лечении.\n\nВрач И. Петрова\n19.01.2024";
    expect(read(text, {}).letter?.date?.value).toBe("2024-01-19");
  });

  it("has the year of the day beside it, and is no year of a case", () => {
    expect(english("Report on visit, 6 March 2017\n\nReport drafted 8 March.")?.date?.value).toBe(
      "2017-03-08",
    );
    expect(english("Criminal Case No. 881 of 2024\n\nRegistry, 2 September 2024")?.date?.value).toBe(
      "2024-09-02",
    );
  });

  it("is that of the writing, not of the visit told beside it", () => {
    expect(russian("Дата посещения 06.12.2022, составлено 09.12.2022")?.date?.value).toBe("2022-12-09");
  });

  it("is read in the language in which the mailbox heads a mail", () => {
    const text =
      "From: Оксана Бойко\nSent: Monday, June 22, 2020 9:14 AM\nTo: Генеральное консульство\nSubject: Тарас Бойко\n\nДобрый день. Помогите, чтобы мужу дали переводчика, суд 3 июля.\n\nС уважением, Оксана";
    expect(read(text, {}).letter?.date?.value).toBe("2020-06-22");
  });
});

describe("whom a letter is about", () => {
  const about = (text: string): string[] => {
    const { letter, persons } = read(text, {});
    return (letter?.concerning ?? []).map((id) => persons.find((one) => one.id === id)?.name ?? id);
  };

  it("is who bears the family name of the one who writes", () => {
    expect(
      about(
        "Ministry of Foreign Affairs\nArden\n\nDear Sir or Madam,\n\nMy name is Icilda Baines and I am the grandmother of the boy. Omari Baines went to Lorn to play in a band. Let them give him a phone call. Pastor Roy Dale says I must ask.\n\nYours in Christ,\nIcilda Baines (Mrs.)",
      ),
    ).toEqual(["Omari Baines"]);
  });

  it("is the husband who was arrested, though he is named as kin", () => {
    expect(
      about(
        "TELEPHONE MESSAGE\nDate: 4 July 2023\nCaller: Gloria Santos\nTaken by: Ben Ode\n\nHer husband, Arnel Santos, was arrested in Lorn on Sunday.",
      ),
    ).toEqual(["Arnel Santos"]);
  });

  it("is one whose calling is told, and none of those who only sign", () => {
    expect(
      about(
        "Lorn, 14 June 2023\n\nExcellency,\n\nWe write concerning Ms. Ana Lind, a lawyer from Arden, who was arrested on 30 May.\n\nYours faithfully,\n\nBeth Ode\nChair\n\nPeter Voss\nExpert",
      ),
    ).toEqual(["Ana Lind"]);
  });

  it("is no town of the head", () => {
    expect(
      about(
        "Victoria, 30th August 2017\n\nThe High Commissioner of Lorn\nVictoria\n\nYour Excellency,\n\nThe petition of Mr. Joris Maas has been considered. His sentence is reduced.\n\nBeth Ode\nSecretary",
      ),
    ).toEqual(["Joris Maas"]);
  });

  it("is no street of the letterhead", () => {
    expect(
      about(
        "HM PRISON RUSHFORD\nRushford Lane, Kent ME12 4AA\n\nEmbassy of Lorn\n1 Arundel Gardens\n\n30 January 2020\n\nDear Consul\n\nThank you for your letter about Mr Ion Dumitru. He was seen by a doctor.\n\nYours sincerely\n\nAlan Tibbs\nDeputy Governor",
      ),
    ).toEqual(["Ion Dumitru"]);
  });
});
