import type { Entry } from "../../src/core/ledger/entry.ts";

/** Deterministic, so that two runs see the same files. */
const randomFrom = (seed: number) => () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed / 2_147_483_648;
};

type Pick = <T>(list: readonly T[]) => T;

const states = ["US", "RU", "NO", "GE", "KZ", "ES", "TR", "CN", "TH", "MX"];
const regimes = ["remand", "prison", "police", undefined];

/** The entries of one invented case: who, where, a sentence in two of three, visits, letters, a concern in some. */
export const inventedFile = (number: number): Entry[] => {
  const random = randomFrom(number + 1);
  const pick: Pick = (list) => list[Math.floor(random() * list.length)] as (typeof list)[number];
  const ledgerId = `01900000-0000-7000-8000-${String(number).padStart(12, "0")}`;
  const entries: Entry[] = [];
  const year = 2008 + Math.floor(random() * 17);
  const add = (kind: string, on: string | undefined, body: object) => {
    const seq = entries.length + 1;
    const recorded = {
      ledgerId,
      seq,
      recordedAt: `${year}-06-01T00:00:00.${String(seq).padStart(6, "0")}Z`,
      recordedOn: `${year}-06-01`,
      recordedBy: "user-bench",
      sensitivity: "ordinary",
      shared: false,
      citations: [],
    };
    entries.push({ ...recorded, kind, on, body } as unknown as Entry);
  };
  const country = pick(states);
  add("name", undefined, { full: `Case ${number}`, nameKind: "legal" });
  add("nationality", undefined, { country: pick(states) });
  if (random() < 0.7) add("birth", `${1940 + Math.floor(random() * 60)}-05-1${Math.floor(random() * 9)}`, {});
  add("arrest", `${year}-05-28`, { country });
  add("custody", `${year}-05-28/..`, { country, facility: "Marrow Creek", regime: pick(regimes) });
  add("charge", `${year}-06-10`, { offence: "an invented offence" });
  if (random() < 0.66)
    add("sentence", `${year + 1}-09-07`, {
      penalty: pick(["prison", "prison", "prison", "life"]),
      months: pick([12, 36, 84, 120, 240]),
      country,
      jurisdiction: country === "US" ? "federal" : "national",
    });
  if (random() < 0.4) add("circumstance", undefined, { circumstance: "judgmentFinal", holds: "yes" });
  for (let visit = 0; visit < 4; visit += 1)
    add("contact", `${year + visit}-11-0${1 + visit}`, {
      mode: "visit",
      outcome: pick(["took place", "refused"]),
    });
  for (let letter = 0; letter < 3; letter += 1)
    add("representation", `${year + letter}-02-1${letter}`, {
      by: "The post",
      to: "Ministry of Justice",
      asks: [{ kind: pick(["medical care", "sentence transfer"]), words: "what was asked" }],
    });
  if (random() < 0.3)
    add("concern", `${year}-08`, {
      category: pick(["violence", "medical care"]),
      allegation: "what is alleged",
    });
  return entries;
};
