import type { EventStatus, EventType } from "../reading.ts";
import type { Signed } from "../signs.ts";

/**
 * Where nouns decline there are more: the bearer of a full `participle` ("арестованный … Ruiz"), of either voice's verb
 * of judging (`convict`) or accusing (`accused`).
 * Whom an event befell: the verb's subject ("was arrested"), its object ("arrested her"),
 * the owner of a noun ("her arrest", "the arrest of Ruiz"), the noun right `before` a participle
 * ("Ruiz, detained in 2015"), or whomever the text is about at that point.
 */
export type Patient = "subject" | "object" | "owner" | "about" | "before" | DeclinedPatient;
type DeclinedPatient = "participle" | "convict" | "accused";

export type EventRule = Signed & {
  name: string;
  type: EventType;
  /** Matched against each sentence; `g`, and never more than it needs. */
  pattern: RegExp;
  patient: Patient;
  /** The span takes in the words before the verb, as far as its clause goes. */
  wholeClause?: boolean;
  /** Who acts and toward whom are kept (`by`, `to`). */
  parties?: boolean;
  /** The sentence must show that a case is meant. */
  needsCase?: boolean;
  /** A bare noun: told only with a date or place, or when no other event of its type is. */
  nominal?: boolean;
  /** The place is where it happened (not where somebody was sent). */
  placed?: boolean;
  /** Told only of one whom its own clause names: no word before it says whom else it can mean. */
  direct?: boolean;
  status?: EventStatus;
  /** Said of anybody ("died", "arrived"): told only of somebody whom other words show to be in custody. */
  weak?: boolean;
  /** Without an object that can be in custody it is no event: "released a statement". */
  strict?: boolean;
  /** Told only where one of these is told before or in the same sentence. */
  after?: readonly EventType[];
  /** Only shows that somebody is in custody ("is serving a term") and tells of no event. */
  state?: boolean;
};

/** Words that tell the status of an event from the words before its verb. */
type StatusWords = { negated: RegExp; planned: RegExp; possible: RegExp; alleged: RegExp };

export type EventWords = {
  status: StatusWords;
  /** Shows that a sentence is about a case: "prisoner", "release". */
  caseWords: RegExp;
  /** Ends the clause of an event. */
  clauseEnds: ReadonlySet<string>;
  /** Prepositions before the place where something happened. */
  placePrepositions: ReadonlySet<string>;
  /** Common nouns inside a place ("airport"), by stem. */
  placeNouns: ReadonlySet<string>;
  /** Prepositions before the place where somebody was brought. */
  whither: ReadonlySet<string>;
  /** Prepositions before the one who is spoken to or met. */
  towards: ReadonlySet<string>;
  /** Words before a state that holds somebody: "freed by Peru". */
  holders: ReadonlySet<string>;
  /** Words with which the name of who did it is over: "visited by consular staff and …". */
  agencyEnds: ReadonlySet<string>;
  /** Says of a group that its members are in custody. */
  heldWords: RegExp;
  /** Courts, police and prisons, by which an adjective tells in whose hands somebody is. */
  authorities: RegExp;
  possessives: Readonly<Record<string, { gender?: "m" | "f"; plural?: boolean }>>;
  /** Before a bare noun: it is asked for, not told. */
  wished: RegExp;
  /** "When": the clause after it happened at the time of the one before. */
  simultaneous: ReadonlySet<string>;
  /** How long it went on ("for two years"), right after a date or place. */
  duration: RegExp;
  /** A word that else ends a clause goes on with the words after it: "as | soon as". */
  clauseGoesOn: RegExp;
  /** Before the day since which something lasts. */
  untilNow: ReadonlySet<string>;
  /** Between a verb and a date: the date tells when a deed was done, not when it was judged. */
  deed: RegExp;
  /** Opens what was decided or said within a match: words after it say nothing of whether that was. */
  decided: RegExp;
  /** What of an event's own words would seem to deny it: "refused to". */
  deniesItself: ReadonlySet<EventType>;
  /** A verb form that tells of what is still to come ("the trial resumes"). */
  upcoming: RegExp;
  /** "Later", "then": the date before does not hold on. */
  afterwards: ReadonlySet<string>;
  /** "После", "с момента": with a noun and its date they tell of something else. */
  afterNouns?: ReadonlySet<string>;
  /** What links the names of a list. */
  listLink: RegExp;
  /** A participle or relative that opens words put between a subject or object and its verb. */
  opensInsert?: RegExp;
  /** A participle or gerund, whose words begin with it. */
  opensOwn?: RegExp;
  /** Before the day until which something lasts. */
  until: ReadonlySet<string>;
  /** Opens a plural that means people told of before ("the", "both"). */
  definite: ReadonlySet<string>;
  smallNumbers: ReadonlyMap<string, number>;
  /** Opens a description of somebody else than was told of ("another"). */
  others: ReadonlySet<string>;
  /** "Him" right after a verb; a form that may own what follows ("her") is one only where nothing follows that it could own. */
  objectPronouns: Readonly<Record<string, { gender?: "m" | "f"; plural?: boolean; owns?: boolean }>>;
  /** What may follow an object pronoun that is no possessive: "led her | off". */
  afterObject: RegExp;
  /** Opens a description of somebody not told of before ("a"). */
  newcomers: ReadonlySet<string>;
  /** "Is", "was": what follows says what the subject is. */
  copulas: ReadonlySet<string>;
  /** A verb between another and a name takes the name for itself: "released an ad | showing Ruiz". */
  otherVerb: RegExp;
  /** A finite verb within what somebody is charged with: the sentence goes on. */
  finite: ReadonlySet<string>;
  /** Opens an infinitive ("to be freed"), whose subject stands with the verb before. */
  infinitives: ReadonlySet<string>;
  /** "On his | way to Peru": words after which a country is one that somebody was going to. */
  boundFor: RegExp;
  /** "From": before a country, not where somebody was sent. */
  away: ReadonlySet<string>;
  /** "I", "we": whoever speaks. */
  firstPersons: ReadonlySet<string>;
  /** Relative pronouns of things: what follows befell no person. */
  thingRelatives: ReadonlySet<string>;
  /** Adjectives before somebody's name that say they are in custody: "the jailed pilot Ana Ruiz". */
  heldAdjectives: ReadonlySet<string>;
  /** The same in a language of many forms, with nouns that say it: "осуждённого", "заложнице". */
  heldForm?: RegExp;
  /** Opens those whom somebody is exchanged for. */
  inReturn: ReadonlySet<string>;
  /** Of an office that somebody held, or a rank in which one may be held as well. */
  former: ReadonlySet<string>;
  /** Whether word order tells subject and object apart. */
  orderTells: boolean;
  /** Nouns for two people told of before ("the pair"). */
  pairs: ReadonlySet<string>;
  /** A finite verb: what follows "and" is then no second thing charged. */
  verbAfterAnd: RegExp;
  /** "of" in "the arrest of Ruiz". */
  ofWords: ReadonlySet<string>;
};

/**
 * A pattern of whole words. Case counts, so that names can be told: it is tried on sentences with a small first letter.
 * What it captures while it looks back belongs to the match.
 */
export const words = (body: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}-])(?:${body})(?![\\p{L}\\p{N}])`, "gu");
