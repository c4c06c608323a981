import { describe, expect, it } from "vitest";
import { read } from "../read.ts";

const kindOf = (text: string) => read(text, {}).letter?.kind;

describe("the kind of a letter", () => {
  it("is a note of a call where the first words tell of one, without any heading", () => {
    expect(
      kindOf(
        "21/5/16, 17.40. Rita Lind, sister of Joris Maas, rang the office from Arden. Spoke to Beth Ode. She asks us to ring the prison.",
      ),
    ).toBe("telephone_note");
    expect(
      kindOf(
        "5 марта 2024 г., 09:40. На дежурный телефон позвонила Гулнора Саидова. Звонок принял Бабаев Т. Просит найти адвоката.",
      ),
    ).toBe("telephone_note");
  });

  it("is a court's notice where a court fixes a day and greets nobody", () => {
    expect(
      kindOf(
        "No. 33/2023\nProvincial Court of Arden\n18 April 2023\n\nTo: Consul, Embassy of Lorn\n\nThe Court has fixed 9 May 2023 for the reading of judgment in the case of Mr. Joris Maas.\n\nYours faithfully,\nPeter Voss\nJudge",
      ),
    ).toBe("court_notice");
    expect(
      kindOf(
        "ОЗЁРНЫЙ РАЙОННЫЙ СУД\n\nИсх. № 8/22\n31 августа 2023 года\n\nИ З В Е Щ Е Н И Е\n\nСуд извещает, что заседание по делу Ивана Петрова отложено.",
      ),
    ).toBe("court_notice");
  });

  it("is a medical note that goes to whom it may concern", () => {
    expect(
      kindOf(
        "LAKE HOSPITAL\n\nTO WHOM IT MAY CONCERN\n\nThis is to certify that Mr. Joris Maas was admitted to this hospital on 4 February 2020.\n\nArden, 11 February 2020\n\nDr. Beth Ode\nCardiologist",
      ),
    ).toBe("medical_note");
  });

  it("is private where nobody signs for an office", () => {
    expect(
      kindOf(
        "Консульство Словении, Озёрск\nот Хаитова Баходира, тюрьма Чхон № 2215\n\nАссалому алейкум!\n\nУ меня болит желудок, попросите врача.\n\nБаходир\n3 марта 2022 г.",
      ),
    ).toBe("private_letter");
  });

  it("is no visit report where a letter that greets somebody is about a visit", () => {
    expect(
      kindOf(
        "ELM HOLLOW STATE PRISON\n\nNo. KMP/1\n6th October, 2015\n\nThe High Commissioner\nHigh Commission of Lorn\n\nSir,\n\nRE: VISIT TO INMATE JORIS MAAS IN ELM PRISON\n\nYour request is hereby approved.\n\nYours faithfully,\nPETER VOSS\nOfficer-in-Charge",
      ),
    ).toBe("letter");
  });

  it("is a decision though the word stands in a column beside the court", () => {
    expect(
      kindOf(
        "DISTRICT COURT OF ARDEN                    DECISION\n1 June 2023\n\nMatter      Detention of a suspect\nSuspect     Joris Maas\n\nThe court orders that the suspect be kept in detention.\n\nDistrict Judge Beth Ode",
      ),
    ).toBe("decision");
  });

  it("is a visit report that is headed by whom it visited", () => {
    expect(
      kindOf(
        "VISIT TO ELM HOLLOW PRISON, 21 AUGUST 2017\n\nFrom: B. Ode\nTo: Consular Section\n22 August 2017\n\nI visited Joris Maas. He asks for books.",
      ),
    ).toBe("visit_report");
  });

  it("is none of a news report that has a headline, a day and a body in its first lines", () => {
    expect(
      kindOf(
        "Court in Arden postpones hearing of Lorn citizen\n\n3 May 2021\n\nThe Arden District Court has postponed the hearing of Joris Maas, a spokeswoman said on Monday.",
      ),
    ).toBeUndefined();
  });
});
