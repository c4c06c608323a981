import { cite } from "../../provision.ts";
import type { Remedy } from "../../remedy.ts";
import { remedyTitles } from "../../remedy-titles.ts";
import { sentencedIn } from "../../sentencing-state-condition.ts";
import { statedCondition } from "../../stated-condition.ts";
import { deStpo456a } from "./text.ts";

/** Germany leaves the rest of a sentence unenforced when the person is removed. */
export const waiverOnRemoval: Remedy = {
  id: "de-waiver-on-removal",
  title: remedyTitles["de-waiver-on-removal"],
  provision: deStpo456a,
  decidedBy: "conditions",
  conditions: [
    sentencedIn(
      "DE",
      { en: "A court of Germany passed the sentence", ru: "Приговор вынес суд Германии" },
      cite(deStpo456a, "1"),
    ),
    statedCondition({
      id: "final",
      says: { en: "The judgment is final and enforced", ru: "Приговор вступил в силу и исполняется" },
      cites: cite(deStpo456a, "1"),
      fact: "judgmentFinal",
    }),
    statedCondition({
      id: "to-be-removed",
      says: { en: "The person is to leave the country", ru: "Человек подлежит выдворению" },
      cites: cite(deStpo456a, "1"),
      fact: "orderedRemoved",
    }),
    statedCondition({
      id: "rest-waived",
      says: { en: "The enforcing authority waives the rest", ru: "Орган исполнения отказывается от остатка" },
      cites: cite(deStpo456a, "1"),
      fact: "restOfSentenceWaived",
    }),
  ],
  documents: [{ en: "A travel document", ru: "Документ для поездки" }],
  steps: [
    {
      en: "Ask the public prosecutor, as enforcing authority, from when a waiver is considered",
      ru: "Узнать у прокуратуры как органа исполнения, с какого времени рассматривается отказ",
    },
    {
      en: "Tell the person that coming back may mean serving the rest",
      ru: "Предупредить человека: возвращение может означать отбытие остатка",
    },
  ],
};
