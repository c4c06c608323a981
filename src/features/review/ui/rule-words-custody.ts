import type { Text } from "../../../core/words/text.ts";

/** What in an English text led to a fact of custody, by the reader's rule. */
export const englishCustodyWords: Record<string, Text> = {
  "sentence-of": { en: "“a sentence of”, with its length", ru: "«приговор к» и срок" },
  serving: {
    en: "“is serving”, “was given”, with a length",
    ru: "слова об отбываемом или назначенном сроке",
  },
  "life-or-death": {
    en: "words of a life or death sentence",
    ru: "слова о пожизненном сроке или смертной казни",
  },
  "maximum-is": { en: "“the maximum sentence is”", ru: "слова о наибольшем возможном наказании" },
  "held-for": {
    en: "words of being held, with how long",
    ru: "слова о содержании под стражей и его длительности",
  },
  "charged-someone-with": {
    en: "“charged … with”, with the person after the verb",
    ru: "«обвинили в» и имя после глагола",
  },
  "count-of": { en: "“one count of”", ru: "слова о пункте обвинения" },
  "sentenced-for": { en: "what a sentence was given for", ru: "то, за что назначен срок" },
  "arrested-for": { en: "what somebody was arrested for", ru: "то, за что человек задержан" },
  allegedly: { en: "“for allegedly …”", ru: "слова о предполагаемом деянии" },
  "charges-that": { en: "“charges that he …”", ru: "слова обвинения о том, что человек сделал" },
  "kind-of-charge": { en: "“espionage charges” and the like", ru: "«обвинения в шпионаже» и подобные слова" },
  "kind-of-trial": {
    en: "“treason trial” and the like",
    ru: "«процесс о государственной измене» и подобные слова",
  },
  "court-of-judge": { en: "the name of a tribunal", ru: "название трибунала" },
  "prison-in": { en: "“a prison in”, with the place", ru: "«тюрьма в» и место" },
  "known-prison": { en: "the name of a known prison", ru: "название известной тюрьмы" },
  "sent-to-name": { en: "“was sent to”, with a name", ru: "«отправлен в» и название" },
  unable: { en: "what the person can no longer do", ru: "то, чего человек больше не может" },
  bodily: {
    en: "what a part of the body cannot do or has lost",
    ru: "слова о том, что отказало или утрачено",
  },
  "held-at": { en: "“is held at”, with a name", ru: "«содержится в» и название" },
  "represented-by": { en: "“represented by”, with a name", ru: "«представляет» и имя" },
  illness: {
    en: "“suffering from”, “treated for” and the like, with what",
    ru: "«страдает от», «лечится от» и подобные слова, с названием болезни",
  },
  condition: { en: "the name of an illness or injury", ru: "название болезни или травмы" },
};
