import { describe, expect, it } from "vitest";
import { letterAsks as english } from "../languages/en/letter-asks.ts";
import { letterAsks as russian } from "../languages/ru/letter-asks.ts";
import { kindOfAsk } from "./ask-kind.ts";

const kindOf = (text: string) => kindOfAsk(/[а-я]/iu.test(text) ? russian : english, text);

describe("what is wanted", () => {
  it.each([
    ["tell us whether a doctor has seen him", "information"],
    ["whether a lawyer has been appointed", "information"],
    ["that this Mission be notified of any change in his condition", "information"],
    ["facilitate a visit by the Vice-Consul at an early date", "consular_access"],
    ["meet his attorney out of earshot of guards", "lawyer_access"],
    ["ten minutes on the telephone with his son", "family_contact"],
    ["be taken to see an eye doctor", "medical_care"],
    ["his epilepsy medicine be given on time", "medication"],
    ["be returned to the general wing", "end_solitary"],
    ["a mattress and two blankets", "conditions"],
    ["sent to a jail nearer his family", "transfer"],
    ["let him do the rest of his time at home in Norway", "sentence_transfer"],
    ["be freed before he dies", "humanitarian_release"],
    ["put his name on the amnesty list", "clemency"],
    ["recalculate his release date", "sentence_review"],
    ["find out who beat him", "investigation"],
    ["somebody who can speak Tamil", "translation"],
    ["renew his passport for the journey", "other"],
    ["пояснить, почему ему не дают лекарства", "information"],
    ["пропустить вице-консула в изолятор", "consular_access"],
    ["допустить к участию в деле защитника", "lawyer_access"],
    ["пустить к нему жену хотя бы на час", "family_contact"],
    ["провести ему снимок позвоночника", "medical_care"],
    ["чтобы ему кололи инсулин вовремя", "medication"],
    ["вернуть его к остальным заключённым", "end_solitary"],
    ["поселить с некурящими", "conditions"],
    ["перевод в женскую тюрьму ближе к дому", "transfer"],
    ["досидеть срок дома", "sentence_transfer"],
    ["отпустить под подписку", "humanitarian_release"],
    ["включить его в список на амнистию", "clemency"],
    ["снизить наказание до фактически отбытого", "sentence_review"],
    ["установить причины смерти", "investigation"],
    ["вручать документы с переводом", "translation"],
  ])("%s: %s", (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });
});
