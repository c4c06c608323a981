import { choice, long, required, text } from "../field.ts";
import { defineKind } from "../kind.ts";
import { headed, sentences } from "../phrase.ts";

const whats = {
  "person informed": {
    en: "the person was told of the right to consular help",
    ru: "человеку сообщили о праве на консульскую помощь",
  },
  "person not informed": {
    en: "the person was not told of the right to consular help",
    ru: "человеку не сообщили о праве на консульскую помощь",
  },
  "person asked": {
    en: "the person asked that the post be told",
    ru: "человек попросил уведомить консульство",
  },
  "person opposes": {
    en: "the person does not want the post to act",
    ru: "человек не хочет участия консульства",
  },
  "post told": { en: "the authorities told the post", ru: "власти уведомили консульство" },
  "post not told": {
    en: "the post learnt it otherwise than from the authorities",
    ru: "консульство узнало не от властей",
  },
  "death told": {
    en: "the authorities told the post of the death",
    ru: "власти уведомили консульство о смерти",
  },
  "death not told": {
    en: "the post learnt of the death otherwise than from the authorities",
    ru: "о смерти консульство узнало не от властей",
  },
};

/** What became of the right to consular help: who was told, and what the person wants. */
export const notification = defineKind({
  kind: "notification",
  chapter: "contact",
  label: { en: "Consular notification", ru: "Консульское уведомление" },
  on: { label: { en: "On", ru: "Дата" } },
  fields: {
    what: required(choice({ en: "What happened", ru: "Что произошло" }, whats)),
    by: text({ en: "By whom", ru: "Кем" }),
    remarks: long({ en: "Remarks", ru: "Примечание" }),
  },
  says: {
    en: (b) => sentences(headed("Consular notification", whats[b.what].en, b.by), b.remarks),
    ru: (b) => sentences(headed("Консульское уведомление", whats[b.what].ru, b.by), b.remarks),
  },
});
