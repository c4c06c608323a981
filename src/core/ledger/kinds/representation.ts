import { asks, choice, long, required, text } from "../field.ts";
import { defineKind } from "../kind.ts";
import { headed, phrase, sentences } from "../phrase.ts";

/** The levels at which something is raised, the highest first. */
export const levels = {
  "head of state": { en: "head of state or government", ru: "глава государства или правительства" },
  minister: { en: "minister", ru: "министр" },
  "deputy minister": { en: "deputy minister", ru: "заместитель министра" },
  ambassador: { en: "ambassador", ru: "посол" },
  consul: { en: "consul or official", ru: "консул или должностное лицо" },
  parliament: { en: "parliament", ru: "парламент" },
  organisation: { en: "organisation", ru: "организация" },
  lawyer: { en: "lawyer", ru: "адвокат" },
  family: { en: "family or the person", ru: "семья или сам человек" },
};

export const channels = {
  "note verbale": { en: "note verbale", ru: "вербальная нота" },
  letter: { en: "letter", ru: "письмо" },
  meeting: { en: "meeting", ru: "встреча" },
  call: { en: "call", ru: "звонок" },
  "e-mail": { en: "e-mail", ru: "электронное письмо" },
  public: { en: "public statement", ru: "публичное заявление" },
  other: { en: "other", ru: "другое" },
};

export const askKinds = {
  "consular access": { en: "consular access", ru: "консульский доступ" },
  "lawyer access": { en: "access to a lawyer", ru: "доступ к адвокату" },
  "family contact": { en: "contact with the family", ru: "связь с семьёй" },
  "medical care": { en: "medical care", ru: "медицинская помощь" },
  medication: { en: "medication", ru: "лекарства" },
  "end of solitary": { en: "end of solitary confinement", ru: "прекращение одиночного заключения" },
  conditions: { en: "conditions of detention", ru: "условия содержания" },
  transfer: { en: "transfer to another facility", ru: "перевод в другое учреждение" },
  "sentence transfer": {
    en: "transfer of the sentence home",
    ru: "передача для отбывания наказания на родине",
  },
  "humanitarian release": {
    en: "release on humanitarian grounds",
    ru: "освобождение по гуманитарным основаниям",
  },
  clemency: { en: "clemency", ru: "помилование" },
  "sentence review": { en: "review of the sentence", ru: "пересмотр приговора" },
  investigation: { en: "investigation", ru: "расследование" },
  information: { en: "information", ru: "сведения" },
  translation: { en: "translation", ru: "услуги переводчика" },
  return: { en: "return home", ru: "возвращение на родину" },
  other: { en: "other", ru: "другое" },
};

const inBrackets = (...parts: (string | undefined)[]): string | undefined => {
  const known = phrase(" ", ...parts);
  return known && `(${known})`;
};

export const representation = defineKind({
  kind: "representation",
  chapter: "representations",
  label: { en: "Representation", ru: "Обращение" },
  on: { label: { en: "Made on", ru: "Дата обращения" } },
  fields: {
    by: required(text({ en: "Raised by", ru: "Кто обратился" })),
    level: choice({ en: "Level of who raised it", ru: "Уровень обратившегося" }, levels),
    to: required(text({ en: "Counterpart (authority)", ru: "Адресат (орган)" })),
    toPerson: text({ en: "To whom there", ru: "Адресат (кто именно)" }),
    toLevel: choice({ en: "Level of the counterpart", ru: "Уровень адресата" }, levels),
    channel: choice({ en: "Channel", ru: "Канал" }, channels),
    asks: asks({ en: "What was asked", ru: "О чём просили" }, askKinds),
    reference: text({ en: "Reference", ru: "Номер" }),
    remarks: long({ en: "Remarks", ru: "Примечание" }),
  },
  says: {
    en: (b) =>
      sentences(
        headed(
          phrase(
            " ",
            `${b.by} to`,
            phrase(", ", b.toPerson, b.to),
            inBrackets(b.channel && channels[b.channel].en, b.reference),
          ),
          b.asks?.map((a) => a.words).join("; ") || undefined,
        ),
        b.remarks,
      ),
    ru: (b) =>
      sentences(
        headed(
          phrase(
            " ",
            `${b.by}, адресат —`,
            phrase(", ", b.toPerson, b.to),
            inBrackets(b.channel && channels[b.channel].ru, b.reference),
          ),
          b.asks?.map((a) => a.words).join("; ") || undefined,
        ),
        b.remarks,
      ),
  },
});
