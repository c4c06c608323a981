import type { Provision } from "../../provision.ts";
import { section } from "./source.ts";

/** Nationals wrongfully detained abroad: the criteria and clocks of the United States, in summary. */
export const usc1741 = {
  id: "usc-22-1741",
  cite: "22 USC 1741",
  title: {
    en: "Wrongful detention of nationals abroad (Levinson Act)",
    ru: "Неправомерное удержание граждан за рубежом (закон Левинсона)",
  },
  paragraphs: {
    a: {
      says: {
        en: "Cases are reviewed by criteria that may include the eleven that follow.",
        ru: "Дела рассматриваются по признакам, среди которых могут быть одиннадцать следующих.",
      },
      source: section,
    },
    "a.1": {
      says: {
        en: "Officials receive or hold credible information that the person is innocent.",
        ru: "У должностных лиц есть достоверные сведения о невиновности.",
      },
      source: section,
    },
    "a.2": {
      says: {
        en: "Held solely or substantially for being a national of the state that asks.",
        ru: "Удерживается только или в основном из-за гражданства.",
      },
      source: section,
    },
    "a.3": {
      says: {
        en: "Held solely or substantially to influence that state's policy or to gain economic or political concessions.",
        ru: "Удерживается только или в основном ради влияния на политику государства или экономических и политических уступок.",
      },
      source: section,
    },
    "a.4": {
      says: {
        en: "It appears to be because the person sought, exercised, defended or promoted freedom of the press, of religion or of peaceful assembly.",
        ru: "Причиной кажется то, что человек добивался свободы печати, веры или мирных собраний, осуществлял или защищал её.",
      },
      source: section,
    },
    "a.5": {
      says: {
        en: "The detention breaks the law of the detaining state.",
        ru: "Содержание под стражей нарушает право самого этого государства.",
      },
      source: section,
    },
    "a.6": {
      says: {
        en: "Independent organisations or journalists have raised legitimate questions about innocence.",
        ru: "Независимые организации или журналисты ставили обоснованные вопросы о невиновности.",
      },
      source: section,
    },
    "a.7": {
      says: {
        en: "The mission there has credible reports that the detention is a pretext for an illegitimate purpose.",
        ru: "У представительства есть достоверные сообщения, что содержание — предлог для неправомерной цели.",
      },
      source: section,
    },
    "a.8": {
      says: {
        en: "The asking state's human rights reports found the judiciary not independent or impartial, open to corruption or incapable of just verdicts.",
        ru: "В докладах о правах человека суды признаны несамостоятельными, подкупными или неспособными к справедливым приговорам.",
      },
      source: section,
    },
    "a.9": {
      says: { en: "The conditions are inhumane.", ru: "Условия бесчеловечны." },
      source: section,
    },
    "a.10": {
      says: {
        en: "Due process was so impaired that the detention is arbitrary.",
        ru: "Справедливость процесса нарушена настолько, что содержание произвольно.",
      },
      source: section,
    },
    "a.11": {
      says: {
        en: "The asking state's diplomatic engagement is likely necessary for release.",
        ru: "Для освобождения, вероятно, нужны дипломатические усилия государства.",
      },
      source: section,
    },
    "b.1": {
      says: {
        en: "The determination is made on the totality of the circumstances; then the case goes to the envoy for hostage affairs, and Congress is told within 14 days (since 23 December 2022).",
        ru: "Признание делается по совокупности обстоятельств; затем дело передаётся посланнику по делам заложников, Конгресс извещается за 14 дней (с 23 декабря 2022 г.).",
      },
      source: section,
    },
    "e.1": {
      says: {
        en: "Since 23 December 2024: cases with potential credible information are reviewed jointly at least every 180 days; a report follows within 30 days, and the family is told within 30 days of it.",
        ru: "С 23 декабря 2024 г. дела с возможными достоверными сведениями совместно рассматриваются не реже чем раз в 180 дней; доклад — за 30 дней, извещение семьи — за 30 дней после него.",
      },
      source: section,
    },
    "e.2": {
      says: {
        en: "Since 23 December 2024: as far as practicable the Secretary of State determines within 180 days of an assessment; it can be waived, each time for 180 days.",
        ru: "С 23 декабря 2024 г.: насколько возможно, государственный секретарь решает за 180 дней после оценки; от этого можно отступить, каждый раз на 180 дней.",
      },
      source: section,
    },
    "d.7": {
      says: {
        en: "Paid travel and support for the family end on 31 December 2027.",
        ru: "Оплата поездок и помощь семье действуют до 31 декабря 2027 г.",
      },
      source: section,
    },
  },
  parameters: [],
} satisfies Provision;
