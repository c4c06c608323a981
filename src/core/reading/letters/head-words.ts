import type { Scene } from "../scene.ts";

/** `unknown` words may be the name of a body that no noun tells: "Pravasi Sahara Kendra". */
export type PieceKind = "organisation" | "role" | "person" | "address" | "unknown" | "other";

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

/** What words of a head or a signature name. */
export function kindOf(scene: Scene, rest: string, named: boolean): PieceKind {
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
export function bodyOfOffice(scene: Scene, shown: string): number {
  const { forms } = scene.language.letters;
  const text = isUpper(shown) ? titleCase(shown) : shown;
  const office = placeOf(forms.role, text);
  const body = placeOf(forms.organisation, text);
  const lead = office < 0 || body <= office ? undefined : forms.ofBody.exec(text.slice(office))?.[0];
  return lead && office + lead.length <= body ? office + lead.length : -1;
}

/** Words on top of a page that name nobody. */
export const marking =
  /confiden|restricted|urgent|\b(?:by|via|per|sent|personal|strictly|without|page|subject|attention|appeal|request|re)\b|translat|\bfax\b|copy|private|immediate|draft|sensitive|secret|republic|kingdom|служебн|срочно|конфиденциал|перевод|копия|республик/iu;

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
