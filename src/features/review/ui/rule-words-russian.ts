import type { Text } from "../../../core/words/text.ts";

/** What the rules for Russian events have found that have no rule of the same name for English. */
export const russianEventRuleWords: Record<string, Text> = {
  "held-by-court": {
    en: "a court ordered custody or extended it",
    ru: "слова о мере пресечения, её избрании или продлении",
  },
  serving: {
    en: "“serving”, “held” before or after a name",
    ru: "«отбывающий», «содержащийся» рядом с именем",
  },
  "they-hold": {
    en: "somebody holds the person in a prison",
    ru: "слова о том, что человека держат в тюрьме",
  },
  "sent-to-named": {
    en: "“was sent to” a prison named in quotes",
    ru: "«отправили в» и название в кавычках",
  },
  "to-spend": { en: "“is to spend … years”", ru: "«проведёт … лет» и подобные слова" },
  "awaits-extradition": { en: "“awaits extradition”", ru: "«ожидает экстрадиции»" },
  awaits: { en: "“awaits” a hearing, trial or removal", ru: "«ожидает» суда, слушания или высылки" },
  "kept-without": { en: "kept without light, food or medicine", ru: "«держали без» света, еды или лекарств" },
  hurt: { en: "words of beating or other harm", ru: "слова о побоях или ином вреде" },
  "cell-hardship": { en: "words of hardship in the cell", ru: "слова о тяжёлых условиях в камере" },
  "should-be-freed": {
    en: "somebody says that the person should be released",
    ru: "слова о том, что человека следует освободить",
  },
  "wrote-to": { en: "somebody wrote or turned to an authority", ru: "слова «обратился», «написал» и кому" },
  "put-in-jail": { en: "words of being put in a prison", ru: "слова о том, что человека поместили в тюрьму" },
  "brought-to-jail": {
    en: "words of being brought to a place of custody",
    ru: "слова о доставке в колонию, тюрьму или изолятор",
  },
  "exchange-wished": { en: "words of an exchange that may come", ru: "слова о возможном обмене" },
  "to-be-freed": { en: "words of a release that is to come", ru: "слова о предстоящем освобождении" },
  "going-home": { en: "words of a return that is to come", ru: "слова о предстоящем возвращении" },
  "return-noun": { en: "“return home” with whose it is", ru: "«возвращение на родину» с указанием, чьё" },
  killed: { en: "words of an execution or a killing", ru: "слова о казни или убийстве" },
  "case-opened": { en: "words of a criminal case opened", ru: "слова о возбуждённом уголовном деле" },
  "to-be-heard": {
    en: "words of a hearing that is fixed or moved",
    ru: "слова о назначенном или перенесённом заседании",
  },
  "sentenced-convict": { en: "“convicted” with the length of the term", ru: "«осуждён» и на какой срок" },
  "to-appeal": { en: "words of an appeal that is to come", ru: "слова о предстоящем обжаловании" },
  reviewed: {
    en: "a court upheld, changed or overturned what another decided",
    ru: "суд оставил в силе, изменил или отменил решение",
  },
  "deportation-threat": { en: "words of a deportation that threatens", ru: "слова об угрозе высылки" },
  "to-be-visited": { en: "words of a visit that is to come", ru: "слова о предстоящем посещении" },
  "to-ask-mercy": { en: "words of a request that is to come", ru: "слова о предстоящей просьбе" },
  "left-unanswered": { en: "words of an answer that did not come", ru: "слова об отсутствии ответа" },
  "not-let": {
    en: "words of somebody not let in or something not allowed",
    ru: "слова о том, что кого-то не пустили или чего-то не разрешили",
  },
  "lost-touch": {
    en: "words of contact lost, of nothing known of somebody",
    ru: "слова о пропавшей связи, об отсутствии сведений",
  },
  "died-in-jail": { en: "words of a death in prison", ru: "слова о смерти в тюрьме или колонии" },
  "to-be-convicted": {
    en: "words of being found guilty, still to come",
    ru: "слова о предстоящем признании виновным",
  },
  condemned: { en: "“convicted” by a court, without a length", ru: "«осудил» без срока" },
  "may-appeal": { en: "words of an appeal that is open", ru: "слова о возможности обжалования" },
  "extradition-to-decide": {
    en: "words of a decision on extradition that is to come",
    ru: "слова о предстоящем решении о выдаче",
  },
};

/** What the rules for Russian facts of custody have found that have no rule of the same name for English. */
export const russianCustodyRuleWords: Record<string, Text> = {
  most: { en: "the length after “maximum penalty”", ru: "срок после слов «максимальное наказание»" },
  "by-article": { en: "what the article of a law is about", ru: "преступление по названной статье" },
  "has-to-pay": { en: "the sum that a court ordered to be paid", ru: "сумма, которую суд обязал выплатить" },
  diagnosed: { en: "words of a diagnosis", ru: "слова о диагнозе" },
  confiscation: { en: "words of property taken, with the sum", ru: "«конфискация имущества» и сумма" },
  "court-after": { en: "a court after “passed a sentence”", ru: "суд после слов «вынес», «огласил»" },
  "facility-named": { en: "a prison by its name in quotes", ru: "название учреждения в кавычках" },
  "time-served-before": { en: "time served, with how long", ru: "отбытое время и его длительность" },
  unable: { en: "what the person can no longer do", ru: "то, чего человек больше не может" },
  bodily: {
    en: "what a part of the body cannot do or has lost",
    ru: "слова о том, что отказало или утрачено",
  },
  "facility-called": { en: "a prison with its name before it", ru: "тюрьма или колония с названием" },
  centre: { en: "a detention centre", ru: "центр содержания" },
};
