import type { Text } from "../../../core/words/text.ts";
import { englishCustodyWords } from "./rule-words-custody.ts";
import { eventRuleWords } from "./rule-words-event.ts";
import { wordsOfEnglishEvent } from "./rule-words-event-forms.ts";
import { letterRuleWords } from "./rule-words-letter.ts";
import { russianCustodyRuleWords, russianEventRuleWords } from "./rule-words-russian.ts";

const statement: Record<string, Text> = {
  "after-quotation": {
    en: "words in quotation marks, then a verb of saying with the speaker",
    ru: "слова в кавычках, а после них глагол речи и говорящий",
  },
  "after-mark": {
    en: "words in quotation marks that end with a mark, then the speaker and a verb of saying",
    ru: "слова в кавычках со знаком в конце, а после них говорящий и глагол речи",
  },
  "nested-quotation": {
    en: "words in quotation marks inside another quotation, with a verb of saying",
    ru: "слова в кавычках внутри другой цитаты с глаголом речи",
  },
  transcript: {
    en: "a paragraph of a transcript that begins with its speaker and a colon",
    ru: "абзац стенограммы, который начинается с говорящего и двоеточия",
  },
  post: { en: "a post with its author’s signature", ru: "пост с подписью автора" },
  "goes-on": {
    en: "words in quotation marks that go on from what the same speaker said before",
    ru: "слова в кавычках, которые продолжают сказанное тем же говорящим",
  },
  "before-quotation": {
    en: "a verb of saying with the speaker, then words in quotation marks",
    ru: "глагол речи и говорящий, а после них слова в кавычках",
  },
  "colon-before-block": {
    en: "a speaker with a colon, then a paragraph of their words",
    ru: "говорящий и двоеточие, а дальше абзац его слов",
  },
  "clause-after": {
    en: "words after a verb of saying with its speaker (“X said that …”)",
    ru: "слова после глагола речи и говорящего («X сказал, что …»)",
  },
  "clause-before": {
    en: "words before a verb of saying with its speaker (“…, X said”)",
    ru: "слова перед глаголом речи и говорящим («…, сказал X»)",
  },
  "according-to": {
    en: "“according to” and the like, with the speaker",
    ru: "«по словам», «по данным» и говорящий",
  },
  "as-said": { en: "“as X said”", ru: "«как сообщил X»" },
  "about-this": {
    en: "“X said so”, which points to the sentence before",
    ru: "«об этом сообщил X» — указание на предыдущее предложение",
  },
  judged: {
    en: "a verb of judging with its speaker (“called it …”, “accused him of …”)",
    ru: "глагол оценки и говорящий («назвал …», «обвинил в …»)",
  },
  asked: { en: "words after a verb of asking or urging", ru: "слова после глагола просьбы или призыва" },
  "cited-words": {
    en: "words in quotation marks that somebody cites, with whose words they are",
    ru: "слова в кавычках, которые кто-то цитирует, и чьи они",
  },
  "paper-says": {
    en: "what a statement or document says, with whose it is",
    ru: "сказанное в заявлении или документе с указанием, чей это документ",
  },
  "after-colon": {
    en: "a verb of saying with its speaker and a colon, then the words",
    ru: "глагол речи, говорящий и двоеточие, а дальше слова",
  },
  "headline-speaker": {
    en: "a headline that ends with the speaker after a dash or colon",
    ru: "заголовок, где говорящий стоит после тире или двоеточия",
  },
};

const custody: Record<string, Text> = {
  "sentenced-to": {
    en: "the length right after words of a sentence",
    ru: "срок сразу после слов о приговоре",
  },
  "year-sentence": {
    en: "the length right before “sentence” or “term”",
    ru: "срок при словах «наказание», «заключение»",
  },
  "years-of-prison": {
    en: "the length together with the kind of prison",
    ru: "срок вместе с видом лишения свободы",
  },
  "years-of-regime": {
    en: "the length together with the kind of prison",
    ru: "срок вместе с видом лишения свободы",
  },
  "sentence-of-years": { en: "a length such as “a ten-year term”", ru: "срок вида «десятилетний срок»" },
  "case-of": { en: "the offence after “a case of”", ru: "преступление после «дело о», «дело об»" },
  "since-held": {
    en: "the day right before words of being held",
    ru: "день сразу перед словами о содержании под стражей",
  },
  suffers: { en: "an illness after “suffers from”, “is ill with”", ru: "болезнь после «страдает», «болен»" },
  "max-penalty": { en: "the most that the law threatens", ru: "наибольшее наказание по закону" },
  "time-served": { en: "words of time already served", ru: "слова об уже отбытом сроке" },
  "held-since": {
    en: "“since” or the like, with the day, beside words of custody",
    ru: "день, с которого человек под стражей",
  },
  "charged-with": {
    en: "the offence after words of a charge or suspicion",
    ru: "преступление после слов об обвинении или подозрении",
  },
  "for-crime": {
    en: "the offence after “for” or “on charges of”",
    ru: "преступление после «за», «по обвинению в»",
  },
  attempted: { en: "the offence named as an attempt", ru: "преступление, названное покушением или попыткой" },
  judge: { en: "a name after “Judge”", ru: "имя после слова «судья»" },
  lawyer: { en: "a name beside “lawyer”", ru: "имя рядом со словом «адвокат»" },
  "lawyer-name": { en: "a name after “lawyer” or “attorney”", ru: "имя после слова «адвокат»" },
  "name-lawyer": { en: "a name before “lawyer” or “attorney”", ru: "имя перед словом «адвокат»" },
  court: { en: "the name of a court", ru: "название суда" },
  "court-by": { en: "a court named as the one that decided", ru: "суд, который, по тексту, вынес решение" },
  facility: {
    en: "the name of a prison or another place of custody",
    ru: "название тюрьмы или другого места содержания",
  },
  health: { en: "the name of an illness or an injury", ru: "название болезни или травмы" },
  fine: { en: "an amount beside “fine”", ru: "сумма рядом со словом «штраф»" },
  "bail-amount": { en: "an amount beside “bail”", ru: "сумма рядом со словом «залог»" },
  warrant: { en: "words of a warrant", ru: "слова об ордере или розыске" },
  plea: { en: "words of a plea", ru: "слова о признании или непризнании вины" },
  "prison-writes": {
    en: "the prison that writes the letter or gets it",
    ru: "учреждение, которое пишет или получает письмо",
  },
  "prison-in-head": {
    en: "the prison that the head of the letter names",
    ru: "учреждение, названное в шапке документа",
  },
  "country-of-authority": {
    en: "the state whose authority holds the person",
    ru: "государство, чей орган содержит человека",
  },
  "country-of-group": {
    en: "the country in which the people are held, as the text says of all of them",
    ru: "страна содержания, названная для всех этих людей",
  },
};

const person: Record<string, Text> = {
  case: { en: "named as somebody in custody", ru: "назван как находящийся под стражей" },
  other: { en: "named beside words of custody", ru: "назван рядом со словами о лишении свободы" },
  official: { en: "named with an office", ru: "при имени указана должность" },
  family: { en: "named as a relative", ru: "назван как родственник" },
  lawyer: { en: "named as a lawyer", ru: "назван как адвокат" },
  journalist: { en: "named as a journalist", ru: "назван как журналист" },
};

const words: Record<string, Record<string, Text>> = {
  person,
  statement,
  event: { ...eventRuleWords, ...russianEventRuleWords },
  custody: { ...custody, ...russianCustodyRuleWords },
  letter: letterRuleWords,
};

const countryOf = /^country-of-/;

/** What in the text led to a proposal, by the rule of the reader; nothing for a rule that has no words yet. */
export const ruleWords = (found: string, name: string): Text | undefined =>
  words[found]?.[name] ??
  (found === "event" ? wordsOfEnglishEvent(name) : undefined) ??
  (found === "custody" && Object.hasOwn(englishCustodyWords, name) ? englishCustodyWords[name] : undefined) ??
  (found === "custody" && countryOf.test(name)
    ? {
        en: "the country that is named where something happened to the person",
        ru: "страна, названная там, где говорится о событии",
      }
    : undefined);
