import type { Text } from "../../../core/words/text.ts";

/** What a rule's verb is in the forms that have rules of their own: "X, arrested in …", "police arrested X", "the arrest of X". */
const verbs: Record<string, { participle: string; does: string; noun: string; ru: string }> = {
  abducted: { participle: "abducted", does: "abducted", noun: "abduction", ru: "похищении" },
  disappeared: { participle: "missing", does: "", noun: "disappearance", ru: "исчезновении" },
  detention: { participle: "held", does: "holds", noun: "detention", ru: "содержании под стражей" },
  held: { participle: "held", does: "holds", noun: "detention", ru: "содержании под стражей" },
  holding: { participle: "held", does: "holds", noun: "detention", ru: "содержании под стражей" },
  transferred: { participle: "moved", does: "moved", noun: "transfer", ru: "переводе" },
  exchanged: { participle: "exchanged", does: "exchanged", noun: "exchange", ru: "обмене" },
  pardoned: { participle: "pardoned", does: "pardoned", noun: "pardon", ru: "помиловании" },
  death: { participle: "dead", does: "", noun: "death", ru: "смерти" },
  charged: { participle: "charged", does: "charged", noun: "charge", ru: "обвинении" },
  accused: { participle: "accused", does: "accused", noun: "charge", ru: "обвинении" },
  hearing: { participle: "", does: "", noun: "hearing", ru: "судебном заседании" },
  plea: { participle: "", does: "", noun: "plea", ru: "признании или отрицании вины" },
  tried: { participle: "tried", does: "tried", noun: "trial", ru: "суде" },
  trial: { participle: "tried", does: "tried", noun: "trial", ru: "суде" },
  convicted: { participle: "convicted", does: "convicted", noun: "conviction", ru: "признании виновным" },
  conviction: { participle: "convicted", does: "convicted", noun: "conviction", ru: "признании виновным" },
  sentenced: { participle: "sentenced", does: "sentenced", noun: "sentence", ru: "приговоре" },
  acquitted: { participle: "acquitted", does: "acquitted", noun: "acquittal", ru: "оправдании" },
  acquittal: { participle: "acquitted", does: "acquitted", noun: "acquittal", ru: "оправдании" },
  appeal: { participle: "", does: "", noun: "appeal", ru: "обжаловании" },
  extradited: { participle: "extradited", does: "extradited", noun: "extradition", ru: "выдаче" },
  extradition: { participle: "extradited", does: "extradited", noun: "extradition", ru: "выдаче" },
  deported: { participle: "deported", does: "deported", noun: "deportation", ru: "высылке" },
  deportation: { participle: "deported", does: "deported", noun: "deportation", ru: "высылке" },
  treated: { participle: "treated", does: "treated", noun: "treatment", ru: "лечении" },
  "ill-treated": { participle: "beaten", does: "beat", noun: "abuse", ru: "плохом обращении" },
  visited: { participle: "", does: "visited", noun: "visit", ru: "посещении" },
  visit: { participle: "", does: "visited", noun: "visit", ru: "посещении" },
  abduction: { participle: "abducted", does: "abducted", noun: "abduction", ru: "похищении" },
  disappearance: { participle: "", does: "", noun: "disappearance", ru: "исчезновении" },
  transfer: { participle: "", does: "moved", noun: "transfer", ru: "переводе" },
  exchange: { participle: "", does: "exchanged", noun: "exchange", ru: "обмене" },
  talks: { participle: "", does: "", noun: "talks", ru: "переговорах" },
};

/** Rules named for what their words tell. */
const told: Record<string, Text> = {
  "not-heard-from": { en: "“has not been heard from”", ru: "слова о том, что от человека нет вестей" },
  "arrested-loosely": {
    en: "“was stopped”, “was led away” and the like",
    ru: "«остановлен», «уведён» и подобные слова",
  },
  "taken-into-custody": { en: "“took … into custody”", ru: "слова о взятии под стражу" },
  "picked-someone-up": {
    en: "“picked up”, “stopped”, with the person after it",
    ru: "«остановили», «схватили» и имя после глагола",
  },
  surrendered: { en: "words of giving oneself up", ru: "слова о том, что человек сдался" },
  "freed-were": { en: "“also freed were”, with the names after it", ru: "«освобождены также» и имена после" },
  "among-freed": { en: "“among those freed”", ru: "слова о том, кто среди освобождённых" },
  "left-country": { en: "words of leaving the country by plane", ru: "слова об отлёте из страны" },
  "freed-on-bail": { en: "“was released on bail”", ru: "«освобождён под залог»" },
  "travelled-to-free": {
    en: "somebody travelled to obtain a release",
    ru: "слова о поездке ради освобождения",
  },
  "spent-time": { en: "words of time spent in prison", ru: "слова о времени, проведённом в заключении" },
  "walked-free": { en: "“walked free”, “left prison”", ru: "«вышел на свободу», «покинул тюрьму»" },
  commuted: {
    en: "words of a sentence made lighter by mercy, or of an amnesty",
    ru: "слова о смягчении наказания или амнистии",
  },
  homeward: { en: "words of the way home", ru: "слова о пути домой" },
  "arrived-after-release": {
    en: "words of arrival after a release",
    ru: "слова о прибытии после освобождения",
  },
  "charges-brought": {
    en: "“brought charges”, “an indictment was unsealed”",
    ru: "слова о предъявлении обвинения",
  },
  "facing-charges": { en: "“faces charges”", ru: "слова о том, что человеку предъявлены обвинения" },
  "on-trial": { en: "“went on trial”, “stands trial”", ru: "слова о том, что человека судят" },
  "got-sentence": { en: "“got a ten-year sentence”", ru: "слова о назначенном сроке" },
  "gave-sentence": { en: "“handed down a sentence”", ru: "слова о вынесении приговора" },
  sentencing: { en: "words of when the sentence will be told", ru: "слова о дате вынесения приговора" },
  "ruled-on-appeal": {
    en: "“upheld”, “overturned” with the sentence or verdict",
    ru: "слова о решении по жалобе на приговор",
  },
  "bail-refused": {
    en: "words of bail that was refused or taken back",
    ru: "слова об отказе в залоге или его отмене",
  },
  "extradition-request": { en: "“the extradition request”", ru: "слова о запросе на выдачу" },
  expelled: { en: "words of being sent out of the country", ru: "слова о высылке из страны" },
  "taken-to-hospital": { en: "“was taken to hospital”", ru: "слова о доставке в больницу" },
  underwent: {
    en: "words of an operation, a test or treatment received",
    ru: "слова об операции, обследовании или лечении",
  },
  "suffered-abuse": {
    en: "“suffered torture” and the like",
    ru: "слова о перенесённых пытках или жестокости",
  },
  "allowed-to-see": { en: "“was allowed to see”", ru: "слова о разрешённой встрече" },
  "consul-saw": {
    en: "a consul, lawyer or diplomat saw the person",
    ru: "консул, адвокат или дипломат видел человека",
  },
  "refused-asked": {
    en: "words of a request, visit or appeal that was refused",
    ru: "слова об отказе в просьбе, посещении или обращении",
  },
  "was-refused": {
    en: "“was denied access”, “was not allowed”",
    ru: "слова о том, что доступа или разрешения не дали",
  },
  unanswered: { en: "words of a request without an answer", ru: "слова об обращении без ответа" },
};

const russianForm: Record<string, string> = {
  participle: "причастие рядом с именем: слова о",
  someone: "глагол, за которым стоит имя: слова о",
  noun: "существительное рядом с именем или днём: слова о",
};

/** What led to an event, by a rule that is named for its words, or for its verb and form. */
export function wordsOfEnglishEvent(rule: string): Text | undefined {
  if (Object.hasOwn(told, rule)) return told[rule];
  const [, verb = "", form = ""] = /^(.+)-(participle|someone|noun)$/u.exec(rule) ?? [];
  const known = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
  if (!known) return undefined;
  const english: Record<string, string> = {
    participle: `“${known.participle}” right beside the person`,
    someone: `“${known.does}”, with the person after the verb`,
    noun: `“the ${known.noun}”, with the person or the day beside it`,
  };
  return { en: english[form] ?? "", ru: `${russianForm[form]} ${known.ru}` };
}
