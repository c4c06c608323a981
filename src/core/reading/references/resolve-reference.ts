import { referenceAt, referencesBefore, type Scene, textOf } from "../scene.ts";
import { bearersAround } from "./bearers.ts";
import { namedElsewhere } from "./named-elsewhere.ts";
import type { Reference } from "./reference.ts";
import { resolveDescription } from "./resolve-description.ts";
import { resolvePronoun } from "./resolve-pronoun.ts";
import type { Resolved, Speakers } from "./speakers.ts";

const isIndefinite = (scene: Scene, reference: Reference): boolean =>
  scene.language.references.indefinite.has(scene.page.words[reference.from]?.lower ?? "");

/** The words without "the" and the like, as a party is called. */
export function plainText(scene: Scene, from: number, to: number): string {
  const first = scene.page.words[from];
  const skip = first && scene.language.references.articles.has(first.lower) && to - from > 1 ? 1 : 0;
  return textOf(scene.page, from + skip, to).replace(/\s+/gu, " ");
}

/** The person to whom a description belongs: "a spokesman for Ruiz", "адвокат Руиса". */
function ownerAfter(scene: Scene, reference: Reference): Reference | undefined {
  const { words } = scene.page;
  if (reference.kind !== "description" && reference.kind !== "group") return undefined;
  const { links, genitiveFollows } = scene.language.references;
  const linked = links.has(words[reference.to]?.lower ?? "");
  let at = reference.to + (linked ? 1 : 0);
  if (!linked && !genitiveFollows) return undefined;
  const small = scene.language.references.articles;
  while (small.has(words[at]?.lower ?? "") || scene.language.names.honorifics.has(words[at]?.lower ?? ""))
    at++;
  const next = referenceAt(scene, at);
  return next?.kind === "person" && (linked || next.oblique) ? next : undefined;
}

/** Whose somebody is: "Ruiz's | office". */
function ownerBefore(scene: Scene, { from }: Reference): Reference | undefined {
  const [before] = referencesBefore(scene, from, 1);
  const owns = /^['’]s? $/u.test(scene.page.words[from]?.gap ?? "");
  return before?.to === from && owns && before.kind === "person" ? before : undefined;
}

/** A body with a name in quotation marks is called by it: "газета «Полярный край»". */
function titleOf({ page, language }: Scene, { kind, head, to }: Reference): string | undefined {
  if (kind !== "organisation" || !language.references.mayBelong) return undefined;
  for (let at = head + 1; at < to; at++)
    if (/["«“„]$/u.test(page.words[at]?.gap ?? "")) return textOf(page, at, to).replace(/["«»“”„]/gu, "");
  return undefined;
}

/** "One of the prosecutors", "two of the officials". */
function isPartOf({ page, language }: Scene, { from }: Reference): boolean {
  const [one, of] = [page.words[from - 2], page.words[from - 1]];
  if (!one || !of || !language.eventWords.ofWords.has(of.lower)) return false;
  const { indefinite, openers, articles } = language.references;
  return indefinite.has(one.lower) || (openers?.has(one.lower) === true && !articles.has(one.lower));
}

/** So many words tell what somebody without a name knows. */
const longestKnowing = 8;

/** "Two people | familiar with the talks": how they are known belongs to what they are called. */
function knowingEnd({ page, language }: Scene, { kind, to }: Reference): number {
  const { words } = page;
  if (kind !== "description" && kind !== "group") return to;
  if (!language.references.knowing?.has(words[to]?.lower ?? "") || words[to]?.gap !== " ") return to;
  let end = to + 1;
  while (end - to < longestKnowing && words[end]?.gap === " ") {
    const { lower = "" } = words[end] ?? {};
    if (language.cues.entries.has(lower) || language.cues.finite?.has(lower)) break;
    end++;
  }
  return end;
}

/** What somebody without a name is called: the words that stand for them, in their base form. */
function calledBy(scene: Scene, reference: Reference): string {
  const { page, language } = scene;
  if (isPartOf(scene, reference)) return plainText(scene, reference.from - 2, reference.to);
  const title = titleOf(scene, reference);
  if (title !== undefined) return title;
  const owner = ownerAfter(scene, reference);
  // "A lawyer for the Ruiz family"
  const heads = language.names.eponymHeads.has(page.words[owner?.to ?? -1]?.lower ?? "") ? 1 : 0;
  if (owner) return plainText(scene, reference.from, owner.to + heads);
  const possessor = ownerBefore(scene, reference);
  if (possessor) return plainText(scene, possessor.from, reference.to);
  const known = knowingEnd(scene, reference);
  if (known > reference.to) return plainText(scene, reference.from, known);
  const words = page.words.slice(reference.from, reference.to);
  const base = language.references.baseForm?.(
    words,
    reference.head - reference.from,
    reference.kind === "group",
  );
  return base ?? plainText(scene, reference.from, reference.to);
}

/** "The spokesman" after "a spokesman said": the same one, who has no name. */
function spokenBefore(
  scene: Scene,
  reference: Reference,
  speakers: Speakers | undefined,
): { party: string; at: number } | undefined {
  if (isIndefinite(scene, reference) || isPartOf(scene, reference)) return undefined;
  const own = reference.to - reference.from;
  const { articles, determiners } = scene.language.references;
  const opens = scene.page.words[reference.from]?.lower ?? "";
  if (articles.size > 0 && own > 1 && !determiners.has(opens)) return undefined;
  const before = speakers?.unnamed.get(scene.page.words[reference.head]?.stem ?? "");
  return own <= 2 ? before : undefined;
}

/** Whether somebody with a name has been called by a noun since one without a name spoke under it, or spoke last. */
function namedSince(
  { page, bearers, roles }: Scene,
  { from, head }: Reference,
  since: number,
  speakers: Speakers | undefined,
): boolean {
  const noun = page.words[head]?.stem ?? "";
  const [bearer] = bearersAround(bearers.get(noun) ?? [], from, 1).before;
  if (bearer && bearer.role.from > since) return true;
  const last = speakers?.last;
  if (!last || last.at <= since || !("person" in last.resolved)) return false;
  return (roles.get(last.resolved.person) ?? []).some((role) => page.words[role.head]?.stem === noun);
}

/** Who is meant by a reference; those who spoke before are most often meant by "he said" and "the spokesman said". */
export function resolveReference(
  scene: Scene,
  reference: Reference,
  speakers: Speakers | undefined,
): Resolved | undefined {
  const text = calledBy(scene, reference);
  switch (reference.kind) {
    case "person":
      return reference.person === undefined ? undefined : { person: reference.person };
    case "pronoun":
    case "relative": {
      const found = resolvePronoun(scene, reference, speakers);
      if (found && "named" in found) return resolveReference(scene, found.named, speakers);
      return found?.spoken ?? (reference.plural ? { party: `group:${text}` } : undefined);
    }
    case "description": {
      const spoken = spokenBefore(scene, reference, speakers);
      const person =
        isIndefinite(scene, reference) || (spoken && !namedSince(scene, reference, spoken.at, speakers))
          ? undefined
          : resolveDescription(scene, reference, speakers);
      const named = person ?? (spoken ? undefined : namedElsewhere(scene, reference));
      if (named !== undefined) return { person: named };
      return { party: spoken?.party ?? `anon:${text}` };
    }
    case "group":
      return { party: spokenBefore(scene, reference, speakers)?.party ?? `group:${text}` };
    case "organisation":
    case "place":
      return { party: `org:${scene.organisations.get(reference.from) ?? text}` };
  }
}

/** The party as readings write it. */
export const partyOf = (scene: Scene, resolved: Resolved): string =>
  "person" in resolved ? (scene.people.persons[resolved.person]?.id ?? "") : resolved.party;
