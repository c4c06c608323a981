import type { Claim } from "../../ledger/entry.ts";
import { foldName } from "../../names/fold-name.ts";
import type { Party } from "../reading.ts";
import { nameOf, type Scene } from "./scene.ts";

const hash = (text: string, seed: number): string => {
  let value = seed;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, "0");
};

/** Short, and the same for the same words about the same people, whatever their case and punctuation. */
export const fingerprintOf = (scene: Scene, subjects: readonly Party[], claim: Claim): string => {
  const names = subjects.map((subject) => foldName(nameOf(scene, subject) ?? subject)).sort();
  const words = claim.citations.map((citation) => foldName(citation.quote));
  const text = [claim.kind, ...names, "", ...words].join("\n");
  return `${claim.kind}:${hash(text, 0x811c9dc5)}${hash(text, 0x1b873593)}`;
};
