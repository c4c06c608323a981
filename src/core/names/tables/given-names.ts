import anyAscii from "any-ascii";
import { givenNames } from "./given-names-table.ts";

/**
 * A group of given names that a name belongs to. `form`: one person bears them in two states' papers
 * (Aleksandr, Oleksandr); `pet`: a name and its pet names; `kin`: one origin, seldom one person (Ivan, Jean).
 * `isPet` tells whether the name looked up is itself a pet name in the group of `main`.
 */
export type GivenNameForm = {
  group: number;
  kind: "form" | "pet" | "kin";
  gender: "m" | "f" | "u";
  main: string;
  isPet: boolean;
};

type Known = { exact: Map<string, GivenNameForm[]>; loose: Map<string, GivenNameForm[]> };
type Group = Omit<GivenNameForm, "isPet"> & { members: string[] };

const KINDS = { f: "form", p: "pet", k: "kin" } as const;
const SHORTEST_LOOSE = 4;
const IS_LATIN = /^[a-z]+$/;
const none: readonly GivenNameForm[] = [];
let known: Known | undefined;

/**
 * The groups of a given name in lower case without diacritics, in any script. A spelling that is not in the
 * table is looked up by what romanisations have in common: "serghey" is "sergei".
 */
export function givenNameForms(folded: string): readonly GivenNameForm[] {
  known ??= read();
  const exact = known.exact.get(folded);
  if (exact) return exact;
  const bare = plain(folded);
  const same = known.exact.get(bare);
  if (same || !IS_LATIN.test(bare)) return same ?? none;
  const key = looseKey(bare);
  return key.length < SHORTEST_LOOSE ? none : (known.loose.get(key) ?? none);
}

function read(): Known {
  const groups = givenNames.split(/[;\n]/).map(groupOf);
  const formsOf = new Map<string, Group[]>();
  for (const group of groups) {
    if (group.kind === "form") for (const name of group.members) push(formsOf, name, group);
  }
  const exact = new Map<string, GivenNameForm[]>();
  for (const { members, ...group } of groups) {
    const whole = { ...group, isPet: false };
    const pet = { ...group, isPet: true };
    // The forms of a main name take its pet names with them: Oleksandr is Sasha, as Aleksandr is.
    const heads = group.kind === "kin" ? members : group.kind === "pet" ? members.slice(0, 1) : [];
    const forms = heads.flatMap((name) =>
      (formsOf.get(name) ?? []).filter((form) => form.gender === group.gender),
    );
    const formal = new Set([...heads, ...forms.flatMap((form) => form.members)]);
    for (const name of new Set([...formal, ...members])) {
      push(exact, name, group.kind === "pet" && !formal.has(name) ? pet : whole);
    }
  }
  return { exact, loose: loosened(exact) };
}

function loosened(exact: Map<string, GivenNameForm[]>): Map<string, GivenNameForm[]> {
  const loose = new Map<string, GivenNameForm[]>();
  for (const [name, entries] of exact) {
    if (!IS_LATIN.test(name)) continue;
    const key = looseKey(name);
    const known = loose.get(key);
    loose.set(key, known ? [...new Set([...known, ...entries])] : entries);
  }
  return loose;
}

function groupOf(entry: string, group: number): Group {
  const [head = "", main = "", ...others] = entry.split(" ");
  const kind = KINDS[head.charAt(0) as keyof typeof KINDS];
  const gender = head.charAt(1) as Group["gender"];
  return { group, kind, gender, main, members: [plain(main.toLowerCase()), ...others] };
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** Lower case without marks, Latin letters plain, the letters that Arabic and Persian write in two ways in one. */
function plain(name: string): string {
  if (IS_LATIN.test(name)) return name;
  const bare = name
    .normalize("NFKD")
    .replace(/ə/g, "a")
    .replace(/[\p{M}\p{Cf}'’‘`ʼ-]/gu, "");
  const latin = bare
    .replace(/(?![a-z])\p{Script=Latin}/gu, anyAscii)
    .normalize("NFC")
    .toLowerCase();
  return latin.replace(/[يى]/g, "ی").replace(/ك/g, "ک").replace(/ة/g, "ه");
}

/** What the usual romanisations of one name have in common. */
function looseKey(name: string): string {
  return name
    .replace(/tsch|tch/g, "ch")
    .replace(/sch|sz/g, "sh")
    .replace(
      /kh|gh|ph|th|ck|dj/g,
      (two) => ({ kh: "h", gh: "g", ph: "f", th: "t", ck: "k", dj: "j" })[two] ?? two,
    )
    .replace(/w/g, "v")
    .replace(/ou|oo/g, "u")
    .replace(/ee/g, "i")
    .replace(/y|(?<![aeou])j|j(?![aeou])/g, "i")
    .replace(/^ie/, "e")
    .replace(/(?<=[aeou])i+(?=[aeou])|i+$/g, "i")
    .replace(/q/g, "k")
    .replace(/x/g, "ks")
    .replace(/(.)\1+/g, "$1")
    .replace(/(?<=.{3})h$/, "");
}
