// What the letters do before they are read: some are silent, รร is a vowel, อ and ว stand for vowels between consonants.
const PREPARED: [from: RegExp, to: string][] = [
  [/[่-๋ฯๆ]/g, ""],
  [/ํา/g, "ำ"],
  [/^(?:นางสาว|นาย)(?=.{4})/, ""], // Miss and Mr are written in one with the name
  [/เศร/, "เส"],
  [/(?:[ตท]ร|[ก-ฮ][ิุ]?)์/g, ""],
  [/ยรต[ิุ]?$/, "ยต"], // เกียรติ
  [/(?<=[าุ])([ตฒ])[ิุ]$/, "$1"], // ชาติ, วุฒิ
  [/รร(?=[ก-ฮ](?![ะ-ู็]))/g, "ั"], // วรรณ
  [/รร/g, "ัน"],
  [/([นดรสคชลบม])ว(?=[ยงนลกด](?![ะ-ู็อ]))/g, "$1ัว"], // ดวง
  [/(?<=^|[ะาำุู])ทร(?=[ะ-ู็])/g, "ซ"], // ทรัพย์
];

const ONSETS = pairs("กkขKคKฆKงŋจJฉCชCฌCซsศsษsสsญyยyฎdดdฏtตtฐTฑTฒTถTทTธTณnนnบbปpผPพPภPฝfฟfมmรrลlฬlวwหhฮhอ_");
const CLOSINGS = pairs("กkขkคkฆkงŋจtชtซtศtษtสtฎtดtฏtตtฐtฑtฒtถtทtธtญnณnนnบpปpพpฟpภpผpมmรRลLฬLยiวwหhฮhอ_");
const CLUSTER = /^(?:[กขคตปผพ][รล]|[กขค]ว(?=[ะ-ู็])|ห[งญณนมยรลว]|อย|ศร(?=ี))/;
// In เจริญ and เกษม the vowel before two consonants belongs to the second.
const APART = /^เ[ก-ฮ](?:[รลสษขม]ิ|[ก-ฮ][ก-ญฎ-ยลฬ](?![ะ-ู็])$)/;

// Written vowels around and after a consonant, for which ก stands here.
const VOWELS: [pattern: RegExp, vowel: string][] = [
  [/^เกียะ?/, "ia"],
  [/^เกือะ?/, "uea"],
  [/^เกาะ/, "o"],
  [/^เกา/, "ao"],
  [/^เก(?:อ|ิ)/, "oe"],
  [/^เกย(?![ะ-ู็])/, "oei"],
  [/^เก[็ะ]?/, "e"],
  [/^แก[็ะ]?/, "ae"],
  [/^โกะ?/, "o"],
  [/^[ไใ]ก(?:ย(?![ะ-ู็]))?/, "ai"],
  [/^กัวะ?/, "ua"],
  [/^กัย/, "ai"],
  [/^กื(?:อ(?![ะ-ู็]))?/, "ue"],
  [/^ก[ะาั]/, "a"],
  [/^กำ/, "am"],
  [/^ก[ิี]/, "i"],
  [/^กึ/, "ue"],
  [/^ก[ุู]/, "u"],
  [/^กอ(?![ะ-ู็])/, "o"],
];
const OPEN = new Set(["ai", "ao", "am", "oei"]);

// By the way of most people and by the rules of the state: Pornchai, Phonchai; Jaidee.
const WRITTEN: Record<string, string>[] = [
  { P: "p", T: "th", K: "k", C: "ch", J: "ch", L: "l", R: "rn", ŋ: "ng", _: "" },
  { P: "ph", T: "th", K: "kh", C: "ch", J: "ch", L: "n", R: "n", ŋ: "ng", _: "" },
  { P: "p", T: "t", K: "k", C: "ch", J: "j", L: "n", R: "n", ŋ: "ng", _: "" },
];

/** Whether a part is in Thai letters. */
export function isThai(part: string): boolean {
  return /\p{Script=Thai}/u.test(part);
}

/** Ways in which a Thai spells a part in Latin letters, the commonest first. */
export function thaiSpellings(part: string): string[] {
  const said = thaiSounds(
    PREPARED.reduce((text, [from, to]) => text.replace(from, to), part.normalize("NFC")),
  );
  return [...new Set(WRITTEN.map((letters) => said.replace(/[PTKCJLRŋ_]/g, (one) => letters[one] ?? one)))];
}

/** The sounds of a prepared part; capitals are spelt in several ways. */
function thaiSounds(text: string): string {
  let [rest, said] = [text, ""];
  while (rest !== "") {
    const written = withVowel(rest);
    if (written) {
      const after = rest.slice(written.length);
      const { closing, length } = closed(written, bareRun(after), after);
      said += written.said + closing;
      rest = after.slice(length);
    } else {
      const run = bareRun(rest);
      said += unwritten(run, run.length === rest.length);
      rest = rest.slice(run.length || 1);
    }
  }
  return said.replace(/(?<!o)R/g, "n");
}

type Written = { said: string; vowel: string; isShort: boolean; mustClose: boolean; length: number };

/** The consonants at the beginning with their written vowel, if they have one. */
function withVowel(text: string): Written | undefined {
  const lead = /^[เแโไใ]/.exec(text)?.[0] ?? "";
  const after = text.slice(lead.length);
  const isApart = APART.test(text);
  const onset = isApart || CLUSTER.test(after) ? after.slice(0, 2) : after.slice(0, 1);
  if (!/^[ก-ฮ]/.test(onset)) return undefined;
  for (const letters of onset.length > 1 ? [onset, onset.slice(0, 1)] : [onset]) {
    const patterned = `${lead}ก${after.slice(letters.length)}`;
    for (const [pattern, vowel] of VOWELS) {
      const found = pattern.exec(patterned)?.[0];
      if (found === undefined) continue;
      const length = found.length - 1 + letters.length;
      const mustClose = found === "กั";
      return {
        said: onsetSaid(letters, isApart) + vowel,
        vowel,
        isShort: /[ิุ]/.test(found),
        mustClose,
        length,
      };
    }
  }
  return undefined;
}

function onsetSaid(letters: string, isApart: boolean): string {
  const [first = "", second] = letters;
  if (second === undefined) return ONSETS.get(first) ?? "";
  if (first === "ห" || first === "อ") return ONSETS.get(second) ?? "";
  return `${ONSETS.get(first)}${isApart && !CLUSTER.test(letters) ? "a" : ""}${ONSETS.get(second)}`;
}

const RUN = /^(?:[ก-ฮ](?![ะ-ู็])(?!อ(?![ะ-ู็])))*/;

/** The consonants at the beginning that have no written vowel. */
function bareRun(text: string): string {
  const run = RUN.exec(text)?.[0] ?? "";
  const isOnset = run.length < text.length && CLUSTER.test(text.slice(run.length - 1));
  return isOnset && /[ก-ฮ]/.test(text.charAt(run.length)) ? run.slice(0, -1) : run;
}

/** Which of the consonants after a written vowel closes its syllable: one in ชาย, none in ศิริพร, where พร is one of its own. */
function closed(written: Written, run: string, after: string): { closing: string; length: number } {
  const isEnd = run.length === after.length;
  const [first = "", second = ""] = run;
  const closing = CLOSINGS.get(first) ?? "";
  const none = { closing: "", length: 0 };
  if (OPEN.has(written.vowel) || run === "") return none;
  const isMute = isEnd && run.length === 2 && (written.mustClose || /[ตทช]ร/.test(run));
  if (isMute) return { closing, length: 2 };
  const one = { closing: closingAfter(written.vowel, closing), length: 1 };
  if (written.mustClose) return isSaidTwice(run, after) ? { ...one, length: 0 } : one;
  if (run.length === 1) return !isEnd && first === "ร" && written.isShort ? none : one;
  if (run.length === 2) return isEnd || written.isShort ? none : one;
  if (run.length % 2 === 0) return "ญยนง".includes(first) && second !== "ร" ? one : none;
  return written.isShort && "รยวณชภ".includes(first) ? none : one;
}

// The same letter closes one syllable and begins the next: วัฒนา is Watthana.
function isSaidTwice(run: string, after: string): boolean {
  return after.length > 1 && (/^[ฐชฒ]/.test(run) || after.startsWith("ตน"));
}

// ดาว is Dao.
function closingAfter(vowel: string, closing: string): string {
  return closing === "w" && vowel === "a" ? "o" : closing;
}

/** Consonants without a written vowel: two make a syllable with o, one has an a after it. */
function unwritten(run: string, isEnd: boolean): string {
  if (run.length === 0) return "";
  const [first = "", second = ""] = run;
  const open = `${ONSETS.get(first)}${first === "ว" && second === "ร" ? "o" : "a"}`;
  const isPair = run.length === 2 && (isEnd || !/^(?:ธน|วร|.ว)/.test(run));
  const isFirstPair = run.length > 2 && "งมญ".includes(second) && !(isEnd && run.length === 3);
  if (isPair || isFirstPair) {
    return `${ONSETS.get(first)}o${CLOSINGS.get(second)}${unwritten(run.slice(2), isEnd)}`;
  }
  return open + unwritten(run.slice(1), isEnd);
}

function pairs(text: string): Map<string, string> {
  return new Map([...text.matchAll(/(.)(.)/gu)].map(([, letter = "", sound = ""]) => [letter, sound]));
}
