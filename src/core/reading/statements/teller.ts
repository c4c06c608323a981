import { type Cases, caseBefore } from "../events/find-patients.ts";
import { type Quotation, quotationAt, type Sentence } from "../layout/page.ts";
import type { ReadStatement, Span } from "../reading.ts";
import type { Reference } from "../references/reference.ts";
import { partyOf, plainText, resolveReference } from "../references/resolve-reference.ts";
import type { Resolved, Spoken } from "../references/speakers.ts";
import { offsets, type Scene } from "../scene.ts";
import { contentSpan, kindOf } from "./content.ts";
import type { Cue } from "./cue.ts";
import type { Subject } from "./find-subject.ts";
import type { StatementDraft } from "./frame.ts";

/** A description is near a statement within so many words. */
const nearby = 160;

/** A statement with the block and words at which it was made, for what comes after. */
type Told = { statement: ReadStatement; resolved: Resolved; block: number; end: number };

type Addition = {
  spans: Span[];
  resolved: Resolved;
  /** The words that named the speaker. */
  by?: Reference | undefined;
  at: number;
  block: number;
  rule: string;
  role?: Span | undefined;
  addressee?: string | undefined;
  reportedBy?: string | undefined;
  kind?: ReadStatement["kind"] | undefined;
};

/** Collects statements in the order of the text and remembers who spoke last. */
export class Teller {
  readonly told: Told[] = [];
  private last: Spoken | undefined;
  private readonly unnamed = new Map<string, { party: string; at: number }>();
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
      by: subject.reference,
      at: at.cue.from,
      block: at.sentence.block,
      rule: at.rule,
      role: this.roleOf(subject, resolved, at.cue.from),
      addressee: heard && partyOf(scene, heard),
      reportedBy: through ?? at.medium,
      kind: draft.verbatim ? "direct" : undefined,
    });
    return true;
  }

  /** A quotation that is a sentence of its own goes on from the statement before it, in this block or the one above. */
  goOn(sentence: Sentence, quotation: Quotation): void {
    const before = this.told.at(-1);
    if (this.covered.has(quotation) || !before) return;
    const span = contentSpan(this.scene.page, quotation.start, quotation.end);
    if (!span || sentence.block - before.block > 1) return;
    // After a paraphrase the quotation is a statement of its own: "She said he was alive. "He was singing.""
    if (before.statement.kind !== "direct") {
      if (before.block !== sentence.block && before.statement.kind === "indirect") return;
      this.add({
        spans: [span],
        resolved: before.resolved,
        at: sentence.from,
        block: sentence.block,
        rule: "goes-on",
      });
      return;
    }
    before.statement.spans.push(span);
    before.statement.text += ` ${span.text}`;
    before.block = sentence.block;
    this.cover([span]);
    if (this.last) this.last = { ...this.last, at: sentence.from };
  }

  /** Enters a statement whose speaker is settled. */
  add({ spans, resolved, by, at, block, rule, role, addressee, reportedBy, kind }: Addition): void {
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
    this.remember(resolved, by, at);
  }

  private remember(resolved: Resolved, by: Reference | undefined, at: number): void {
    if (!by && this.last) {
      this.last = { ...this.last, at };
      return;
    }
    // "They" who are nobody in particular are not meant by the next "he".
    if (by?.kind === "pronoun" && "party" in resolved) {
      if (this.last) this.last = { ...this.last, at };
      return;
    }
    const number =
      "person" in resolved || by?.kind === "description" ? "one" : by?.kind === "group" ? "many" : "body";
    this.last = { resolved, at, number, ...(by?.gender ? { gender: by.gender } : {}) };
    if ("party" in resolved && by && (by.kind === "description" || by.kind === "group"))
      this.unnamed.set(this.scene.page.words[by.head]?.stem ?? "", { party: resolved.party, at });
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
    const found = resolveReference(this.scene, reference, { last: this.last, unnamed: this.unnamed });
    const held =
      reference.kind === "description" && reference.part === "detainee" && found && "party" in found;
    const person = held ? caseBefore(this.scene, this.cases, reference.from, reference.gender) : undefined;
    return person === undefined ? found : { person };
  }

  /** The speaker's description at the cue, else the one printed nearest to it. */
  private roleOf(subject: Subject, resolved: Resolved, at: number): Span | undefined {
    const here = subject.role ?? (subject.reference.kind === "description" ? subject.reference : undefined);
    const words = here ?? ("person" in resolved ? this.nearestRole(resolved.person, at) : undefined);
    if (!words) return undefined;
    const { start, end } = offsets(this.scene.page, words.from, words.to);
    return { start, end, text: this.scene.page.text.slice(start, end) };
  }

  private nearestRole(person: number, at: number): { from: number; to: number } | undefined {
    let nearest: { from: number; to: number } | undefined;
    let least = nearby;
    for (const role of this.scene.roles.get(person) ?? []) {
      const distance = Math.abs(role.from - at);
      if (distance >= least) continue;
      least = distance;
      nearest = role;
    }
    return nearest;
  }
}
