import { caseBefore } from "../events/case-before.ts";
import type { Cases } from "../events/find-patients.ts";
import { type Quotation, quotationAt, type Sentence } from "../layout/page.ts";
import type { ReadStatement, Span } from "../reading.ts";
import type { Reference } from "../references/reference.ts";
import { resolveBody, resolveEpithet } from "../references/resolve-epithet.ts";
import { fitsGender } from "../references/resolve-pronoun.ts";
import { partyOf, plainText, resolveReference } from "../references/resolve-reference.ts";
import { type Resolved, recentSpeaker, type Speakers, type Spoken } from "../references/speakers.ts";
import { offsets, referencesIn, type Scene } from "../scene.ts";
import { contentSpan, kindOf } from "./content.ts";
import type { Cue } from "./cue.ts";
import type { Subject } from "./find-subject.ts";
import type { StatementDraft } from "./frame.ts";

/** So many statements back a speaker is given the name that comes later. */
const mostRenamed = 6;

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

/** "A pilot" is somebody in custody where a text begins; further on only "the pilot" is. */
const lead = 60;

/** Whether a noun may mean somebody in custody: "the pilot", not "another pilot" or "an FBI agent". */
function mayBeHeld({ page, language }: Scene, { kind, part, from, head }: Reference): boolean {
  if (kind !== "description" || part !== "detainee") return false;
  const { othersMarks, indefinite } = language.references;
  if (!othersMarks) return true;
  const words = page.words.slice(from, head);
  if (words.some(({ lower }) => othersMarks.has(lower))) return false;
  return from < lead || !indefinite.has(words[0]?.lower ?? "");
}

const sameParty = (a: Resolved, b: Resolved): boolean =>
  "person" in a ? "person" in b && a.person === b.person : "party" in b && a.party === b.party;

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
    this.nameLast(subject, at.sentence);
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

  /** "A minister said …" and, a paragraph on, "…," Ana Ruiz said, whom nothing else tells of: it was she. */
  private nameLast({ reference, role }: Subject, { block }: Sentence): void {
    const { scene, last } = this;
    const person = reference.kind === "person" ? reference.person : undefined;
    const before = this.told.at(-1);
    if (person === undefined || role || !last || last.number !== "one" || !("party" in last.resolved)) return;
    const first = scene.firstNamed.get(person) === reference.from && !scene.roles.has(person);
    const near = before !== undefined && block - before.block <= 1 && before.resolved === last.resolved;
    if (!first || !near || !scene.language.references.openers) return;
    const { party } = last.resolved;
    if (last.gender && !fitsGender(scene, last.gender, person)) return;
    for (const one of this.told.slice(-mostRenamed)) {
      if (!("party" in one.resolved) || one.resolved.party !== party) continue;
      one.resolved = { person };
      one.statement.speaker = partyOf(scene, one.resolved);
    }
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
    if (!by && this.last && sameParty(this.last.resolved, resolved)) {
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
    const author = this.authorOf(reference) ?? this.bodyOf(reference);
    if (author) return author;
    const found = resolveReference(this.scene, reference, this.speakers());
    const held = found && "party" in found && mayBeHeld(this.scene, reference);
    const person = held ? caseBefore(this.scene, this.cases, reference.from, reference.gender) : undefined;
    if (person !== undefined || !found || "person" in found) return person === undefined ? found : { person };
    const epithet = resolveEpithet(this.scene, reference, this.speakers());
    return epithet === undefined ? found : { person: epithet };
  }

  /** "The group", "the agency": the body that spoke or was named before. */
  private bodyOf(reference: Reference): Resolved | undefined {
    if (this.scene.organisations.has(reference.from)) return undefined;
    const body = resolveBody(this.scene, reference, this.speakers());
    return body && ("spoken" in body ? body.spoken : resolveReference(this.scene, body.named, undefined));
  }

  private speakers(): Speakers {
    return { last: this.last, unnamed: this.unnamed };
  }

  /** "The statement said", "his letter says": who wrote it, if the text tells. */
  private authorOf(reference: Reference): Resolved | undefined {
    const { page, language } = this.scene;
    const noun = page.words[reference.head]?.lower ?? "";
    if (reference.kind !== "description" || !language.references.papers?.has(noun)) return undefined;
    const speakers = this.speakers();
    const owner = referencesIn(this.scene, reference.from, reference.to).find((one) => one.possessive);
    if (owner) return resolveReference(this.scene, owner, speakers);
    const first = page.words[reference.from]?.lower ?? "";
    const { possessives } = language.eventWords;
    const whose = Object.hasOwn(possessives, first) ? possessives[first] : undefined;
    if (whose) {
      const pronoun = { ...reference, ...whose, kind: "pronoun" as const, to: reference.from + 1 };
      return resolveReference(this.scene, pronoun, speakers);
    }
    const last = language.references.indefinite.has(first)
      ? undefined
      : recentSpeaker(speakers, reference.from);
    return last?.resolved;
  }

  /** The speaker's description at the cue, else the one printed nearest to it. */
  private roleOf(subject: Subject, resolved: Resolved, at: number): Span | undefined {
    const { reference } = subject;
    const several = reference.kind === "group" && reference.to - reference.from > 1;
    const noun = this.scene.page.words[reference.head]?.lower ?? "";
    const person = reference.kind === "description" && !this.scene.language.references.papers?.has(noun);
    const here = subject.role ?? (several || person ? reference : undefined);
    const words = here ?? ("person" in resolved ? this.nearestRole(resolved.person, at) : undefined);
    if (!words) return undefined;
    const { start, end } = offsets(this.scene.page, words.from, words.to);
    return { start, end, text: this.scene.page.text.slice(start, end) };
  }

  private nearestRole(person: number, at: number): { from: number; to: number } | undefined {
    let nearest: { from: number; to: number } | undefined;
    let least = nearby;
    for (const role of this.scene.roles.get(person) ?? []) {
      // "His wife" says more of a speaker than "a citizen of Peru".
      const vague = role.part === "detainee" || role.part === "other" ? nearby / 4 : 0;
      const distance = Math.abs(role.from - at) + vague;
      if (distance >= least) continue;
      least = distance;
      nearest = role;
    }
    return nearest;
  }
}
