import type {
  AskKind,
  Correspondent,
  LetterDay,
  LetterKind,
  LetterOutcome,
  ReadLetter,
} from "../../src/core/reading/letters/letter.ts";
import type { Span } from "../../src/core/reading/reading.ts";

type Party = { org?: string; person?: string; role?: string; words?: string };
type Day = { value: string; words: string };
type Ask = { kind: AskKind; words: string; persons: string[]; by?: string; deadline?: Day };
type Part = { kind: AskKind; words: string; persons: string[]; outcome: LetterOutcome; reason?: string };

/** A letter by its words, as a test tells it. */
export type InventedLetter = {
  kind?: LetterKind;
  sender?: Party;
  addressee?: Party;
  reference?: string;
  date?: Day;
  concerning?: string[];
  asks?: Ask[];
  notAsks?: { kind: AskKind; words: string; persons: string[]; why: "negated" | "withdrawn" }[];
  answers?: {
    words: string;
    reference?: string;
    date?: string;
    outcome: LetterOutcome;
    reason?: string;
    deadline?: Day;
    parts?: Part[];
  }[];
  replyBy?: Day;
};

const rule = "invented";

/** The letter of a reading, its words placed in the text. */
export const inventLetter = (given: InventedLetter, place: (words: string) => Span): ReadLetter => {
  const day = (one: Day | undefined): LetterDay | null =>
    one ? { value: one.value, ...place(one.words) } : null;
  const party = (one: Party | undefined): Correspondent | null =>
    one
      ? {
          ...{ org: one.org ?? null, person: one.person ?? null, role: one.role ?? null },
          ...(one.words ? place(one.words) : {}),
        }
      : null;
  const { date, asks = [], notAsks = [], answers = [] } = given;
  return {
    kind: given.kind ?? "letter",
    ...{ sender: party(given.sender), addressee: party(given.addressee) },
    reference: given.reference ? { value: given.reference, ...place(given.reference) } : null,
    date: date ? { value: date.value, precision: "day", ...place(date.words) } : null,
    concerning: given.concerning ?? [],
    asks: asks.map(({ words, deadline, ...ask }) => {
      const until = day(deadline);
      return { ...ask, ...place(words), ...(until && { deadline: until }), rule };
    }),
    notAsks: notAsks.map(({ words, ...ask }) => ({ ...ask, ...place(words), rule })),
    answers: answers.map(({ words, reference, date: on, reason, deadline, parts = [], outcome }) => ({
      refersTo: { ...place(words), reference: reference ?? null, date: on ?? null },
      ...{ outcome, reason: reason ? place(reason) : null, deadline: day(deadline), rule },
      parts: parts.map(({ words: said, reason: why, ...part }) => ({
        ...{ ...part, ...place(said), rule },
        ...(why && { reason: place(why) }),
      })),
    })),
    replyBy: day(given.replyBy),
  };
};
