import type { Scene } from "../scene.ts";
import type { Correspondent } from "./letter.ts";

export type Stretch = { start: number; end: number };
type Piece = Stretch & {
  text: string;
  person: { person: number; start: number; end: number } | undefined;
  kind: "organisation" | "role" | "person" | "other";
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

const isLower = (text: string): boolean => text === text.toLowerCase();

/** Where a line names a body or an office; lines in capitals are read like others. */
const placeOf = (pattern: RegExp, text: string): number =>
  (pattern.exec(text) ?? (isUpper(text) || isLower(text) ? pattern.exec(titleCase(text)) : null))?.index ??
  -1;

/** Whether words name a body. */
export const namesBody = (scene: Scene, text: string): boolean =>
  placeOf(scene.language.letters.forms.organisation, text) >= 0;

/** Whether words name an office that somebody holds. */
export const namesOffice = (scene: Scene, text: string): boolean =>
  placeOf(scene.language.letters.forms.role, text) >= 0;

const noise = /@|https?:|^\d[\d\s()+-]{5,}$|^(?:tel|fax|phone|тел|факс)/iu;

/** How far into its words an office may stand that opens them. */
const opening = 28;

function kindOf(scene: Scene, rest: string, named: boolean): Piece["kind"] {
  const { forms } = scene.language.letters;
  const body = placeOf(forms.organisation, rest);
  const office = placeOf(forms.role, rest);
  const last = /[\p{L}'’-]+$/u.exec(rest)?.[0] ?? "";
  if (office >= 0 && office <= opening && (body < 0 || office < body)) return "role";
  // "Prison Medical Officer" is somebody.
  if (
    office >= 0 &&
    !/\bof\b/iu.test(rest) &&
    placeOf(forms.role, last) === 0 &&
    placeOf(forms.organisation, last) < 0
  )
    return "role";
  if (body >= 0) return "organisation";
  return named ? "person" : "other";
}

/** Cuts a line of a head or a signature into the parts that name a person, an office or a body. */
function piecesOf(scene: Scene, stretch: Stretch): Piece[] {
  const whole = scene.page.text.slice(stretch.start, stretch.end);
  const people = peopleIn(scene, stretch);
  const found: Piece[] = [];
  for (const match of whole.matchAll(/(?:[^,\n;|<>()[\]\s]|[^\S\n](?!\s\s|[-–—]\s))+(?:\([^)\n]*\))?/gu)) {
    const shown = match[0].trim().replace(/^[-–—:\s]+|[-–—:.!\s]+$/gu, "");
    if (shown === "" || noise.test(shown)) continue;
    const start = stretch.start + match.index + match[0].indexOf(shown);
    const end = start + shown.length;
    const inside = people.find((one) => one.start >= start && one.end <= end + 1);
    const rest = inside
      ? (shown.slice(0, inside.start - start) + shown.slice(inside.end - start)).trim()
      : shown;
    const kind = kindOf(scene, rest.replace(lead, ""), inside !== undefined);
    const before = found.at(-1);
    // "Becker & Roth, Attorneys" is one body.
    if (
      kind === "organisation" &&
      !/\s/u.test(shown) &&
      before &&
      before.end + 2 === start &&
      before.kind !== "role"
    ) {
      const text = scene.page.text.slice(before.start, end);
      found[found.length - 1] = { start: before.start, end, text, person: undefined, kind };
      continue;
    }
    // "Hargreave & Sons Solicitors" names nobody.
    found.push({ start, end, text: shown, person: kind === "organisation" ? undefined : inside, kind });
  }
  return found;
}

const lead =
  /^(?:(?:the|his|her|their|to|for|mr|mrs|ms|miss|dr|h\.e|excellency|hon|honou?rable|attn|attention|from|ref|dear|and|post|hello|hi|good|г-н|г-же|г-ну|господину|госпоже|от|в|во|уважаем\p{L}+|дорог\p{L}+|здрав?ствуй\p{L}*)(?![\p{L}])[.:,!]?\s*)+/iu;
const tail = /\s+(?:for (?:action|information|attention)\b.*|[-–—]\s*$|и$)|\s*\(\s*\)|[\s,.!:]+$/giu;

const plain = (text: string): string => text.replace(lead, "").replace(tail, "").replace(/\s+/gu, " ").trim();

/** Who these stretches name: a body, a person, the office that they hold. */
export function correspondentIn(scene: Scene, stretches: readonly Stretch[]): Correspondent | undefined {
  const { forms } = scene.language.letters;
  const pieces = stretches.flatMap((stretch) => piecesOf(scene, stretch));
  const named = pieces.find(({ person }) => person !== undefined)?.person;
  const bodies = pieces.filter(({ kind }) => kind === "organisation");
  const roles = pieces.filter(({ kind }) => kind === "role");
  const [body] = bodies;
  if (!named && !body && roles.length === 0) return undefined;
  const org = bodies
    .slice(0, 2)
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
