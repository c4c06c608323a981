import type { Source } from "../../law/source.ts";
import { type ListedName, listedConditions } from "../../ledger/listed-conditions.ts";
import type { ListedCondition, Pathogen } from "./pathogen.ts";

const checked = "2026-11-22";

/** The list of June 2020 with both its parts, as copied there. */
const june2020: Source = {
  address:
    "https://lisahayes.work/covid-answers/2020/6/28/what-do-the-terms-high-risk-and-vulnerable-populations-indicate",
  mark: "verified",
  checked,
};

/** The last list, of February 2023: that it groups by evidence was read, which conditions stand where was not. */
const february2023: Source = {
  address:
    "https://archive.cdc.gov/www_cdc_gov/coronavirus/2019-ncov/hcp/clinical-care/underlyingconditions.html",
  mark: "not verified",
  checked,
};

const row =
  (tier: ListedCondition["tier"], source: Source) =>
  (id: ListedName, words: RegExp): ListedCondition => ({
    id,
    says: listedConditions[id],
    tier,
    words,
    source,
  });

const highest = row("highest", june2020);
const later = row("highest", february2023);
const lower = row("lower", june2020);

/** COVID-19 by the lists of the United States' Centers for Disease Control. */
export const covid19: Pathogen = {
  id: "covid-19",
  says: { en: "COVID-19", ru: "COVID-19" },
  list: {
    en: "CDC, June 2020; what the list of 2023 added is marked as not verified",
    ru: "CDC, июнь 2020; дополнения из списка 2023 года помечены как непроверенные",
  },
  conditions: [
    highest(
      "kidney",
      /kidney (?:disease|failure)|renal (?:disease|failure|insufficiency)|dialysis|почечн|болезн\p{L}* почек|диализ/iu,
    ),
    highest("copd", /\bcopd\b|chronic obstructive|emphysema|хобл|обструктивн|эмфизем/iu),
    highest("transplant", /transplant|трансплант|пересад/iu),
    highest("obesity", /obes|ожирен/iu),
    highest(
      "heart",
      /heart (?:failure|attack|disease)|coronary|cardiomyopath|myocardial infarction|angina|сердечн\p{L}* недостаточн|ишемическ\p{L}* болезн|коронарн|кардиомиопат|инфаркт|стенокард|порок сердца|(?<!\p{L})ибс(?!\p{L})/iu,
    ),
    highest("sickle-cell", /sickle|серповидн/iu),
    highest("diabetes", /diabet|диабет/iu),
    later("asthma", /asthma|астм/iu),
    later(
      "cancer",
      /cancer|carcinoma|lymphoma|leuk(?:a)?emia|malignan|(?<!\p{L})рак(?:а|ом)?(?!\p{L})|онколог|злокачеств|лейкоз|лимфом/iu,
    ),
    later("stroke", /stroke|cerebrovascular|инсульт|цереброваск/iu),
    later(
      "lung",
      /interstitial lung|pulmonary (?:fibrosis|embolism|hypertension)|bronchiectas|cystic fibrosis|бронхоэктаз|муковисцидоз|л[её]гочн\p{L}* (?:гипертенз|эмбол|фиброз)|тэла/iu,
    ),
    later("liver", /cirrhosis|autoimmune hepatitis|fatty liver|цирроз|аутоиммунн\p{L}* гепатит/iu),
    later("hiv", /\bhiv\b|\baids\b|(?<!\p{L})вич(?!\p{L})|(?<!\p{L})спид(?!\p{L})/iu),
    later("tuberculosis", /tubercul|туберкул/iu),
    later("immune", /immunodefici|immunosuppress|immunocompromis|иммунодефиц|иммуносупресс/iu),
    later("mood", /depressi(?:on|ve disorder)|bipolar|schizophren|депресси|биполярн|шизофрен/iu),
    later("dementia", /dementia|alzheimer|деменци|альцгеймер/iu),
    later("pregnancy", /pregnan|беремен/iu),
    lower(
      "hypertension",
      /(?<!pulmonary )hypertension|high blood pressure|гипертони|повышенн\p{L}* давлени/iu,
    ),
    lower("thalassemia", /thalass|талассеми/iu),
    lower("smoking", /smok(?:er|ing)|курен|курит/iu),
  ],
};
