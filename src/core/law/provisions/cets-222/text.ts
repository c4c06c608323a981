import type { Provision } from "../../provision.ts";
import type { Mark, Source } from "../../source.ts";

const at = (address: string, mark: Mark = "verified"): Source => ({ address, mark, checked: "2026-11-22" });

const read1 = at("https://debates.parlamento.pt/catalogo/r3/dar/s2a/14/02/190/2021-09-07/30");
const read2 = at(
  "https://www.gazzettaufficiale.it/atto/serie_generale/caricaArticolo?art.versione=1&art.idGruppo=0&art.flagTipoArticolo=2&art.codiceRedazionale=21G00059&art.idArticolo=2&art.idSottoArticolo=1&art.idSottoArticolo1=10&art.dataPubblicazioneGazzetta=2021-04-15&art.progressivo=0",
);
const force = at("https://processopenaleegiustizia.it/novita-sovranazionali-fascicolo-3-2018");
const partly = at("https://verdragenbank.overheid.nl/nl/Verdrag/Details/013560_b.html", "partly verified");

/** Protocol of 2017 that amends ETS 167; whether it applies between two states has to be asked. */
export const cets222 = {
  id: "cets-222",
  cite: "CETS 222",
  title: {
    en: "Protocol amending the Additional Protocol to the Convention on the Transfer of Sentenced Persons",
    ru: "Протокол о внесении изменений в Дополнительный протокол к Конвенции о передаче осуждённых лиц",
  },
  paragraphs: {
    "1.1": {
      says: {
        en: "Article 2 of ETS 167 is widened: the home state may be asked to take over the sentence of a national who fled or otherwise returned home, knowing of the proceedings or of a judgment.",
        ru: "Статья 2 СЕД 167 расширена: государство гражданства можно просить принять исполнение приговора гражданина, который бежал или иначе вернулся на родину, зная о деле или о приговоре.",
      },
      source: read1,
    },
    "2.1": {
      says: {
        en: "Article 3 of ETS 167 is widened: the order to leave may stand in any administrative decision, not only in one that follows from the sentence.",
        ru: "Статья 3 СЕД 167 расширена: предписание о выезде может содержаться в любом административном решении, не только вытекающем из приговора.",
      },
      source: read2,
    },
    "2.3": {
      says: {
        en: "Instead of the person's opinion, the sentencing state may send a statement that the person refuses to give one.",
        ru: "Вместо мнения человека государство приговора может направить справку о том, что он отказался его дать.",
      },
      source: read2,
    },
    "art. 4": {
      says: {
        en: "It comes into force three months after all parties of ETS 167 have ratified it.",
        ru: "Протокол вступает в силу через три месяца после ратификации всеми участниками СЕД 167.",
      },
      source: force,
    },
    "art. 5": {
      says: {
        en: "Until then it applies provisionally between parties that have declared so: Switzerland from 1 January 2020, Austria, the Holy See, Hungary, Italy and Latvia; a text of August 2025 still calls it provisional. Lithuania, Türkiye, Ukraine and the United Kingdom have made declarations that were not read.",
        ru: "До того он временно применяется между участниками, заявившими об этом: Швейцария с 1 января 2020 года, Австрия, Святой Престол, Венгрия, Италия и Латвия; текст августа 2025 года всё ещё называет применение временным. Заявления Литвы, Турции, Украины и Великобритании не прочитаны.",
      },
      source: partly,
    },
  },
  parameters: [],
} satisfies Provision;
