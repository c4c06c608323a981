import type { Provision } from "../../provision.ts";
import type { Source } from "../../source.ts";

const section = (number: string): Source => ({
  address: `https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title18-section${number}`,
  mark: "verified",
  checked: "2026-11-22",
});

/** Transfer of offenders to and from the United States, by their own law. */
export const usc4100 = {
  id: "usc-18-4100",
  cite: "18 USC",
  title: {
    en: "Transfer to or from foreign countries (18 USC chapter 306)",
    ru: "Передача осуждённых в другие страны и из них (18 USC, глава 306)",
  },
  paragraphs: {
    "4100(a)": {
      says: {
        en: "Offenders are transferred to or from the United States only while a treaty that provides for it is in force.",
        ru: "В США и из США осуждённых передают, только пока действует договор, который это предусматривает.",
      },
      source: section("4100"),
    },
    "4100(b)": {
      says: {
        en: "To the country of which the person is a citizen or national, only with consent, and only for what is an offence in both. Consent that a verifying officer has verified cannot be taken back; for minors and persons who cannot decide a parent, guardian or court consents.",
        ru: "В страну гражданства, только с согласия и только за деяние, преступное в обеих странах. Проверенное уполномоченным лицом согласие отозвать нельзя; за несовершеннолетних и неспособных решать согласие дают родитель, опекун или суд.",
      },
      source: section("4100"),
    },
    "4100(c)": {
      says: {
        en: "Nobody is transferred while an appeal or a collateral attack on the conviction or sentence is pending.",
        ru: "Никого не передают, пока рассматривается жалоба на приговор или иное его оспаривание.",
      },
      source: section("4100"),
    },
    "4100(d)": {
      says: {
        en: "The United States gives effect to a pardon, a commutation or another relief of the country that passed the sentence.",
        ru: "США исполняют помилование, смягчение или иное облегчение, данное страной приговора.",
      },
      source: section("4100"),
    },
    "4101(a)": {
      says: {
        en: "At the time of the transfer the act is still an offence in the transferring country and is one in the receiving country; the law of a state or province is enough.",
        ru: "Во время передачи деяние остаётся преступлением в передающей стране и является им в принимающей; достаточно закона штата или провинции.",
      },
      source: section("4101"),
    },
    "4102": {
      says: {
        en: "The Attorney General acts for the United States, transfers persons under imprisonment, on parole or on probation, and may agree with the states on the transfer of their prisoners.",
        ru: "От имени США действует Генеральный прокурор: он передаёт лишённых свободы, условно освобождённых и находящихся на пробации; о передаче заключённых штатов он договаривается со штатами.",
      },
      source: section("4102"),
    },
    "4105(b)": {
      says: {
        en: "A person transferred to the United States is credited with every day in custody for the offence before the sentence began.",
        ru: "Переданному в США засчитывается каждый день под стражей по делу до начала срока.",
      },
      source: section("4105"),
    },
    "4105(c)": {
      says: {
        en: "The credits of the transferring country stay; on the remaining time good conduct is credited at the rate of 18 USC 3624(b).",
        ru: "Зачёты передающей страны сохраняются; на остаток срока хорошее поведение засчитывается по ставке 18 USC 3624(b).",
      },
      source: section("4105"),
    },
    "4107": {
      says: {
        en: "Before a transfer from the United States a magistrate judge or judge verifies that the consent is voluntary and informed, and tells of the right to a lawyer.",
        ru: "До передачи из США магистрат или судья проверяет, что согласие добровольное и осознанное, и сообщает о праве на адвоката.",
      },
      source: section("4107"),
    },
  },
  parameters: [],
} satisfies Provision;
