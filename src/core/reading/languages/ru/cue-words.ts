import { type CueWords, cueTable } from "../../statements/cue.ts";
import { phraseSet, wordSet } from "../word-list.ts";
import {
  asked,
  citing,
  expressed,
  holding,
  judged,
  judging,
  ofPapers,
  said,
  saying,
  sources,
} from "./speech-verbs.ts";

export const cueWords: CueWords = {
  entries: cueTable([
    {
      kind: "say",
      phrases: [
        ...said,
        ...holding,
        ...ofPapers,
        ...phraseSet(
          `дал понять, дала понять, дали понять, дает понять, пришел к выводу, пришла к выводу, пришли к выводу, не исключил,
          не исключила, не исключили, не исключает, не исключают, не скрывает, не скрывал, дал знать, дала знать`,
        ),
      ],
    },
    { kind: "cite", phrases: [...citing].filter((word) => !said.includes(word)) },
    { kind: "say", participle: true, phrases: saying },
    { kind: "ask", phrases: asked },
    { kind: "judge", phrases: [...judged, ...expressed] },
    { kind: "judge", participle: true, phrases: judging },
    { kind: "source", phrases: sources },
  ]),
  notAfter: wordSet("чем был была было были быть"),
  helpers: new Set(),
  between:
    wordSet(`также ранее затем позднее позже потом тоже неоднократно уже сам сама не еще вновь снова впоследствии впрочем между тем однако
    публично лично официально кроме того сейчас тогда часто постоянно в свою очередь особо дополнительно`),
  inserted: new Set(),
  clauseOpeners: wordSet("что и но а или если когда пока хотя чтобы где поскольку однако"),
  complementizers: wordSet("что будто чтобы"),
  infinitiveMarks: wordSet("чтобы о об не"),
  circumstances: wordSet("в на во после до при через по перед во время у для с"),
  conjunctions: wordSet("и а но также"),
  asWords: wordSet("как"),
  tellers: new Set(),
  plainAsks: new Set([...asked].filter((word) => !word.startsWith("предл"))),
  judgementLinks: wordSet("в за как"),
  sourceLinks: phraseSet("со ссылкой на, ссылаясь на"),
  citing,
  ofPapers,
  papers:
    /^(?:заявлени|сообщени|документ|пресс-релиз|доклад|отчет|письм|обращени|решени|постановлени|сайт|страниц|публикаци|материал|статье|указ|резолюци|поздравлени|иск|приговор|нот|телеграм|заключени|справк)/u,
  plainJudgements: wordSet(
    "назвал назвала назвали называет называют называл называла называли раскритиковал раскритиковала раскритиковали",
  ),
  aboutThis: phraseSet(
    "об этом, это, эту информацию, эти данные, эти сведения, такое мнение, такое заявление, с таким, такую информацию, соответствующее заявление",
  ),
  bareClauses: false,
  needLink: new Set(),
  agents: new Set(),
  noClause: new Set(),
  noRequest: new Set(),
  plainObjects: wordSet(
    `подтвердил подтвердила подтвердили опроверг опровергла опровергли отрицает отрицают отрицал отрицала опровергает
    опровергают подтверждает подтверждают пообещал пообещала пообещали обещает обещают обещал обещала обещали пригрозил
    пригрозила пригрозили`,
  ),
};
