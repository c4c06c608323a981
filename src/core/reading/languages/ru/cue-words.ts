import { type CueWords, cueTable } from "../../statements/cue.ts";
import { phraseSet, wordSet } from "../word-list.ts";

/** Stems of perfective verbs in "-ть": past forms are made by ending. */
const past = (stems: string): string[] =>
  [...wordSet(stems)].flatMap((stem) => ["л", "ла", "ло", "ли"].map((ending) => stem + ending));

/** Third person present. */
const present = (stems: string): string[] =>
  [...wordSet(stems)].flatMap((stem) => ["ет", "ют"].map((ending) => stem + ending));
const presentI = (stems: string): string[] =>
  [...wordSet(stems)].flatMap((stem) => ["ит", "ят"].map((ending) => stem + ending));

const said = [
  ...past(`сказа заяви сообщи отмети добави подчеркну поясни объясни рассказа уточни написа ответи подтверди призна утвержда напомни указа
    предупреди пообеща счита пожалова объяви настаива отрица опроверга доложи засвидетельствова констатирова предположи высказа
    сообща говори заявля отмеча подчеркива замети переда передава информирова обеща резюмирова посетова возрази увери`),
  ...present(
    "сообща заявля отмеча подчеркива поясня добавля утвержда напомина указыва счита рассказыва уточня предупрежда настаива объясня переда подтвержда призна отрица",
  ),
  ...presentI("говор настаив"),
  ...wordSet(
    "пишет пишут настаивает настаивают признался призналась признались пожаловался пожаловалась пожаловались пояснил заметил заметила сообщается говорится",
  ),
];

const saying = wordSet(
  "сообщив заявив отметив добавив подчеркнув пояснив сославшись говоря утверждая заявляя отмечая добавляя подчеркивая уточнив признав",
);

const asked = [
  ...past("попроси потребова призва проси требова призыва порекомендова"),
  ...wordSet(
    "просит просят требует требуют призывает призывают обратился обратилась обратились потребовав призвав попросив",
  ),
];

const judged = [
  ...past("обвини назва раскритикова осуди критикова поблагодари охарактеризова оцени называ обвиня"),
  ...wordSet("называет называют обвиняет "),
];

const sources =
  phraseSet(`по словам, по первоначальным словам, по данным, по информации, по сообщению, по сообщениям, по версии, по мнению, по утверждению, по утверждениям, по заявлению,
  по свидетельству, по оценке, по признанию, по сведениям, со слов`);

export const cueWords: CueWords = {
  entries: cueTable([
    {
      kind: "say",
      phrases: [
        ...said,
        ...phraseSet(
          "дал понять, дала понять, дали понять, пришел к выводу, пришла к выводу, пришли к выводу",
        ),
      ],
    },
    { kind: "say", participle: true, phrases: saying },
    { kind: "ask", phrases: asked },
    { kind: "judge", phrases: judged },
    { kind: "judge", participle: true, phrases: wordSet("назвав называя обвинив обвиняя") },
    { kind: "source", phrases: sources },
  ]),
  notAfter: wordSet("чем был была было были быть"),
  between:
    wordSet(`также ранее затем позднее позже потом тоже неоднократно уже сам сама не еще вновь снова впоследствии впрочем между тем однако
    публично лично официально кроме того сейчас тогда часто постоянно в свою очередь особо дополнительно`),
  clauseOpeners: wordSet("что и но а или если когда пока хотя чтобы где поскольку однако"),
  complementizers: wordSet("что будто чтобы"),
  infinitiveMarks: wordSet("чтобы о об не"),
  circumstances: wordSet("в на во после до при через по перед во время у для с"),
  conjunctions: wordSet("и а но также"),
  asWords: wordSet("как"),
  tellers: new Set(),
  plainAsks: new Set([...asked]),
  judgementLinks: wordSet("в за как"),
  aboutThis: phraseSet("об этом, это, эту информацию"),
  bareClauses: false,
  needLink: new Set(),
  plainObjects: wordSet(
    "подтвердил подтвердила подтвердили опроверг опровергла опровергли отрицает отрицают отрицал отрицала",
  ),
};
