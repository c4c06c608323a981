import type { Party, Span } from "../reading.ts";

/** What a letter is by its form, not by its purpose. */
export type LetterKind =
  | "note_verbale"
  | "letter"
  | "private_letter"
  | "email"
  | "visit_report"
  | "memo"
  | "telephone_note"
  | "medical_note"
  | "court_notice"
  | "decision"
  | "urgent_appeal"
  | "other";

/** What can be asked for a person in custody. */
export type AskKind =
  | "consular_access"
  | "lawyer_access"
  | "family_contact"
  | "medical_care"
  | "medication"
  | "end_solitary"
  | "conditions"
  | "transfer"
  | "sentence_transfer"
  | "humanitarian_release"
  | "clemency"
  | "sentence_review"
  | "investigation"
  | "information"
  | "translation"
  | "other";

/** What came of an earlier document: `acknowledged` decides nothing, `none` is a document chased and still unanswered. */
export type LetterOutcome = "granted" | "partly" | "refused" | "acknowledged" | "information" | "none";

/** A sender or an addressee; the span is the first full naming of the organisation, else of the person. */
export type Correspondent = Partial<Span> & {
  org: string | null;
  person: Party | null;
  role: string | null;
};

/** A day in EDTF that a letter sets or carries. */
export type LetterDay = Partial<Span> & { value: string };

/** What the sender wants done for a person in custody, in the words that state it. */
export type ReadAsk = Span & {
  kind: AskKind;
  persons: Party[];
  deadline?: LetterDay;
  /** Who asks, where it is not the sender: a prisoner through a visit report. */
  by?: Party;
  rule: string;
};

/** What looks like an ask and is none: the writer says that it is not wanted, or no longer. */
export type NotAsk = Span & { kind: AskKind; why: "negated" | "withdrawn"; persons: Party[]; rule: string };

/** What came of one thing asked for, where the answer tells it apart. */
export type AnswerPart = Span & {
  kind: AskKind;
  persons: Party[];
  outcome: LetterOutcome;
  reason?: Span;
  rule: string;
};

/** What the letter says of one earlier document that it answers, acknowledges or chases. */
export type ReadAnswer = {
  refersTo: Span & { reference: string | null; date: string | null };
  outcome: LetterOutcome;
  reason: Span | null;
  deadline: LetterDay | null;
  parts: AnswerPart[];
  rule: string;
};

/** What the reader found in a letter, a note or a report beside what it finds in every text. */
export type ReadLetter = {
  kind: LetterKind;
  sender: Correspondent | null;
  addressee: Correspondent | null;
  reference: LetterDay | null;
  date: (LetterDay & { precision: "day" | "month" | "year" }) | null;
  /** Those in custody whom the letter is about. */
  concerning: Party[];
  asks: ReadAsk[];
  notAsks: NotAsk[];
  answers: ReadAnswer[];
  replyBy: LetterDay | null;
};
