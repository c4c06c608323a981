import { type CueWords, cueTable } from "../../statements/cue.ts";
import { phraseSet, wordSet } from "../word-list.ts";

const said =
  wordSet(`said says told tells stated added adds noted notes claimed argued argues wrote writes explained explains insisted insists
  stressed stresses emphasized emphasised underscored underlined recalled announced announces reported reports confirmed confirms
  acknowledged acknowledges admitted alleged alleges asserted asserts declared declares replied responded suggested suggests testified tweeted
  warned warns concluded concludes determined determines remarked commented revealed vowed promised pledged complained maintains maintained
  reiterated repeated conceded indicated disclosed lamented denied denies objected predicted recounted say tell announce insist argue
  contend contends contended affirmed hinted posted`);

const sayPhrases = phraseSet(
  "pointed out, points out, released the following statement, issued the following statement, issued a statement, released a statement, put out a statement, is quoted as saying, was quoted as saying, went on to say, made clear, spoke of, agreed that",
);

/** Forms that are nouns as often as verbs need their subject right before them. */
const ambiguous = wordSet("claims claim hopes tweets deny add note write warn report promises");

const saying =
  wordSet(`saying adding noting claiming stressing writing arguing insisting denying stating explaining telling declaring warning
  alleging suggesting emphasizing recalling admitting asserting confirming announcing`);

const asked =
  phraseSet(`urged, urges, urging, asked, asks, asking, demanded, demands, demanding, requested, requesting, appealed to, called on, calls on, calling on, called for,
  calls for, calling for, called upon, begged, begs, pleaded with, pleads with, implored, invited, appealed for, instructed, advised`);

const judged =
  phraseSet(`accused, accuses, accusing, blamed, blames, blaming, described, describes, describing, called, calls, calling, branded, labelled, labeled, dismissed, dubbed,
  criticised, criticized, condemned, condemns, denounced, praised, thanked, credited, slammed, hailed`);

export const cueWords: CueWords = {
  entries: cueTable([
    { kind: "say", phrases: [...said, ...sayPhrases] },
    { kind: "say", needsSubject: true, phrases: ambiguous },
    { kind: "say", participle: true, phrases: saying },
    { kind: "ask", phrases: [...asked].filter((phrase) => !phrase.includes("ing")) },
    { kind: "ask", participle: true, phrases: [...asked].filter((phrase) => phrase.includes("ing")) },
    { kind: "judge", needsSubject: true, phrases: [...judged].filter((phrase) => !phrase.endsWith("ing")) },
    { kind: "judge", participle: true, phrases: [...judged].filter((phrase) => phrase.endsWith("ing")) },
    {
      kind: "source",
      phrases: phraseSet(
        "according to, in the words of, in the view of, in his words, in her words, in his view, in her view",
      ),
    },
  ]),
  notAfter: wordSet(
    "be been being is are was were to the a an his her their its of by being get got when once if as no any this that",
  ),
  between:
    wordSet(`has have had also later then previously reportedly repeatedly further again earlier recently personally publicly
    never not would will could may might did does do just already now frequently often only still initially subsequently
    however meanwhile therefore nevertheless reportedly allegedly regularly once himself herself themselves all both jointly`),
  clauseOpeners: wordSet(
    "that and but or because while when after before although though if where which whose since as until despite",
  ),
  complementizers: wordSet("that"),
  infinitiveMarks: wordSet("to"),
  circumstances: wordSet(
    "in on at during after before through via by from to when following as for with last this earlier",
  ),
  conjunctions: wordSet("and but then"),
  asWords: wordSet("as"),
  tellers: wordSet("told tells tell telling reminded informed assured"),
  plainAsks: wordSet(
    "demanded demands demanding requested requests requesting called calls calling appealed",
  ),
  judgementLinks: wordSet("of as for a an"),
  plainJudgements: new Set(),
  sourceLinks: new Set(),
  citing: new Set(),
  ofPapers: new Set(),
  aboutThis: new Set(),
  bareClauses: true,
  plainObjects: new Set(),
  needLink: wordSet(
    "announced announces reported reports recalled revealed disclosed acknowledged acknowledges determined determines concluded indicated predicted explained confirmed confirms denied denies",
  ),
};
