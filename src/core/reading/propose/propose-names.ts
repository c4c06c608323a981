import { foldName } from "../../names/fold-name.ts";
import type { ReadMention, ReadPerson } from "../reading.ts";
import { modelBehind } from "../second/model-rule.ts";
import { type Draft, draft } from "./proposal.ts";
import { ruleOf, type Scene } from "./scene.ts";

const partsOf = (name: string): number => foldName(name).split(" ").length;

const isLatin = (name: string): boolean => !/(?!\p{Script=Latin})\p{L}/u.test(name);

/** Another spelling, not another case: the endings of a declined name in Cyrillic tell nothing. */
const isOtherSpelling = (name: string, mention: ReadMention): boolean =>
  isLatin(mention.text) &&
  partsOf(mention.text) > 1 &&
  partsOf(mention.text) >= partsOf(name) &&
  foldName(mention.text) !== foldName(name);

const nameDraft = (
  scene: Scene,
  person: ReadPerson,
  { mention, full, nameKind }: { mention: ReadMention; full: string; nameKind?: "transliteration" },
): Draft =>
  draft(scene.source.id, {
    kind: "name",
    body: { full, nameKind, language: undefined },
    spans: [mention],
    subjects: [person.id],
    rule: ruleOf(
      "person",
      nameKind ?? "name",
      "",
      modelBehind(mention.rule) === undefined ? person.class : (mention.rule ?? ""),
    ),
  });

/** The name of each person who may have a file, at its first full mention, and each further spelling. */
export const proposeNames = (scene: Scene): Draft[] =>
  scene.reading.persons
    .filter((person) => scene.concerned.has(person.id))
    .flatMap((person) => {
      const mentions = scene.reading.mentions.filter((mention) => mention.person === person.id);
      const longest = Math.max(0, ...mentions.map((mention) => partsOf(mention.text)));
      const full = mentions.filter((mention) => partsOf(mention.text) === longest);
      const first = full.find((mention) => foldName(mention.text) === foldName(person.name)) ?? full[0];
      if (!first) return [];
      const spellings = new Map(
        mentions
          .filter((mention) => isOtherSpelling(person.name, mention))
          .reverse()
          .map((mention) => [foldName(mention.text), mention] as const),
      );
      return [
        nameDraft(scene, person, { mention: first, full: person.name }),
        ...[...spellings.values()].map((mention) =>
          nameDraft(scene, person, { mention, full: mention.text, nameKind: "transliteration" }),
        ),
      ];
    });
