import type { Scene } from "../scene.ts";
import { concernedGroup } from "./concerned.ts";
import { findAnswers } from "./find-answers.ts";
import { findAsks } from "./find-asks.ts";
import type { Correspondent, LetterKind, ReadLetter } from "./letter.ts";
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

/** Reads a letter: who writes to whom about whom, what is asked, and what it answers. */
export function readLetter(scene: Scene, head: LetterHead, concerned: readonly number[]): ReadLetter {
  const { form, kind, date, sender, addressee } = head;
  const named = concerned.map((person) => scene.people.persons[person]?.id ?? "");
  const group = concernedGroup(scene, form);
  const parties = named.length > 0 ? named : group ? [group] : [];
  const letter: LetterScene = {
    ...{ scene, form, kind, date, concerned, parties },
    sentences: bodySentences(scene, form),
  };
  const { asks, notAsks, replyBy } = findAsks(letter);
  return {
    ...{ kind, sender, addressee },
    reference: referenceNumber(scene.page, form, scene.language.letters.forms),
    date,
    concerning: [...parties],
    ...{ asks, notAsks },
    answers: findAnswers(letter, asks),
    replyBy,
  };
}
