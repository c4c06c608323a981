import { countryAt } from "../custody/country-at.ts";
import { wordAt } from "../layout/page.ts";
import type { CustodyField, ReadCustodyFact, ReadStatement } from "../reading.ts";
import type { ReadLetter } from "./letter.ts";
import type { LetterScene } from "./letter-scene.ts";

type Stretch = { start: number; end: number };

/** A body of the state that holds somebody, not of the one that asks. */
const mission = /embassy|high commission|consul|mission|legation|посольств|консул|представительств/iu;
const prison =
  /\b(?:FCI|USP|FMC|FDC|MDC|MCC|HMP|Prison|Jail|Penitentiary|Correctional|Detention|Remand|Penitenci\p{L}+|Estabelecimento|Centro)\b|(?<!\p{L})(?:ИК-\d+|СИЗО(?:-\d+)?|[Кк]олони\p{L}+|[Тт]юрьм\p{L}+|[Ии]золятор\p{L}*)/u;

/** The country named within these words. */
function countryIn(
  { scene }: LetterScene,
  { start, end }: Stretch,
): (Stretch & { code: string }) | undefined {
  const { page, language } = scene;
  for (let at = wordAt(page, start); at < wordAt(page, end); at++) {
    const country = countryAt(page, language, at);
    const last = country && page.words[at + country.length - 1];
    if (country?.noun && last)
      return { start: page.words[at]?.start ?? start, end: last.end, code: country.code };
  }
  return undefined;
}

/** What the head and the sides of a letter say of custody: the state that holds, the prison. */
export function letterFacts(
  letter: LetterScene,
  read: ReadLetter,
  facts: readonly ReadCustodyFact[],
): ReadCustodyFact[] {
  const { scene, form, parties } = letter;
  const { text } = scene.page;
  const found = [...facts];
  const add = (field: CustodyField, { start, end }: Stretch, rule: string, value?: string) => {
    for (const person of parties)
      if (!found.some((fact) => fact.person === person && fact.field === field))
        found.push({
          person,
          field,
          start,
          end,
          text: text.slice(start, end),
          rule,
          ...(value === undefined ? {} : { value }),
        });
  };
  const sides = [read.sender, read.addressee].flatMap((side) =>
    side?.org && side.start !== undefined && side.end !== undefined
      ? [{ org: side.org, start: side.start, end: side.end }]
      : [],
  );
  for (const side of sides) {
    const country = mission.test(side.org) ? undefined : countryIn(letter, side);
    if (country && sides.some(({ org }) => mission.test(org)))
      add("country", country, "country-of-authority", country.code);
    if (prison.test(side.org) && !mission.test(side.org)) add("facility", side, "prison-writes");
  }
  for (const { name, label, value } of form.fields)
    if (name === "place" && (prison.test(value.text) || /prison|facility|тюрьма|учреждение/iu.test(label)))
      add("facility", value, "prison-in-head");
  return found.sort((a, b) => a.start - b.start);
}

/** Speech in a letter is somebody else's than its writer's, and no wish that it passes on. */
export function letterStatements(read: ReadLetter, statements: readonly ReadStatement[]): ReadStatement[] {
  const own = new Set([read.sender?.person, read.sender?.org ? `org:${read.sender.org}` : undefined]);
  const asked = [...read.asks, ...read.notAsks];
  return statements.filter(({ speaker, spans }) => {
    if (own.has(speaker) || /^org:(?:I|We|Я|Мы)$/u.test(speaker)) return false;
    if (
      speaker.startsWith("org:") &&
      read.sender?.org?.toLowerCase().includes(speaker.slice(4).toLowerCase())
    )
      return false;
    return !spans.some((span) => asked.some((ask) => span.start < ask.end && ask.start < span.end));
  });
}
