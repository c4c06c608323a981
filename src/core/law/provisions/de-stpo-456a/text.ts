import type { Provision } from "../../provision.ts";
import type { Source } from "../../source.ts";

const checked = "2026-11-22";

const section: Source = { address: "https://buzer.de/456a_StPO.htm", mark: "verified", checked };

const guideline: Source = {
  address: "https://voris.wolterskluwer-online.de/browse/document/7ab4d800-fa65-3509-920e-547da86cfc9f",
  mark: "partly verified",
  checked,
};

/** Waiver of enforcement in Germany on extradition or removal, in summary. */
export const deStpo456a = {
  id: "de-stpo-456a",
  cite: "StPO § 456a",
  title: {
    en: "Waiver of the rest on removal (Germany)",
    ru: "Отказ от остатка срока при выдворении (Германия)",
  },
  paragraphs: {
    "1": {
      says: {
        en: "The enforcing authority may waive the enforcement of a prison sentence where the person is extradited for another offence, surrendered to an international court, or removed from the country.",
        ru: "Орган исполнения может не исполнять наказание, если человека выдают за другое деяние, передают международному суду или выдворяют.",
      },
      source: section,
    },
    "2": {
      says: {
        en: "Whoever comes back may have to serve the rest; the person is told so.",
        ru: "Вернувшемуся, возможно, придётся отбыть остаток; об этом предупреждают.",
      },
      source: section,
    },
    when: {
      says: {
        en: "From which part of the term on is a matter of guidelines of each Land; they were not read to the figure.",
        ru: "С какой части срока — дело указаний каждой земли; до самой величины они не прочитаны.",
      },
      source: guideline,
    },
    "no-agreement": {
      says: {
        en: "No agreement of the home state is needed, other than for a transfer of enforcement.",
        ru: "Согласие государства гражданства не нужно, в отличие от передачи исполнения.",
      },
      source: guideline,
    },
  },
  parameters: [],
} satisfies Provision;
