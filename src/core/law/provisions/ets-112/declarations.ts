import type { Paragraph } from "../../provision.ts";
import type { Source } from "../../source.ts";

const austrianGazette = (page: string): Source => ({
  address: `https://vlex.at/vid/geltungsbereich-verurteilter-personen-${page}`,
  mark: "verified",
  checked: "2026-11-22",
});

/** What parties have declared, as far as it was read; others have declared as well. */
export const declarations = {
  "3.4 none": {
    says: {
      en: "No declaration of any kind was made by Australia, Bosnia and Herzegovina, Brazil, Canada, Chile, Costa Rica, Cyprus, Czechia, Ghana, Honduras, Montenegro, North Macedonia, Serbia, Slovenia, Tonga, Trinidad and Tobago and Venezuela; of the other parties most were not read.",
      ru: "Никаких заявлений не сделали Австралия, Босния и Герцеговина, Бразилия, Канада, Чили, Коста-Рика, Кипр, Чехия, Гана, Гондурас, Черногория, Северная Македония, Сербия, Словения, Тонга, Тринидад и Тобаго и Венесуэла; заявления большинства других участников не прочитаны.",
    },
    source: {
      address: "https://verdragenbank.overheid.nl/nl/Verdrag/Details/000206_b",
      mark: "verified",
      checked: "2026-11-22",
    },
  },
  "3.3 AD": {
    says: {
      en: "Andorra excludes conversion of the sentence (9.1.b) when it administers it.",
      ru: "Андорра, исполняя наказание, исключает его замену (9.1.b).",
    },
    source: austrianGazette("41727007"),
  },
  "3.3 AL": {
    says: {
      en: "Albania intends to exclude continued enforcement (9.1.a).",
      ru: "Албания намерена исключить продолжение исполнения (9.1.a).",
    },
    source: austrianGazette("41726893"),
  },
  "3.3 AZ": {
    says: {
      en: "Azerbaijan excludes conversion of the sentence (9.1.b) altogether.",
      ru: "Азербайджан полностью исключает замену наказания (9.1.b).",
    },
    source: austrianGazette("41730965"),
  },
  "3.4 AL": {
    says: {
      en: "For Albania nationals are also stateless persons who live there permanently and persons of whose nationalities one is Albanian.",
      ru: "Для Албании граждане — также постоянно живущие в ней лица без гражданства и лица, у которых одно из гражданств албанское.",
    },
    source: austrianGazette("41726893"),
  },
  "3.4 AM": {
    says: {
      en: "For Armenia a national is who was one when the act was done; it may allow the transfer of a person who was one when the request was made.",
      ru: "Для Армении гражданин — тот, кто был им при совершении деяния; она может разрешить передачу и того, кто был им при подаче запроса.",
    },
    source: austrianGazette("41730965"),
  },
  "3.4 RO": {
    says: {
      en: "For Romania a national is its citizen.",
      ru: "Для Румынии гражданин — только её гражданин.",
    },
    source: {
      address:
        "https://www.coe.int/de/web/conventions/full-list/-/conventions/treaty/167/declarations?p_auth=yIxDkTTL&_coeconventions_WAR_coeconventionsportlet_enVigueur=false&_coeconventions_WAR_coeconventionsportlet_searchBy=state&_coeconventions_WAR_coeconventionsportlet_codePays=ROM&_coeconventions_WAR_coeconventionsportlet_codeNature=10",
      mark: "verified",
      checked: "2026-11-22",
    },
  },
  "3.4 LV": {
    says: {
      en: "For Latvia nationals are also its non-citizens: former citizens of the USSR with no other nationality.",
      ru: "Для Латвии граждане — также её неграждане: бывшие граждане СССР без иного гражданства.",
    },
    source: {
      address:
        "https://www.global-regulation.com/translation/latvia/7838036/of-the-council-of-europe-convention-on-the-transfer-of-sentenced-persons-to-penal.html",
      mark: "verified",
      checked: "2026-11-22",
    },
  },
} satisfies Record<string, Paragraph>;

/** Parties without any declaration, of 69, by the list of those that have one, and Romania: they count their nationals alone. */
const nationalsAlone: ReadonlySet<string> = new Set(
  "AU BA BR CA CL CR CY CZ GH HN ME MK RO RS SI TO TT VE".split(" "),
);

/** Whether a state may count others among its nationals (3.4). */
export const mayDeclareNationals = (state: string): boolean => !nationalsAlone.has(state);
