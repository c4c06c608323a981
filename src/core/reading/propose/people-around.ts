import { type Range, stretchOf, touchedBy } from "../ranges.ts";
import type { Party, Span } from "../reading.ts";
import type { Scene } from "./scene.ts";

/** The people named in these stretches who may have a file. */
export const concernedIn = (scene: Scene, ranges: readonly Range[]): Party[] => [
  ...new Set(
    ranges
      .flatMap((range) => touchedBy(scene.concernedMentions, range))
      .sort((a, b) => a.start - b.start)
      .map((mention) => mention.person),
  ),
];

const groupsIn = (scene: Scene, ranges: readonly Range[]): Party[] => [
  ...new Set(
    ranges.flatMap((range) => touchedBy(scene.unnamedWords, range).flatMap(({ parties }) => parties)),
  ),
];

/**
 * Whom words are about: the people named in them, else in their sentence, else in their paragraph; else the only
 * person of the text, else a group there, else the group that the text names first, else everybody in custody whom it
 * names: words about "this issue" are about all of them.
 */
export const peopleAround = (scene: Scene, spans: readonly Span[]): Party[] => {
  const around = (ranges: readonly Range[]) => spans.map((span) => stretchOf(ranges, span));
  const all = [...scene.concerned];
  const steps = [
    () => concernedIn(scene, spans),
    () => concernedIn(scene, around(scene.sentences)),
    () => groupsIn(scene, spans),
    () => concernedIn(scene, around(scene.paragraphs)),
    () => (all.length === 1 ? all : []),
    () => groupsIn(scene, around(scene.paragraphs)),
    () => scene.unnamed.slice(0, 1),
    () => all,
  ];
  for (const step of steps) {
    const found = step();
    if (found.length > 0) return found;
  }
  return [];
};
