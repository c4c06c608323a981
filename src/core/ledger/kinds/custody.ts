import { choice, country, long, text } from "../field.ts";
import { defineKind } from "../kind.ts";
import { chosen, headed, phrase, placed, sentences } from "../phrase.ts";

const regimes = {
  police: { en: "police custody", ru: "содержание в полиции" },
  remand: { en: "remand", ru: "предварительное заключение" },
  prison: { en: "serving a sentence", ru: "отбывание наказания" },
  immigration: { en: "immigration detention", ru: "содержание по миграционному делу" },
  house: { en: "house arrest", ru: "домашний арест" },
  hospital: { en: "secure hospital", ru: "больница закрытого типа" },
};

/** Not credited where it counts for another sentence (18 USC 3585(b)); without a word, what the file says of all custody holds. */
const credits = {
  yes: { en: "credited to the sentence", ru: "засчитано в срок" },
  no: { en: "not credited to the sentence", ru: "не засчитано в срок" },
};

export const custody = defineKind({
  kind: "custody",
  chapter: "custody",
  label: { en: "Custody", ru: "Содержание под стражей" },
  on: { label: { en: "From and to", ru: "Период" } },
  fields: {
    facility: text({ en: "Facility", ru: "Учреждение" }),
    place: text({ en: "Place", ru: "Место" }),
    country: country({ en: "Country", ru: "Страна" }),
    authority: text({ en: "Under whose authority", ru: "За каким органом числится" }),
    regime: choice({ en: "Kind of custody", ru: "Вид содержания" }, regimes),
    credited: choice({ en: "Credited to the sentence", ru: "Зачёт в срок" }, credits),
    remarks: long({ en: "Remarks", ru: "Примечание" }),
  },
  says: {
    en: (b) =>
      sentences(
        headed(
          "Held",
          phrase(", ", b.facility ?? "facility not known", placed("en", b.place, b.country)),
          b.regime && regimes[b.regime].en,
          b.authority,
          chosen(credits, b.credited, "en"),
        ),
        b.remarks,
      ),
    ru: (b) =>
      sentences(
        headed(
          "Под стражей",
          phrase(", ", b.facility ?? "учреждение неизвестно", placed("ru", b.place, b.country)),
          b.regime && regimes[b.regime].ru,
          b.authority,
          chosen(credits, b.credited, "ru"),
        ),
        b.remarks,
      ),
  },
  question: () => "custody",
  compares: ["facility", "country"],
});
