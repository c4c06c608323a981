import type { AskKind } from "./letter.ts";
import type { AskWords } from "./letter-rules.ts";
import type { LetterScene } from "./letter-scene.ts";

/** What is asked for in these words; nothing where they show no kind. */
export function kindOfAsk(words: AskWords, text: string): AskKind | undefined {
  const stated = text.replace(words.before, "");
  return words.kinds.find(({ pattern }) => pattern.test(stated))?.kind;
}

const meeting = /\b(?:visit|meet|see|access)|свидани|встре[тч]/iu;
const herself = /\b(?:me|us|my|our)\b|(?<!\p{L})(?:мне|нам|мо[ийяею]\p{L}*)(?!\p{L})/iu;

/** What a lawyer asks to be allowed in person is the lawyer's access. */
export function kindFor({ sender, scene }: LetterScene, text: string): AskKind | undefined {
  const kind = kindOfAsk(scene.language.letters.asks, text);
  const lawyer = /lawyer|attorney|advocate|counsel|solicitor|barrister|адвокат|защитник|юрист/iu;
  return kind === "family_contact" &&
    lawyer.test(`${sender?.role} ${sender?.org}`) &&
    meeting.test(text) &&
    herself.test(text)
    ? "lawyer_access"
    : kind;
}

/** What is to be sent or lodged is information, unless it is to be translated. */
export const kindDue = (words: AskWords, text: string): AskKind =>
  kindOfAsk(words, text) === "translation" ? "translation" : "information";
