import type { Sentence } from "../layout/page.ts";
import type { Scene } from "../scene.ts";

/**
 * say: "said that …"; ask: "urged X to …"; judge: "called X …", "accused X of …"; source: "according to X";
 * cite: "quotes the words of X".
 */
export type CueKind = "say" | "ask" | "judge" | "source" | "cite";

/** Words that show that somebody speaks. A participle ("saying") has its subject elsewhere in the sentence. */
export type Cue = {
  from: number;
  to: number;
  kind: CueKind;
  participle: boolean;
  word: string;
  /** Speaks only of several, or after a helper: "lawyers say", "would confirm". */
  base?: boolean;
  /** Shows speech only beside a quotation: "smiled", "thundered". */
  besideQuotation?: boolean;
};

/** Verbs and phrases by their first word's lower-case form; longer phrases first. */
export type CueEntry = {
  rest: readonly string[];
  kind: CueKind;
  participle?: boolean;
  needsSubject?: boolean;
  base?: boolean;
  besideQuotation?: boolean;
};
export type CueWords = {
  entries: ReadonlyMap<string, readonly CueEntry[]>;
  /** Before a cue these make it passive or no cue: "was told", "to say". */
  notAfter: ReadonlySet<string>;
  /** Helpers before a base form ("would", "did"). */
  helpers: ReadonlySet<string>;
  /** Words that may stand between subject and verb. */
  between: ReadonlySet<string>;
  /** Further words that may stand there ("angrily"). */
  adverb?: RegExp;
  /** Words that open a piece set between commas that tells more of a subject ("who", "formerly", "along with"). */
  inserted: ReadonlySet<string>;
  /** Words that open a clause, so that a subject is not looked for before them. */
  clauseOpeners: ReadonlySet<string>;
  /** "that", "что". */
  complementizers: ReadonlySet<string>;
  /** "to" after a verb of asking. */
  infinitiveMarks: ReadonlySet<string>;
  /** Words that open a phrase of time or place after the verb ("in an interview"). */
  circumstances: ReadonlySet<string>;
  /** "And", "but": a verb after them shares the subject before. */
  conjunctions: ReadonlySet<string>;
  /** Words that open another clause after a comma ("but", "though"); undefined where a comma always stands. */
  contrasts?: ReadonlySet<string>;
  /** "As" in "as the lawyer said". */
  asWords: ReadonlySet<string>;
  /** "Quoted", "cited", before "as saying". */
  quotes?: ReadonlySet<string>;
  /** Verbs that name whom they tell. */
  tellers: ReadonlySet<string>;
  /** Those of them behind which the speaker never stands: "…, 26, told Reuters". */
  namesHearer?: ReadonlySet<string>;
  /** Verbs of asking that need no infinitive: "demanded her release". */
  plainAsks: ReadonlySet<string>;
  /** Words that link what is judged to the judgement: "accused X of", "described X as". */
  judgementLinks: ReadonlySet<string>;
  /** Verbs by which a medium gives somebody's words ("цитирует"), and those of papers ("в заявлении говорится"). */
  citing: ReadonlySet<string>;
  ofPapers: ReadonlySet<string>;
  /** What papers are called. */
  papers?: RegExp;
  /** Between who hands words on and whose words they are: "со ссылкой на". */
  sourceLinks: ReadonlySet<string>;
  /** Verbs that judge by two words alone: "назвал приговор суровым". */
  plainJudgements: ReadonlySet<string>;
  /** Endings of the word that closes a judgement ("called the verdict unfair"). */
  judgementEnd?: RegExp;
  /** What opens a sentence that points back to the one before ("об этом"). */
  aboutThis: ReadonlySet<string>;
  /** Whether a clause may follow without "that". */
  bareClauses: boolean;
  /** Verbs whose plain object is what is said: "подтвердил факт отправки". */
  plainObjects: ReadonlySet<string>;
  /** Verbs that take a plain object as readily ("announced a campaign"): their clause needs "that" or a subject. */
  needLink: ReadonlySet<string>;
  /** After a form these show a participle: "denied by Lima". */
  agents: ReadonlySet<string>;
  /** After a verb of speech these open no clause ("said nothing", "told of"). */
  noClause: ReadonlySet<string>;
  /** Right after a verb of asking these show that nobody is asked for anything ("asked about", "asked not to"). */
  noRequest: ReadonlySet<string>;
  /** Verb forms by which words are known as a clause; undefined where "that" always shows it. */
  finite?: ReadonlySet<string>;
};

/** The cues of a sentence, outside quotations. */
export function findCues(scene: Scene, sentence: Sentence, inQuotation: (word: number) => boolean): Cue[] {
  const { page, language } = scene;
  const { entries, notAfter } = language.cues;
  const cues: Cue[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const word = page.words[at];
    const candidates = word?.form.cues ? entries.get(word.lower) : undefined;
    if (!word || !candidates || inQuotation(at)) continue;
    const entry = candidates.find(({ rest }) =>
      rest.every((part, offset) => page.words[at + 1 + offset]?.lower === part),
    );
    if (!entry) continue;
    const previous = page.words[at - 1];
    // "A claim denied by Lima": a participle.
    if (
      entry.kind !== "source" &&
      entry.rest.length === 0 &&
      language.cues.agents.has(page.words[at + 1 + entry.rest.length]?.lower ?? "")
    )
      continue;
    const close = at > sentence.from && /^[ \u00a0]$/u.test(word.gap);
    if (close && previous && notAfter.has(previous.lower)) continue;
    // "Accused of", "described as": a participle, not a verb that somebody speaks.
    if (
      entry.kind === "judge" &&
      !entry.base &&
      language.cues.judgementLinks.has(page.words[at + 1]?.lower ?? "")
    )
      continue;
    // "The minister, Ana Ruiz, called …": a judgement may follow what is set between commas.
    const follows = close || (entry.kind === "judge" && /^["”]?, $/u.test(word.gap));
    if (entry.needsSubject && !follows && !(entry.participle ?? false)) continue;
    const to = at + 1 + entry.rest.length;
    const { kind, participle = false, base = false, besideQuotation = false } = entry;
    const about = { ...(base ? { base } : {}), ...(besideQuotation ? { besideQuotation } : {}) };
    cues.push({ from: at, to, kind, participle, word: word.lower, ...about });
    at = to - 1;
  }
  return cues;
}

/** Builds the look-up of cue words from phrases in lists. */
export function cueTable(
  lists: readonly {
    kind: CueKind;
    participle?: boolean;
    needsSubject?: boolean;
    base?: boolean;
    besideQuotation?: boolean;
    phrases: Iterable<string>;
  }[],
): Map<string, CueEntry[]> {
  const table = new Map<string, CueEntry[]>();
  for (const { phrases, ...about } of lists)
    for (const phrase of phrases) {
      const [first = "", ...rest] = phrase.split(" ");
      table.set(
        first,
        [...(table.get(first) ?? []), { ...about, rest }].sort((a, b) => b.rest.length - a.rest.length),
      );
    }
  return table;
}
