import type { Cases } from "../events/find-patients.ts";
import { sentenceOf, wordAt } from "../layout/page.ts";
import type { EventType, ReadCustodyFact, ReadEvent, Span } from "../reading.ts";
import type { HeldIn } from "../references/name-groups.ts";
import { isProse, referencesIn, type Scene } from "../scene.ts";
import { countryAt } from "./country-at.ts";

export type FoundCountry = {
  person: string;
  words: { from: number; to: number };
  country: string;
  rule: string;
};

/** Events that show in whose hands somebody is. */
const holding: ReadonlySet<string> = new Set([
  "arrest",
  "detention",
  "extradition",
  "deportation",
  "conviction",
  "sentence",
  "charge",
  "release",
  "plea",
]);

/** Extradition outweighs the arrest before it: its country is where the person is held since. */
const rank = (type: string): number =>
  type === "extradition" ? 0 : type === "arrest" ? 3 : type === "detention" ? 1 : 2;

/** The country named within these words after "in", "by" and the like. */
function linkedCountry(
  scene: Scene,
  from: number,
  to: number,
  type: EventType,
): { code: string; at: number; length: number } | undefined {
  const { page, language } = scene;
  for (let at = from; at < to; at++) {
    const place = countryAt(page, language, at);
    if (!place?.noun || !page.words[at]?.capital) continue;
    // "At Peru's request" is not in Peru.
    if (/^['’]s/u.test(page.words[at + place.length]?.gap ?? "")) continue;
    const before = page.words[at - 1]?.lower ?? "";
    const { placePrepositions, towards, holders, away, boundFor } = language.eventWords;
    if (boundFor.test(page.words[at - 2]?.lower ?? "")) continue;
    // "In the Netherlands", "in northern Peru".
    const steps =
      language.references.articles.has(before) || placePrepositions.has(page.words[at - 2]?.lower ?? "");
    const link = steps && page.words[at]?.gap === " " ? (page.words[at - 2]?.lower ?? "") : before;
    // Who is deported to a country, or extradited from one, was or is held in another.
    if (type === "deportation" && !away.has(link) && !holders.has(link)) continue;
    if (type === "extradition" && away.has(link)) continue;
    if (
      placePrepositions.has(link) ||
      (towards.has(link) && (!language.eventWords.orderTells || type === "extradition")) ||
      holders.has(link)
    )
      return { ...place, at };
  }
  return undefined;
}

/** "Was jailed and beaten | by Peru": who holds somebody may stand behind the next verb. */
function holderAfter(scene: Scene, from: number): { code: string; at: number; length: number } | undefined {
  for (let at = from; at < from + holderReach; at++) {
    const word = scene.page.words[at];
    if (!word || !/^[ \u00a0]$/u.test(word.gap)) return undefined;
    if (!scene.language.eventWords.holders.has(scene.page.words[at - 1]?.lower ?? "")) continue;
    const country = countryAt(scene.page, scene.language, at);
    if (country?.noun) return { ...country, at };
  }
  return undefined;
}

/** So many words after an event its holder is looked for. */
const holderReach = 5;

/** The country of a place such as "the airport of Lima". */
function placeCountry(
  scene: Scene,
  place: Span | undefined,
): { code: string; at: number; length: number } | undefined {
  if (!place) return undefined;
  for (let at = wordAt(scene.page, place.start); at < wordAt(scene.page, place.end); at++) {
    const country = countryAt(scene.page, scene.language, at);
    // «В порту» is no Portuguese city.
    if (country && (!country.noun || scene.page.words[at]?.capital)) return { ...country, at };
  }
  return undefined;
}

/** A country's name in running text states it best, then one in a headline, then an adjective. */
function clarity({ page }: Scene, held: HeldIn): number {
  const sentence = sentenceOf(page.clauses, held.from);
  return (held.noun ? 2 : 0) + (sentence && isProse(page, sentence) ? 1 : 0);
}

/** Countries that also stand before a noun as if they were adjectives ("U.S. officials"): a name only after an article. */
const asAdjectives: ReadonlySet<string> = new Set(["u.s.", "us", "u.k.", "uk"]);

/** Where the text first says the name of each country itself, not of a city in it. */
function firstNamed(scene: Scene): ReadonlyMap<string, { from: number; to: number }> {
  const { page, language } = scene;
  const first = new Map<string, { from: number; to: number }>();
  page.words.forEach((word, at) => {
    const [country] = word.capital && word.form.places.length > 0 ? namesOf(scene, at) : [];
    if (!country || first.has(country.country)) return;
    const kind = page.blocks[sentenceOf(page.clauses, at)?.block ?? -1]?.kind;
    if (kind !== "prose" && kind !== "heading") return;
    // "Peru's minister" tells of a minister.
    if (/^['’]s/u.test(page.words[at + country.rest.length + 1]?.gap ?? "")) return;
    if (asAdjectives.has(word.lower) && !language.references.articles.has(page.words[at - 1]?.lower ?? ""))
      return;
    first.set(country.country, { from: at, to: at + country.rest.length + 1 });
  });
  return first;
}

/** The countries whose names begin at a word. */
const namesOf = ({ page, language }: Scene, at: number) =>
  (language.countryNames.get(page.words[at]?.stem ?? "") ?? []).filter(({ rest }) =>
    rest.every((part, offset) => page.words[at + 1 + offset]?.stem === part),
  );

/** "Суд | Лимы приговорил", "в | перуанской тюрьме": the place whose court or prison the words of an event name. */
function courtCountry(scene: Scene, event: ReadEvent): Pick<FoundCountry, "words" | "country"> | undefined {
  const { page, language } = scene;
  const to = wordAt(page, event.end);
  const from = sentenceOf(page.clauses, wordAt(page, event.start))?.from ?? to;
  for (const body of referencesIn(scene, from, to))
    for (
      let at = body.head + 1;
      body.kind === "organisation" && body.oblique === false && at < body.to;
      at++
    ) {
      const place = page.words[at]?.capital ? countryAt(page, language, at) : undefined;
      if (place?.noun) return { words: { from: at, to: at + place.length }, country: place.code };
    }
  for (let at = from; at < to; at++) {
    const nation = countryAt(page, language, at);
    const next = page.words[at + (nation?.length ?? 1)]?.lower ?? "";
    if (nation && !nation.noun && language.eventWords.authorities.test(next))
      return { words: { from: at, to: at + nation.length }, country: nation.code };
  }
  return undefined;
}

/** "A Peruvian prison". */
function jailCountry(
  { page, language }: Scene,
  from: number,
  to: number,
): { code: string; at: number; length: number } | undefined {
  for (let at = from; at < to; at++) {
    const country = countryAt(page, language, at);
    const next = country && page.words[at + country.length];
    if (country && next && language.eventWords.heldWords.test(next.lower)) return { ...country, at };
  }
  return undefined;
}

/** The countries of the courts and prisons told of, which show a person's where no event does. */
const placesOf = (scene: Scene, places: readonly ReadCustodyFact[]) =>
  places.flatMap(({ person, field, start, end, text }) => {
    const country =
      field === "facility" || field === "court" ? placeCountry(scene, { start, end, text }) : undefined;
    if (!country) return [];
    const words = { from: country.at, to: country.at + country.length };
    return [{ person, country: { words, country: country.code, rule: `country-of-${field}` } }];
  });

/** "Peru freed Ruiz": who lets somebody go held them. */
function holderBefore(
  scene: Scene,
  event: ReadEvent,
): { code: string; at: number; length: number } | undefined {
  if (!event.rule.endsWith("-someone") || !scene.language.eventWords.orderTells) return undefined;
  const from = wordAt(scene.page, event.start);
  for (let at = from; at <= from + 1; at++) {
    const country = countryAt(scene.page, scene.language, at);
    if (country?.noun) return { ...country, at };
  }
  return undefined;
}

/** In which country people are held: where they were extradited to or are held; else where the group of such people is; else where they were arrested. */
export function findCountries(
  scene: Scene,
  events: readonly ReadEvent[],
  places: readonly ReadCustodyFact[],
  cases: Cases,
): FoundCountry[] {
  const found: FoundCountry[] = [];
  const settled = new Set<string>();
  const ids = cases.flatMap((person) => scene.people.persons[person]?.id ?? []);
  const groups = [...scene.groups.values()]
    .flatMap(({ name, held }) => (held ? [{ name, held }] : []))
    .sort((a, b) => clarity(scene, b.held) - clarity(scene, a.held))
    .map(
      ({ name, held }): FoundCountry => ({
        person: `group:${name}`,
        words: held,
        country: held.country,
        rule: "country-of-group",
      }),
    );
  const [group] = groups;
  const named = firstNamed(scene);
  const mainly = new Set([
    ids[0],
    ...events.filter(({ persons }) => persons.includes(ids[0] ?? "")).flatMap(({ persons }) => persons),
  ]);
  const isMain = (person: string): boolean => person.startsWith("group:") || mainly.has(person);
  const settle = (person: string, { words, country, rule }: Omit<FoundCountry, "person">) => {
    if (settled.has(person)) return;
    settled.add(person);
    // A city or an adjective says the country of whom a text is about less clearly than its name; of others it is what the text says.
    const clear = namesOf(scene, words.from).some((place) => place.country === country);
    const first = isMain(person) && (scene.language.references.verbForm !== undefined || !clear);
    found.push({ person, words: first ? (named.get(country) ?? words) : words, country, rule });
  };
  const order = events
    .filter((event) => holding.has(event.type) && event.status !== "negated")
    .filter((event) => event.type !== "extradition" || event.status === "actual")
    .sort((a, b) => rank(a.type) - rank(b.type) || a.start - b.start);
  for (const event of order) {
    if (rank(event.type) === 3 && group) for (const person of ids) settle(person, group);
    const end = wordAt(scene.page, event.end);
    const country =
      linkedCountry(scene, wordAt(scene.page, event.start), end, event.type) ??
      jailCountry(scene, wordAt(scene.page, event.start), end) ??
      placeCountry(scene, event.place) ??
      holderAfter(scene, end) ??
      holderBefore(scene, event);
    if (!country) continue;
    const words = { from: country.at, to: country.at + country.length };
    for (const person of event.persons)
      if (ids.includes(person) || !person.includes(":"))
        settle(person, { words, country: country.code, rule: `country-of-${event.type}` });
  }
  if (scene.language.eventWords.orderTells)
    for (const { person, country } of placesOf(scene, places))
      if (ids.includes(person)) settle(person, country);
  if (group) for (const person of ids) settle(person, group);
  for (const event of order)
    for (const person of event.persons.filter((one) => ids.includes(one))) {
      const country = scene.language.references.verbForm ? courtCountry(scene, event) : undefined;
      if (country) settle(person, { ...country, rule: "country-of-authority" });
    }
  for (const { person, ...country } of groups) settle(person, country);
  return found;
}
