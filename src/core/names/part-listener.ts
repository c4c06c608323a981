import type { NamePart } from "./name-part.ts";
import { comparableSounds, heardLikeness, kindOf } from "./part-sound.ts";
import { type Sounds, soundLikeness } from "./sound-likeness.ts";
import { ofSound } from "./weights.ts";

type Listening = { sounds: Sounds; isOwn: boolean; chance: number; share: number };

/**
 * Tells of one part after another how alike it sounds to this one: as `heardLikeness`, but what is the same for all parts
 * in one script is looked up once, and the rarer readings are left out.
 */
export function listenFor(part: NamePart): (other: NamePart) => number {
  const byScript: Partial<Record<NamePart["script"], Listening>> = {};
  return (other) => {
    if (hasReadings(part) || hasReadings(other)) return heardLikeness(part, other);
    byScript[other.script] ??= listeningTo(part, other);
    const { sounds, isOwn, chance, share } = byScript[other.script] as Listening;
    return Math.min(
      1,
      Math.max(0, (soundLikeness(sounds, isOwn ? other.own : other.latin) - chance) * share),
    );
  };
}

function hasReadings({ script }: NamePart): boolean {
  return script === "Hani" || script === "Zzzz";
}

function listeningTo(part: NamePart, other: NamePart): Listening {
  const [sounds, its] = comparableSounds(part, other);
  const { chance, sure } = ofSound[kindOf(part, other)];
  return { sounds, isOwn: its === other.own, chance, share: 1 / (sure - chance) };
}
