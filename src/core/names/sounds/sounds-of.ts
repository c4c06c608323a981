import type { Script } from "../scripts.ts";
import { hangulSounds, hanSounds, kanaSounds } from "./asian-sounds.ts";
import { cyrillicSounds } from "./cyrillic-sounds.ts";
import { latinSounds } from "./latin-sounds.ts";
import { respellForLatin } from "./respelling.ts";
import { arabicSounds, hebrewSounds } from "./semitic-sounds.ts";

const BY_SCRIPT: Record<Script, (part: string) => string> = {
  Latn: latinSounds,
  Cyrl: cyrillicSounds,
  Arab: arabicSounds,
  Hebr: hebrewSounds,
  Hang: hangulSounds,
  Hani: hanSounds,
  Kana: kanaSounds,
  Zzzz: (part) => latinSounds(respellForLatin(part)),
};

/** The sounds of a part as its own script tells them: a string with one sign a sound. */
export function soundsOf(part: string, script: Script): string {
  return BY_SCRIPT[script](part);
}
