import { countryName } from "../../words/text.ts";
import { country, long, text } from "../field.ts";
import { defineKind } from "../kind.ts";
import { headed, sentences } from "../phrase.ts";

export const returnHome = defineKind({
  kind: "return",
  chapter: "outcome",
  label: { en: "Return home", ru: "Возвращение на родину" },
  on: { label: { en: "Returned on", ru: "Дата возвращения" } },
  fields: {
    to: country({ en: "To", ru: "Куда" }),
    how: text({ en: "How", ru: "Каким образом" }),
    remarks: long({ en: "Remarks", ru: "Примечание" }),
  },
  says: {
    en: (b) => sentences(headed("Returned home", b.to && countryName(b.to, "en"), b.how), b.remarks),
    ru: (b) => sentences(headed("Возвращение на родину", b.to && countryName(b.to, "ru"), b.how), b.remarks),
  },
});
