import { inCustodyOrSupervised } from "../../custody-condition.ts";
import { cite } from "../../provision.ts";
import type { Remedy } from "../../remedy.ts";
import { remedyTitles } from "../../remedy-titles.ts";
import { statedCondition } from "../../stated-condition.ts";
import { federalSentence } from "../../united-states-conditions.ts";
import { usc2241 } from "./text.ts";

/** Habeas corpus against the way a federal sentence is carried out. */
export const habeas2241: Remedy = {
  id: "us-2241",
  title: remedyTitles["us-2241"],
  provision: usc2241,
  decidedBy: "conditions",
  conditions: [
    federalSentence(cite(usc2241, "c.1")),
    inCustodyOrSupervised(cite(usc2241, "c.1")),
    statedCondition({
      id: "claim",
      says: {
        en: "The complaint is about how the sentence is carried out",
        ru: "Жалоба касается исполнения приговора",
      },
      cites: cite(usc2241, "execution"),
      fact: "executionClaim",
    }),
    statedCondition({
      id: "complaints-used",
      says: {
        en: "Every level of complaint within the Bureau of Prisons is used",
        ru: "Все ступени жалоб внутри Бюро тюрем пройдены",
      },
      cites: cite(usc2241, "exhaustion"),
      fact: "prisonComplaintsExhausted",
    }),
  ],
  documents: [
    { en: "The sentence computation sheet", ru: "Расчёт срока, выданный Бюро тюрем" },
    { en: "Copies of the complaints and answers", ru: "Копии жалоб и ответов" },
  ],
  steps: [
    {
      en: "Help with the complaints: informal, then to the warden, the region and the central office, each with its day",
      ru: "Помочь с жалобами: неформально, затем начальнику, в регион и центральное ведомство, с датой каждой",
    },
  ],
};
