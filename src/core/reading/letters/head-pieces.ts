import { wordAt } from "../layout/page.ts";
import { placeLength } from "../people/word-kinds.ts";
import type { Party } from "../reading.ts";
import type { Scene } from "../scene.ts";
import type { Correspondent } from "./letter.ts";

export type Stretch = { start: number; end: number };
type Piece = Stretch & {
  text: string;
  person: { person: number; start: number; end: number } | undefined;
  /** `unknown` words may be the name of a body that no noun tells: "Pravasi Sahara Kendra". */
  kind: "organisation" | "role" | "person" | "address" | "unknown" | "other";
};

/** The people named within a stretch, by index, in its order. */
export function peopleIn(
  scene: Scene,
  { start, end }: Stretch,
): { person: number; start: number; end: number }[] {
  return scene.people.mentions.flatMap(({ from, to, person }) => {
    const first = scene.page.words[from]?.start ?? -1;
    const last = scene.page.words[to - 1]?.end ?? -1;
    return first >= start && last <= end + 1 ? [{ person, start: first, end: last }] : [];
  });
}

const titleCase = (text: string): string =>
  text.replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());

const isUpper = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);

/** Where a line names a body or an office; lines in capitals are read like others. */
const placeOf = (pattern: RegExp, text: string): number =>
  (pattern.exec(text) ?? (isUpper(text) || /^\p{Ll}/u.test(text) ? pattern.exec(titleCase(text)) : null))
    ?.index ?? -1;

/** Whether words name a body. */
export const namesBody = (scene: Scene, text: string): boolean =>
  placeOf(scene.language.letters.forms.organisation, text) >= 0;

/** Whether words name an office that somebody holds. */
export const namesOffice = (scene: Scene, text: string): boolean =>
  placeOf(scene.language.letters.forms.role, text) >= 0;

const noise = /@|https?:|www\.|^\d[\d\s()+-]{5,}$|^(?:tel|fax|phone|тел|факс)/iu;

/** How far into its words an office may stand that opens them. */
const opening = 28;

/** Whether words are a part of an address: a street, a box, a code. */
const namesStreet = (scene: Scene, text: string): boolean =>
  scene.language.letters.forms.street.test(text) || /^[\p{L}]{0,3}-?\d[\d -]*$|^\d+[\p{L}/-]*\s/u.test(text);

/** Words in capitals or with capitals throughout, which name something. */
const isNamelike = (text: string): boolean =>
  /^\p{Lu}/u.test(text) && /\p{L}{3}/u.test(text) && !/\d/u.test(text) && text.split(" ").length <= 8;

/** "Consulate General" is a body though a general is somebody. */
const endsInBody = (scene: Scene, text: string): boolean => {
  const match = scene.language.letters.forms.organisation.exec(isUpper(text) ? titleCase(text) : text);
  return match !== null && match.index + match[0].length === text.length;
};

function kindOf(scene: Scene, rest: string, named: boolean): Piece["kind"] {
  const { forms } = scene.language.letters;
  const body = placeOf(forms.organisation, rest);
  const office = placeOf(forms.role, rest);
  const last = /[\p{L}'’-]+$/u.exec(rest)?.[0] ?? "";
  const closed = body >= 0 && endsInBody(scene, rest);
  // "Legal Adviser's Office" is a body, "Prison Medical Officer" somebody.
  const officeOfSomebody = body > office && forms.possessed.test(rest);
  if (office >= 0 && office <= opening && (body < 0 || office < body) && !officeOfSomebody) return "role";
  if (
    forms.headLast &&
    office >= 0 &&
    !closed &&
    !/\bof\b/iu.test(rest) &&
    placeOf(forms.role, last) === 0 &&
    placeOf(forms.organisation, last) < 0
  )
    return "role";
  if (body >= 0) return namesStreet(scene, rest) && !/^\p{Lu}{2}/u.test(rest) ? "address" : "organisation";
  if (named) return "person";
  if (namesStreet(scene, rest)) return "address";
  return isNamelike(rest) ? "unknown" : "other";
}

/** "Начальнику ФКУ СИЗО-2", "Governor of Elm Prison": where the body begins that the office belongs to. */
function bodyOfOffice(scene: Scene, shown: string): number {
  const { forms } = scene.language.letters;
  const text = isUpper(shown) ? titleCase(shown) : shown;
  const office = placeOf(forms.role, text);
  const body = placeOf(forms.organisation, text);
  const lead = office < 0 || body <= office ? undefined : forms.ofBody.exec(text.slice(office))?.[0];
  return lead && office + lead.length <= body ? office + lead.length : -1;
}

/** Cuts a line of a head or a signature into the parts that name a person, an office or a body. */
function piecesOf(scene: Scene, stretch: Stretch): Piece[] {
  const whole = scene.page.text.slice(stretch.start, stretch.end);
  const people = peopleIn(scene, stretch);
  const found: Piece[] = [];
  for (const match of whole.matchAll(/(?:[^,\n;|<>()[\]\s]|[^\S\n](?!\s\s|[-–—]\s))+(?:\([^)\n]*\))?/gu)) {
    const shown = match[0].trim().replace(/^[-–—:"“\s]+|[-–—:.!\s]+$/gu, "");
    if (shown === "" || noise.test(shown)) continue;
    const start = stretch.start + match.index + match[0].indexOf(shown);
    const end = start + shown.length;
    const inside = people.find((one) => one.start >= start && one.end <= end + 1);
    const rest = inside
      ? (shown.slice(0, inside.start - start) + shown.slice(inside.end - start)).trim()
      : shown;
    const kind = kindOf(scene, rest.replace(lead, ""), inside !== undefined);
    const before = found.at(-1);
    // "Becker & Roth, Attorneys" is one body, and "Lim & Pillai, solicitors for the applicant".
    if (
      kind === "organisation" &&
      /^(?:\p{L}+$|\p{Ll})/u.test(shown) &&
      before?.end === start - 2 &&
      ["organisation", "unknown", "other"].includes(before.kind)
    ) {
      const text = scene.page.text.slice(before.start, end);
      found[found.length - 1] = { start: before.start, end, text, person: undefined, kind };
      continue;
    }
    // "MFA Stockholm, Consular Department" is one.
    if (
      kind === "organisation" &&
      before?.kind === "unknown" &&
      scene.page.text.slice(before.end, start) === ", " &&
      !isPlace(scene, before)
    ) {
      found[found.length - 1] = {
        start: before.start,
        end,
        text: scene.page.text.slice(before.start, end),
        person: undefined,
        kind,
      };
      continue;
    }
    const split = kind === "role" && !inside ? bodyOfOffice(scene, shown) : -1;
    if (split > 0) {
      const held = shown.slice(0, split).trimEnd();
      found.push({ start, end: start + held.length, text: held, person: undefined, kind });
      found.push({
        start: start + split,
        end,
        text: shown.slice(split),
        person: undefined,
        kind: "organisation",
      });
      continue;
    }
    // "Hargreave & Sons Solicitors" names nobody.
    found.push({ start, end, text: shown, person: kind === "organisation" ? undefined : inside, kind });
    // "Ana Ruiz (URCS)"
    const short = inside ? /\((\p{Lu}[\p{Lu}&/-]{2,11})\)$/u.exec(shown)?.[1] : undefined;
    if (short)
      found.push({
        ...{ start: end - 1 - short.length, end: end - 1, text: short },
        ...{ person: undefined, kind: "organisation" },
      });
  }
  return found;
}

const lead =
  /^(?:(?:c\/o|the|in the|his|her|their|to|for|mr|mrs|ms|miss|dr|h\.e|excellency|hon|honou?rable|attn|attention|from|ref|dear|and|post|hello|hi|good|г-н|г-же|г-ну|господину|госпоже|от|в|во|уважаем\p{L}+|дорог\p{L}+|здрав?ствуй\p{L}*)(?![\p{L}])[.:,!]?\s*)+/iu;
const tail =
  /(?<=\p{L})\s+(?:of|at|for)(?: the)?$|\s+(?:for (?:action|information|attention)\b.*|[-–—]\s*$|и$)|\s*\(\s*\)|[\s,.!:]+$/giu;

const plain = (text: string): string => text.replace(lead, "").replace(tail, "").replace(/\s+/gu, " ").trim();

/** "MINISTRY OF JUSTICE | OF THE REPUBLIC", "Прокуратура | Приморского края": a name goes on in the next line. */
function withContinuations(scene: Scene, lines: readonly Piece[][]): Piece[] {
  const { forms } = scene.language.letters;
  const all: Piece[] = [];
  for (const pieces of lines) {
    const [first, ...rest] = pieces;
    const before = all.at(-1);
    const goesOn =
      first !== undefined &&
      before?.kind === "organisation" &&
      !first.person &&
      first.kind !== "role" &&
      /^[\s(]*\n[\s]*$/u.test(scene.page.text.slice(before.end, first.start)) &&
      forms.continues.test(first.text);
    if (first && before && goesOn) {
      const text = scene.page.text.slice(before.start, first.end).replace(/\s+/gu, " ");
      all[all.length - 1] = { ...before, end: first.end, text };
      all.push(...rest);
    } else all.push(...pieces);
  }
  return all;
}

/** Words on top of a page that name nobody. */
const marking =
  /confiden|restricted|urgent|\b(?:by|via|per|sent|personal|strictly|without|page|subject|attention|appeal|request|re)\b|translat|\bfax\b|copy|private|immediate|draft|sensitive|secret|republic|kingdom|служебн|срочно|конфиденциал|перевод|копия|республик/iu;

const profession =
  /^(?:attorneys|solicitors|barristers|advocates|lawyers|counsel)\b(?: (?:at|and|&) \p{L}+)*$/iu;

const isPlace = (scene: Scene, { start, end }: Stretch): boolean => {
  const from = wordAt(scene.page, start);
  return placeLength(scene.page, from) >= wordAt(scene.page, end) - from;
};

/** The bodies that pieces name; a short name in brackets stands for those before it: "(УФСИН России по Тверской области)". */
function bodiesIn(scene: Scene, pieces: readonly Piece[], byElimination: boolean): Piece[] {
  const all = pieces.filter(({ kind }) => kind === "organisation");
  // "Attorneys at Law" says what they are, not who.
  const bodies = all.length > 1 ? all.filter(({ text }) => !profession.test(text)) : all;
  if (bodies.length > 0) {
    const short = bodies.findLastIndex(({ start }) =>
      /(?:^|\n)\s*\($/u.test(scene.page.text.slice(0, start)),
    );
    return bodies.slice(Math.max(0, short)).slice(0, 2);
  }
  if (!byElimination) return [];
  // With a person or an address beside it, what is none of the two is the name of a body.
  const known = pieces.some(
    ({ kind, person }) => person !== undefined || kind === "role" || kind === "address",
  );
  const unknown = pieces.find(
    (piece) =>
      piece.kind === "unknown" &&
      /\s/u.test(piece.text) &&
      /(?:^|\n)\s*$/u.test(scene.page.text.slice(Math.max(0, piece.start - 40), piece.start)) &&
      !isPlace(scene, piece),
  );
  const opensText = unknown?.start === 0 && !marking.test(unknown.text);
  return unknown && (known || opensText) ? [unknown] : [];
}

/** A line in capitals that is no marking: the name of who writes. */
export const isTitle = (text: string): boolean => isUpper(text) && isNamelike(text) && !marking.test(text);

/** "Action Network for Seafarers" ends in a body or says what it is for. */
export function isNamedBody(scene: Scene, text: string): boolean {
  const shown = isUpper(text) ? titleCase(text) : text;
  const match = scene.language.letters.forms.organisation.exec(shown);
  return (
    match !== null &&
    match.index > 0 &&
    /^(?:$| (?:for|of|against) )/iu.test(shown.slice(match.index + match[0].length))
  );
}

/** Who these stretches name: a body, a person, the office that they hold; in lines of one's own also a body that no noun tells. */
export function correspondentIn(
  scene: Scene,
  stretches: readonly Stretch[],
  { own = false, except }: { own?: boolean; except?: Party | null | undefined } = {},
): Correspondent | undefined {
  const { forms } = scene.language.letters;
  const isOther = ({ person }: Piece): boolean =>
    person === undefined || except == null || scene.people.persons[person.person]?.id !== except;
  const pieces = withContinuations(
    scene,
    stretches.map((stretch) => piecesOf(scene, stretch).filter(isOther)),
  );
  const named = pieces.find(({ person }) => person !== undefined)?.person;
  const bodies = bodiesIn(scene, pieces, own);
  const roles = pieces.filter(({ kind }) => kind === "role");
  const [body] = bodies;
  if (!named && !body && roles.length === 0) return undefined;
  const org = bodies
    .map(({ text }) => plain(text))
    .map((name) => forms.baseForm?.(name) ?? name)
    .join(", ");
  const role = roles
    .slice(0, 2)
    .map(({ start, end, text, person }) =>
      person
        ? `${scene.page.text.slice(start, person.start)} ${scene.page.text.slice(person.end, end)}`
        : text,
    )
    .map(plain)
    .filter((text) => text !== "")
    .join(", ");
  const span = body ? trimmed(scene, body) : (named ?? roles[0]);
  return {
    org: org || null,
    person: named ? (scene.people.persons[named.person]?.id ?? null) : null,
    role: role || null,
    ...(span ? { start: span.start, end: span.end, text: scene.page.text.slice(span.start, span.end) } : {}),
  };
}

/** A body's words without the article or courtesy before them. */
function trimmed(scene: Scene, { start, end }: Stretch): Stretch {
  const text = scene.page.text.slice(start, end);
  const from = start + (lead.exec(text)?.[0].length ?? 0);
  return from < end ? { start: from, end } : { start, end };
}

/** One correspondent out of what several places say; the first that gives a part has it. */
export function joined(...found: (Correspondent | undefined)[]): Correspondent | null {
  const known = found.filter((one) => one !== undefined);
  const [first] = known;
  if (!first) return null;
  const org = known.find((one) => one.org !== null);
  const person = known.find((one) => one.person !== null);
  const { start, end, text } = org ?? person ?? first;
  return {
    org: org?.org ?? null,
    person: person?.person ?? null,
    role: known.find((one) => one.role !== null)?.role ?? null,
    ...(start !== undefined && end !== undefined && text !== undefined ? { start, end, text } : {}),
  };
}
