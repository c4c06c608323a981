import { compilePattern, withQuickPatterns } from "../languages/compile-pattern.ts";
import type { Language } from "../languages/language.ts";
import { type Page, wordAt } from "../layout/page.ts";
import { rulesThatMay } from "../sieve.ts";
import { matchesOf } from "../signs.ts";
import type { NameCandidate } from "./find-names.ts";
import { enoughAlone } from "./lone-names.ts";
import { isGivenName, placeLength } from "./word-kinds.ts";

/** Forms in which letters write names and articles do not; the group `name` is the name. */
type NameForm = { name: string; pattern: RegExp; alias?: boolean; bare?: boolean };

/** A look ahead for a small letter: to try every place for it takes the square of the time. */
const capital = "\\p{Lu}(?=[\\p{L}'’-]*\\p{Ll})[\\p{L}'’-]*";
const upper = "\\p{Lu}[\\p{Lu}'’-]{2,}";
const initials = "(?:\\p{Lu}\\.[ -]?){1,3}";
const form = (body: string): RegExp => new RegExp(`(?<![\\p{L}\\d@.])(?<name>${body})(?![\\p{L}@])`, "gmu");
const anyName = `(?:(?:${upper}|${capital}),? )?(?:(?:${upper}|${capital}|\\p{Lu}\\.) ){0,3}(?:${upper}|${capital}|(?:\\p{Lu}\\.)+)`;

const forms: readonly NameForm[] = withQuickPatterns([
  {
    // "(court papers: "Rolands Hemi Daniell")", "(в деле также Раджабов Ф.М.)"
    name: "other-spelling",
    alias: true,
    pattern: new RegExp(
      `\\((?:[^()]{0,40}?(?:papers|systems?|spel\\p{L}+|written|wrote|record\\p{L}*|regist\\p{L}+|passport|protocol|documents?|known|alias|a\\.?k\\.?a\\.?|[Nn]ote|file|also|court|sheet|warrant|протокол\\p{L}*|документ\\p{L}*|материал\\p{L}*|паспорт\\p{L}*|также|она же|он же|дел[еау]|списк\\p{L}+|как)(?!\\p{L})[^()"“«]{0,30}?[:]? ?["“«]?)(?<name>${anyName})["”»]?\\)`,
      "gu",
    ),
  },
  {
    // "they write CHISSOMO MUAKASUNGULA"
    name: "written-so",
    alias: true,
    pattern: new RegExp(
      `(?:they (?:write|call me|spell)|(?:spelt|spelled|written|recorded|registered|listed|entered|known)(?: (?:there|here|also))? as|alias|a\\.k\\.a\\.|aka|записан\\p{L}* как|числится как|пиш\\p{L}+ как) ["“«]?(?<name>${anyName})`,
      "gu",
    ),
  },
  // "Anil "Boysie" Sookdeo"
  {
    name: "nickname-inside",
    pattern: form(`${capital}(?: ${capital})? ["“«]${capital}["”»] (?:${capital}|${upper})`),
  },
  { name: "after-courtesy", pattern: form(`(?<=(?:Mr|Ms|Mrs|Dr)\\.? )I ${capital} ${capital}`) },
  {
    name: "greeted",
    bare: true,
    pattern: form(
      `(?<=^(?:Dear|Hi|Hello|Уважаем\\p{L}+|Дорог\\p{L}+) )(?!(?:Sirs?|Madam|All|Consul|Ambassador|Friends|Colleagues|Minister|Governor|Warden|Team|Excellency)(?![\\p{L}]))${capital}(?=[,!:]|$)`,
    ),
  },
  // "NWANERI, Chukwuemeka"
  {
    name: "family-comma",
    bare: true,
    pattern: form(`${upper}(?: ${upper})*, ${capital}(?: (?:${capital}|\\p{Lu}\\.)){0,3}`),
  },
  // "DA CONCEIÇÃO BARRETO Jucilene", "СТУПАК Кирилл Леонидович"
  {
    name: "family-upper",
    bare: true,
    pattern: form(`(?:\\p{Lu}{2,3} )?${upper}(?:[ -]${upper}){0,3} ${capital}(?: ${capital}){0,2}`),
  },
  { name: "upper-last", bare: true, pattern: form(`${capital}(?: (?:${capital}|\\p{Lu}\\.)){0,2} ${upper}`) },
  // "Ф.М. Раджабзода", "T. N. Olsen"
  { name: "initials-first", bare: true, pattern: form(`${initials}(?:${capital}|${upper})(?:-${capital})?`) },
  // "Раджабов Ф.М."
  {
    name: "initials-last",
    bare: true,
    pattern: form(`(?:${capital}|${upper}) (?:\\p{Lu}\\. ?){1,2}(?<=\\.)`),
  },
]);

const isThing = (page: Page, language: Language, at: number): boolean => {
  const word = page.words[at];
  if (!word) return true;
  const { names } = language;
  return (
    names.things.has(word.lower) ||
    names.things.has(word.stem) ||
    names.titles.has(word.lower) ||
    language.dates.words.months[word.lower] !== undefined
  );
};

/** Whether no word of these names a thing, an office or a place. */
function isPlain(page: Page, language: Language, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = page.words[at];
    if (!word) return false;
    const initial = /^(?:\p{Lu}\.?)+$/u.test(word.text) && word.text.replaceAll(".", "").length < 3;
    if (initial) continue;
    if (language.letters.forms.organisation.test(word.text)) return false;
    if (isGivenName(word)) continue;
    if (isThing(page, language, at) || placeLength(page, at) > 0) return false;
    if (word.text === word.text.toUpperCase() && word.text.length < 3) return false;
  }
  return true;
}

const abbreviations =
  /^(?:U\.S\.|U\.K\.|U\.N\.|D\.C\.|E\.U\.|U\.A\.E\.|B\.E\.|H\.E\.|P\.O\.|P\.S\.|A\.M\.|P\.M\.)/u;

/** The names that the forms of letters show. */
function namesByForm(page: Page, language: Language): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (const { name, pattern, alias, bare } of rulesThatMay(forms, page.text))
    for (const match of matchesOf(pattern, page.text)) {
      const shown = match.groups?.name ?? "";
      const start = match.index + match[0].lastIndexOf(shown);
      const first = wordAt(page, start);
      const to = wordAt(page, start + shown.length);
      if (to <= first || page.words[first]?.start !== start || abbreviations.test(shown)) continue;
      // "гражданина Ирана Хоссейна РАСТЕГАРА": the place before the name is none of it.
      const from = bare && to - first > 2 && placeLength(page, first) === 1 ? first + 1 : first;
      if (bare && !isPlain(page, language, from, to)) continue;
      // the ship "HALIMA K"
      if (bare && /^["“«]["”»]$/u.test(`${page.text[start - 1]}${page.text[start + shown.length]}`)) continue;
      if (found.some((one) => one.from < to && from < one.to)) continue;
      const alone = name === "greeted" && to - from === 1;
      found.push({
        from,
        to,
        sure: name !== "greeted",
        titled: name === "greeted",
        weight: alone ? enoughAlone + 1 : 0,
        ...(alone ? { lone: from } : {}),
        rule: name,
        ...(alias ? { alias } : {}),
      });
    }
  return found;
}

const titleBefore =
  /^(?:(?:mr|mrs|ms|miss|dr|prof|h\.e|sr|г-н|г-жа|гр-н|гр-ка|гр|адвокат|судья|врач|консул|капитан|майор|вице-консул)\.?\s+|\(?(?:signed|подпись)\)?:?\s+|\d{1,2}[.)]\s+|\/s\/\s+)*/iu;
const nameAlone = new RegExp(
  `^(?:(?:${upper}|${capital}|\\p{Lu}\\.|(?:\\p{Lu}\\.)+|al|el|bin|binti|binte|bint|ben|ibn|de|da|do|dos|du|di|van|der|den|von|бин|ибн|аль)[ \\t]?){1,5}(?=$|\\s{2,}|\\s*[,(\\[|<;/:–—-]|\\s\\d|\\.$)`,
  "u",
);

/** The names of these stretches, where a name is expected: the value of "From:", a line of a signature. */
function namesInPlace(
  page: Page,
  language: Language,
  stretches: readonly { start: number; end: number }[],
): NameCandidate[] {
  const found = stretches.flatMap(({ start, end }): NameCandidate[] => {
    const line = page.text.slice(start, end);
    const lead = titleBefore.exec(line)?.[0].length ?? 0;
    const shown = nameAlone.exec(line.slice(lead))?.[0].trimEnd();
    if (!shown) return [];
    const from = wordAt(page, start + lead);
    const to = wordAt(page, start + lead + shown.length);
    const words = page.words.slice(from, to);
    const capitals = words.filter((word) => word.capital && word.text.replaceAll(".", "").length > 1);
    const one = words.length === 1 && (capitals[0]?.text.length ?? 0) < 4;
    const dated = words.length === 1 && /^,? (?:the )?\d/u.test(line.slice(lead + shown.length));
    // "Salutation: …" is a label.
    if (words.length === 1 && /^\s?:/u.test(line.slice(lead + shown.length))) return [];
    if (capitals.length === 0 || one || dated || !isPlain(page, language, from, to)) return [];
    const lone = words.length === 1;
    const weight = lone ? enoughAlone + 1 : 0;
    return [
      { from, to, sure: !lone, titled: lone, weight, ...(lone ? { lone: from } : {}), rule: "name-in-place" },
    ];
  });
  // A lone word is a name where no line gives a full one: "Mark".
  return found.some(({ sure }) => sure) ? found.filter(({ sure }) => sure) : found;
}

/** Lone given names are names in a letter: nobody else is spoken of so. */
function loneGivenNames(page: Page, language: Language, taken: readonly NameCandidate[]): NameCandidate[] {
  return taken.map((candidate) => {
    const word = page.words[candidate.from];
    const lone = candidate.to - candidate.from === 1 && !candidate.sure && word !== undefined;
    const month = language.dates.words.months[word?.lower ?? ""] !== undefined;
    if (!lone || !word || month || word.text.length < 3 || !isGivenName(word)) return candidate;
    return isPlain(page, language, candidate.from, candidate.to) && placeLength(page, candidate.from) === 0
      ? { ...candidate, titled: true, weight: Math.max(candidate.weight, enoughAlone + 1) }
      : candidate;
  });
}

/** "Судил Вахитовский | районный суд": the adjective belongs to what follows. */
const endsInAdjective = (page: Page, to: number): boolean =>
  /ск(?:ий|ого|ому|им|ом|ая|ой|ую)$/u.test(page.words[to - 1]?.lower ?? "") &&
  page.words[to]?.gap === " " &&
  /^(?:суд|районн|областн|городск|краев|окружн|тюрьм|колони|област|район|кра[йяею])/u.test(
    page.words[to]?.lower ?? "",
  );

/** "San Miguel | prison" is a prison. */
const opensThing = (page: Page, to: number): boolean =>
  page.words[to]?.gap === " " &&
  /^(?:prison|jail|detention|hospital|airport|remand|court|district|province|facility)$/u.test(
    page.words[to]?.lower ?? "",
  );

/** In a line of an address: "Rushford Lane", "ул. Б. Пироговская", up to the next comma; "Justizvollzugsanstalt Bernau". */
function isNoName(page: Page, language: Language, from: number, to: number): boolean {
  const start = page.words[from]?.start ?? 0;
  const block = page.blocks.find((one) => one.end > start);
  if (block?.kind !== "address") return false;
  const end = page.words[to - 1]?.end ?? start;
  const before = /[^,;\n]{0,14}$/u.exec(page.text.slice(block.start, start))?.[0] ?? "";
  const after = /^[^,;\n]{0,14},?/u.exec(page.text.slice(end, block.end))?.[0] ?? "";
  const name = page.text.slice(start, end);
  const { street, organisation } = language.letters.forms;
  return street.test(before + name + after) || (to - from > 1 && organisation.test(name));
}

/** "Victoria, 30 August 2017", "Embassy of Arden, Victoria": a given name that is a town there. */
function isTown(page: Page, language: Language, at: number): boolean {
  const { start = 0, end = 0 } = page.words[at] ?? {};
  const block = page.blocks.find((one) => one.end > start);
  if (block?.kind !== "address") return false;
  const before = page.text.slice(block.start, start);
  if (before === "") return /^, (?:the )?\d/u.test(page.text.slice(end, block.end));
  return /, $/u.test(before) && language.letters.forms.organisation.test(before);
}

const address = compilePattern("[\\p{L}\\d._%+-]+@[\\p{L}\\d.-]+", "gu");

/** The names of a letter: those that every text shows, and those of its own forms; addresses hold none. */
export function withLetterNames(
  page: Page,
  language: Language,
  candidates: readonly NameCandidate[],
  stretches: readonly { start: number; end: number }[],
): NameCandidate[] {
  const own = namesByForm(page, language);
  const placed = namesInPlace(page, language, stretches).filter(
    (one) => !own.some((other) => other.from < one.to && one.from < other.to),
  );
  const surer = [...own, ...placed].filter(
    (one) => !candidates.some((other) => other.sure && other.from <= one.from && other.to >= one.to),
  );
  const mail = (page.text.includes("@") ? matchesOf(address, page.text) : []).map(
    ({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    }),
  );
  const towns = new Set(
    candidates.flatMap(({ from, to }) =>
      to - from === 1 && isTown(page, language, from) ? [page.words[from]?.text ?? ""] : [],
    ),
  );
  const plain = candidates.filter(({ from, to }) => {
    const start = page.words[from]?.start ?? 0;
    if (isNoName(page, language, from, to)) return false;
    if (mail.some((one) => start >= one.start && start < one.end)) return false;
    const word = page.words[from];
    if (to - from === 1 && (word?.text.length === 1 || towns.has(word?.text ?? ""))) return false;
    if (to - from > 1 && endsInAdjective(page, to)) return false;
    if (opensThing(page, to)) return false;
    return !surer.some((other) => other.from < to && from < other.to);
  });
  return [...loneGivenNames(page, language, plain), ...surer].sort((a, b) => a.from - b.from);
}
