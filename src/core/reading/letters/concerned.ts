import type { Scene } from "../scene.ts";
import { peopleIn } from "./correspondents.ts";
import type { Correspondent } from "./letter.ts";
import type { LetterForm } from "./letter-form.ts";

const headWeight = 12;
const wordWeight = 6;

/** Parts that speak against being the one in custody. */
const others: ReadonlySet<string> = new Set([
  "family",
  "diplomat",
  "judge",
  "prosecutor",
  "official",
  "speaker",
  "head",
  "lawyer",
  "press",
]);

type Sides = { sender: Correspondent | null; addressee: Correspondent | null };

/** Those in custody whom a letter is about, by index, the surest first. */
export function findConcerned(scene: Scene, form: LetterForm, sides: Sides): number[] {
  const { page, people, language } = scene;
  const { forms } = language.letters;
  const votes = new Map<number, number>();
  const vote = (person: number, weight: number) => votes.set(person, (votes.get(person) ?? 0) + weight);
  const idOf = (person: number): string | undefined => people.persons[person]?.id;
  const corresponds = (person: number): boolean =>
    [sides.sender?.person, sides.addressee?.person].includes(idOf(person) ?? "");
  for (const { name, value } of form.fields)
    if (name === "person" || name === "subject")
      for (const { person } of peopleIn(scene, value)) if (!corresponds(person)) vote(person, headWeight);
  let last: { person: number; end: number; weight: number } | undefined;
  for (const { person, from, to } of people.mentions) {
    const start = page.words[from]?.start ?? 0;
    const end = page.words[to - 1]?.end ?? start;
    const listed: boolean =
      last !== undefined &&
      /^,? (?:and |и )?$|^, /u.test(page.text.slice(last.end, start)) &&
      start - last.end < 8;
    const told = forms.concerned.test(page.text.slice(Math.max(0, start - 90), start).replace(/\s+/gu, " "));
    const weight = told || (listed && last?.weight) ? wordWeight : 0;
    if (weight > 0 && !corresponds(person)) vote(person, weight);
    last = { person, end, weight };
  }
  const counted = [...votes].filter(
    ([person, weight]) =>
      weight >= headWeight || !(scene.roles.get(person) ?? []).some(({ part }) => others.has(part)),
  );
  if (counted.length > 0) return counted.sort((a, b) => b[1] - a[1]).map(([person]) => person);
  const body = page.text.slice(page.blocks[form.from]?.start ?? 0);
  const writer = people.persons.find(({ id }) => id === sides.sender?.person);
  if (writer && forms.writerHeld.test(body)) return [writer.index];
  return [];
}

/** A group in custody that the letter is about, as it is first called. */
export function concernedGroup(scene: Scene, form: LetterForm): string | undefined {
  const { page, language } = scene;
  const from = page.blocks[form.from]?.start ?? 0;
  const group = language.letters.forms.concernedGroup.exec(page.text.slice(from, from + 6000))?.groups?.group;
  return group && `group:${group.replace(/\s+/gu, " ")}`;
}
