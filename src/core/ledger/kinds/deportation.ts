import { countryName } from "../../words/text.ts";
import { choice, country, long } from "../field.ts";
import { defineKind } from "../kind.ts";
import { headed, sentences } from "../phrase.ts";

const stages = {
  ordered: { en: "Deportation ordered", ru: "Решение о депортации" },
  "carried out": { en: "Deported", ru: "Депортация" },
};

export const deportation = defineKind({
  kind: "deportation",
  chapter: "proceedings",
  label: { en: "Deportation", ru: "Депортация" },
  on: { label: { en: "On", ru: "Дата" } },
  fields: {
    stage: choice({ en: "Stage", ru: "Стадия" }, stages),
    from: country({ en: "From", ru: "Откуда" }),
    to: country({ en: "To", ru: "Куда" }),
    remarks: long({ en: "Remarks", ru: "Примечание" }),
  },
  says: {
    en: (b) =>
      sentences(
        headed(
          stages[b.stage ?? "carried out"].en,
          b.from && `from ${countryName(b.from, "en")}`,
          b.to && `to ${countryName(b.to, "en")}`,
        ),
        b.remarks,
      ),
    ru: (b) =>
      sentences(
        headed(
          stages[b.stage ?? "carried out"].ru,
          b.from && `откуда — ${countryName(b.from, "ru")}`,
          b.to && `куда — ${countryName(b.to, "ru")}`,
        ),
        b.remarks,
      ),
  },
});
