import { type I18n, setupI18n } from "@lingui/core";
import { compileMessageOrThrow } from "@lingui/message-utils/compileMessage";
import type { Lang, Text } from "../../core/words/text.ts";

export type Values = Record<string, string | number>;

/** Says texts by their keys. */
export type Say<K extends string> = {
  (key: K, values?: Values): string;
  say: (text: Text, values?: Values) => string;
  lang: Lang;
};

/** What has been said in a language, compiled; a text is its own id, so that no two features can collide. */
export const catalogueOf = (lang: Lang): I18n => setupI18n({ locale: lang, messages: { [lang]: {} } });

/** Says the texts of a table; a key that is not in it is shown as it is. */
export const sayer = <K extends string>(catalogue: I18n, table: Record<K, Text>): Say<K> =>
  Object.assign((key: K, values?: Values) => say(catalogue, table[key] ?? { en: key, ru: key }, values), {
    say: (text: Text, values?: Values) => say(catalogue, text, values),
    lang: catalogue.locale as Lang,
  });

const say = (catalogue: I18n, text: Text, values: Values = {}): string => {
  const message = text[catalogue.locale as Lang];
  catalogue.messages[message] ??= compileMessageOrThrow(message);
  return catalogue._(message, values);
};
