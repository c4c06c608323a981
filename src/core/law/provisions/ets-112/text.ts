import type { Provision } from "../../provision.ts";
import { declarations } from "./declarations.ts";
import { monthsLeft } from "./parameters.ts";
import { parties } from "./parties.ts";
import { counted, read } from "./sources.ts";

/** Convention on the Transfer of Sentenced Persons, Strasbourg 1983, in summary. */
export const ets112 = {
  id: "ets-112",
  cite: "ETS 112",
  title: {
    en: "Council of Europe Convention on the Transfer of Sentenced Persons",
    ru: "Конвенция Совета Европы о передаче осуждённых лиц",
  },
  paragraphs: {
    "1.a": {
      says: {
        en: "A sentence is any punishment or measure of a court that takes away liberty, for a limited time or not.",
        ru: "Наказание — любое назначенное судом наказание или мера с лишением свободы, на определённый срок или без срока.",
      },
      source: read,
    },
    "2.2": {
      says: {
        en: "A person may be transferred to serve the sentence at home, and may tell either state of the wish to be.",
        ru: "Человека можно передать для отбывания наказания на родине; он может сообщить о таком желании любому из двух государств.",
      },
      source: read,
    },
    "2.3": {
      says: {
        en: "Either of the two states may request the transfer.",
        ru: "О передаче может просить любое из двух государств.",
      },
      source: read,
    },
    "3.1.a": {
      says: {
        en: "The person is a national of the administering state. Each party may define the term for itself (3.4).",
        ru: "Человек — гражданин государства исполнения приговора. Каждый участник может определить этот термин сам (3.4).",
      },
      source: read,
    },
    "3.1.b": {
      says: { en: "The judgment is final.", ru: "Приговор окончательный." },
      source: read,
    },
    "3.1.c": {
      says: {
        en: "When the request is received, at least six months of the sentence are left, or it is indeterminate.",
        ru: "При получении запроса остаётся не менее шести месяцев срока либо срок не определён.",
      },
      source: read,
    },
    "3.1.d": {
      says: {
        en: "The person consents, or the legal representative where one of the states finds that age or health require it.",
        ru: "Человек согласен; если одно из государств считает, что того требуют возраст или здоровье, согласие даёт законный представитель.",
      },
      source: read,
    },
    "3.1.e": {
      says: {
        en: "The act is an offence in the administering state, or would be if it had been done there.",
        ru: "Деяние — преступление и в государстве исполнения или было бы им, если бы совершилось там.",
      },
      source: read,
    },
    "3.1.f": {
      says: { en: "Both states agree.", ru: "Согласны оба государства." },
      source: read,
    },
    "3.2": {
      says: {
        en: "In exceptional cases the states may agree although less time is left.",
        ru: "В исключительных случаях государства могут договориться о передаче и при меньшем остатке срока.",
      },
      source: read,
    },
    "3.3": {
      says: {
        en: "A party may exclude one of the two procedures of article 9.1 by declaration.",
        ru: "Участник может заявлением исключить одну из двух процедур статьи 9.1.",
      },
      source: read,
    },
    "3.4": {
      says: {
        en: "A party may at any time declare whom it counts as its national.",
        ru: "Участник может в любое время заявить, кого он считает своим гражданином.",
      },
      source: read,
    },
    "4.1": {
      says: {
        en: "The sentencing state informs every person to whom the Convention may apply of its substance.",
        ru: "Государство приговора сообщает каждому, к кому конвенция может применяться, её существо.",
      },
      source: read,
    },
    "4.2": {
      says: {
        en: "Once told of the person's wish, the sentencing state informs the home state as soon as practicable after the judgment is final.",
        ru: "Узнав о желании человека, государство приговора сообщает о нём государству гражданства, как только это возможно после вступления приговора в силу.",
      },
      source: read,
    },
    "4.3": {
      says: {
        en: "It tells name and birth, address at home, the facts of the case, and nature, length and beginning of the sentence.",
        ru: "Сообщаются имя и рождение, адрес на родине, обстоятельства дела, вид, срок и начало наказания.",
      },
      source: read,
    },
    "4.4": {
      says: {
        en: "Told of the wish by the person, the home state may ask for this information, and the sentencing state gives it.",
        ru: "Если о желании сообщено государству гражданства, оно может запросить эти сведения, и государство приговора их даёт.",
      },
      source: read,
    },
    "4.5": {
      says: {
        en: "The person is told in writing of every step of either state and of every decision on a request.",
        ru: "Человеку письменно сообщают о каждом действии обоих государств и о каждом решении по запросу.",
      },
      source: read,
    },
    "5.1": {
      says: { en: "Requests and replies are in writing.", ru: "Запросы и ответы — письменные." },
      source: read,
    },
    "5.2": {
      says: {
        en: "They go from one ministry of justice to the other, unless a party has declared another way (5.3).",
        ru: "Их направляет одно министерство юстиции другому, если участник не заявил иного пути (5.3).",
      },
      source: read,
    },
    "5.4": {
      says: {
        en: "The requested state promptly tells its decision.",
        ru: "Запрашиваемое государство сообщает решение безотлагательно.",
      },
      source: read,
    },
    "6.1": {
      says: {
        en: "On request the administering state gives proof of nationality, its law by which the act is an offence, and which procedure of article 9 it will follow.",
        ru: "По просьбе государство исполнения даёт подтверждение гражданства, свой закон, по которому деяние преступно, и называет процедуру статьи 9.",
      },
      source: read,
    },
    "6.2": {
      says: {
        en: "Unless one state has already said no, the sentencing state gives the certified judgment and its law, the time served with remand and remission, the declaration of consent, and, where fitting, medical and social reports.",
        ru: "Если ни одно государство ещё не отказало, государство приговора даёт заверенный приговор и закон, справку об отбытом с учётом ареста и сокращений, заявление о согласии и, когда уместно, медицинские и социальные отчёты.",
      },
      source: read,
    },
    "6.3": {
      says: {
        en: "Either state may ask for these papers before it requests or decides.",
        ru: "Любое государство может запросить эти документы до запроса или решения.",
      },
      source: read,
    },
    "7.1": {
      says: {
        en: "The sentencing state sees to it that consent is voluntary and given in full knowledge of what follows from it.",
        ru: "Государство приговора следит, чтобы согласие было добровольным и данным с полным пониманием последствий.",
      },
      source: read,
    },
    "7.2": {
      says: {
        en: "The administering state may verify this through a consul or another official agreed on.",
        ru: "Государство исполнения может проверить это через консула или иного согласованного представителя.",
      },
      source: read,
    },
    "8.1": {
      says: {
        en: "Once the administering state has taken charge, enforcement in the sentencing state is suspended.",
        ru: "С принятием человека государством исполнения исполнение в государстве приговора приостанавливается.",
      },
      source: read,
    },
    "8.2": {
      says: {
        en: "The sentencing state no longer enforces a sentence that the administering state considers served.",
        ru: "Государство приговора больше не исполняет наказание, которое государство исполнения считает отбытым.",
      },
      source: read,
    },
    "9.1": {
      says: {
        en: "The administering state either continues enforcement (article 10) or converts the sentence by its own law (article 11).",
        ru: "Государство исполнения либо продолжает исполнение (статья 10), либо заменяет наказание по своему закону (статья 11).",
      },
      source: read,
    },
    "9.2": {
      says: {
        en: "On request it says before the transfer which of the two it will do.",
        ru: "По просьбе оно до передачи сообщает, что из двух выберет.",
      },
      source: read,
    },
    "9.3": {
      says: {
        en: "Enforcement follows the law of the administering state, which alone decides.",
        ru: "Исполнение идёт по закону государства исполнения, и решает только оно.",
      },
      source: read,
    },
    "10.1": {
      says: {
        en: "Continuing, it is bound by the nature and length of the sentence.",
        ru: "При продолжении оно связано видом и сроком наказания.",
      },
      source: read,
    },
    "10.2": {
      says: {
        en: "Where these do not fit its law it may adapt the sentence, never aggravating it nor exceeding its own maximum.",
        ru: "Если они несовместимы с его законом, оно может приспособить наказание, не отягчая его и не превышая собственного максимума.",
      },
      source: read,
    },
    "11.1": {
      says: {
        en: "Converting, it is bound by the facts found, may not turn custody into a fine, deducts all time served, does not make the person's position worse, and is not bound by a minimum of its law.",
        ru: "При замене оно связано установленными фактами, не заменяет лишение свободы штрафом, засчитывает всё отбытое, не ухудшает положение человека и не связано минимумом своего закона.",
      },
      source: read,
    },
    "art. 12": {
      says: {
        en: "Either state may grant pardon, amnesty or commutation by its own law.",
        ru: "Каждое государство может помиловать, амнистировать или смягчить наказание по своему закону.",
      },
      source: read,
    },
    "art. 13": {
      says: {
        en: "Only the sentencing state decides on a review of the judgment.",
        ru: "Пересмотр приговора решает только государство приговора.",
      },
      source: read,
    },
    "art. 14": {
      says: {
        en: "The administering state ends enforcement as soon as it is told that the sentence can no longer be enforced.",
        ru: "Государство исполнения прекращает исполнение, как только ему сообщат, что приговор больше не исполняется.",
      },
      source: read,
    },
    "17.3": {
      says: {
        en: "A party may require translations of requests and papers by declaration.",
        ru: "Участник может заявлением потребовать перевода запросов и документов.",
      },
      source: read,
    },
    "17.5": {
      says: {
        en: "The administering state bears the costs, except those that arise only in the sentencing state.",
        ru: "Расходы несёт государство исполнения, кроме возникших только на территории государства приговора.",
      },
      source: read,
    },
    "art. 21": {
      says: {
        en: "It applies to sentences passed before and after it came into force.",
        ru: "Конвенция применяется к приговорам, вынесенным и до, и после её вступления в силу.",
      },
      source: read,
    },
    parties: {
      says: {
        en: "69 parties: the list given here is complete. For some of them the day was not read.",
        ru: "69 участников: приведённый список полон. Для некоторых день не прочитан.",
      },
      source: counted,
    },
    ...declarations,
  },
  parameters: [monthsLeft],
  parties,
} satisfies Provision;
