import { toLatin } from "./latin-letters.ts";

type Respelling = [from: RegExp, to: string];

// Letters that stand for different sounds in different romanisations: each reading gives a key of its own.
const READINGS: Respelling[] = [
  [/j/g, "zh"], // Jukov, against Juri
  [/(?<!s)ch/g, "kh"], // Michail, against Gorbachev
  [/c(?!h|k)/g, "ts"], // Carev, against Carl
];

// One spelling for each sound, applied in this order. Capitals are single sounds.
const RESPELLINGS: Respelling[] = [
  [/schtsch|shch/g, "S"],
  [/tsch|tch/g, "C"], // Gorbatschow, Gorbatchev
  [/sch|sh/g, "S"],
  [/ch/g, "C"],
  [/zh/g, "Z"],
  [/kh/g, "h"],
  [/ts|tz/g, "T"],
  [/ph/g, "f"], // Joseph
  [/th/g, "t"],
  [/ck|q/g, "k"],
  [/c(?=[eiy])/g, "s"],
  [/c/g, "k"], // Victor
  [/x/g, "ks"], // Alexei
  [/z/g, "s"], // Beresnjow
  [/w/g, "v"],
  [/([oe])ff$/g, "$1v"], // Romanoff
  [/gu(?=[ei])/g, "g"], // Serguei
  [/ou|oo/g, "u"], // Bout
  [/[yj]o/g, "e"], // Fyodor
  [/([SCZ])o/g, "$1e"], // Gorbachov
  [/[yj]/g, "i"], // Andrey, Andrej
  [/i+/g, "i"], // Dmitrii, Mariya
  [/i?ee?/g, "e"], // Yevgeny, Soloviev
  [/io(?=va?$)/g, "e"], // Soloviov
  [/iu/g, "u"], // Liudmila
  [/([dt])r$/g, "$1er"], // Aleksandr, Petr
  [/(.)\1+/gu, "$1"], // Anna
];

/** Keys of one folded part of a name; parts with a key in common may be spellings of the same name. */
export function spellingKeys(part: string): string[] {
  const latin = toLatin(part)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
  let readings = [latin];
  for (const [from, to] of READINGS) {
    readings = [...new Set(readings.flatMap((reading) => [reading, reading.replace(from, to)]))];
  }
  return [...new Set(readings.map(respell))].filter(Boolean);
}

function respell(latin: string): string {
  return RESPELLINGS.reduce((key, [from, to]) => key.replace(from, to), latin);
}
