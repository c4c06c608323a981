import type { Claim } from "../../ledger/entry.ts";
import type { FactBody, KindName } from "../../ledger/kinds/index.ts";
import type { Party, ReadCustodyFact, Span } from "../reading.ts";

/** What is known of the source that a reading is of. */
export type ReadSource = {
  id: string;
  published?: string | undefined;
  outlet?: string | undefined;
  origin: "press" | "letter" | "mail" | "report" | "record" | "other";
  receivedOn: string;
  /** People of the reading whom a reviewer has linked to a case, whatever the reader took them for. */
  linked?: readonly Party[] | undefined;
};

/** An entry that a reading suggests, for a person to accept, edit or reject. */
export type Proposal = {
  /** Those whose file it is for: ids of the reading's persons, or `group:…`. */
  subjects: Party[];
  /** An answer still lacks what it answers: the file says that (`bindAnswer`). */
  claim: Claim;
  /** Why it is proposed: what was found, of which type, in which state, by which rule of the reader. */
  rule: string;
  /** The same for the same words about the same person in another source. */
  fingerprint: string;
  position: number;
};

/** A proposal on its way: the words it stands on are not yet citations. */
export type Draft = Pick<Proposal, "subjects" | "rule"> & {
  claim: Claim;
  /** Custody facts that went into it. */
  uses: ReadCustodyFact[];
};

type Loose<T> = { [F in keyof T]: T[F] | undefined };

type Given<K extends KindName> = {
  kind: K;
  body: Loose<FactBody<K>>;
  on?: string | undefined;
  saidBy?: string | undefined;
  spans: readonly Span[];
  subjects: Party[];
  rule: string;
  uses?: (ReadCustodyFact | undefined)[];
};

const longestLine = 500;

/** A line of a form holds so many characters; what is longer is cut where a word ends. */
export const clip = (words: string): string => {
  const line = words.replace(/\s+/gu, " ").trim();
  return line.length <= longestLine ? line : `${line.slice(0, longestLine - 1).replace(/\s+\S*$/u, "")}…`;
};

/** Makes a draft; what is not known is left out of its body. */
export const draft = <K extends KindName>(sourceId: string, given: Given<K>): Draft => {
  const { kind, body, on, saidBy, spans, subjects, rule, uses = [] } = given;
  const known = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
  const once = new Map(spans.map((span) => [`${span.start} ${span.end}`, span]));
  const citations = [...once.values()].map(({ start, end, text }) => ({ sourceId, start, end, quote: text }));
  const claim = {
    kind,
    ...(on !== undefined && { on }),
    ...(saidBy !== undefined && { saidBy }),
    body: known,
    citations,
  } as unknown as Claim;
  return { subjects, rule, claim, uses: uses.filter((fact) => fact !== undefined) };
};
