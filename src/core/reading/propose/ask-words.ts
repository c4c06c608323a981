import type { FactBody } from "../../ledger/kinds/index.ts";
import { type Choices, choose } from "./choose.ts";
import { clip } from "./proposal.ts";

type Representation = FactBody<"representation">;
type Ask = NonNullable<Representation["asks"]>[number];

/** What is asked for, by its words; the narrower kinds come first. */
const kinds: Choices<Ask["kind"]> = [
  [/consular|консульск/iu, "consular access"],
  [/\blawyer|attorney(?! general)|counsel|адвокат/iu, "lawyer access"],
  [
    /(?:call|visit|contact|letters?)\b.*\bfamily|family (?:visit|call|contact)|свидани|(?:звон|связ).*(?:семь|родн)/iu,
    "family contact",
  ],
  [/medication|medicines?\b|drugs|лекарств|препарат/iu, "medication"],
  [/medical|treatment|doctor|hospital|surgery|медицин|лечени|врач|госпитал|операц/iu, "medical care"],
  [/solitary|isolation|одиночн|изолятор/iu, "end of solitary"],
  [
    /sentence transfer|serve (?:the|his|her|their) (?:\p{L}+ )*(?:sentence|time|term) (?:at|in)|отбыва\p{L}+ наказани/iu,
    "sentence transfer",
  ],
  [/return|repatriat|bring(?:ing)? .*home|send(?:ing)? .*home|возвра[тщ]|на родину/iu, "return"],
  [/humanitarian|compassionate|vulnerable|гуманитарн|уязвим/iu, "humanitarian release"],
  [/pardon|clemency|mercy|lenien|помилован|милосерди|смягч/iu, "clemency"],
  [/review|reconsider|reduc|пересмо|сокра[тщ]/iu, "sentence review"],
  [/transfer|move[ds]?\b|перевод|перевести|перевед/iu, "transfer"],
  [/investigat|inquiry|расследов|проверк/iu, "investigation"],
  [/translat|interpret|перевод[чс]/iu, "translation"],
  [/condition|услови/iu, "conditions"],
  [/inform|explain|clarif|account of|details|сведени|разъясн|информац|объясн/iu, "information"],
  [/\breleas|\bfree\b|освобо|отпусти/iu, "other"],
];

const asking =
  /(?:request(?:ed|s|ing)?|ask(?:ed|s|ing)?|appeal(?:ed|s|ing)?|urg(?:ed|es|ing)|call(?:ed|s|ing)? on|demand(?:ed|s|ing)?|plea(?:ded)?|petition(?:ed)?|seek(?:s|ing)?(?: from \p{Lu}\S+)?|sought)\b(?:.{0,80}?\b(?:to|for|that)\b)?\s+(.+)$|(?:call(?:ed|s|ing)? for)\s+(.+)$|(?:прос(?:ьб|ил|ят|ит|я)|потребова|требу|требова|призва|призыва|обрати|ходатайств|добива)[а-яё]*(?:.{0,80}?(?<!\p{L})(?:чтобы|об?|с просьбой))?\s+(.+)$/isu;

/** The words that say what is wanted, without those that say that it is asked for. */
const wantedIn = (words: string): string | undefined => {
  const found = asking.exec(words);
  return found
    ?.slice(1)
    .find(Boolean)
    ?.replace(/[\s.,;:!?"»”]+$/u, "");
};

/** What was asked for in these words; nothing where they do not say. */
export const asksIn = (words: string): Ask[] => {
  const wanted = wantedIn(words);
  if (!wanted) return [];
  const kind = choose(wanted, kinds) ?? choose(words, kinds);
  return kind ? [{ kind, words: clip(wanted) }] : [];
};

/** Whether the words are about access by the consul, or about care: those are asked for and refused in their own kinds. */
export const askKindIn = (words: string): Ask["kind"] | undefined => choose(words, kinds);

const channels: Choices<NonNullable<Representation["channel"]>> = [
  [/note verbale|diplomatic note|вербальн|(?<!\p{L})нот[ауые](?!\p{L})/iu, "note verbale"],
  [/e-?mail|электронн/iu, "e-mail"],
  [/telephon|\bphone|phoned|телефон|позвонил|созвон/iu, "call"],
  [/letter|\bwrote|written|message|письм|послани|написал/iu, "letter"],
  [/\bmet\b|meeting|\btalks\b|summit|встре[тч]|переговор/iu, "meeting"],
  [/publicly|press conference|tweet|campaign|публично|пресс-конференц|открыт\p{L}+ обращени/iu, "public"],
];

/** How something was raised, only where the words say it. */
export const channelIn = (words: string): Representation["channel"] => choose(words, channels);
