import { type CueWords, cueTable } from "../../statements/cue.ts";
import { phraseSet, wordSet } from "../word-list.ts";

/** What follows these is what was said, with or without "that". */
const said =
  wordSet(`said says told tells added adds claimed argued argues insisted insists answered answers maintained maintains contended contends
  asserted asserts averred reckoned reckons alleged alleges complained complains lamented stressed stresses emphasized emphasizes
  emphasised emphasises remarked testified testifies countered retorted retorts
  quipped quips joked boasted boasts bragged brags vowed vows swore swears tweeted suggested
  suggests hinted implied implies conceded concedes objected attested attests proclaimed proclaims mused muses
  elaborated confided confides recounted recounts observed observes surmised opined opines fumed fumes
  quipped`);

/** These are speech only beside a quotation. */
const uttered =
  wordSet(`shouted shouts yelled yells screamed screams whispered whispers muttered mutters snapped snaps hollered
  thundered laughed laughs sighed sighs smiled smiles chuckled chuckles cried cries sobbed sobs exclaimed exclaims roared barked growled
  hissed pleaded began begins continued continues concluded exulted raged vented chanted sang read reads recited prayed
  mused marveled marvelled gushed deadpanned enthused implored interjected murmured moaned scoffed sneered
  ranted piped`);

/** These take a plain object as readily ("announced a campaign"): what follows must show that it is a clause. */
const reported =
  wordSet(`replied replies responded responds cautioned cautions warned warns commented noted stated wrote writes explained explains declared declares announced announces reported
  reports confirmed confirms acknowledged acknowledges admitted admits denied denies revealed reveals disclosed discloses recalled recalls
  predicted predicts indicated indicates concluded concludes determined determines found finds ruled promised pledged pledges repeated
  repeats reiterated reiterates reaffirmed posted underscored underscores underlined underlines mentioned specified clarified
  clarifies estimated speculated speculates proposed proposes signaled signalled certified divulged texted messaged emailed
  recommended recommends advised informed informs notified assured assures reminded reminds agreed agrees apologized apologised protested
  theorized reasoned relayed conveyed intimated demurred ventured interjected wondered wonders`);

const sayPhrases = phraseSet(
  `pointed out, points out, released the following statement, issued the following statement, issued a statement, released a statement,
  put out a statement, put it, puts it,
  went on to say, goes on to say, made clear, makes clear, made it clear, made plain, spoke of, speaks of, as saying, as telling,
  called out, let it be known, took to Twitter, piped up`,
);

/** Forms that are nouns as often as verbs: they need their subject right before them. */
const ambiguous = wordSet("claims tweets notes");

/** Base forms speak only of several ("lawyers say") or after a helper ("would confirm"). */
const base =
  wordSet(`say tell add argue claim insist maintain contend assert allege complain emphasize warn testify suggest concede
  write explain declare announce report confirm acknowledge admit deny reveal disclose recall predict conclude`);

const saying =
  wordSet(`saying adding noting claiming stressing writing arguing insisting denying stating explaining telling declaring warning
  alleging suggesting emphasizing emphasising recalling admitting asserting confirming announcing contending maintaining finding ruling
  concluding testifying conceding complaining lamenting joking predicting promising vowing revealing acknowledging cautioning tweeting
  posting boasting implying repeating replying responding countering quipping hinting shouting yelling screaming chanting`);

const asked =
  phraseSet(`urged, urges, urging, asked, asks, asking, demanded, demands, demanding, requested, requesting, appealed to, appealing to, called on, calls on, calling on, called for,
  calls for, calling for, called upon, begged, begs, begging, pleaded with, pleads with, pleading with, implored, imploring, invited, appealed for, appealing for, instructed, advised, pressed,
  beseeched, petitioned, lobbied, encouraged, encouraging, exhorted`);

const judged =
  phraseSet(`accused, accuses, accusing, blamed, blames, blaming, described, describes, describing, called, calls, calling, branded, labelled, labeled, labeling, dismissed, dismissing, dubbed,
  criticised, criticized, criticizing, condemned, condemns, condemning, denounced, denounces, denouncing, praised, praising, thanked, credited, slammed, slamming, hailed, hailing,
  decried, decries, likened, characterized, characterised, blasted, deemed, ridiculed, faulted, portrayed, mocked, rejected`);

/** The same in base form: "relatives call it a sham", "they would urge the court". */
const askedBase = phraseSet("urge, ask, demand, request, call on, call for, call upon, appeal to, beg");
const judgedBase = wordSet("accuse blame describe call criticize condemn denounce praise dismiss reject");

/** Verb forms of which a clause has one. */
const finite =
  wordSet(`is are was were am has have had will would can could should may might must do does did isn't aren't wasn't weren't hasn't haven't
  hadn't won't wouldn't found saw ended fled died spent grew can't couldn't cannot shouldn't mustn't don't doesn't didn't went came took gave got made knew saw held kept left
  lost met paid put ran sent set spent stood thought won began broke brought built bought caught chose drove fell felt flew fought grew heard
  hit hurt led lay let meant rose sat sold shot showed stole struck taught threw understood woke wore said told wants needs plans hopes
  remains seems looks expects intends believes knows feels goes comes takes makes gives gets becomes belongs depends deserves means`);

export const cueWords: CueWords = {
  entries: cueTable([
    { kind: "say", phrases: [...said, ...reported, ...sayPhrases] },
    { kind: "say", needsSubject: true, phrases: ambiguous },
    { kind: "say", needsSubject: true, base: true, phrases: base },
    {
      kind: "say",
      besideQuotation: true,
      phrases: [...uttered, "went on", "goes on", "shot back", "fired back", "chimed in"],
    },
    { kind: "say", participle: true, phrases: saying },
    { kind: "ask", phrases: [...asked].filter((phrase) => !phrase.includes("ing")) },
    { kind: "ask", needsSubject: true, base: true, phrases: askedBase },
    { kind: "judge", needsSubject: true, base: true, phrases: judgedBase },
    { kind: "ask", participle: true, phrases: [...asked].filter((phrase) => phrase.includes("ing")) },
    { kind: "judge", needsSubject: true, phrases: [...judged].filter((phrase) => !phrase.endsWith("ing")) },
    { kind: "judge", participle: true, phrases: [...judged].filter((phrase) => phrase.endsWith("ing")) },
    {
      kind: "source",
      phrases: phraseSet(
        `according to, in the words of, in the view of, in his words, in her words, in their words, in his view, in her view,
        by his account, by her account, by their account, by his own account, by her own account, by their own account, in the opinion of`,
      ),
    },
  ]),
  notAfter: wordSet(
    "be been being is are was were to the a an his her their its of by being get got getting gets when once if as no any this that whose",
  ),
  helpers: wordSet("will would can could may might must should did does do"),
  between:
    wordSet(`has have had also later then previously reportedly repeatedly further again earlier recently personally publicly
    never not would will could may might did does do just already now frequently often only still initially subsequently
    however meanwhile therefore nevertheless reportedly allegedly regularly once himself herself themselves all both jointly
    has hasn't haven't hadn't didn't doesn't won't wouldn't couldn't can cannot must should long since even always soon instead simply
    first last too itself`),
  adverb:
    /^(?!family$|ally$|italy$|july$|reply$|assembly$|rally$|bully$|supply$|monopoly$|anomaly$|elderly$|weekly$|daily$|monthly$)[a-z]{2,}ly$/u,
  inserted: wordSet(
    `who whom whose which formerly now then currently also himself herself along including like among as citing asked reached
    aged himself both all one an known sometimes once familiar close aware present responsible`,
  ),
  clauseOpeners: wordSet(
    "that and but or because while when after before although though if where which whose whom since as until despite",
  ),
  complementizers: wordSet("that"),
  infinitiveMarks: wordSet("to"),
  circumstances: wordSet(
    "in on at during after before through via by from to when following as for with last earlier",
  ),
  conjunctions: wordSet("and but then"),
  contrasts: wordSet("and but though although while yet whereas so"),
  asWords: wordSet("as"),
  quotes: wordSet("quoted cited quoting citing quotes cites"),
  tellers: wordSet(
    "told tells tell telling reminded reminds informed informs assured assures notified warned",
  ),
  namesHearer: wordSet("told tells tell telling reminded reminds informed informs assured assures notified"),
  plainAsks: wordSet(
    "demanded demands demanding requested requests requesting called calls calling appealed",
  ),
  judgementLinks: wordSet("of as for a an"),
  plainJudgements: new Set(),
  judgementEnd:
    /(?:[cdnrst]al|tive|sive|ious|eous|less|able|ible|tic|ful|fair|just|weak|wrong|absurd|false|bogus|political|unlawful|baseless|flawed|rigged|fabricated|motivated)$/u,
  sourceLinks: new Set(),
  citing: new Set(),
  ofPapers: new Set(),
  aboutThis: new Set(),
  bareClauses: true,
  plainObjects: new Set(),
  needLink: new Set([
    ...reported,
    ...wordSet(
      "report confirm acknowledge admit deny reveal disclose recall predict announce declare explain write",
    ),
  ]),
  agents: wordSet("by"),
  noRequest: wordSet("about not to if whether why how what when where who for by in on at"),
  noClause: wordSet(
    "of about much nothing little so goodbye whether why how if what who off out up down not to",
  ),
  finite,
};
