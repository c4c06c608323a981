import type { FactBody } from "../../ledger/kinds/index.ts";
import type { Party, ReadEvent } from "../reading.ts";
import { type Choices, choose } from "./choose.ts";
import { clip } from "./proposal.ts";
import { nameOf, type Scene } from "./scene.ts";

export type Level = NonNullable<FactBody<"representation">["level"]>;

const levels: Choices<Level> = [
  [
    /deputy (?:\p{L}+ )?(?:minister|secretary)|vice[- ](?:\p{L}+ )?minister|(?:assistant|under) ?-?secretary|заместител\p{L}* (?:\p{L}+ )*министр|замминистр/iu,
    "deputy minister",
  ],
  [/ambassador|high commissioner(?! for)|посол(?!\p{L})|посл(?:а|у|ом|е)(?!\p{L})|chargé/iu, "ambassador"],
  [/consul|diplomat|embassy|attach|high commission(?!er)|консул|дипломат|посольств/iu, "consul"],
  [
    /prime minister|premier|chancellor|(?<!vice[- ])president|head of state|\bking\b|премьер|президент|канцлер|глав\p{L}+ (?:государств|правительств)|корол/iu,
    "head of state",
  ],
  [
    /minister(?!ial)|secretary of (?:state|\p{L}+)|attorney[- ]general|министр|госсекретар|генпрокурор|генеральн\p{L}+ прокурор/iu,
    "minister",
  ],
  [
    /senator|congress|parliament|\bMEP?\b|\bM\.?P\.?\b|duma|ombuds|сенатор|депутат|парламент|госдум|омбудсмен|уполномоченн/iu,
    "parliament",
  ],
  [
    /lawyer|attorney|counsel|defen[cs]e|solicitor|barrister|law (?:firm|office|chambers)|\bLLP\b|адвокат|защитник|защит/iu,
    "lawyer",
  ],
  [
    /mother|father|wife|husband|sister|brother|daughter|\bson\b|famil|relative|(?<!\p{L})(?:мать|матер|отец|отц|жен[аыуе](?!\p{L})|супруг|сестр|брат|доч|сын|семь|родствен)/iu,
    "family",
  ],
  [/\bNGO|organi[sz]ation|foundation|committee|union|организаци|фонд|комитет|союз/iu, "organisation"],
];

/** The level that an office has by its name, where that tells one. */
export const levelIn = (words: string): Level | undefined => choose(words, levels);

const wordsBefore = /(?:[\p{L}.'’-]+\s+){0,6}$/u;
const beforeTitle =
  /^(?:deputy|first|vice|prime|foreign|acting|former|assistant|under|U\.?S\.?|US|\p{Lu}\p{L}+(?:n|sh|ese|ch|’s|'s)|\p{L}+(?:ий|ый|ой|ого|его|ому|ему|им|ым|ая|ой|ую))$/iu;

/** From the first word of the title on: "a message to Secretary of State" is "Secretary of State". */
const titleIn = (words: string): string | undefined => {
  const parts = words.split(/\s+/u);
  const last = parts.findLastIndex((_, at) => choose(parts.slice(at).join(" "), levels) !== undefined);
  if (last < 0) return undefined;
  let from = last;
  while (from > 0 && beforeTitle.test(parts[from - 1] ?? "")) from--;
  return parts.slice(from).join(" ");
};

/** Somebody's office is printed where they are named first; among so many mentions it stands, or nowhere. */
const mostMentions = 50;

/** Where a person's role is printed: right before one of the mentions of the name, else as a statement gives it. */
const roleOf = (scene: Scene, party: Party, event: ReadEvent): string | undefined => {
  const mentions = scene.mentionsOf.get(party) ?? [];
  const here = mentions.filter((mention) => mention.start >= event.start && mention.end <= event.end);
  for (const { start } of [...here, ...mentions.slice(0, mostMentions)]) {
    const words = wordsBefore.exec(scene.text.slice(Math.max(0, start - 90), start))?.[0].trim();
    const title = words && titleIn(words);
    if (title) return title;
  }
  return [...(scene.rolesOf.get(party) ?? [])][0];
};

/** Who somebody is to a representation: the level, and the role as printed. */
export type Standing = { name: string; role: string | undefined; level: Level | undefined };

/** What the text says of a party's office; undefined where the party is not named. */
export const standingIn = (
  scene: Scene,
  party: Party | undefined,
  event: ReadEvent,
): Standing | undefined => {
  const name = nameOf(scene, party);
  if (!party || !name) return undefined;
  const person = scene.reading.persons.find((one) => one.id === party);
  if (!person) return { name: clip(name), role: undefined, level: choose(name, levels.slice(1)) };
  const role = roleOf(scene, party, event);
  const byClass = { case: "family", family: "family", lawyer: "lawyer" } as const;
  const level = role ? choose(role, levels) : undefined;
  return {
    name: clip(name),
    role: role && clip(role),
    level: level ?? (person.class in byClass ? byClass[person.class as keyof typeof byClass] : undefined),
  };
};
