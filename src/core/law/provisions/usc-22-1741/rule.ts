import type { Text } from "../../../words/text.ts";
import type { Condition } from "../../condition.ts";
import type { BooleanFact } from "../../facts/facts.ts";
import { cite } from "../../provision.ts";
import type { Remedy } from "../../remedy.ts";
import { remedyTitles } from "../../remedy-titles.ts";
import { statedCondition } from "../../stated-condition.ts";
import { usc1741 } from "./text.ts";

const criterion = (
  id: string,
  fact: BooleanFact,
  paragraph: keyof typeof usc1741.paragraphs,
  says: Text,
): Condition => statedCondition({ id, says, cites: cite(usc1741, paragraph), fact });

const criteria: readonly Condition[] = [
  criterion("credible-innocence", "credibleInnocence", "a.1", {
    en: "Credible information of innocence",
    ru: "Достоверные сведения о невиновности",
  }),
  criterion("held-as-national", "heldAsNational", "a.2", {
    en: "Held for being a national",
    ru: "Удерживается как гражданин",
  }),
  criterion("held-for-leverage", "heldForLeverage", "a.3", {
    en: "Held for influence or concessions",
    ru: "Удерживается ради влияния или уступок",
  }),
  criterion("held-for-freedoms", "heldForFreedoms", "a.4", {
    en: "Held for press, religion or assembly",
    ru: "Удерживается за печать, веру или собрания",
  }),
  criterion("own-law-broken", "ownLawBroken", "a.5", {
    en: "Against the detaining state's own law",
    ru: "Вопреки праву самого государства",
  }),
  criterion("independent-doubts", "independentDoubts", "a.6", {
    en: "Independent doubts about guilt",
    ru: "Независимые сомнения в виновности",
  }),
  criterion("pretext-reported", "pretextReported", "a.7", {
    en: "Reported to be a pretext",
    ru: "По сообщениям — предлог",
  }),
  criterion("courts-not-independent", "courtsNotIndependent", "a.8", {
    en: "Courts found not independent",
    ru: "Суды признаны несамостоятельными",
  }),
  criterion("inhumane-conditions", "inhumaneConditions", "a.9", {
    en: "Inhumane conditions",
    ru: "Бесчеловечные условия",
  }),
  criterion("due-process-impaired", "dueProcessImpaired", "a.10", {
    en: "Due process impaired",
    ru: "Нарушена справедливость процесса",
  }),
  criterion("diplomacy-needed", "diplomacyNeeded", "a.11", {
    en: "Diplomatic engagement needed",
    ru: "Нужны дипломатические усилия",
  }),
];

/** What speaks of a detention as wrongful, one by one; "the state" is that of the organisation, whichever it is. */
export const levinson: Remedy = {
  id: "levinson",
  title: remedyTitles.levinson,
  provision: usc1741,
  decidedBy: {
    nobody: {
      en: "The totality of the circumstances decides. The criteria are not added up; one may be enough, and none is needed.",
      ru: "Решает совокупность обстоятельств. Признаки не складываются: может хватить одного, и ни один не обязателен.",
    },
  },
  conditions: criteria,
  documents: [
    {
      en: "For each criterion, what it stands on and who said it",
      ru: "По каждому признаку — на чём он основан и кто это сказал",
    },
  ],
  steps: [
    {
      en: "Record each criterion apart, with its source; leave open what is not known",
      ru: "Записать каждый признак отдельно, с источником; неизвестное оставить открытым",
    },
    {
      en: "Where the operating state is not the United States, use them as a checklist, not as law",
      ru: "Если государство — не США, пользоваться ими как перечнем, а не как правом",
    },
  ],
};
