import type { Cases } from "../events/find-patients.ts";
import type { Page, Quotation, Sentence } from "../layout/page.ts";
import type { ReadStatement } from "../reading.ts";
import { plainText, resolveReference } from "../references/resolve-reference.ts";
import { isHeadline, isProse, referencesIn, type Scene } from "../scene.ts";
import { contentSpan } from "./content.ts";
import { findCues } from "./cue.ts";
import { type Frame, framesOf, type StatementDraft } from "./frame.ts";
import { labelledBlocks } from "./labelled-blocks.ts";
import { nestedStatements } from "./nested-quotation.ts";
import { quotationCues } from "./quotation-cues.ts";
import { leadsIn } from "./quotation-lead.ts";
import { Teller } from "./teller.ts";

/** The first rule of the language that can read a cue decides. */
function readFrame(frame: Frame): { draft: StatementDraft; rule: string } | undefined {
  for (const rule of frame.scene.language.statementRules) {
    const draft = rule.read(frame);
    if (draft) return { draft, rule: rule.name };
  }
  return undefined;
}

/** "…, Ruiz said on Monday", "…, Interfax reported" at the end of a sentence: where the words before it end. */
type Tail = { frame: Frame; at: number; medium: string | undefined };

function tailOf(frames: readonly Frame[]): Tail | undefined {
  const frame = frames.at(-1);
  if (!frame || frames.length < 2 || frame.cue.kind === "ask" || frame.cue.kind === "judge") return undefined;
  const { scene, sentence, cue, subject } = frame;
  const isSource = cue.kind === "source";
  const source = isSource ? referencesIn(scene, cue.to, sentence.to)[0] : subject?.reference;
  if (!source || (!isSource && (frame.place === "shared" || !subject))) return undefined;
  const at = isSource ? cue.from : Math.min(cue.from, subject?.from ?? cue.from);
  const rest = sentence.to - Math.max(cue.to, isSource ? source.to : (subject?.to ?? cue.to));
  if (rest > (isSource ? 2 : 4) || !/[,»”"]/u.test(scene.page.words[at]?.gap ?? "")) return undefined;
  // An outlet at the end only handed the words on.
  const medium =
    source.kind === "organisation" && rest <= 2 ? plainText(scene, source.from, source.to) : undefined;
  return { frame, at, medium };
}

function tellSentence(
  teller: Teller,
  scene: Scene,
  sentence: Sentence,
  quotations: readonly Quotation[],
): void {
  const inQuotation = (word: number) => quotations.some((one) => one.from <= word && word < one.to);
  const known = findCues(scene, sentence, inQuotation);
  const found = quotationCues(scene, sentence, { quotations, cues: known });
  // Headlines leave out too much for anything but plain speech.
  const cues = isHeadline(scene.page, sentence) ? found.filter(({ kind }) => kind === "say") : found;
  const frames = framesOf(scene, sentence, cues, quotations);
  const tail = tailOf(frames);
  let told = 0;
  for (const frame of frames) {
    if (frame === tail?.frame && tail.medium !== undefined && told > 0) continue;
    const bounded =
      tail && frame !== tail.frame ? { ...frame, limit: Math.min(frame.limit, tail.at) } : frame;
    const read = readFrame(bounded);
    const at = { sentence, cue: frame.cue, rule: read?.rule ?? "", medium: tail?.medium };
    if (!read || !teller.tell(read.draft, at)) continue;
    told++;
    if (read.draft.also) teller.tell({ ...read.draft, content: read.draft.also }, at);
  }
  const [alone] = quotations;
  const whole = alone && cues.length === 0 && alone.from === sentence.from && alone.to >= sentence.to;
  if (whole && !leadsIn(scene, sentence)) teller.goOn(sentence, alone);
}

/** "Prisoners are not forgotten — Ruiz": a headline that ends with its speaker. */
function tellHeadline(teller: Teller, scene: Scene, sentence: Sentence): void {
  const { page } = scene;
  const dash = lastDash(page, sentence);
  if (dash === undefined) return;
  const [speaker] = referencesIn(scene, dash, sentence.to).filter(
    (one) => one.to === sentence.to && one.from === dash,
  );
  const resolved =
    speaker && (speaker.kind === "person" || speaker.kind === "description")
      ? resolveReference(scene, speaker, undefined)
      : undefined;
  const label = page.text.slice(sentence.start, page.words[dash - 1]?.end).lastIndexOf(": ");
  const span = contentSpan(
    page,
    sentence.start + Math.max(0, label),
    page.words[dash - 1]?.end ?? sentence.start,
  );
  if (resolved && span)
    teller.add({ spans: [span], resolved, at: dash, block: sentence.block, rule: "headline-speaker" });
}

function lastDash(page: Page, sentence: Sentence): number | undefined {
  for (let at = sentence.to - 1; at > sentence.from + 2; at--)
    if (/\s[—–]\s$/u.test(page.words[at]?.gap ?? "")) return at;
  return undefined;
}

/** Statements of a text: what is attributed to a speaker, and to whom. */
export function findStatements(scene: Scene, cases: Cases): ReadStatement[] {
  const { page } = scene;
  const teller = new Teller(scene, cases);
  const labelled = labelledBlocks(scene);
  let at = 0;
  for (const sentence of page.sentences) {
    const block = labelled.get(sentence.block);
    if (block) {
      teller.add({ ...block, at: sentence.from, block: sentence.block, kind: "direct" });
      labelled.delete(sentence.block);
    }
    const headline = isHeadline(page, sentence);
    if (headline) tellHeadline(teller, scene, sentence);
    if (!headline && !isProse(page, sentence)) continue;
    while ((page.quotations[at]?.to ?? Number.POSITIVE_INFINITY) <= sentence.from) at++;
    const quotations: Quotation[] = [];
    for (let index = at; (page.quotations[index]?.from ?? Number.POSITIVE_INFINITY) < sentence.to; index++) {
      const quotation = page.quotations[index];
      if (quotation) quotations.push(quotation);
    }
    tellSentence(teller, scene, sentence, quotations);
  }
  return teller.told.flatMap((one) => [one.statement, ...nestedStatements(scene, cases, one)]);
}
