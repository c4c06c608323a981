import { countryName } from "../../words/text.ts";
import { choice, country, long, required } from "../field.ts";
import { defineKind } from "../kind.ts";
import { headed, sentences } from "../phrase.ts";

const stages = {
  requested: { en: "Extradition requested", ru: "Экстрадиция запрошена" },
  granted: { en: "Extradition granted", ru: "Экстрадиция разрешена" },
  refused: { en: "Extradition refused", ru: "В экстрадиции отказано" },
  "carried out": { en: "Extradited", ru: "Экстрадиция" },
};

export const extradition = defineKind({
  kind: "extradition",
  chapter: "proceedings",
  label: { en: "Extradition", ru: "Экстрадиция" },
  on: { label: { en: "On", ru: "Дата" } },
  fields: {
    stage: required(choice({ en: "Stage", ru: "Стадия" }, stages)),
    from: country({ en: "From", ru: "Откуда" }),
    to: country({ en: "To", ru: "Куда" }),
    remarks: long({ en: "Remarks", ru: "Примечание" }),
  },
  says: {
    en: (b) =>
      sentences(
        headed(
          stages[b.stage].en,
          b.from && `from ${countryName(b.from, "en")}`,
          b.to && `to ${countryName(b.to, "en")}`,
        ),
        b.remarks,
      ),
    ru: (b) =>
      sentences(
        headed(
          stages[b.stage].ru,
          b.from && `откуда — ${countryName(b.from, "ru")}`,
          b.to && `куда — ${countryName(b.to, "ru")}`,
        ),
        b.remarks,
      ),
  },
});
