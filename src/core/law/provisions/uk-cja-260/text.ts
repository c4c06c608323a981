import type { Provision } from "../../provision.ts";
import {
  act2026,
  handbook,
  leadDays,
  leadMonths,
  order,
  section259,
  section2020,
  shareServed,
} from "./parameters.ts";

/** Early removal of prisoners liable to removal from the United Kingdom (England and Wales), in summary. */
export const ukCja260 = {
  id: "uk-cja-260",
  cite: "Criminal Justice Act 2003 s. 260",
  title: { en: "Early removal (England and Wales)", ru: "Досрочное выдворение (Англия и Уэльс)" },
  paragraphs: {
    liable: {
      says: {
        en: "A prisoner with a fixed term who is liable to removal may be removed from prison before release.",
        ru: "Осуждённого на определённый срок, подлежащего выдворению, могут выдворить из тюрьмы до освобождения.",
      },
      source: order,
    },
    "259": {
      says: {
        en: "Liable to removal is who was told of a decision to deport, was recommended for it by a court, was refused leave to enter, entered illegally or may be removed as unlawfully present; no final order is needed.",
        ru: "Подлежит выдворению тот, кому сообщено решение о депортации, кого суд к ней рекомендовал, кому отказано во въезде, кто въехал незаконно или может быть выслан как находящийся незаконно; окончательное решение не нужно.",
      },
      source: section259,
    },
    "2C": {
      says: {
        en: "Not for those who serve for a terrorist offence (section 247A).",
        ru: "Не для тех, кто отбывает наказание за терроризм (раздел 247A).",
      },
      source: section2020,
    },
    minimum: {
      says: {
        en: "Not before 30 per cent of the custodial part, nor more than four years before its end, whichever is later; until 22 September 2025 one half and 545 days, until 15 January 2024 one half and one year, until 27 June 2022 one half and 270 days.",
        ru: "Не раньше 30 процентов тюремной части и не более чем за четыре года до её конца, смотря что позже; до 22 сентября 2025 г. — половина и 545 дней, до 15 января 2024 г. — половина и год, до 27 июня 2022 г. — половина и 270 дней.",
      },
      source: order,
    },
    decision: {
      says: {
        en: "The prison computes the day; the immigration authority decides.",
        ru: "День рассчитывает тюрьма; решает миграционный орган.",
      },
      source: handbook,
    },
    "2026": {
      says: {
        en: "The Sentencing Act 2026 (section 35) drops the minimum, from a day set by regulations. Those of 2026 that were found (SI 2026/402) do not begin it; whether others do is not confirmed here.",
        ru: "Закон о наказаниях 2026 г. (раздел 35) отменяет этот минимум со дня, который назначат подзаконным актом. Найденный акт 2026 г. (SI 2026/402) его не вводит; введён ли он другим, здесь не подтверждено.",
      },
      source: act2026,
    },
  },
  parameters: [shareServed, leadDays, leadMonths],
} satisfies Provision;
