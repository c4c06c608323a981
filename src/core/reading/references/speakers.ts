/** Who is meant: an index of a named person, or a party without a name. */
export type Resolved = { person: number } | { party: string };

/** Somebody who spoke, and the word at which. */
export type Spoken = {
  resolved: Resolved;
  at: number;
  /** One human being ("a spokesman"), several ("prosecutors"), or a body ("the ministry"). */
  number: "one" | "many" | "body";
  gender?: "m" | "f";
};

/** Those who spoke before, whom "he said", "they said" and "the spokesman said" most often mean. */
export type Speakers = {
  last: Spoken | undefined;
  /** Parties without a name, by the noun that they were called by. */
  unnamed: ReadonlyMap<string, { party: string; at: number }>;
};

/** So many words after a statement its speaker is still the one who goes on. */
const memory = 130;

/** The last speaker, if not too long ago. */
export const recentSpeaker = (speakers: Speakers | undefined, at: number): Spoken | undefined =>
  speakers?.last && at - speakers.last.at < memory ? speakers.last : undefined;
