import type { CustodyField, EventStatus, EventType, PersonClass, ReadStatement, Span } from "../reading.ts";

/** What a language model found in a text, as far as the words that it quotes stand there to the letter. */
export type SecondFindings = {
  people: { name: string; class: PersonClass; mentions: Span[] }[];
  statements: { speaker: Span; kind: ReadStatement["kind"]; spans: Span[] }[];
  events: { quote: Span; type: EventType; status: EventStatus; people: Span[]; date?: Span; place?: Span }[];
  custody: { quote: Span; field: CustodyField; person: Span }[];
};
