import type { Reference } from "../references/reference.ts";
import { plainText } from "../references/resolve-reference.ts";
import type { Scene } from "../scene.ts";

/** "Two of | the three nurses": a number or "some" before a plural word tells only of a part of them. */
export function partOf(scene: Scene, { from, to }: Reference): string | undefined {
  const { eventWords, references } = scene.language;
  const opened = eventWords.definite.has(scene.page.words[from - 1]?.lower ?? "") ? 1 : 0;
  const at = from - 2 - opened;
  const [part, link] = [scene.page.words[at]?.lower ?? "", scene.page.words[at + 1]?.lower ?? ""];
  const isPart = eventWords.smallNumbers.has(part) || references.indefinite.has(part);
  return isPart && part !== "both" && eventWords.ofWords.has(link)
    ? `group:${plainText(scene, at, to)}`
    : undefined;
}
