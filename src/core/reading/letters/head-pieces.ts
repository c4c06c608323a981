import { wordAt } from "../layout/page.ts";
import { placeLength } from "../people/word-kinds.ts";
import type { Party } from "../reading.ts";
import type { Scene } from "../scene.ts";
import { bodyOfOffice, kindOf, marking, type PieceKind } from "./head-words.ts";
import type { Correspondent } from "./letter.ts";

export type Stretch = { start: number; end: number };
type Piece = Stretch & {
  text: string;
  person: { person: number; start: number; end: number } | undefined;
  kind: PieceKind;
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

const noise = /@|https?:|www\.|^\d[\d\s()+-]{5,}$|^(?:tel|fax|phone|тел|факс)/iu;

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
