import { type Cases, caseBefore } from "../events/find-patients.ts";
import { type Quotation, quotationAt, type Sentence } from "../layout/page.ts";
import type { ReadStatement, Span } from "../reading.ts";
import {
  type LastSpeaker,
  partyOf,
  plainText,
  type Resolved,
  resolveReference,
} from "../references/resolve-reference.ts";
import { offsets, type Scene } from "../scene.ts";
import { contentSpan, kindOf } from "./content.ts";
import type { Cue } from "./cue.ts";
import type { Subject } from "./find-subject.ts";
import type { StatementDraft } from "./frame.ts";

/** A statement with the block and words at which it was made, for what comes after. */
type Told = { statement: ReadStatement; resolved: Resolved; block: number; end: number };

type Addition = {
  spans: Span[];
  resolved: Resolved;
  at: number;
  block: number;
  rule: string;
  role?: Span | undefined;
  addressee?: string | undefined;
  reportedBy?: string | undefined;
  kind?: ReadStatement["kind"] | undefined;
};

/** So many words after a statement "the interlocutor" is still the one who made it. */
const nearby = 150;

/** Collects statements in the order of the text and remembers who spoke last. */
export class Teller {
  readonly told: Told[] = [];
  private last: LastSpeaker;
  private readonly covered = new Set<Quotation>();
  private readonly scene: Scene;
  private readonly cases: Cases;

  constructor(scene: Scene, cases: Cases) {
    this.scene = scene;
    this.cases = cases;
  }

  /** Turns a draft into a statement; false when nobody can be named as its speaker. */
  tell(
    draft: StatementDraft,
    at: { sentence: Sentence; cue: Cue; rule: string; medium: string | undefined },
  ): boolean {
    const { scene } = this;
    const { subject } = draft;
    const resolved = subject && this.resolve(subject);
    const spans = draft.content.flatMap(([start, end]) => contentSpan(scene.page, start, end) ?? []);
    if (!resolved || spans.length === 0) return false;
    const heard = draft.addressee && resolveReference(scene, draft.addressee, undefined);
    const medium = draft.medium ?? subject?.medium;
    const through = medium && plainText(scene, medium.from, medium.to);
    this.add({
      spans,
      resolved,
      at: at.cue.from,
      block: at.sentence.block,
      rule: at.rule,
      role: this.roleOf(subject),
      addressee: heard && partyOf(scene, heard),
      reportedBy: through ?? at.medium,
      kind: draft.verbatim ? "direct" : undefined,
    });
    return true;
  }

  /** A quotation that is a sentence of its own goes on from the statement before it, in this block or the one above. */
  goOn(sentence: Sentence, quotation: Quotation): void {
    const before = this.told.at(-1);
    if (this.covered.has(quotation) || !before || before.statement.kind === "indirect") return;
    const span = contentSpan(this.scene.page, quotation.start, quotation.end);
    if (!span || sentence.block - before.block > 1) return;
    before.statement.spans.push(span);
    before.statement.text += ` ${span.text}`;
    before.block = sentence.block;
    this.cover([span]);
    if ("person" in before.resolved) this.last = { person: before.resolved.person, at: sentence.from };
  }

  /** Enters a statement whose speaker is settled. */
  add({ spans, resolved, at, block, rule, role, addressee, reportedBy, kind }: Addition): void {
    this.told.push({
      statement: {
        speaker: partyOf(this.scene, resolved),
        kind: kind ?? kindOf(this.scene.page, spans),
        spans,
        text: spans.map((span) => span.text).join(" "),
        ...(role ? { role } : {}),
        ...(addressee === undefined ? {} : { addressee }),
        ...(reportedBy === undefined ? {} : { reportedBy }),
        rule,
      },
      resolved,
      block,
      end: at,
    });
    this.cover(spans);
    if ("person" in resolved) this.last = { person: resolved.person, at };
  }

  private cover(spans: readonly Span[]): void {
    for (const span of spans)
      for (const at of [span.start, span.end - 1]) {
        const quotation = quotationAt(this.scene.page, at);
        if (quotation) this.covered.add(quotation);
      }
  }

  /** "The pilot", "a Russian citizen": somebody in custody is one of the case people. */
  private resolve({ reference }: Subject): Resolved | undefined {
    const before = this.told.at(-1);
    const { interlocutors } = this.scene.language.references;
    const words = this.scene.page.words.slice(reference.from, reference.head + 1);
    const again = interlocutors.has(words.at(-1)?.stem ?? "") && words.length === 1;
    if (again && before && reference.from - before.end < nearby) return before.resolved;
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
