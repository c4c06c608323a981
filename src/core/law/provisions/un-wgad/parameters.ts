import type { Parameter } from "../../parameter.ts";
import type { Source } from "../../source.ts";

const checked = "2026-11-22";

/** The Working Group's page on complaints. */
export const complaints: Source = {
  address: "http://web.test.ohchr.un-icc.cloud/EN/Issues/Detention/Pages/Complaints.aspx",
  mark: "verified",
  checked,
};

/** The five categories as a database of its opinions tells them. */
export const categories: Source = {
  address: "https://www.unwgaddatabase.org/un/Document.aspx?id=455",
  mark: "verified",
  checked,
};

/** The methods of work of July 2016 (A/HRC/33/66), not read to these paragraphs. */
export const methods: Source = {
  address: "https://right-docs.org/doc/a-hrc-33-66",
  mark: "not verified",
  checked,
};

export const replyDays: Parameter<number> = {
  id: "reply-days",
  label: { en: "Time for the government's reply", ru: "Срок ответа правительства" },
  unit: { en: "days", ru: "дней" },
  values: [{ value: 60, source: complaints }],
};
