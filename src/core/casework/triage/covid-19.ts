import type { Source } from "../../law/source.ts";
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
  (id: string, en: string, ru: string, words: RegExp): ListedCondition => ({
    id,
    says: { en, ru },
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
      "chronic kidney disease",
      "хроническая болезнь почек",
      /kidney (?:disease|failure)|renal (?:disease|failure|insufficiency)|dialysis|почечн|болезн\p{L}* почек|диализ/iu,
    ),
    highest("copd", "COPD", "ХОБЛ", /\bcopd\b|chronic obstructive|emphysema|хобл|обструктивн|эмфизем/iu),
    highest("transplant", "organ transplant", "пересадка органа", /transplant|трансплант|пересад/iu),
    highest("obesity", "obesity (BMI 30 or more)", "ожирение (ИМТ от 30)", /obes|ожирен/iu),
    highest(
      "heart",
      "serious heart condition",
      "тяжёлая болезнь сердца",
      /heart (?:failure|attack|disease)|coronary|cardiomyopath|myocardial infarction|angina|сердечн\p{L}* недостаточн|ишемическ\p{L}* болезн|коронарн|кардиомиопат|инфаркт|стенокард|порок сердца|(?<!\p{L})ибс(?!\p{L})/iu,
    ),
    highest("sickle-cell", "sickle cell disease", "серповидноклеточная анемия", /sickle|серповидн/iu),
    highest("diabetes", "diabetes", "диабет", /diabet|диабет/iu),
    later("asthma", "asthma", "астма", /asthma|астм/iu),
    later(
      "cancer",
      "cancer",
      "рак",
      /cancer|carcinoma|lymphoma|leuk(?:a)?emia|malignan|(?<!\p{L})рак(?:а|ом)?(?!\p{L})|онколог|злокачеств|лейкоз|лимфом/iu,
    ),
    later(
      "stroke",
      "cerebrovascular disease",
      "болезнь сосудов мозга",
      /stroke|cerebrovascular|инсульт|цереброваск/iu,
    ),
    later(
      "lung",
      "chronic lung disease",
      "хроническая болезнь лёгких",
      /interstitial lung|pulmonary (?:fibrosis|embolism|hypertension)|bronchiectas|cystic fibrosis|бронхоэктаз|муковисцидоз|л[её]гочн\p{L}* (?:гипертенз|эмбол|фиброз)|тэла/iu,
    ),
    later(
      "liver",
      "cirrhosis or autoimmune hepatitis",
      "цирроз или аутоиммунный гепатит",
      /cirrhosis|autoimmune hepatitis|fatty liver|цирроз|аутоиммунн\p{L}* гепатит/iu,
    ),
    later("hiv", "HIV", "ВИЧ", /\bhiv\b|\baids\b|(?<!\p{L})вич(?!\p{L})|(?<!\p{L})спид(?!\p{L})/iu),
    later("tuberculosis", "tuberculosis", "туберкулёз", /tubercul|туберкул/iu),
    later(
      "immune",
      "weakened immune system",
      "ослабленный иммунитет",
      /immunodefici|immunosuppress|immunocompromis|иммунодефиц|иммуносупресс/iu,
    ),
    later(
      "mood",
      "depression or schizophrenia",
      "депрессия или шизофрения",
      /depressi(?:on|ve disorder)|bipolar|schizophren|депресси|биполярн|шизофрен/iu,
    ),
    later("dementia", "dementia", "деменция", /dementia|alzheimer|деменци|альцгеймер/iu),
    later("pregnancy", "pregnancy", "беременность", /pregnan|беремен/iu),
    lower(
      "hypertension",
      "high blood pressure",
      "повышенное давление",
      /(?<!pulmonary )hypertension|high blood pressure|гипертони|повышенн\p{L}* давлени/iu,
    ),
    lower("thalassemia", "thalassemia", "талассемия", /thalass|талассеми/iu),
    lower("smoking", "smoking", "курение", /smok(?:er|ing)|курен|курит/iu),
  ],
};
