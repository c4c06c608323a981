import { describe, expect, it } from "vitest";
import { read } from "../read.ts";

/** Who writes to whom, as "body / person" on each side. */
function sides(text: string): { from: string; to: string } {
  const { letter, persons } = read(text, {});
  const shown = (side: { org: string | null; person: string | null } | null | undefined): string =>
    [side?.org, persons.find(({ id }) => id === side?.person)?.name]
      .filter((part) => part != null)
      .join(" / ");
  return { from: shown(letter?.sender), to: shown(letter?.addressee) };
}

describe("who writes to whom", () => {
  it("is said by the letterhead and the address below the date", () => {
    expect(
      sides(
        "ODE & FALK LLP\nAttorneys at Law\n4 Canal Street\n\n3 August 2021\nOur ref: OF/12\n\nThe Governor\nElm Hollow Prison\nPrivate Bag 3\n\nDear Sir\n\nWe act for Mr. Joris Maas and ask that he see a doctor.\n\nYours faithfully\n\nBeth Ode\nPartner",
      ),
    ).toEqual({ from: "ODE & FALK LLP / Beth Ode", to: "Elm Hollow Prison" });
  });

  it("takes the body above “Attn.” with the person behind it", () => {
    expect(
      sides(
        "MINISTRY OF JUSTICE\n\nOur ref.: 441/6\n\nMinistry of Security of Arden\nDepartment of Prisons\nAttn. Ms. Ana Lind, Deputy Director\n\nDear Madam,\n\nWe ask for the file of Mr. Joris Maas.\n\nYours sincerely,\nPeter Voss\nhead of department",
      ).to,
    ).toBe("Ministry of Security of Arden, Department of Prisons / Ana Lind");
  });

  it("reads a name over two lines, and prefers the short name in brackets", () => {
    expect(
      sides(
        "ФЕДЕРАЛЬНАЯ СЛУЖБА\nИСПОЛНЕНИЯ НАКАЗАНИЙ\nУПРАВЛЕНИЕ ПО ОЗЁРНОМУ КРАЮ\n(УФСИН России по Озёрному краю)\n\n18.10.2023 № 7-155\nНа № 77 от 02.10.2023\n\nПосольство Республики\nСловения\n\nВаше обращение рассмотрено.\n\nЗаместитель начальника                 И.Р. Громов",
      ),
    ).toEqual({ from: "УФСИН России по Озёрному краю / И.Р. Громов", to: "Посольство Республики Словения" });
  });

  it("puts the body that an inflected office belongs to in its base form", () => {
    expect(
      sides(
        "Директору Консульского департамента\nБелову С.Т.\nот третьего секретаря Жуковой А.В.\n\nСЛУЖЕБНАЯ ЗАПИСКА\n\n05.11.2019   № 77-к\n\nДокладываю, что гражданка России Орлова Нина переведена в тюрьму.\n\nА. Жукова",
      ).to,
    ).toMatch(/^Консульский департамент \/ Белов/u);
    expect(
      sides(
        "Исх. № 4\n\nНачальнику ФКУ СИЗО-2\nКравцу О.П.\n\nПрошу разрешить звонок Ивану Петрову.\n\nАдвокат И.С. Лаптев",
      ).to,
    ).toMatch(/^ФКУ СИЗО-2 \/ Кравц/u);
  });

  it("goes on below a label until an empty line", () => {
    expect(
      sides(
        "MEMORANDUM\n\nTO:\nJoan Pruitt\nLegal Adviser's Office\n\nFROM: R. Delgado\nDATE: 18 January 2024\n\nMr. Joris Maas was moved.",
      ),
    ).toEqual({ from: "R. Delgado", to: "Legal Adviser's Office / Joan Pruitt" });
  });

  it.each([
    ["presents its compliments to", "and has the honour to ask"],
    ["expresses its compliments to", "and would be grateful"],
    ["has the honour to convey its respects to", "and requests"],
  ])("is said by a formula: %s", (formula, next) => {
    expect(
      sides(
        `No. 5/21\n\nThe Embassy of Arden ${formula} the Ministry of Foreign Affairs\nof the Kingdom of Lorn ${next} a visit to Mr. Joris Maas.\n\n4 May 2021`,
      ),
    ).toEqual({ from: "Embassy of Arden", to: "Ministry of Foreign Affairs of the Kingdom of Lorn" });
  });

  it.each(["выражает своё почтение", "имеет честь засвидетельствовать своё уважение"])(
    "and in Russian: %s",
    (formula) => {
      expect(
        sides(
          `№ 5/21\n\nМинистерство иностранных дел Словении ${formula} Посольству Республики Корея и в ответ на ноту № 7 сообщает, что свидание разрешено.\n\n4 мая 2021 г.`,
        ),
      ).toEqual({ from: "Министерство иностранных дел Словении", to: "Посольство Республики Корея" });
    },
  );

  it("is the caller, and who took the call, of a note of a call", () => {
    const labelled =
      "CONSULATE GENERAL OF ARDEN\n\nTELEPHONE MESSAGE\nDate: 4 July 2023, 03:20\nCaller: Ana Lind (wife)\nTaken by: Beth Ode\n\nShe asks for a lawyer.";
    expect(sides(labelled)).toEqual({ from: "Ana Lind", to: "CONSULATE GENERAL OF ARDEN / Beth Ode" });
    expect(
      sides(
        "Note of telephone call, 2 December 2020\n\nMr Stefan Brandt rang at 10.15 and spoke to Karen Whelan. He asks that his sister get a call.",
      ),
    ).toEqual({ from: "Stefan Brandt", to: "Karen Whelan" });
    expect(
      sides(
        "Запись телефонного звонка от 30 сентября 2022 г.\n\nВ 10:15 позвонила Лейла Мамедова, разговаривала с дежурным Кузнецовым. Просит, чтобы приехал консул.",
      ),
    ).toEqual({ from: "Лейла Мамедова", to: "Кузнецов" });
  });

  it("is the authority to be written to, of an urgent appeal", () => {
    expect(
      sides(
        "RIGHTS WATCH\nURGENT ACTION\n20 May 2022\n\nAna Lind is held in Arden on false charges and refuses food.\n\nSEND APPEALS TO:\nOffice of the Prosecutor General\n7 Lake Street, Arden",
      ).to,
    ).toBe("Office of the Prosecutor General");
  });

  it("is not whom the letters are to be about", () => {
    expect(
      sides(
        "RIGHTS WATCH\nURGENT ACTION\n20 May 2022\n\nAna Lind is held in Arden.\n\nPLEASE WRITE IMMEDIATELY:\n- Calling on the authorities to release Ana Lind\n- Urging them to let her see a doctor\n\nSend letters to:\nOffice of the Prosecutor General\n7 Lake Street, Arden",
      ).to,
    ).toBe("Office of the Prosecutor General");
  });

  it("has no body for a prisoner, though the prison stands above", () => {
    const { letter } = read(
      "Cell 14, Block C\nElm Hollow Prison\n3rd June 2018\n\nDear Ambassador Lind,\n\nI am Joris Maas and I am in this prison since 2016. Let me see a doctor.\n\nYours,\nJoris Maas",
      {},
    );
    expect(letter).toMatchObject({
      kind: "private_letter",
      sender: { org: null },
      concerning: [letter?.sender?.person],
    });
  });

  it("finds the office of an addressee in their mail below", () => {
    expect(
      sides(
        "From: Ines Falk <ines@mission.example>\nTo: Todd Ode <todd@elm.example>\nDate: Mon, 6 Feb 2023 09:14\nSubject: Re: visit\n\nDear Mr. Ode,\n\nThank you, Thursday works.\n\nInes Falk\n\nOn Fri, Feb 3, 2023 at 4:02 PM Todd Ode wrote:\n> I can do Thursday.\n> Todd Ode\n> Elm Hollow Prison",
      ).to,
    ).toBe("Elm Hollow Prison / Todd Ode");
  });

  it("stands in two columns, each read down", () => {
    expect(
      sides(
        "Коллегия адвокатов «Опора»\nул. Озёрная, д. 9\n\nисх. № 44-А от 03.02.2022                       Начальнику ФКУ ИК-13 УФСИН России\n                                                по Озёрному краю\n                                                полковнику Зотову К.П.\n\nАДВОКАТСКИЙ ЗАПРОС\n\nПрошу выдать копию медицинской карты осуждённого Петрова Ивана Сергеевича, который содержится у вас.\n\nАдвокат                          Р. А. Лаптев",
      ),
    ).toEqual({
      from: "Коллегия адвокатов «Опора» / Р. А. Лаптев",
      to: "ФКУ ИК-13 УФСИН России по Озёрному краю / Зотов К.П.",
    });
  });

  const signed = "Yours faithfully,\nFor: ODE & FALK\n\nBeth Ode";
  it.each([
    [
      "an address below who signs",
      `Lorn, 5 May 2022\n\nYour Excellency,\n\nWe ask you to release Mr. Joris Maas.\n\n${signed}\n\nHis Excellency\nDr. Ana Lind\nMinister of Justice`,
      "Ana Lind",
    ],
    [
      "“Attn.:” apart from the body above it",
      `ODE & FALK\n\nElm Hollow Prison\nArden\n\nAttn.: The Welfare Officer\n\n5 May 2022\n\nDear Sir,\n\nRE: JORIS MAAS\n\nWe ask that he see a doctor.\n\n${signed}`,
      "Elm Hollow Prison",
    ],
    [
      "an office, where the writer's own address stands above it",
      "Mrs Beth Ode\n14 Canal Gardens\n\n2/11/2020\n\nThe Honourable Minister for Foreign Affairs\nArden\n\nHonourable Minister,\n\nMy son Joris Ode is in prison. Let me know where he is.\n\nYours,\nBeth Ode (Mrs)",
      "",
    ],
  ])("is %s", (_, text, to) => {
    expect(sides(text).to).toBe(to);
  });

  it("is nobody but the one who greets in a line that goes on", () => {
    const { letter } = read(
      "Cell 9\nElm Hollow, 3rd Nov.\n\nTo the Consul of Arden\n\nSir, I am Joris Maas, inside since May. Let me see a doctor.\n\nGod bless\nJ. Maas",
      {},
    );
    expect(letter?.addressee).toMatchObject({ person: null, role: "Consul of Arden" });
  });

  it("is a body that writes of itself, without compliments", () => {
    const text =
      "No. IC/22/25\n                                    Lorn, 14 January 2025\n\nThe Ministry of Foreign Affairs of Lorn, Directorate for Consular Affairs, has the honour to inform the Embassy that Mr. Joris Maas has been seen by a doctor.\n\nTo the Embassy of Arden";
    expect(sides(text)).toEqual({
      from: "Ministry of Foreign Affairs of Lorn, Directorate for Consular Affairs",
      to: "Embassy of Arden",
    });
    expect(read(text, {}).letter).toMatchObject({ kind: "note_verbale", reference: { value: "IC/22/25" } });
  });

  const appeal = "Joris Maas, 31, was arrested on 3 May and is held without a lawyer. Nobody may see him.";
  it("is a network for urgent action, and an office below a line without a colon", () => {
    expect(
      sides(
        `URGENT ACTION NETWORK FOR SEAFARERS\nCall to write no. 31 / issued 9 May 2021\n\n${appeal}\n\nPLEASE ADDRESS YOUR LETTERS TO\nMinister of Justice\nAna Lind\n7 Lake Street, Arden`,
      ),
    ).toEqual({ from: "URGENT ACTION NETWORK FOR SEAFARERS", to: "Ana Lind" });
  });

  it("is a name on top of the page though no noun tells it, and no line that says how it is sent", () => {
    const rest =
      "The Governor\nElm Hollow Prison\nPrivate Bag 3\n\nOur Ref: OF/12\n\n3 August 2021\n\nDear Sir\n\nWe ask that Mr. Joris Maas see a doctor.\n\nYours faithfully\n\nBeth Ode\nDirector";
    expect(sides(`QUERCY STANDLAKE\n\n${rest}`).from).toBe("QUERCY STANDLAKE / Beth Ode");
    expect(sides(`SENT BY COURIER\n\n${rest}`).from).toBe("Beth Ode");
  });

  it("is a short name in brackets beside a person, and a body in small letters", () => {
    expect(
      sides(
        "From: Ben Ode (Tracing, Geneva) <ben@post.example>\nSent: 3 November 2023 18:02\nTo: Ana Lind (URCS)\nSubject: Joris Maas\n\nAna, hello\n\nPlease tell his wife that he is alive.\n\nBest\nBen",
      ).to,
    ).toBe("URCS / Ana Lind");
    expect(
      sides(
        "to the embassy of Arden in Lorn\n\ngood day. my name is Joris Maas, I am in Elm Hollow, wing D. I ask please a doctor.\n\nwith respect Maas J.",
      ).to,
    ).toBe("embassy of Arden in Lorn");
  });

  it("is the one whom a decision speaks to", () => {
    expect(
      sides(
        "BUREAU OF CORRECTIONS\nRequest for Administrative Remedy - RESPONSE\n\nInmate: MAAS, Joris   Reg. No. 60911-177\n\nThis is in response to your request of April 3, 2019, in which you ask to be seen by a doctor. Your request is denied.\n\nBeth Ode, Warden                    April 19, 2019",
      ).to,
    ).toBe("MAAS Joris");
  });
});
