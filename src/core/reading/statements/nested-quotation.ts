import { caseBefore } from "../events/case-before.ts";
import type { Cases } from "../events/find-patients.ts";
import { type Page, sentenceOf, wordAt } from "../layout/page.ts";
import type { ReadStatement, Span } from "../reading.ts";
import { partyOf, resolveReference } from "../references/resolve-reference.ts";
import type { Resolved } from "../references/speakers.ts";
import { offsets, type Scene } from "../scene.ts";
import { matchesOf } from "../signs.ts";
import { type Subject, speakerBefore } from "./find-subject.ts";

/** A quotation of so many signs is looked through for quotations inside it. */
const longest = 3000;

/** "He told me, ‘Stop.’", "she says: 'Go home'": a verb, perhaps the hearer, and single marks. */
const inner =
  /(?<=\s)(?:said|says|say|saying|told|tells|tell|asked|asks|asking|wrote|replied|answered|whispered|shouted|yelled|screamed|cried|goes|warned|added)(?: to)?(?: (?:me|him|her|us|them|you|everyone|everybody|\p{Lu}[\p{L}'’-]+|(?:my|our|his|the|their) \p{L}+))?(?: (?:again|once))?[,:]? (?<words>[‘'](?=\p{L}).{1,300}?[.,!?…]['’])(?=[\s”"—–.,]|$)/gu;

type Nested = Span & { verb: number };

/** The quotations inside the words of a statement, each with its verb. */
function nestedIn(page: Page, { start, end }: Span): Nested[] {
  const text = page.text.slice(start, Math.min(end, start + longest));
  if (!/[‘']\p{L}/u.test(text)) return [];
  return matchesOf(inner, text).map((match) => {
    const words = match.groups?.words ?? "";
    const at = start + match.index + match[0].length - words.length;
    return { verb: wordAt(page, start + match.index), start: at, end: at + words.length, text: words };
  });
}

const same = (a: Resolved, b: Resolved): boolean =>
  "person" in a ? "person" in b && a.person === b.person : "party" in b && a.party === b.party;

type Inside = { scene: Scene; cases: Cases; outer: Resolved; verb: number };

/** Who speaks inside the words of another: "I" is the one who quotes, "he" somebody else. */
function innerSpeaker({
  scene,
  cases,
  outer,
  verb,
}: Inside): { resolved: Resolved; subject?: Subject } | undefined {
  const { page } = scene;
  if (page.words[verb - 1]?.lower === "i") return { resolved: outer };
  const clause = sentenceOf(page.clauses, verb);
  const subject = clause && speakerBefore(scene, clause, verb);
  if (!subject) return undefined;
  const resolved = resolveReference(scene, subject.reference, undefined);
  if (!resolved) return undefined;
  if (!same(resolved, outer)) return { resolved, subject };
  const other = caseBefore(scene, cases, verb, subject.reference.gender ?? undefined);
  return other === undefined || same({ person: other }, outer)
    ? undefined
    : { resolved: { person: other }, subject };
}

/** What somebody says that others said: "He told me, ‘Stop.’" is a statement of its own, handed on by the one who tells it. */
export function nestedStatements(
  scene: Scene,
  cases: Cases,
  { statement, resolved: outer }: { statement: ReadStatement; resolved: Resolved },
): ReadStatement[] {
  if (!scene.language.cues.finite || statement.kind === "indirect") return [];
  return statement.spans.flatMap((span) =>
    nestedIn(scene.page, span).flatMap(({ verb, ...words }) => {
      const told = innerSpeaker({ scene, cases, outer, verb });
      if (!told) return [];
      const { subject } = told;
      const described = subject?.reference.kind === "description" ? subject.reference : subject?.role;
      const role = described && offsets(scene.page, described.from, described.to);
      return [
        {
          speaker: partyOf(scene, told.resolved),
          kind: "direct" as const,
          spans: [words],
          text: words.text,
          ...(role ? { role: { ...role, text: scene.page.text.slice(role.start, role.end) } } : {}),
          ...(same(told.resolved, outer) ? {} : { reportedBy: nameOf(scene, outer) }),
          rule: "nested-quotation",
        },
      ];
    }),
  );
}

const nameOf = (scene: Scene, who: Resolved): string =>
  "person" in who
    ? (scene.people.persons[who.person]?.name ?? "")
    : who.party.slice(who.party.indexOf(":") + 1);
