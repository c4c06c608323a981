import { dutyWords, owedKinds } from "../../casework/duties/duty-kinds.ts";
import type { Text } from "../../words/text.ts";
import { choice, date, facts, long, required, text } from "../field.ts";
import { defineKind } from "../kind.ts";
import { dated, headed, sentences } from "../phrase.ts";

const duties = Object.fromEntries(owedKinds.map((kind) => [kind, dutyWords[kind].says])) as Record<
  (typeof owedKinds)[number],
  Text
>;

/** Somebody answerable has decided that a duty need not be done, until a day or for good. */
export const exception = defineKind({
  kind: "exception",
  chapter: "file",
  label: { en: "Exception from a duty", ru: "Исключение из срока" },
  on: { label: { en: "From", ru: "С какого дня" } },
  fields: {
    duty: required(choice({ en: "From which duty", ru: "Какая обязанность" }, duties)),
    of: facts({ en: "Only the one begun by", ru: "Только начатая записью" }, []),
    until: date({ en: "Until", ru: "До какого дня" }),
    approvedBy: required(text({ en: "Approved by", ru: "Кто разрешил" })),
    reason: required(long({ en: "Reason", ru: "Причина" })),
  },
  says: {
    en: (b) =>
      sentences(
        headed(
          "Exception",
          duties[b.duty].en,
          b.until && `until ${dated("en", b.until)}`,
          `approved by ${b.approvedBy}`,
        ),
        b.reason,
      ),
    ru: (b) =>
      sentences(
        headed(
          "Исключение",
          duties[b.duty].ru,
          b.until && `срок — ${dated("ru", b.until)}`,
          `кто разрешил — ${b.approvedBy}`,
        ),
        b.reason,
      ),
  },
  line: false,
});
