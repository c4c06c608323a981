import type { Quotation, Sentence } from "../layout/page.ts";
import type { Reference } from "../references/reference.ts";
import { offsets, referenceAt, type Scene } from "../scene.ts";
import type { Cue } from "./cue.ts";

/** A cue of which something is known stands at most so many words from its quotation. */
const near = 7;

/** Whether a quotation ends as speech does before its speaker: with a comma or another mark, not with a stop. */
const leavesOpen = ({ text }: Scene["page"], { start, end, closed }: Quotation): boolean =>
  closed && end - start > 3 && /[,?!…—]["”»]$/u.test(text.slice(end - 2, end));

/** Whether a word may be a verb of which nothing is known: "smiles", "thundered". */
function mayBeVerb({ page, language }: Scene, at: number): boolean {
  const word = page.words[at];
  const { cues, references, names } = language;
  if (!word || word.capital || !/^[a-z]{3,}(?:s|ed)$/u.test(word.lower)) return false;
  const grammatical = names.grammar.has(word.lower) || references.prepositions.has(word.lower);
  return !grammatical && cues.finite?.has(word.lower) !== true && !references.nouns.has(word.stem);
}

/** Whether somebody can stand there as the one who speaks. */
function isSpeaker(reference: Reference | undefined): reference is Reference {
  if (!reference || reference.oblique || reference.possessive) return false;
  return ["person", "pronoun", "description", "group"].includes(reference.kind);
}

const made = (scene: Scene, at: number): Cue => ({
  from: at,
  to: at + 1,
  kind: "say",
  participle: false,
  word: scene.page.words[at]?.lower ?? "",
  besideQuotation: true,
});

/** `"We wait," | smiles Ruiz`, `"We wait!" | the guard | thundered`. */
function cueAfter(scene: Scene, sentence: Sentence, quotation: Quotation): Cue | undefined {
  const { words } = scene.page;
  const at = quotation.to;
  if (at >= sentence.to || !/^[,?!…—]*["”»] $/u.test(words[at]?.gap ?? "")) return undefined;
  const article = scene.language.references.articles.has(words[at + 1]?.lower ?? "");
  const behind = referenceAt(scene, at + 1) ?? (article ? referenceAt(scene, at + 2) : undefined);
  if (mayBeVerb(scene, at) && isSpeaker(behind)) return made(scene, at);
  const before = referenceAt(scene, at);
  if (!isSpeaker(before)) return undefined;
  const named = before.kind === "description" ? referenceAt(scene, before.to) : undefined;
  const verb = named?.kind === "person" ? named.to : before.to;
  const { start } = offsets(scene.page, verb, verb + 1);
  return start > 0 && mayBeVerb(scene, verb) && words[verb]?.gap === " " ? made(scene, verb) : undefined;
}

/** Verbs beside a quotation that tell by their place alone that somebody speaks; where a known one stands, none is looked for. */
export function quotationCues(
  scene: Scene,
  sentence: Sentence,
  { quotations, cues }: { quotations: readonly Quotation[]; cues: readonly Cue[] },
): readonly Cue[] {
  if (!scene.language.cues.finite || quotations.length === 0) return cues;
  const found = quotations.flatMap((quotation) => {
    if (!leavesOpen(scene.page, quotation)) return [];
    const known = cues.some((cue) => cue.from >= quotation.to && cue.from < quotation.to + near);
    return known ? [] : (cueAfter(scene, sentence, quotation) ?? []);
  });
  return found.length === 0 ? cues : [...cues, ...found].sort((a, b) => a.from - b.from);
}
