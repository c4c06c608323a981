import type { Provision } from "../../provision.ts";
import { code, shareLong, shareOther } from "./parameters.ts";

/** Conditional release from discretionary terms in the Penal Code of Iran, in summary. */
export const irIpc58 = {
  id: "ir-ipc-58",
  cite: "IPC 58",
  title: { en: "Iran: conditional release", ru: "Иран: условное освобождение" },
  paragraphs: {
    "58": {
      says: {
        en: "From a discretionary (ta’zir) term of more than ten years after one half, from others after one third: good conduct, no relapse expected, damages paid as far as able, not granted before.",
        ru: "От срока по усмотрению (тазир) более десяти лет — после половины, от других — после одной трети: хорошее поведение, рецидив не ожидается, ущерб по возможности возмещён, прежде не применялось.",
      },
      source: code,
    },
  },
  parameters: [shareLong, shareOther],
} satisfies Provision;
