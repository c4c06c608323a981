import type { Reading } from "../reading.ts";
import type { Scene } from "../scene.ts";
import { concernedGroup } from "./concerned.ts";
import { findAnswers } from "./find-answers.ts";
import { findAsks } from "./find-asks.ts";
import type { Correspondent, LetterKind, ReadLetter } from "./letter.ts";
import { letterEvents } from "./letter-events.ts";
import { letterFacts, letterStatements } from "./letter-facts.ts";
import type { LetterForm } from "./letter-form.ts";

import { bodySentences, type LetterScene } from "./letter-scene.ts";
import { referenceNumber } from "./reference-number.ts";

/** What is known of a letter before its body is read. */
export type LetterHead = {
  form: LetterForm;
  kind: LetterKind;
  date: ReadLetter["date"];
  sender: Correspondent | null;
  addressee: Correspondent | null;
};

/** What every text gives: a letter changes it. */
type Told = Pick<Reading, "statements" | "events" | "custody">;

/** Reads a letter: who writes to whom about whom, what is asked, what it answers; and what is told in it. */
export function readLetter(
  scene: Scene,
  head: LetterHead,
  concerned: readonly number[],
  told: Told,
): Told & { letter: ReadLetter } {
  const { form, kind, date, sender, addressee } = head;
  const named = concerned.map((person) => scene.people.persons[person]?.id ?? "");
  const group = concernedGroup(scene, form);
  const parties = named.length > 0 ? named : group ? [group] : [];
  const letter: LetterScene = {
    ...{ scene, form, kind, date, sender, addressee, concerned, parties, group },
    sentences: bodySentences(scene, form),
  };
  const { asks, notAsks, replyBy } = findAsks(letter);
  const read: ReadLetter = {
    ...{ kind, sender, addressee },
    reference: referenceNumber(scene.page, form, scene.language.letters.forms),
    date,
    concerning: [...parties],
    ...{ asks, notAsks },
    answers: findAnswers(letter, { asks, notAsks }),
    replyBy,
  };
  return {
    letter: read,
    statements: letterStatements(read, told.statements),
    events: letterEvents(letter, read, told.events),
    custody: letterFacts(letter, read, told.custody),
  };
}
