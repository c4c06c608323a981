import { sentencesInForce } from "../../../core/casework/sentences-in-force.ts";
import { sayDate } from "../../../core/dates/say-date.ts";
import { type CaseFile, factsOf } from "../../../core/ledger/fold.ts";
import type { Fact } from "../../../core/ledger/resolve.ts";
import { lineOf } from "../../../core/ledger/say-fact.ts";
import { countryName } from "../../../core/words/text.ts";
import { Facts } from "../../../web/parts/facts.tsx";
import { factKey } from "../../ledger/ui/fact-anchor.ts";
import { FactMarks } from "../../ledger/ui/fact-marks.tsx";
import { answersTo, openQuestion } from "./answers-to.ts";
import { useWords } from "./words.ts";

const answered = (fact: Fact, words: string) => ({
  key: factKey(fact),
  words,
  marks: <FactMarks fact={fact} />,
});

/** "Sentenced: 9 years" under the label "Sentence" is "9 years". */
const withoutHead = (sentence: string): string => {
  const words = sentence.slice(sentence.indexOf(": ") + 1).trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** The sentences that stand, each as its newest entry tells it; all sides while the sources disagree, and a fine alone. */
const sentencesOf = (file: CaseFile): Fact<"sentence">[] => {
  const { sentences } = sentencesInForce(file);
  if (openQuestion(file, "sentence") || sentences.length < 2) return answersTo(file, "sentence");
  return sentences.flatMap(({ facts }) => facts.at(-1) ?? []);
};

/** The facts that everybody asks for first. */
export const CaseFacts = ({ file }: { file: CaseFile }) => {
  const t = useWords();
  const dated = (fact: Fact, words: string) =>
    [fact.on && sayDate(fact.on, t.lang), words].filter(Boolean).join(": ");
  const nationalities = factsOf(file, "nationality");
  const births = answersTo(file, "birth").filter((fact) => fact.on);
  const arrests = openQuestion(file, "arrest") ? answersTo(file, "arrest") : [];
  const sinceUnknown = file.standing.state === "held" && !file.standing.heldSince;
  const facts = [
    {
      label: t("head.nationality"),
      whoCouldSay: t("head.whoNationality"),
      values: nationalities.length
        ? [
            {
              words: [...new Set(nationalities.map(({ body }) => countryName(body.country, t.lang)))].join(
                ", ",
              ),
              marks: nationalities.map((fact) => <FactMarks key={factKey(fact)} fact={fact} />),
            },
          ]
        : [],
    },
    ...(births.length
      ? [
          {
            label: t("head.born"),
            values: births.map((fact) => answered(fact, sayDate(fact.on ?? "", t.lang))),
          },
        ]
      : []),
    ...(arrests.length || sinceUnknown
      ? [
          {
            label: t("head.heldSince"),
            whoCouldSay: t("head.whoSince"),
            values: arrests.map((fact) => answered(fact, fact.on ? sayDate(fact.on, t.lang) : "…")),
          },
        ]
      : []),
    {
      label: t("head.sentence"),
      allHold: openQuestion(file, "sentence") === undefined,
      whoCouldSay: t("head.whoSentence"),
      values: sentencesOf(file).map((fact) => answered(fact, dated(fact, withoutHead(lineOf(fact, t.lang))))),
    },
  ];
  return <Facts facts={facts} />;
};
