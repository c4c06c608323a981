import type { Party, Span } from "../reading.ts";
import { isUnnamed, overlap, type Scene, stretchOf, touchedBy } from "./scene.ts";

type Range = { start: number; end: number };

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
    scene.reading.events
      .filter((event) => ranges.some((range) => overlap(range, event)))
      .flatMap((event) => event.persons.filter(isUnnamed)),
  ),
];

/**
 * Whom words are about: the people named in them, else in their sentence, else in their paragraph; else the only
 * person of the text, else a group there, else everybody in custody whom the text names: words about "this issue" are
 * about all of them.
 */
export const peopleAround = (scene: Scene, spans: readonly Span[]): Party[] => {
  const around = (ranges: readonly Range[]) => spans.map((span) => stretchOf(ranges, span));
  const all = [...scene.concerned];
  const groups = [...scene.unnamed];
  const steps = [
    () => concernedIn(scene, spans),
    () => concernedIn(scene, around(scene.sentences)),
    () => groupsIn(scene, spans),
    () => concernedIn(scene, around(scene.paragraphs)),
    () => (all.length === 1 ? all : []),
    () => groupsIn(scene, around(scene.paragraphs)),
    () => (groups.length === 1 ? groups : []),
    () => all,
  ];
  for (const step of steps) {
    const found = step();
    if (found.length > 0) return found;
  }
  return [];
};
