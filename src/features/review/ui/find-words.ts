import type { CustodyField, EventStatus, EventType } from "../../../core/reading/reading.ts";
import type { Text } from "../../../core/words/text.ts";
import { ruleWords } from "./rule-words.ts";

const events: Record<EventType, Text> = {
  arrest: { en: "arrest", ru: "задержание" },
  detention: { en: "detention", ru: "содержание под стражей" },
  abduction: { en: "abduction", ru: "похищение" },
  disappearance: { en: "disappearance", ru: "исчезновение" },
  charge: { en: "charge", ru: "обвинение" },
  hearing: { en: "hearing", ru: "заседание" },
  plea: { en: "plea", ru: "отношение к обвинению" },
  trial: { en: "trial", ru: "судебный процесс" },
  conviction: { en: "conviction", ru: "обвинительный вердикт" },
  sentence: { en: "sentence", ru: "приговор" },
  acquittal: { en: "acquittal", ru: "оправдательный вердикт" },
  court_appeal: { en: "appeal to a court", ru: "обжалование" },
  bail: { en: "bail", ru: "залог" },
  extradition_request: { en: "request for extradition", ru: "запрос об экстрадиции" },
  extradition_decision: { en: "decision on extradition", ru: "решение об экстрадиции" },
  extradition: { en: "extradition", ru: "экстрадиция" },
  deportation: { en: "deportation", ru: "депортация" },
  transfer: { en: "transfer", ru: "перевод" },
  solitary: { en: "solitary confinement", ru: "одиночное заключение" },
  release: { en: "release", ru: "освобождение" },
  exchange: { en: "exchange", ru: "обмен" },
  pardon: { en: "pardon", ru: "помилование" },
  return_home: { en: "return home", ru: "возвращение на родину" },
  death: { en: "death", ru: "смерть" },
  medical: { en: "medical care or test", ru: "лечение или обследование" },
  ill_treatment: { en: "ill-treatment", ru: "жестокое обращение" },
  visit: { en: "visit", ru: "посещение" },
  diplomatic_contact: { en: "diplomatic contact", ru: "дипломатический контакт" },
  request_sent: { en: "request", ru: "обращение" },
  refusal: { en: "refusal", ru: "отказ" },
  asylum: { en: "asylum", ru: "убежище" },
};

const fields: Record<CustodyField, Text> = {
  country: { en: "country", ru: "страна" },
  facility: { en: "facility", ru: "учреждение" },
  charge: { en: "charge", ru: "обвинение" },
  court: { en: "court", ru: "суд" },
  sentence_length: { en: "length of the sentence", ru: "срок наказания" },
  custody_status: { en: "kind of custody", ru: "вид содержания" },
  held_since: { en: "beginning of custody", ru: "начало содержания под стражей" },
  time_served: { en: "time served", ru: "отбытый срок" },
  max_penalty: { en: "maximum penalty", ru: "максимальное наказание" },
  plea: { en: "plea", ru: "отношение к обвинению" },
  judge: { en: "judge", ru: "судья" },
  lawyer: { en: "lawyer", ru: "адвокат" },
  fine: { en: "fine", ru: "штраф" },
  bail_amount: { en: "bail", ru: "залог" },
  health: { en: "health", ru: "здоровье" },
  warrant: { en: "warrant", ru: "ордер" },
};

const others: Record<string, Text> = {
  direct: { en: "words of the speaker", ru: "слова говорящего" },
  indirect: { en: "words reported", ru: "пересказ" },
  mixed: { en: "words partly quoted", ru: "пересказ с прямой речью" },
  name: { en: "name", ru: "имя" },
  transliteration: { en: "another spelling of the name", ru: "другое написание имени" },
};

const parts: Record<string, Text> = {
  asks: { en: "it asks an authority for something", ru: "просьбы к органу власти" },
  wish: { en: "somebody wants something of us", ru: "просьба к нам" },
  withdrawn: { en: "something that is asked for no longer", ru: "снятая просьба" },
  negated: { en: "something that is not wanted", ru: "то, чего просят не делать" },
  answer: { en: "an answer to an earlier document", ru: "ответ на прежний документ" },
  promise: { en: "something that the other side says it will do", ru: "обещание другой стороны" },
  earlier: { en: "the earlier document that it answers", ru: "прежний документ, на который отвечают" },
  chased: { en: "an earlier document that is still unanswered", ru: "прежний документ без ответа" },
  visit: { en: "a visit", ru: "посещение" },
};

const statuses: Record<EventStatus, Text> = {
  actual: { en: "told as having happened", ru: "сообщается как состоявшееся" },
  planned: { en: "told as planned", ru: "сообщается как планируемое" },
  possible: { en: "told as possible", ru: "сообщается как возможное" },
  negated: { en: "denied", ru: "отрицается" },
  alleged: { en: "told as alleged", ru: "сообщается как утверждение" },
};

const founds = {
  person: { en: "Person", ru: "Человек" },
  statement: { en: "Statement", ru: "Высказывание" },
  event: { en: "Event", ru: "Событие" },
  custody: { en: "Custody", ru: "Содержание под стражей" },
} satisfies Record<string, Text>;

export type Found = keyof typeof founds;

const isFound = (word: string | undefined): word is Found => word !== undefined && word in founds;

/** What the reader found, as the highlight in the text shows it. */
export const foundBy = (rule: string): Found => {
  const [found] = rule.split("/");
  return isFound(found) ? found : "event";
};

const kinds: Record<string, Record<string, Text>> = {
  person: others,
  statement: others,
  event: events,
  custody: fields,
  letter: parts,
};

const letter: Text = { en: "Letter", ru: "Письмо" };
const somewhere: Text = { en: "Found in the text.", ru: "Найдено в тексте." };
const led: Text = { en: "What led to it:", ru: "На чём основано:" };

/**
 * Why something is proposed, in sentences: "Event: arrest, told as having happened.", and what in the text led to it; and
 * the name of the reader's own rule.
 */
export const whyOf = (rule: string): { words: { en: string[]; ru: string[] }; rule: string } => {
  const [found = "", type = "", status = "", ...own] = rule.split("/");
  const head = found === "letter" ? letter : (founds as Partial<Record<string, Text>>)[found];
  const kind = kinds[found]?.[type];
  const state = (statuses as Partial<Record<string, Text>>)[status];
  const by = ruleWords(found, own.join("/"));
  const say = (lang: "en" | "ru") => [
    head
      ? `${[`${head[lang]}: ${kind?.[lang] ?? type}`, state?.[lang]].filter(Boolean).join(", ")}.`
      : somewhere[lang],
    ...(by ? [`${led[lang]} ${by[lang]}.`] : []),
  ];
  return { words: { en: say("en"), ru: say("ru") }, rule: own.join("/") };
};
