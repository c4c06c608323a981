import type { Cases } from "../events/find-patients.ts";
import { sentenceOf, wordAt } from "../layout/page.ts";
import { placeLength } from "../people/find-names.ts";
import type { ReadEvent } from "../reading.ts";
import { plainText } from "../references/resolve-reference.ts";
import type { Scene } from "../scene.ts";

export type FoundCountry = {
  person: string;
  words: { from: number; to: number };
  country: string;
  rule: string;
};

/** The code of the country that these words name, with a city's own country for a city. */
export function countryAt(
  scene: Scene,
  at: number,
): { code: string; length: number; noun: boolean } | undefined {
  const { page, language } = scene;
  const stem = page.words[at]?.stem ?? "";
  const length = placeLength(page, language, at);
  if (length === 0) return undefined;
  const rest = (parts: readonly string[]) =>
    parts.every((part, offset) => page.words[at + 1 + offset]?.stem === part);
  const place = language.places.get(stem)?.find((one) => rest(one.rest) && one.rest.length === length - 1);
  const nation = language.nations.get(stem)?.find((one) => rest(one.rest));
  const code = place?.country ?? nation?.country;
  return code ? { code, length, noun: place !== undefined } : undefined;
}

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
): { code: string; at: number; length: number } | undefined {
  const { page, language } = scene;
  for (let at = from; at < to; at++) {
    const place = countryAt(scene, at);
    if (!place?.noun) continue;
    const before = page.words[at - 1]?.lower ?? "";
    const link = language.references.articles.has(before) ? (page.words[at - 2]?.lower ?? "") : before;
    const { placePrepositions, towards, holders } = language.eventWords;
    if (placePrepositions.has(link) || towards.has(link) || holders.has(link)) return { ...place, at };
  }
  return undefined;
}

/** How far after "Russian citizens" their country of custody is looked for, in words. */
const groupReach = 9;

/** "Russians in US prisons", "citizens serving terms in Peru": where the members of a group are held. */
function findGroupCountries(scene: Scene): FoundCountry[] {
  const { page, language } = scene;
  return scene.references.flatMap((group) => {
    const sentence = sentenceOf(page.clauses, group.from);
    if (group.kind !== "group" || group.part !== "detainee" || !sentence) return [];
    const to = Math.min(sentence.to, group.to + groupReach);
    const words = page.text.slice(page.words[group.from]?.start, page.words[to - 1]?.end);
    const country = language.eventWords.heldWords.test(words)
      ? linkedCountry(scene, group.to, to)
      : undefined;
    if (!country) return [];
    const person = `group:${plainText(scene, group.from, group.to)}`;
    return [
      {
        person,
        words: { from: country.at, to: country.at + country.length },
        country: country.code,
        rule: "country-of-group",
      },
    ];
  });
}

/** In which country people are held: where they were extradited to or are held; else where the group of such people is; else where they were arrested. */
export function findCountries(scene: Scene, events: readonly ReadEvent[], cases: Cases): FoundCountry[] {
  const found: FoundCountry[] = [];
  const settled = new Set<string>();
  const ids = cases.flatMap((person) => scene.people.persons[person]?.id ?? []);
  const groups = findGroupCountries(scene);
  const [group] = groups;
  const settle = (person: string, { words, country, rule }: Omit<FoundCountry, "person">) => {
    if (settled.has(person)) return;
    settled.add(person);
    found.push({ person, words, country, rule });
  };
  const order = events
    .filter((event) => holding.has(event.type) && event.status !== "negated")
    .sort((a, b) => rank(a.type) - rank(b.type) || a.start - b.start);
  for (const event of order) {
    if (rank(event.type) === 3 && group) for (const person of ids) settle(person, group);
    const country = linkedCountry(scene, wordAt(scene.page, event.start), wordAt(scene.page, event.end));
    if (!country) continue;
    const words = { from: country.at, to: country.at + country.length };
    for (const person of event.persons)
      if (ids.includes(person) || !person.includes(":"))
        settle(person, { words, country: country.code, rule: `country-of-${event.type}` });
  }
  if (group) for (const person of ids) settle(person, group);
  for (const { person, ...country } of groups) settle(person, country);
  return found;
}
