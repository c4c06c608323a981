import type { AskKind } from "./letter.ts";
import type { AskWords } from "./letter-rules.ts";
import type { LetterScene } from "./letter-scene.ts";

/** What is asked for in these words; nothing where they show no kind. */
export function kindOfAsk(words: AskWords, text: string): AskKind | undefined {
  const stated = text.replace(words.before, "");
  return words.kinds.find(({ pattern }) => pattern.test(stated))?.kind;
}

const meeting =
  /\b(?:visit|meet|see|access|call on)|(?<!\p{L})(?:свидани|встре[тч]|посе[тщ]|навест|увид|повид|приех|поговор)/iu;
const herself = /\b(?:me|us|my|our)\b|(?<!\p{L})(?:мне|нам|мо[ийяею]\p{L}*)(?!\p{L})/iu;
const lawyer = /lawyer|attorney|advocate|counsel|solicitor|barrister|адвокат|защитник|юрист/iu;
const relatives =
  /\b(?:famil|mother|wife|husband|father|parent|sister|brother|son\b|daughter|child|relative|call|letter|phone|video|each other)|(?<!\p{L})(?:мат|мам|пап|жен|муж|отц|отец|родител|родн|сестр|брат|сын|доч|дет|родствен|семь|звон|письм|супруг|видео|телефон|невест|бабушк)/iu;

/** A meeting in which no relative is named is the lawyer's or the consul's, whoever writes. */
export function kindFor({ sender, addressee, scene }: LetterScene, text: string): AskKind | undefined {
  const kind = kindOfAsk(scene.language.letters.asks, text);
  if (kind !== "family_contact" || !meeting.test(text) || relatives.test(text)) return kind;
  if (lawyer.test(`${sender?.role} ${sender?.org}`) && herself.test(text)) return "lawyer_access";
  const { mission } = scene.language.letters.forms;
  const official = [sender, addressee].some((side) => mission.test(side?.org ?? ""));
  return official ? "consular_access" : kind;
}

/** What is to be sent or lodged is information, unless it is to be translated. */
export const kindDue = (words: AskWords, text: string): AskKind =>
  kindOfAsk(words, text) === "translation" ? "translation" : "information";
