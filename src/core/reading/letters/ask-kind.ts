import { rulesThatMay, tests } from "../sieve.ts";
import type { AskKind } from "./letter.ts";
import type { AskWords } from "./letter-rules.ts";
import type { LetterScene } from "./letter-scene.ts";

/** How many letters further on a kind may be named and still be what is wanted: the rarer its words, the more. */
const weights: Readonly<Partial<Record<AskKind, number>>> = {
  sentence_transfer: 90,
  end_solitary: 70,
  translation: 45,
  clemency: 80,
  humanitarian_release: 45,
  consular_access: 40,
  medication: 60,
  information: 20,
  lawyer_access: 40,
  medical_care: 30,
  sentence_review: 25,
  family_contact: 15,
  investigation: 15,
};

/** The same words are looked at more than once while a letter is cut into wishes. */
const known = new WeakMap<AskWords, Map<string, AskKind | undefined>>();
const MOST_KNOWN = 200;

/** What is asked for in these words: the kind that is named first, and the most surely; nothing where they show none. */
export function kindOfAsk(words: AskWords, text: string): AskKind | undefined {
  const seen = known.get(words) ?? new Map<string, AskKind | undefined>();
  if (seen.has(text)) return seen.get(text);
  if (seen.size >= MOST_KNOWN) seen.clear();
  known.set(words, seen);
  const kind = judgedKind(words, text);
  seen.set(text, kind);
  return kind;
}

function judgedKind(words: AskWords, text: string): AskKind | undefined {
  const stated = text.replace(words.before, "");
  let best: { kind: AskKind; at: number } | undefined;
  for (const { kind, pattern, sure, late } of rulesThatMay(words.kinds, stated)) {
    const index = pattern.exec(stated)?.index;
    if (index === undefined) continue;
    if (sure) return kind;
    const at = index - (late ? -lateBy : (weights[kind] ?? 0));
    if (!best || at < best.at) best = { kind, at };
  }
  return best?.kind;
}

/** What is taken only where nothing else is named. */
const lateBy = 10_000;

const meeting =
  /\b(?:visit|meet|see|access|call on)|(?<!\p{L})(?:свидани|встре[тч]|посе[тщ]|навест|увид|повид|приех|поговор)/iu;
const herself = /\b(?:me|us|my|our)\b|(?<!\p{L})(?:мне|нам|мо[ийяею]\p{L}*)(?!\p{L})/iu;
const lawyer = /lawyer|attorney|advocate|counsel|solicitor|barrister|адвокат|защитник|юрист/iu;
const relatives =
  /\b(?:famil|mother|wife|husband|father|parent|sister|brother|son\b|daughter|child|relative|call|letter|phone|video|each other)|(?<!\p{L})(?:мат|мам|пап|жен|муж|отц|отец|родител|родн|сестр|брат|сын|доч|дет|родствен|семь|звон|письм|супруг|видео|телефон|невест|бабушк)/iu;

/** A meeting in which no relative is named is the lawyer's or the consul's, whoever writes. */
export function kindFor({ sender, addressee, scene }: LetterScene, text: string): AskKind | undefined {
  const kind = kindOfAsk(scene.language.letters.asks, text);
  if (kind !== "family_contact" || !tests(meeting, text) || tests(relatives, text)) return kind;
  if (lawyer.test(`${sender?.role} ${sender?.org}`) && herself.test(text)) return "lawyer_access";
  const { mission } = scene.language.letters.forms;
  const official = [sender, addressee].some((side) => mission.test(side?.org ?? ""));
  return official ? "consular_access" : kind;
}

/** What is to be sent or lodged is information, unless it is to be translated. */
export const kindDue = (words: AskWords, text: string): AskKind =>
  kindOfAsk(words, text) === "translation" ? "translation" : "information";
