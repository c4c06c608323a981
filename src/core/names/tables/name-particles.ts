import { nameParticles } from "./name-particles-table.ts";

type ParticleKind = "title" | "honorific" | "particle" | "prefix" | "generation";
let known: Map<string, ParticleKind> | undefined;

/**
 * What a folded part of a name is besides a name: a title (Dr), an honorific that may be a name too (Sayed), a particle (al, van), a prefix that makes one part with
 * the next (abd, mac), the mark of a generation (Jr).
 */
export function particleKind(folded: string): ParticleKind | undefined {
  known ??= read();
  return known.get(folded);
}

function read(): Map<string, ParticleKind> {
  const kinds = new Map<string, ParticleKind>();
  for (const entry of nameParticles.split(/[;\n]/)) {
    const [kind, ...words] = entry.split(" ");
    for (const word of words) if (!kinds.has(word)) kinds.set(word, kind as ParticleKind);
  }
  return kinds;
}
