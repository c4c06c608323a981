import { type FactDefinition, yesOrNo } from "./fact-definition.ts";
import { whoKnows as who } from "./who-knows.ts";

/** What clemency and political ways turn on. */
export const clemencyFacts = {
  wantsClemency: yesOrNo(
    {
      en: "whether the person agrees that clemency be asked for",
      ru: "согласен ли человек, чтобы просили о помиловании",
    },
    who.person,
  ),
  otherReliefOpen: yesOrNo(
    {
      en: "whether an appeal or other relief by a court or an authority is still open",
      ru: "открыты ли ещё апелляция или иной путь через суд или ведомство",
    },
    who.lawyer,
  ),
  noPrisonImposed: yesOrNo(
    { en: "whether no prison sentence was imposed", ru: "обошлось ли без лишения свободы" },
    who.court,
  ),
  underSupervision: yesOrNo(
    {
      en: "whether the person is on probation, parole or supervised release",
      ru: "находится ли человек под надзором: пробация, досрочное освобождение",
    },
    who.court,
  ),
} satisfies Record<string, FactDefinition<unknown>>;
