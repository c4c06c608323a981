import { account, long } from "../field.ts";
import { defineKind } from "../kind.ts";
import { headed, sentences } from "../phrase.ts";

/** Who answers for the file from a day on; a later entry takes its place, so that all who did stay on record. */
export const officer = defineKind({
  kind: "officer",
  chapter: "file",
  label: { en: "Officer in charge", ru: "Ответственный сотрудник" },
  on: {
    label: { en: "From (a stand-in: from and to)", ru: "С какого дня (заместитель: период)" },
    required: true,
  },
  fields: {
    officer: account({ en: "Who (left empty: nobody)", ru: "Кто (если пусто — никто)" }),
    handover: long({ en: "For whoever takes over", ru: "Тому, кто принимает дело" }),
  },
  says: {
    en: (b) => sentences(headed("In charge", b.officer?.name ?? "nobody"), b.handover),
    ru: (b) => sentences(headed("Ответственный сотрудник", b.officer?.name ?? "никто"), b.handover),
  },
  line: false,
});
