import type { Cases } from "../events/find-patients.ts";
import { wordAt } from "../layout/page.ts";
import { placeLength } from "../people/find-names.ts";
import type { ReadEvent } from "../reading.ts";
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

/** In which country people are held: the place an event of holding names, or the one they were extradited to. */
export function findCountries(scene: Scene, events: readonly ReadEvent[], cases: Cases): FoundCountry[] {
  const found: FoundCountry[] = [];
  const settled = new Set<string>();
  const ids = new Set(cases.map((person) => scene.people.persons[person]?.id));
  const order = [...events].sort((a, b) => rank(a.type) - rank(b.type) || a.start - b.start);
  for (const event of order) {
    if (!holding.has(event.type) || event.status === "negated") continue;
    const persons = event.persons.filter(
      (person) => !settled.has(person) && (ids.has(person) || !person.includes(":")),
    );
    if (persons.length === 0) continue;
    const from = wordAt(scene.page, event.start);
    const to = wordAt(scene.page, event.end);
    for (let at = from; at < to; at++) {
      const place = countryAt(scene, at);
      const before = scene.page.words[at - 1]?.lower ?? "";
      const article = scene.language.references.articles.has(before)
        ? (scene.page.words[at - 2]?.lower ?? "")
        : before;
      const linked =
        scene.language.eventWords.placePrepositions.has(article) ||
        scene.language.eventWords.towards.has(article) ||
        /^(?:by|властями)$/u.test(article);
      if (!place?.noun || !linked) continue;
      for (const person of persons) {
        settled.add(person);
        found.push({
          person,
          words: { from: at, to: at + place.length },
          country: place.code,
          rule: `country-of-${event.type}`,
        });
      }
      break;
    }
  }
  return found;
}

/** Extradition outweighs the arrest before it: its country is where the person is held since. */
const rank = (type: string): number => (type === "extradition" ? 0 : type === "detention" ? 1 : 2);
