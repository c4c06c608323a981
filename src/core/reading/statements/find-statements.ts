import { type Cases, caseBefore } from "../events/find-patients.ts";
import type { Quotation, Sentence } from "../layout/page.ts";
import type { ReadStatement, Span } from "../reading.ts";
import {
  type LastSpeaker,
  partyOf,
  type Resolved,
  resolveReference,
} from "../references/resolve-reference.ts";
import { isProse, offsets, type Scene } from "../scene.ts";
import { contentSpan, kindOf } from "./content.ts";
import { type Cue, findCues } from "./cue.ts";
import type { Subject } from "./find-subject.ts";
import { type Frame, framesOf, type StatementDraft } from "./frame.ts";

/** A statement and the word at which it was made, for what comes after. */
type Told = { statement: ReadStatement; resolved: Resolved; block: number; at: number };

class Teller {
  readonly told: Told[] = [];
  last: LastSpeaker;
  readonly covered = new Set<Quotation>();
  private readonly scene: Scene;
  private readonly cases: Cases;

  constructor(scene: Scene, cases: Cases) {
    this.scene = scene;
    this.cases = cases;
  }

  /** Turns a draft into a statement; nothing when nobody can be named as its speaker. */
  tell(draft: StatementDraft, at: { sentence: Sentence; cue: Cue; rule: string }): void {
    const { scene } = this;
    const subject = draft.subject;
    const resolved = subject && this.resolve(subject);
    const spans = draft.content.flatMap(([start, end]) => contentSpan(scene.page, start, end) ?? []);
    if (!resolved || spans.length === 0) return;
    const role = this.roleOf(subject);
    const heard = draft.addressee && resolveReference(scene, draft.addressee, undefined);
    this.add({
      spans,
      resolved,
      at: at.cue.from,
      block: at.sentence.block,
      rule: at.rule,
      ...(role ? { role } : {}),
      ...(heard ? { addressee: partyOf(scene, heard) } : {}),
    });
  }

  add(about: {
    spans: Span[];
    resolved: Resolved;
    at: number;
    block: number;
    rule: string;
    role?: Span;
    addressee?: string;
  }): void {
    const { spans, resolved, at, block, rule, role, addressee } = about;
    const { page } = this.scene;
    const text = spans.map((span) => span.text).join(" ");
    this.told.push({
      statement: {
        speaker: partyOf(this.scene, resolved),
        kind: kindOf(page, spans),
        spans,
        text,
        ...(role ? { role } : {}),
        ...(addressee === undefined ? {} : { addressee }),
        rule,
      },
      resolved,
      block,
      at,
    });
    for (const quotation of page.quotations)
      if (spans.some((span) => span.start < quotation.end && quotation.start < span.end))
        this.covered.add(quotation);
    if ("person" in resolved) this.last = { person: resolved.person, at };
  }

  /** "The pilot", "a Russian citizen": somebody in custody is one of the case people. */
  private resolve(subject: Subject): Resolved | undefined {
    const { reference } = subject;
    const found = resolveReference(this.scene, reference, this.last);
    const held =
      reference.kind === "description" && reference.part === "detainee" && found && "party" in found;
    const person = held ? caseBefore(this.scene, this.cases, reference.from, reference.gender) : undefined;
    return person === undefined ? found : { person };
  }

  private roleOf(subject: Subject): Span | undefined {
    const words = subject.role ?? (subject.reference.kind === "description" ? subject.reference : undefined);
    if (!words) return undefined;
    const { start, end } = offsets(this.scene.page, words.from, words.to);
    return { start, end, text: this.scene.page.text.slice(start, end) };
  }
}

/** The first rule of the language that can read a cue decides. */
function readFrame(frame: Frame): { draft: StatementDraft; rule: string } | undefined {
  for (const rule of frame.scene.language.statementRules) {
    const draft = rule.read(frame);
    if (draft) return { draft, rule: rule.name };
  }
  return undefined;
}

/** A quotation that is a sentence of its own goes on from the speaker before it in this block or the one above. */
function tellLoneQuotation(teller: Teller, scene: Scene, sentence: Sentence, quotation: Quotation): void {
  const before = teller.told.at(-1);
  if (!before || before.statement.kind === "indirect" || sentence.block - before.block > 1) return;
  const span = contentSpan(scene.page, quotation.start, quotation.end);
  if (!span) return;
  teller.add({
    spans: [span],
    resolved: before.resolved,
    at: sentence.from,
    block: sentence.block,
    rule: "quotation-goes-on",
  });
}

/** Statements of a text: what is attributed to a speaker, and to whom. */
export function findStatements(scene: Scene, cases: Cases): ReadStatement[] {
  const { page } = scene;
  const teller = new Teller(scene, cases);
  let at = 0;
  for (const sentence of page.sentences) {
    if (!isProse(page, sentence)) continue;
    while ((page.quotations[at]?.to ?? Number.POSITIVE_INFINITY) <= sentence.from) at++;
    const quotations: Quotation[] = [];
    for (let index = at; (page.quotations[index]?.from ?? Number.POSITIVE_INFINITY) < sentence.to; index++) {
      const quotation = page.quotations[index];
      if (quotation) quotations.push(quotation);
    }
    const inQuotation = (word: number) => quotations.some((one) => one.from <= word && word < one.to);
    const cues = findCues(scene, sentence, inQuotation);
    for (const frame of framesOf(scene, sentence, cues, quotations)) {
      const found = readFrame(frame);
      if (found) teller.tell(found.draft, { sentence, cue: frame.cue, rule: found.rule });
    }
    const [alone] = quotations;
    if (
      alone &&
      cues.length === 0 &&
      alone.from === sentence.from &&
      alone.to >= sentence.to &&
      !teller.covered.has(alone)
    )
      tellLoneQuotation(teller, scene, sentence, alone);
  }
  return teller.told.map(({ statement }) => statement);
}
