import { tests } from "../sieve.ts";
import { kindOfAsk } from "./ask-kind.ts";
import { actOf } from "./clause-acts.ts";
import type { AskKind } from "./letter.ts";
import type { BodySentence, LetterScene } from "./letter-scene.ts";

/** What a point of an answer is about, named at its head: "2. Call with his mother - …", "As regards the dentist, …". */
export type Topic = { kind: AskKind; start: number; end: number; headed: boolean };

/** A visit that an embassy asked for is the consul's, where no relative is named. */
export function kindOfPart({ scene, addressee }: LetterScene, said: string): AskKind | undefined {
  const { asks, answers } = scene.language.letters;
  const text = said.replace(answers.lead, "");
  const kind = kindOfAsk(asks, text);
  const official = addressee?.org
    ? scene.language.letters.forms.mission.test(addressee.org)
    : !addressee?.person && /Embassy|Consul|Mission|Посольств|онсул/u.test(scene.page.text);
  return kind === "family_contact" &&
    official &&
    answers.visiting.test(text) &&
    !tests(answers.relatives, text)
    ? "consular_access"
    : kind;
}

const item = /^\s*(?:[-•*–—·]\s*|\(?(?:\d{1,2}|\p{L})[.)]\s+)?/u;
const headed = /^(?<name>[^.:;?!]{3,90}?)(?<mark>:|\s[-–—](?=\s)|[.?](?=\s|$)|$)/u;
const longestName = 11;
const longestBare = 7;

/** A few words and a mark before the answer itself. */
function headOf(letter: LetterScene, sentence: BodySentence): Topic | undefined {
  const { text, blocks } = letter.scene.page;
  const block = blocks[sentence.block];
  if (!block) return undefined;
  const start = Math.max(
    sentence.start,
    block.start + (item.exec(text.slice(block.start, block.end))?.[0].length ?? 0),
  );
  const groups = headed.exec(text.slice(start, block.end))?.groups;
  const name = groups?.name ?? "";
  const count = name.split(/\s+/u).length;
  const marked = groups?.mark === ":" || /[-–—]/u.test(groups?.mark ?? "");
  if (count > (marked ? longestName : longestBare)) return undefined;
  const end = start + name.length;
  const kind = kindOfPart(letter, name);
  if ((kind === undefined && !marked) || actOf(letter, { start, end })) return undefined;
  // A line that only closes with a colon opens what stands below it.
  if (start + (groups?.[0]?.length ?? 0) >= block.end) return undefined;
  return { kind: kind ?? "other", start, end, headed: true };
}

/** "As regards his transfer, …", "You asked that he be moved." */
function ledIn(letter: LetterScene, sentence: BodySentence): Topic | undefined {
  const match = letter.scene.language.letters.answers.regarding.exec(sentence.text);
  const name = match?.groups?.topic ?? "";
  const kind = match ? kindOfPart(letter, name) : undefined;
  const start = sentence.start + (match?.[0].indexOf(name) ?? 0);
  return kind && { kind, start, end: start + name.length, headed: false };
}

/** The sentences that stand under a topic. */
export function topicsOf(letter: LetterScene): Map<BodySentence, Topic> {
  const topics = new Map<BodySentence, Topic>();
  let before: BodySentence | undefined;
  for (const sentence of letter.sentences) {
    const opens = before?.block !== sentence.block;
    const topic =
      ledIn(letter, sentence) ?? (opens ? headOf(letter, sentence) : before && topics.get(before));
    if (topic) topics.set(sentence, topic);
    before = sentence;
  }
  return topics;
}
