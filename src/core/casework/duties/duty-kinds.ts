import type { Text } from "../../words/text.ts";

/** What somebody owes by the rules of the house, by law or because a term has ended. */
export const owedKinds = [
  "first-contact",
  "first-visit",
  "next-visit",
  "inform-person",
  "notify-post",
  "allow-visit",
  "notify-death",
  "chase-representation",
  "check-undertaking",
  "renew-consent",
  "assess-concern",
  "tell-management",
  "tell-minister",
  "government-answer",
  "warden-answer",
  "find-out-release",
] as const;

/** What is only ahead, on a day that an entry or the law gives. */
const plannedKinds = ["planned-contact", "planned-hearing", "new-transfer-application"] as const;

/** Everything that can stand among what is due. */
export const dutyKinds = [...owedKinds, ...plannedKinds] as const;
export type DutyKind = (typeof dutyKinds)[number];

/** Whether it is only ahead and can never be late. */
export const isPlanned = (kind: DutyKind): boolean => plannedKinds.some((one) => one === kind);

/** Who owes it. */
type DutyOwner = "us" | "detaining state" | "court";

type DutyWords = {
  owner: DutyOwner;
  says: Text;
  /** From where its days count, where that is not the entry that begins it. */
  counts?: Text;
};

export const dutyWords: Record<DutyKind, DutyWords> = {
  "first-contact": { owner: "us", says: { en: "First contact", ru: "Первый контакт" } },
  "first-visit": { owner: "us", says: { en: "First visit", ru: "Первое посещение" } },
  "next-visit": { owner: "us", says: { en: "Next visit", ru: "Следующее посещение" } },
  "inform-person": {
    owner: "detaining state",
    says: {
      en: "Tell the person of the right to consular help",
      ru: "Сообщить человеку о праве на консульскую помощь",
    },
  },
  "notify-post": { owner: "detaining state", says: { en: "Notify the post", ru: "Уведомить консульство" } },
  "allow-visit": { owner: "detaining state", says: { en: "Allow a visit", ru: "Допустить к человеку" } },
  "notify-death": {
    owner: "detaining state",
    says: { en: "Tell the post of the death", ru: "Уведомить консульство о смерти" },
  },
  "chase-representation": {
    owner: "us",
    says: { en: "Chase an unanswered representation", ru: "Напомнить об обращении без ответа" },
  },
  "check-undertaking": {
    owner: "us",
    says: { en: "Check whether an undertaking was kept", ru: "Проверить, исполнено ли обязательство" },
    counts: { en: "days after the day that was promised", ru: "дней после обещанного дня" },
  },
  "renew-consent": {
    owner: "us",
    says: { en: "Ask for consent again", ru: "Запросить согласие заново" },
    counts: { en: "days before it runs out", ru: "дней до окончания согласия" },
  },
  "assess-concern": { owner: "us", says: { en: "Assess a concern", ru: "Оценить сообщение о нарушении" } },
  "tell-management": { owner: "us", says: { en: "Tell management", ru: "Доложить руководству" } },
  "tell-minister": { owner: "us", says: { en: "Tell the minister", ru: "Доложить министру" } },
  "government-answer": {
    owner: "detaining state",
    says: { en: "Answer the UN Working Group", ru: "Ответить Рабочей группе ООН" },
  },
  "warden-answer": {
    owner: "detaining state",
    says: { en: "Answer the request to the warden", ru: "Ответить на просьбу к начальнику тюрьмы" },
  },
  "find-out-release": {
    owner: "us",
    says: {
      en: "Find out: the term has ended or may have, still recorded as held",
      ru: "Выяснить: срок истёк или мог истечь, а в деле человек под стражей",
    },
  },
  "new-transfer-application": {
    owner: "us",
    says: {
      en: "A new application for transfer may be made",
      ru: "Можно подать новую просьбу о передаче",
    },
  },
  "planned-contact": { owner: "us", says: { en: "Planned contact", ru: "Намеченный контакт" } },
  "planned-hearing": { owner: "court", says: { en: "Hearing", ru: "Заседание" } },
};
