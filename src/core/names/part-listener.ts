import type { NamePart } from "./name-part.ts";
import { comparableSounds, kindOf } from "./part-sound.ts";
import { type Sounds, soundsAlike } from "./sound-likeness.ts";
import { ofSound } from "./weights.ts";

type Listening = { sounds: Sounds; isOwn: boolean; chance: number; share: number };

/**
 * Tells of one spoken form after another whether it sounds that much alike to this one: as `heardLikeness`, but what is the same for
 * all parts in one script is looked up once.
 */
export function listenFor(spoken: NamePart): (other: NamePart, least: number) => boolean {
  const byScript: Partial<Record<NamePart["script"], Listening>> = {};
  return (other, least) => {
    const listening = byScript[other.script] ?? listeningTo(spoken, other);
    byScript[other.script] = listening;
    const { sounds, isOwn, chance, share } = listening;
    return soundsAlike(sounds, isOwn ? other.own : other.latin, chance + least / share);
  };
}

function listeningTo(spoken: NamePart, other: NamePart): Listening {
  const [sounds, its] = comparableSounds(spoken, other);
  const { chance, sure } = ofSound[kindOf(spoken, other)];
  return { sounds, isOwn: its === other.own, chance, share: 1 / (sure - chance) };
}
