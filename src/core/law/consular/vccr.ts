import type { Provision } from "../provision.ts";
import type { Source } from "../source.ts";

const checked = "2026-11-22";

const article36: Source = {
  address: "https://www.oocities.org/three_strikes_legal/Article_36.html",
  mark: "verified",
  checked,
};

const article37: Source = {
  address:
    "https://inview.nl/openCitation/id65381078ba80e5d956f0ccd126107311/vienna-convention-on-consular-relations-artikel-37",
  mark: "verified",
  checked,
};

const unread: Source = { ...article36, mark: "not verified" };

/** Vienna Convention on Consular Relations 1963, as far as it is about people in custody, in summary. */
export const vccr = {
  id: "vccr",
  cite: "VCCR",
  title: {
    en: "Vienna Convention on Consular Relations",
    ru: "Венская конвенция о консульских сношениях",
  },
  paragraphs: {
    parties: {
      says: {
        en: "Nearly all states are parties. Whether the detaining state is one is not checked here; what binds a state that is not has to be asked.",
        ru: "Участвуют почти все государства. Участвует ли государство, где человека держат, здесь не проверяется; что обязывает неучастника, нужно узнать.",
      },
      source: unread,
    },
    "5.i": {
      says: {
        en: "Consuls may arrange representation in court for nationals who cannot act for themselves.",
        ru: "Консулы могут обеспечить представительство в суде гражданам, которые не могут действовать сами.",
      },
      source: unread,
    },
    "36.1.a": {
      says: {
        en: "Consular officers are free to communicate with their nationals and to have access to them, and nationals with them.",
        ru: "Консульские должностные лица свободно сносятся со своими гражданами и имеют к ним доступ; граждане — так же.",
      },
      source: article36,
    },
    "36.1.b.notify": {
      says: {
        en: "If the person so requests, the authorities inform the consular post without delay of an arrest, remand or other detention.",
        ru: "Если человек об этом просит, власти без промедления уведомляют консульство об аресте, заключении под стражу или ином задержании.",
      },
      source: article36,
    },
    "36.1.b.forward": {
      says: {
        en: "What the person writes to the post is forwarded without delay.",
        ru: "Сообщения человека консульству передаются без промедления.",
      },
      source: article36,
    },
    "36.1.b.inform": {
      says: {
        en: "The authorities tell the person of these rights without delay.",
        ru: "Власти без промедления сообщают человеку об этих правах.",
      },
      source: article36,
    },
    "36.1.b.avena": {
      says: {
        en: "“Without delay” runs from when the foreign nationality is known or there are grounds to think so (International Court of Justice, Avena, 2004).",
        ru: "«Без промедления» считается с того времени, когда известно об иностранном гражданстве или есть основания его предполагать (Международный суд ООН, Авена, 2004).",
      },
      source: unread,
    },
    "36.1.c": {
      says: {
        en: "Consular officers may visit, talk to and write to a national in custody and arrange for a lawyer, also when the person serves a sentence; they do not act where the person expressly opposes it.",
        ru: "Консульские должностные лица вправе посещать гражданина под стражей, говорить и переписываться с ним и найти ему адвоката, также во время отбывания наказания; они не действуют, если человек прямо против.",
      },
      source: article36,
    },
    "36.2": {
      says: {
        en: "These rights are exercised under local law, which must let them have full effect.",
        ru: "Эти права осуществляются по местному закону, который должен позволять им действовать в полной мере.",
      },
      source: article36,
    },
    "37.a": {
      says: {
        en: "The authorities inform the post without delay of the death of a national.",
        ru: "Власти без промедления уведомляют консульство о смерти гражданина.",
      },
      source: article37,
    },
    "37.b": {
      says: {
        en: "They inform it without delay where a guardian is to be named for a minor or for somebody who cannot act.",
        ru: "Они без промедления уведомляют его, если несовершеннолетнему или недееспособному назначается опекун.",
      },
      source: article37,
    },
  },
  parameters: [],
} satisfies Provision;
