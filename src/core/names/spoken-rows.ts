import { bitsIn } from "./bits.ts";
import type { NamePart } from "./name-part.ts";
import { type Signature, signatureOf } from "./part-signature.ts";
import { slipLikeness } from "./part-slip.ts";
import { comparableSounds, kindOf } from "./part-sound.ts";
import { isHeard, probeFor, type SoundProbe } from "./sound-likeness.ts";
import { ofIndex, ofSound } from "./weights.ts";

/** Spoken forms of one signature and script; their sounds lie one after another, each behind its length. */
type Row = {
  script: NamePart["script"];
  numbers: number[];
  forms: NamePart[];
  letterSets: number[];
  own: Packed;
  latin: Packed;
};

type Packed = { codes: Uint8Array; used: number };

type Visit = (number: number) => void;

/** Spoken forms of parts, passed over by their signatures and then listened to. */
export type SpokenRows = {
  add(number: number, form: NamePart): void;
  /** Visits the parts that may be alike, by the numbers they were added under; `mostMissing` says how many consonants may differ. */
  near(spoken: NamePart, mostMissing: number | undefined, visit: Visit): void;
};

/** No forms yet. Signatures stand in columns of numbers, so that a hundred thousand are passed over in a fraction of a millisecond. */
export function makeSpokenRows(): SpokenRows {
  const rows: Row[] = [];
  const rowOf = new Map<string, Row>();
  let must: Int32Array = new Int32Array(1024);
  let may: Int32Array = new Int32Array(1024);
  const rowFor = (signature: Signature, script: Row["script"]): Row => {
    const key = `${script} ${signature.must} ${signature.may}`;
    const known = rowOf.get(key);
    if (known) return known;
    const own: Packed = { codes: new Uint8Array(16), used: 0 };
    const latin = script === "Latn" || script === "Zzzz" ? own : { codes: new Uint8Array(16), used: 0 };
    const row: Row = { script, numbers: [], forms: [], letterSets: [], own, latin };
    const at = rows.push(row) - 1;
    rowOf.set(key, row);
    if (at === must.length) [must, may] = [grown(must), grown(may)];
    must[at] = signature.must;
    may[at] = signature.may;
    return row;
  };
  return {
    add: (number, form) => {
      const row = rowFor(signatureOf(form), form.script);
      row.numbers.push(number);
      row.forms.push(form);
      row.letterSets.push(form.letterSet);
      pack(row.own, form.own.codes);
      if (row.latin !== row.own) pack(row.latin, form.latin.codes);
    },
    near: (spoken, mostMissing, visit) => {
      const asked = signatureOf(spoken);
      const most = mostMissing ?? mostMissingOf(asked);
      const [mayNot, mustBe, musts, mays, count] = [~asked.may, asked.must, must, may, rows.length];
      const listen = listenerFor(spoken, visit);
      for (let at = 0; at < count; at += 1) {
        const missing = (musts[at] as number) & mayNot;
        // Nearly all rows fall here: two bits less, and still some left.
        if ((missing & (missing - 1) & ((missing & (missing - 1)) - 1)) !== 0) continue;
        const lacking = mustBe & ~(mays[at] as number);
        if ((lacking & (lacking - 1) & ((lacking & (lacking - 1)) - 1)) !== 0) continue;
        if (bitsIn(missing) + bitsIn(lacking) > most) continue;
        listen(rows[at] as Row);
      }
    },
  };
}

function pack(packed: Packed, codes: Uint8Array): void {
  const end = packed.used + codes.length + 1;
  if (end > packed.codes.length) {
    const larger = new Uint8Array(Math.max(end, packed.codes.length * 2));
    larger.set(packed.codes);
    packed.codes = larger;
  }
  packed.codes[packed.used] = codes.length;
  packed.codes.set(codes, packed.used + 1);
  packed.used = end;
}

function grown(column: Int32Array): Int32Array {
  const larger = new Int32Array(column.length * 2);
  larger.set(column);
  return larger;
}

/** How many consonants may be missing: of a short part none, since it would be another name. */
function mostMissingOf({ must }: Signature): number {
  const consonants = bitsIn(must);
  return consonants >= ofIndex.manyConsonants ? 2 : consonants >= ofIndex.someConsonants ? 1 : 0;
}

type Listening = { probe: SoundProbe | undefined; isOwn: boolean };

/** Visits the parts of a row that sound alike enough; what is the same for all forms in one script is looked up once. */
function listenerFor(spoken: NamePart, visit: Visit): (row: Row) => void {
  const byScript: Partial<Record<Row["script"], Listening>> = {};
  return (row) => {
    const [first] = row.forms;
    if (!first) return;
    const listening = byScript[row.script] ?? listeningTo(spoken, first);
    byScript[row.script] = listening;
    const sounds = (listening.isOwn ? row.own : row.latin).codes;
    const mayBeSlip = spoken.script === row.script;
    let from = 0;
    for (let at = 0; at < row.numbers.length; at += 1) {
      const length = sounds[from] as number;
      const isAlike = listening.probe !== undefined && isHeard(listening.probe, sounds, from + 1, length);
      if (isAlike || (mayBeSlip && isSlip(spoken, row, at))) visit(row.numbers[at] as number);
      from += length + 1;
    }
  };
}

function listeningTo(spoken: NamePart, form: NamePart): Listening {
  const [sounds, its] = comparableSounds(spoken, form);
  const { chance, sure } = ofSound[kindOf(spoken, form)];
  const { oneScript, acrossScripts } = ofIndex.heardFrom;
  const heardFrom = spoken.script === form.script ? oneScript : acrossScripts;
  return {
    probe: probeFor(sounds, its.script, chance + heardFrom * (sure - chance)),
    isOwn: its === form.own,
  };
}

/** "Jong", "Yong": a slip may sound otherwise. */
function isSlip(spoken: NamePart, { letterSets, forms }: Row, at: number): boolean {
  if (bitsIn(spoken.letterSet ^ (letterSets[at] as number)) > ofIndex.otherLetters) return false;
  return slipLikeness(spoken, forms[at] as NamePart) > 0;
}
