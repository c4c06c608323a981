import type { EventStatus, EventType, Span } from "../reading.ts";
import type { AskKind, LetterKind, LetterOutcome } from "./letter.ts";

/** What a labelled line of a letter's head gives: "From: …", "Кому: …". */
export type FieldName =
  | "from"
  | "to"
  | "copy"
  | "date"
  | "visited"
  | "reference"
  | "theirs"
  | "subject"
  | "person"
  | "caller"
  | "taker"
  | "place";

/** A pattern with the name that its finds carry. */
type NamedPattern = { name: string; pattern: RegExp };

/** How letters of one language look: what they open and close with, what their head says. */
export type LetterForms = {
  /** What stands before a colon, in lower case, by the field that it opens. */
  labels: ReadonlyMap<string, FieldName>;
  /** A heading line and the kind that it shows; the first that fits decides; a `wide` one is read with the line after it. */
  headings: readonly (NamedPattern & { kind: LetterKind; wide?: boolean })[];
  /** Words in the text that show a kind without a heading. */
  formulas: readonly (NamedPattern & { kind: LetterKind })[];
  salutation: RegExp;
  closing: RegExp;
  /** A line after which the signature is over, or which is no part of it ("Encl.", "cc"). */
  enclosure: RegExp;
  postscript: RegExp;
  /** Words of courtesy without which no formula is looked for. */
  courtesy: RegExp;
  /** "presents its compliments to": groups `sender` and `addressee`. */
  compliments: RegExp;
  /** A noun by which a body calls itself. */
  organisation: RegExp;
  /** A noun by which an office is called. */
  role: RegExp;
  /** A part of an address, or where somebody lives: a street, a box, a cell. */
  street: RegExp;
  /** A line that names a court, not a case at it; and what courts fix. */
  court: RegExp;
  fixes: RegExp;
  /** Whether the last noun of a compound says what it is: "Prison Medical Officer". */
  headLast: boolean;
  /** A body that is somebody's: "Legal Adviser's Office". */
  possessed: RegExp;
  /** Between an office and the body that it belongs to: "Governor of | Elm Prison". */
  ofBody: RegExp;
  /** A line that goes on with the name in the line above. */
  continues: RegExp;
  /** A line of its own that calls the text a request. */
  petition: RegExp;
  /** Words with which letters, and no articles, speak. */
  voice: RegExp;
  /** A sentence in which a body speaks of itself: groups `value` and, where it names to whom, `to`; `d`. */
  speaks: RegExp;
  /** Tells of a call, and to whom the caller spoke. */
  call: RegExp;
  spoken: RegExp;
  /** The document's own number: group `value`. */
  references: readonly NamedPattern[];
  /** The same in the subject: group `value`; `d`. */
  ownInSubject: RegExp;
  /** What may stand before that number in its column: nothing, a day, the kind of document. */
  beforeNumber: RegExp;
  /** An address line that names the addressee, or the sender: "В Посольство …", "от …". */
  toLine: RegExp;
  fromLine: RegExp;
  /** "For the attention of …": the body in the lines above is the addressee too. */
  attention: RegExp;
  /** Below a signature: a line that names an addressee rather than who signs. */
  below: RegExp;
  /** A line that opens with the one to whom it goes: "His Excellency …", "Министру …". */
  addressed: RegExp;
  /** A line that names the answered document without a colon: group `value`; `d`. */
  theirs: RegExp;
  /** A diplomatic mission. */
  mission: RegExp;
  /** "Issued at the request of …", "Please write to …": group `value`; `d`. */
  requester: RegExp;
  writeTo: RegExp;
  /** Words with which a writer says who they are: the name follows. */
  introduction: RegExp;
  /** Shows that the writer is in custody. */
  writerHeld: RegExp;
  /** Shows a private hand: kin, first person. */
  privateHand: RegExp;
  /** Before a name: somebody in custody ("our national", "my son"). */
  concerned: RegExp;
  /** After a name: the same ("…, a national of", "1st Defendant"). */
  concernedAfter: RegExp;
  /** A group in custody whose names the letter does not give. */
  concernedGroup: RegExp;
  /** An organisation's name in its base form, where the language declines it. */
  baseForm?: (name: string) => string;
  /** For whom a letter speaks: group `value`; `d`. */
  behalf: RegExp;
  /** The body that a decision or a notice opens with: group `value`; `d`. */
  issuer: RegExp;
  /** Words of states where the day comes first. */
  dayFirst: RegExp;
  /** Words of a state where the month comes first in figures. */
  monthFirst: RegExp;
};

/** Opens an ask, over the letters of a tagged sentence: what is wanted follows the words of the rule. */
export type AskRule = NamedPattern & {
  /** Whose voice: the writer's, or (in visit reports and telephone notes) that of the prisoner or caller. */
  voice: "writer" | "reported";
  /** Counts only where what is wanted is of a known kind: the form alone is courtesy too often. */
  weak?: boolean;
  /** The whole clause says what is wanted ("he should be seen by a doctor"). */
  whole?: boolean;
  /** What is wanted stands before the words of the rule. */
  before?: boolean;
  /** The request itself is named: where nothing follows, its name is what is wanted. */
  named?: boolean;
};

/** A rule of the writer's own voice, unless it says otherwise. */
export const askRule = (name: string, pattern: string, more: Partial<AskRule> = {}): AskRule => ({
  name,
  voice: "writer",
  ...more,
  pattern: new RegExp(pattern, "g"),
});

export type AskWords = {
  /** What a word does, by the pattern that it fits: one letter or more. */
  tags: readonly (readonly [tags: string, word: RegExp])[];
  /** Tells apart by their neighbours the words that may do two things. */
  settle: (tags: string) => string;
  rules: readonly AskRule[];
  /** What leads in what is wanted and is no part of it, over letters. */
  skips: readonly RegExp[];
  /** Takes a wish back without a word of negation. */
  withdrawing: RegExp;
  /** A wish negated or taken back, over the text: group `ask`, or the clause `before`; `g`. */
  denials: readonly (NamedPattern & { not: "negated" | "withdrawn"; before?: boolean })[];
  /** What has to be sent or lodged, over the text; `g`. */
  dues: readonly NamedPattern[];
  /** A `sure` one decides at once, a `late` one where no other fits; of the rest the one named first. */
  kinds: readonly (NamedPattern & { kind: AskKind; sure?: boolean; late?: boolean })[];
  /** What may stand before the words that show a kind: "you could perhaps". */
  before: RegExp;
  /** Cuts one wish off from the next ("and that", "; "). */
  cuts: RegExp;
  /** Joins things that may be of different kinds ("and", "as well as"); `g`. */
  joints: RegExp;
  /** What looks like a wish and is courtesy. */
  courtesy: RegExp;
  /** A bare request for a reply. */
  reply: RegExp;
  /** A line that opens a list of wishes ("Requests:"). */
  listHead: RegExp;
  /** What ends a wish: a reason, a remark. */
  ends: RegExp;
};

/** What a clause does with what was asked, over one letter for each of its words. */
export type ActRule = NamedPattern & {
  outcome: LetterOutcome;
  /** Tells of a wish only where the clause names it. */
  weak?: boolean;
  /** Tells of a wish only under a topic: else it is a story. */
  topical?: boolean;
};

export type ActWords = {
  /** What several words together do, over the text. */
  idioms: readonly (readonly [tag: string, words: RegExp])[];
  /** What a word does, by the pattern that its small letters fit. */
  tags: readonly (readonly [tag: string, word: RegExp])[];
  rules: readonly ActRule[];
};

export type AnswerWords = {
  /** A noun that names a letter, a note, a request; in small letters. */
  paper: RegExp;
  /** Of these nouns, one that names an answer: it is one only with a day or a number. */
  reply: RegExp;
  /** Opens a document named by its number alone: «Ваш № 45». */
  numbered: RegExp;
  /** Whose it is, right after that noun ("of the Embassy"), over the letters of a tagged sentence. */
  after: RegExp;
  /** Stands before a document that is replied to: "in reply to", "thank you for". */
  replying: RegExp;
  /** The same, less surely: "with reference to". */
  answering: RegExp;
  /** Follows a document that is dealt with: "has been received". */
  answered: RegExp;
  /** In the words that name a document: it was dealt with on another occasion. */
  bygone: RegExp;
  /** A verb of writing or asking, in small letters. */
  wrote: RegExp;
  /** One that may stand without a subject where the writer acts. */
  subjectless?: RegExp;
  /** What came of an ask, by what the words of a clause do. */
  acts: ActWords;
  /** Opens a clause that decides nothing: "if it is refused". */
  supposed: RegExp;
  /** What was decided on another occasion, or by others. */
  elsewhere: RegExp;
  /** In a decision: what a side asked of it. */
  pleaded: RegExp;
  /** Leads in what a sentence is about: group `topic`. */
  regarding: RegExp;
  /** Says that a paper goes with the answer. */
  sentAlong: RegExp;
  /** Tells of the one in custody. */
  ofHeld: RegExp;
  /** Opens an answer that stands for what was named before it. */
  bare: RegExp;
  /** What is sent as information. */
  papers: RegExp;
  /** Whose contact is no consul's, and a visit that may be one. */
  relatives: RegExp;
  visiting: RegExp;
  /** What a decision is on. */
  onPaper: RegExp;
  /** What leads in an answer and is no part of it ("has the honour to inform that"). */
  lead: RegExp;
  /** Opens the ground of a refusal: group `reason`. */
  reasons: readonly NamedPattern[];
  /** Sets a day: group `day`. */
  deadlines: readonly NamedPattern[];
  /** Says of an earlier document that no answer came. */
  unanswered: RegExp;
};

/** What befell somebody, by the words that letters tell it with; `g`. */
export type LetterEventRule = NamedPattern & { type: EventType; status?: EventStatus };

export type LetterWords = {
  forms: LetterForms;
  asks: AskWords;
  answers: AnswerWords;
  events: readonly LetterEventRule[];
};

/** A line of the head by its label, with what it says. */
export type Field = { name: FieldName; label: string; value: Span; block: number };
