import type { Text } from "../words/text.ts";

/**
 * What each way home or relief is called, by its id, in the order in which a page shows them. They stand apart from
 * their rules: forms and lists name remedies without loading the law.
 */
export const remedyTitles = {
  "transfer-ets-112": {
    en: "Transfer home, Council of Europe convention",
    ru: "Передача на родину по конвенции Совета Европы",
  },
  "transfer-ets-167": {
    en: "Transfer home after an order to leave, without consent",
    ru: "Передача на родину при предписании о выезде, без согласия",
  },
  "take-over-ets-167": {
    en: "Sentence taken over by the home state after a flight there",
    ru: "Исполнение приговора государством гражданства после бегства туда",
  },
  "transfer-cets-222": {
    en: "Transfer without consent under the amending Protocol of 2017",
    ru: "Передача без согласия по изменяющему Протоколу 2017 года",
  },
  "transfer-oas-a-57": {
    en: "Transfer home, Inter-American convention",
    ru: "Передача на родину по Межамериканской конвенции",
  },
  "transfer-us": { en: "Transfer to or from the United States", ru: "Передача из США или в США" },
  "us-compassionate-release": {
    en: "Reduced sentence for grave reasons (United States, federal)",
    ru: "Сокращение срока по тяжким причинам (США, федеральный приговор)",
  },
  "us-commutation": {
    en: "Commutation by the President (United States, federal)",
    ru: "Смягчение наказания президентом (США, федеральный приговор)",
  },
  "us-pardon": {
    en: "Pardon after the sentence (United States, federal)",
    ru: "Помилование после отбытия срока (США, федеральный приговор)",
  },
  clemency: { en: "Clemency of the sentencing state", ru: "Помилование государством приговора" },
  "us-appeal": { en: "Appeal (United States, federal)", ru: "Апелляция (США, федеральный приговор)" },
  "us-cert": { en: "Petition to the Supreme Court (United States)", ru: "Прошение в Верховный суд США" },
  "us-2255": {
    en: "Motion to vacate the sentence (United States, § 2255)",
    ru: "Ходатайство об отмене приговора (США, § 2255)",
  },
  "us-2241": {
    en: "Habeas corpus on computation and credit (United States, § 2241)",
    ru: "Habeas corpus об исчислении срока и зачёте (США, § 2241)",
  },
  "us-rule-35b": {
    en: "Reduction for help to the prosecution (United States, federal)",
    ru: "Сокращение срока за содействие обвинению (США, федеральный приговор)",
  },
  "us-early-removal": { en: "Early removal (United States)", ru: "Досрочное выдворение (США)" },
  "uk-early-removal": {
    en: "Early removal (England and Wales)",
    ru: "Досрочное выдворение (Англия и Уэльс)",
  },
  "fr-release-for-removal": {
    en: "Conditional release on removal (France)",
    ru: "Условное освобождение с выдворением (Франция)",
  },
  "de-waiver-on-removal": {
    en: "Waiver of the rest on removal (Germany)",
    ru: "Отказ от остатка срока при выдворении (Германия)",
  },
  "un-wgad": {
    en: "UN Working Group on Arbitrary Detention",
    ru: "Рабочая группа ООН по произвольным задержаниям",
  },
  "un-srt": {
    en: "Urgent appeal, UN Special Rapporteur on torture",
    ru: "Срочный призыв Специального докладчика ООН по пыткам",
  },
  "un-hrc": {
    en: "Complaint to the UN Human Rights Committee",
    ru: "Жалоба в Комитет ООН по правам человека",
  },
  "un-cat": { en: "Complaint to the UN Committee against Torture", ru: "Жалоба в Комитет ООН против пыток" },
  ecthr: {
    en: "Application to the European Court of Human Rights",
    ru: "Жалоба в Европейский суд по правам человека",
  },
  levinson: {
    en: "Wrongful detention: the eleven criteria",
    ru: "Неправомерное удержание: одиннадцать признаков",
  },
  exchange: { en: "Exchange", ru: "Обмен" },
} as const satisfies Record<string, Text>;

export type RemedyId = keyof typeof remedyTitles;

export const isRemedyId = (id: string): id is RemedyId => Object.hasOwn(remedyTitles, id);
