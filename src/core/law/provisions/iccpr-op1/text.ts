import type { Provision } from "../../provision.ts";
import type { Source } from "../../source.ts";

const checked = "2026-11-22";

const protocol: Source = {
  address: "http://pbosnia.kentlaw.edu/resources/legal/un/cov_civil_political.htm",
  mark: "verified",
  checked,
};

const articleFive: Source = {
  address: "https://3672.staging.lexmea.de/gesetz/iccpr-first-optional-protocol/article-5",
  mark: "verified",
  checked,
};

const rules: Source = {
  address: "http://www.bayefsky.com/complain/16_rules_ccpr.php/pfriendly/1",
  mark: "not verified",
  checked,
};

/** Optional Protocol to the International Covenant on Civil and Political Rights, in summary. */
export const iccprOp1 = {
  id: "iccpr-op1",
  cite: "OP1-ICCPR",
  title: {
    en: "Optional Protocol to the Covenant on Civil and Political Rights",
    ru: "Факультативный протокол к Пакту о гражданских и политических правах",
  },
  paragraphs: {
    "1": {
      says: {
        en: "People under the jurisdiction of a party may complain that it violated the Covenant; not against a state that is no party to the Protocol.",
        ru: "Находящиеся под юрисдикцией участника могут жаловаться на нарушение им Пакта; против неучастника — нет.",
      },
      source: protocol,
    },
    "3": {
      says: {
        en: "Not anonymously, nor in abuse of the right to complain.",
        ru: "Не анонимно и без злоупотребления правом жалобы.",
      },
      source: protocol,
    },
    "5.2.a": {
      says: {
        en: "Not while the same matter is before another international procedure.",
        ru: "Не тогда, когда то же дело рассматривается в другой международной процедуре.",
      },
      source: articleFive,
    },
    "5.2.b": {
      says: {
        en: "After all available domestic remedies, unless they are unreasonably prolonged.",
        ru: "После исчерпания доступных внутренних средств, если они не затянуты неразумно.",
      },
      source: articleFive,
    },
    late: {
      says: {
        en: "A very late complaint may be held an abuse: as a guide, five years after the last domestic decision.",
        ru: "Очень поздняя жалоба может быть сочтена злоупотреблением: ориентир — пять лет после последнего внутреннего решения.",
      },
      source: rules,
    },
  },
  parameters: [],
} satisfies Provision;
