import type { Provision } from "../../provision.ts";
import { categories, complaints, methods, replyDays } from "./parameters.ts";

/** The Working Group on Arbitrary Detention of the Human Rights Council: individual cases, in summary. */
export const unWgad = {
  id: "un-wgad",
  cite: "WGAD",
  title: {
    en: "UN Working Group on Arbitrary Detention",
    ru: "Рабочая группа ООН по произвольным задержаниям",
  },
  paragraphs: {
    source: {
      says: {
        en: "A case may be brought by the person, the family, a representative, an organisation or a government.",
        ru: "Дело могут представить сам человек, семья, представитель, организация или правительство.",
      },
      source: complaints,
    },
    I: {
      says: {
        en: "Category I: no legal basis for the detention, as after the term is served.",
        ru: "Категория I: нет законного основания, например срок уже отбыт.",
      },
      source: categories,
    },
    II: {
      says: {
        en: "Category II: held for exercising rights of the Universal Declaration or the Covenant.",
        ru: "Категория II: за осуществление прав по Всеобщей декларации или Пакту.",
      },
      source: categories,
    },
    III: {
      says: {
        en: "Category III: fair trial disregarded so gravely that the detention is arbitrary.",
        ru: "Категория III: справедливость процесса нарушена так тяжко, что содержание произвольно.",
      },
      source: categories,
    },
    IV: {
      says: {
        en: "Category IV: asylum seekers, migrants or refugees in prolonged administrative custody without review.",
        ru: "Категория IV: просители убежища, мигранты или беженцы долго под административной стражей без пересмотра.",
      },
      source: categories,
    },
    V: {
      says: {
        en: "Category V: the detention breaks international law by discrimination.",
        ru: "Категория V: содержание нарушает международное право как дискриминация.",
      },
      source: categories,
    },
    reply: {
      says: {
        en: "The government is asked to answer within 60 days; the source may comment on the answer; then the group gives an opinion.",
        ru: "Правительство просят ответить за 60 дней; источник может высказаться об ответе; затем группа даёт мнение.",
      },
      source: complaints,
    },
    "reply.longer": {
      says: {
        en: "The time may be extended once, by a month at most.",
        ru: "Срок может быть продлён один раз, не более чем на месяц.",
      },
      source: methods,
    },
    exhaustion: {
      says: {
        en: "The remedies of the detaining state need not be exhausted.",
        ru: "Исчерпывать средства защиты в государстве содержания не нужно.",
      },
      source: methods,
    },
    urgent: {
      says: {
        en: "Urgent action is possible where going on would endanger health or life.",
        ru: "Срочные меры возможны, если продолжение угрожает здоровью или жизни.",
      },
      source: complaints,
    },
  },
  parameters: [replyDays],
} satisfies Provision;
