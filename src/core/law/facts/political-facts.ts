import { type FactDefinition, yesOrNo } from "./fact-definition.ts";
import { whoKnows as who } from "./who-knows.ts";

/** What speaks of a detention as wrongful, and what must be clear before a political way. Neutral: "our state" is that of the organisation. */
export const politicalFacts = {
  credibleInnocence: yesOrNo(
    {
      en: "whether officials of our state hold credible information that the person is innocent",
      ru: "есть ли у должностных лиц нашего государства достоверные сведения о невиновности",
    },
    who.us,
  ),
  heldAsNational: yesOrNo(
    {
      en: "whether the person is held solely or substantially for being our national",
      ru: "удерживается ли человек только или в основном как наш гражданин",
    },
    who.us,
  ),
  heldForLeverage: yesOrNo(
    {
      en: "whether the person is held solely or substantially to influence our state's policy or to gain concessions",
      ru: "удерживается ли человек только или в основном ради влияния на политику нашего государства или уступок",
    },
    who.us,
  ),
  heldForFreedoms: yesOrNo(
    {
      en: "whether the reason appears to be freedom of the press, of religion or of peaceful assembly",
      ru: "кажется ли причиной свобода печати, вероисповедания или мирных собраний",
    },
    who.lawyer,
  ),
  ownLawBroken: yesOrNo(
    {
      en: "whether the detention breaks the law of the detaining state itself",
      ru: "нарушает ли содержание под стражей право самого этого государства",
    },
    who.lawyer,
  ),
  independentDoubts: yesOrNo(
    {
      en: "whether independent organisations or journalists have raised legitimate questions about innocence",
      ru: "ставили ли независимые организации или журналисты обоснованные вопросы о невиновности",
    },
    who.us,
  ),
  pretextReported: yesOrNo(
    {
      en: "whether our mission there has credible reports that the detention is a pretext",
      ru: "есть ли у нашего представительства достоверные сообщения, что это лишь предлог",
    },
    who.us,
  ),
  courtsNotIndependent: yesOrNo(
    {
      en: "whether our state has found that country's courts not independent, open to corruption or incapable of just verdicts",
      ru: "признало ли наше государство суды этой страны несамостоятельными, подкупными или неспособными к справедливым приговорам",
    },
    who.us,
  ),
  inhumaneConditions: yesOrNo(
    { en: "whether the conditions are inhumane", ru: "бесчеловечны ли условия содержания" },
    who.us,
  ),
  diplomacyNeeded: yesOrNo(
    {
      en: "whether our state's diplomatic engagement is likely necessary for release",
      ru: "нужны ли, вероятно, для освобождения дипломатические усилия нашего государства",
    },
    who.us,
  ),
  counterpartNamed: yesOrNo(
    {
      en: "whether the other side has said whom or what it would want in return",
      ru: "назвала ли другая сторона, кого или чего она хотела бы взамен",
    },
    who.us,
  ),
  authorityToExchange: yesOrNo(
    {
      en: "whether somebody on our side has the authority to agree to an exchange",
      ru: "есть ли у нас тот, кто уполномочен согласиться на обмен",
    },
    who.us,
  ),
} satisfies Record<string, FactDefinition<unknown>>;
