import type { Scene } from "../scene.ts";
import { mayMatch, tests } from "../sieve.ts";
import { peopleIn } from "./head-pieces.ts";
import type { Correspondent, LetterKind } from "./letter.ts";
import type { LetterForm } from "./letter-form.ts";
import { besideTheHeld, isCalled, isOfKin, isOwnKin, opensSection } from "./not-concerned.ts";

/** How much each sign that somebody is the one in custody weighs. */
const weights = { head: 12, told: 6, kin: 6, upper: 5, befallen: 4 };

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
]);

type Known = {
  kind: LetterKind;
  sender: Correspondent | null;
  addressee: Correspondent | null;
  /** Whom arrests and the like befell in the text. */
  befallen: readonly number[];
};

/** Those in custody whom a letter is about, by index, the surest first. */
export function findConcerned(scene: Scene, form: LetterForm, known: Known): number[] {
  const { people } = scene;
  const votes = new Map<number, number>();
  const headed = new Set<number>();
  const corresponds = (person: number): boolean =>
    [known.sender?.person, known.addressee?.person].includes(people.persons[person]?.id ?? "");
  const signs = known.kind === "private_letter" || known.kind === "email" ? none : onlySigning(scene, form);
  const vote = (person: number, weight: number) => {
    if (weight > 0 && !corresponds(person) && !signs.has(person))
      votes.set(person, (votes.get(person) ?? 0) + weight);
  };
  for (const { name, value } of form.fields)
    if (name === "person" || name === "subject")
      for (const { person } of peopleIn(scene, value)) {
        vote(person, weights.head);
        headed.add(person);
      }
  for (const block of form.heading?.blocks ?? []) {
    const line = scene.page.blocks[block];
    for (const { person } of line ? peopleIn(scene, line) : []) vote(person, weights.told);
  }
  for (const person of known.befallen) vote(person, weights.befallen);
  const kin = kinOf(scene, known);
  for (const person of kin) vote(person, weights.kin);
  const befell = (person: number): boolean =>
    known.befallen.includes(person) || (kin.length === 1 && kin[0] === person);
  const told = voteByWords(scene, form, vote, (person) => votes.has(person));
  const beside = besideTheHeld(scene);
  const taken = [...votes]
    .filter(
      ([person, weight]) =>
        (headed.has(person) || !beside.has(person)) &&
        (weight >= weights.head || told.has(person) || !hasOtherPart(scene, person, befell(person))),
    )
    .sort((a, b) => b[1] - a[1])
    .map(([person]) => person);
  const writer = writerIn(scene, form, known);
  if (writer !== undefined)
    return [
      writer,
      ...taken.filter(
        (person) => (told.has(person) || known.befallen.includes(person)) && !isOwnKin(scene, person),
      ),
    ];
  if (taken.length > 0) return taken;
  const named = withoutSign(
    scene,
    known,
    (person) => corresponds(person) || signs.has(person) || beside.has(person) || isCalled(scene, person),
  );
  return named.length > 0 ? named : addressedHimself(scene, known);
}

const none: ReadonlySet<number> = new Set();

/** Those named in the lines that sign, and nowhere else. */
function onlySigning({ page, people }: Scene, { signature }: LetterForm): ReadonlySet<number> {
  const lines = signature.flatMap((block) => page.blocks[block] ?? []);
  const signed = new Set<number>();
  const told = new Set<number>();
  for (const { person, from } of people.mentions) {
    const at = page.words[from]?.start ?? 0;
    (lines.some(({ start, end }) => at >= start && at < end) ? signed : told).add(person);
  }
  return new Set([...signed].filter((person) => !told.has(person)));
}

/** Who bears the family name of a private letter's writer: a mother writes for her son. */
function kinOf({ people }: Scene, { kind, sender }: Known): number[] {
  if (kind !== "private_letter" && kind !== "email") return [];
  const family = people.persons.find(({ id }) => id === sender?.person)?.family;
  return family === undefined
    ? []
    : people.persons.flatMap((one) =>
        one.family === family && one.id !== sender?.person ? [one.index] : [],
      );
}

/** "Her husband was arrested": whom it befell is held, though somebody's kin. */
const hasOtherPart = (scene: Scene, person: number, befallen = false): boolean =>
  (scene.roles.get(person) ?? []).some(({ part }) => others.has(part) && !(befallen && part === "family"));

/** What stands between two of whom the same is said: "X, the engineer Y and, separately, Z". */
const joined =
  /^(?:,? (?:19|20)\d\d г\. ?р\.)?,? ?(?:(?:and|и|&) )?(?:then,? |separately,? )*(?:(?:the|our) (?:\p{L}+ ){1,2})?(?:mr\.? |ms\.? |mrs\.? |г-н\p{L}* |г-ж\p{L}* )?$/iu;

/** "Our national Mr X", "1. SURNAME Given": what stands around a name. */
function voteByWords(
  scene: Scene,
  form: LetterForm,
  vote: (person: number, weight: number) => void,
  isKnown: (person: number) => boolean,
): Set<number> {
  const { page, people, language } = scene;
  const { forms } = language.letters;
  const body = page.blocks[form.from]?.start ?? 0;
  const end = page.blocks[form.to - 1]?.end ?? page.text.length;
  const plainly = new Set<number>();
  let last: { person: number; start: number; end: number; weight: number } | undefined;
  for (const { person, from, to } of people.mentions) {
    const start = page.words[from]?.start ?? 0;
    const stop = page.words[to - 1]?.end ?? start;
    const between = last ? page.text.slice(last.end, start) : "";
    const listed =
      last !== undefined &&
      !isOfKin(scene, last.start) &&
      joined.test(between.replace(/\s?\([^()]{0,80}\)/gu, ""));
    const told = tests(
      forms.concerned,
      page.text.slice(Math.max(0, start - 90), start).replace(/\s\s+|[^\S ]/gu, " "),
    );
    const named = forms.concernedAfter.test(page.text.slice(stop, stop + 60));
    const section = start >= body && stop <= end && opensSection(scene, start, stop);
    if (told) plainly.add(person);
    // "Mr X and Ms Y, a national of …": what is said of the last of a list holds for all.
    if ((told || named) && listed && last && last.weight === 0) vote(last.person, weights.told);
    const upper =
      start >= body &&
      stop <= end &&
      to - from > 1 &&
      page.words.slice(from, to).some(({ text }) => text.length > 3 && text === text.toUpperCase());
    const alike = listed && last !== undefined && (last.weight > 0 || isKnown(last.person));
    const weight = told || named || section || alike ? weights.told : 0;
    if (alike && upper) plainly.add(person);
    vote(person, weight + (upper ? weights.upper : 0));
    last = { person, start, end: stop, weight };
  }
  return plainly;
}

/** The writer of a private letter who is in custody himself. */
function writerIn(scene: Scene, form: LetterForm, { kind, sender }: Known): number | undefined {
  const { page, people, language } = scene;
  const { writerHeld } = language.letters.forms;
  if (kind !== "private_letter" && kind !== "email") return undefined;
  const writer = people.persons.find(({ id }) => id === sender?.person);
  return writer && writerHeld.test(page.text.slice(page.blocks[Math.min(form.from, 0)]?.start ?? 0))
    ? writer.index
    : undefined;
}

/** A notice that goes to a person without an office, and a call of such a person, that name nobody else, are about that person, and a prisoner's own letter. */
function addressedHimself({ people }: Scene, { kind, sender, addressee }: Known): number[] {
  const own = kind === "telephone_note" || kind === "private_letter";
  const side = own ? sender : addressee;
  const plain = side && side.role === null && (own || side.org === null);
  return people.persons.flatMap(({ id, index }) => (plain && id === side.person ? [index] : []));
}

/** With no sign of its own: the writer of a private letter, else who is named most. */
function withoutSign(
  scene: Scene,
  { kind, sender }: Known,
  corresponds: (person: number) => boolean,
): number[] {
  const { page, people, language } = scene;
  const writer = people.persons.find(({ id }) => id === sender?.person);
  const counts = new Map<number, number>();
  for (const { person } of people.mentions)
    if (!corresponds(person) && !hasOtherPart(scene, person))
      counts.set(person, (counts.get(person) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  const alone = writer && kind === "private_letter" && !language.letters.forms.privateHand.test(page.text);
  return most && (!alone || most[1] > 1) ? [most[0]] : alone ? [writer.index] : [];
}

/** A group in custody that the letter is about, as it is first called. */
export function concernedGroup(scene: Scene, form: LetterForm): string | undefined {
  const { page, language } = scene;
  const from = page.blocks[form.from]?.start ?? 0;
  const pattern = language.letters.forms.concernedGroup;
  const body = page.text.slice(from, from + 6000);
  const group = mayMatch(pattern, body) ? pattern.exec(body)?.groups?.group : undefined;
  return group && `group:${group.replace(/\s+/gu, " ")}`;
}
