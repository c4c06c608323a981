import type { Provision } from "../../provision.ts";
import {
  daysOfGoodConduct,
  monthsAtHome,
  monthsInCommunity,
  monthsOfEarlyRelease,
  section,
  shareAtHome,
} from "./parameters.ts";

/** Release of a prisoner from a federal prison of the United States, in summary. */
export const usc3624 = {
  id: "usc-18-3624",
  cite: "18 USC 3624",
  title: { en: "Release of a prisoner", ru: "Освобождение заключённого" },
  paragraphs: {
    a: {
      says: {
        en: "Release is on the day the term ends, less credit for good conduct. If that is a Saturday, a Sunday or a legal holiday, the person may be released on the last weekday before.",
        ru: "Освобождение — в день окончания срока за вычетом зачёта за хорошее поведение. Если это суббота, воскресенье или праздник, человека могут освободить в последний рабочий день перед ним.",
      },
      source: section,
    },
    "b.1": {
      says: {
        en: "Whoever serves more than one year, and not life, may receive up to 54 days for each year of the sentence imposed, as far as the Bureau of Prisons finds the conduct exemplary.",
        ru: "Тому, кто отбывает более года и не пожизненно, может быть зачтено до 54 дней за каждый год назначенного срока, насколько поведение признано образцовым.",
      },
      source: section,
    },
    "b.1.proration": {
      says: {
        en: "A part of a year counts in proportion: the Bureau of Prisons gives 0.148 for each of its days, 26 for the last six months of 210 months, so the fraction is dropped. The Court of Appeals for the Third Circuit upheld it (Thieme).",
        ru: "Часть года считается пропорционально: Бюро тюрем даёт 0,148 за каждый её день, за последние шесть месяцев из 210 — 26 дней, то есть дробь отбрасывается. Апелляционный суд третьего округа это подтвердил (Thieme).",
      },
      source: {
        address:
          "https://www.casemine.com/commentary/us/proration-compelled:-third-circuit-holds-first-step-act%E2%80%99s-%E2%80%9Cfor-each-year%E2%80%9D-requires-pro-rated-good-conduct-time-for-partial-year-sentences/view",
        mark: "verified",
        checked: "2026-11-22",
      },
    },
    "b.1.before-2019": {
      says: {
        en: "Until the change of 2019 the Bureau of Prisons gave 54 days for each year served, the last part at 0.148 a day with the fraction dropped: about 47 days for each year imposed.",
        ru: "До изменения 2019 года Бюро тюрем начисляло 54 дня за каждый отбытый год, за последнюю часть по 0,148 в день без дроби: около 47 дней за назначенный год.",
      },
      source: {
        address:
          "https://blog.murwell.com/2017/02/02/the-simple-math-behind-the-federal-good-time-sentence-calculator/",
        mark: "verified",
        checked: "2026-11-22",
      },
    },
    "c.1": {
      says: {
        en: "Up to the last 12 months may be spent in community conditions, as far as practicable.",
        ru: "До 12 последних месяцев могут пройти в условиях вне тюрьмы, насколько это возможно.",
      },
      source: section,
    },
    "c.2": {
      says: {
        en: "Home confinement is possible for the shorter of 10 per cent of the term and 6 months.",
        ru: "Домашний арест возможен на 10 процентов срока или 6 месяцев, смотря что короче.",
      },
      source: section,
    },
    "c.2.cares": {
      says: {
        en: "During the epidemic of 2020 home confinement could be longer than that (CARES Act, 12003(b)(2)): from the Attorney General's finding, at the end of March 2020, until 30 days after the national emergency ended in 2023. Who was placed so may stay.",
        ru: "Во время эпидемии 2020 года домашний арест мог быть дольше (CARES Act, 12003(b)(2)): с заключения генерального прокурора в конце марта 2020 г. и до 30-го дня после отмены чрезвычайного положения в 2023 г. Кто переведён так, может остаться.",
      },
      source: {
        address: "https://lisa-legalinfo.com/2022/02/22/9811/",
        mark: "partly verified",
        checked: "2026-11-22",
      },
    },
    "g.1": {
      says: {
        en: "Earned time credits lead out of prison when they equal what is left of the term, the risk is minimum or low, or the warden has approved a petition.",
        ru: "Заработанные зачёты выводят из тюрьмы, когда они равны остатку срока, а риск минимальный или низкий либо начальник учреждения удовлетворил прошение.",
      },
      source: section,
    },
    "g.3": {
      says: {
        en: "Where the sentence includes supervised release, it may begin up to 12 months earlier by earned credits.",
        ru: "Если назначен надзор после освобождения (supervised release), он может начаться до 12 месяцев раньше за счёт зачётов.",
      },
      source: section,
    },
  },
  parameters: [daysOfGoodConduct, monthsInCommunity, monthsAtHome, shareAtHome, monthsOfEarlyRelease],
} satisfies Provision;
