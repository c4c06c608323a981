import type { CustodyRule } from "../../custody/custody-rule.ts";
import { fact, name } from "./custody-patterns.ts";

const notTheirs =
  "(?<!(?:U\\.S\\.|[Aa]ssistant|[Dd]istrict|[Cc]ounty|[Ss]tate|[Ss]pecial|[Pp]rosecuting|[Cc]ity|[Dd]eputy|House|[Gg]eneral|[Gg]overnment|Department|[Cc]hief|[Mm]inistry|[Aa]cting|[Pp]rosecution|[Cc]ompany|[Cc]orporate) )";
const lawyer =
  "(?:lawyer|attorney|solicitor|barrister|counsel|co-counsel|(?:federal|public|assistant federal|assistant public) defender)";

const conditions =
  "(?:diabetes|diabetic|cancer|tuberculosis|hepatitis(?: [ABC])?|asthma|pneumonia|heart (?:attack|disease|condition|problems?|failure|ailment)|stroke|coma|high blood pressure|hypertension|malaria|hernia|ulcers?|tumou?r|seizures?|epilepsy|arthritis|depression|anxiety|PTSD|post-traumatic stress(?: disorder)?|kidney (?:stones?|disease|failure|problems?)|brain (?:damage|injur(?:y|ies))|(?:neurological|head|spinal|back|traumatic brain) injur(?:y|ies)|malnutrition|dehydration|gout|glaucoma|scabies|dysentery|multiple sclerosis|paralysis|concussion|(?:broken|fractured|cracked) (?:\\p{L}+ )?(?:ribs?|leg|arm|wrist|nose|jaw|bones?|hand|foot|ankle|finger|hip|collarbone|skull)|COVID-19|dementia|hearing loss|weight loss|blood clots?|bronchitis|vertigo|migraines?|insomnia|sepsis|botulism|unresponsive wakefulness|vegetative state|chronic (?:pain|illness))";

/** Who judges, who defends, and how they are. */
export const custodyPeople: readonly CustodyRule[] = [
  {
    name: "judge",
    signs: "judge magistrate justice",
    field: "judge",
    pattern: fact(
      `(?:[Jj]udge|[Mm]agistrate|[Jj]ustice(?! (?:[Dd]epartment|[Mm]inist|[Ss]ecretary))) (?<value>${name})|(?:judge|magistrate)(?: in \\p{Lu}[\\p{L}'’-]+)?, (?<value2>${name})(?=,)`,
    ),
  },
  {
    name: "lawyer-name",
    signs: "lawyer attorney counsel barrister solicitor defender",
    field: "lawyer",
    pattern: fact(
      `${notTheirs}${lawyer}(?! [Gg]eneral)(?:(?: in \\p{Lu}[\\p{L}'’-]+)|(?: for (?:the )?[\\p{L} ]{2,30}))?,? (?<value>${name})`,
    ),
    owned: true,
  },
  {
    name: "name-lawyer",
    signs: "lawyer attorney solicitor counsel represent",
    field: "lawyer",
    pattern: fact(
      `(?<value>${name}), (?:(?:his|her|their|\\p{Lu}[\\p{L}'’-]+['’]s|the family['’]s|the \\p{L}+['’]s?)(?: [\\p{L}-]+){0,2} (?:lawyer|attorney|solicitor|counsel)|(?:an?|the)(?: [\\p{L}-]+){0,2} (?:lawyer|attorney|solicitor) (?:for|representing)|who (?:represents|is representing|represented|is defending|defended))(?! general)`,
    ),
    owned: true,
  },
  {
    name: "represented-by",
    signs: "represented",
    field: "lawyer",
    pattern: fact(`represented by (?:(?:attorney|lawyer|counsel|a \\p{L}+ lawyer),? )?(?<value>${name})`),
  },
  {
    name: "condition",
    signs:
      "diabet cancer tubercul hepatit asthma pneumon heart stroke coma blood hypertens malaria hernia ulcer tumo seizure epilep arthrit depress anxiety ptsd traumatic kidney brain injur malnutr dehydr gout glaucoma scabies dysenter sclerosis paralys concuss broken fractured cracked covid dementia hearing weight bronchit vertigo migraine insomnia sepsis botulism vegetative wakefulness chronic",
    field: "health",
    pattern: fact(
      `(?<value>(?:(?:an?|the|severe|chronic|untreated|mild|serious|advanced|two|three|several|type [12]|stage \\p{L}+|possible|suspected) )*${conditions})(?![\\p{L}-])(?! (?:medication|medicine|drugs|pills|patients?|research(?:ers?)?|scientists?|specialists?|biologists?|doctors?|cent(?:er|re)|institute|ward|treatment|tests?|pandemic|crisis|outbreak))|(?<value2>(?:(?:left|right) )?(?:ribs?|leg|arm|wrist|nose|jaw|hand|foot|ankle|finger|hip) (?:was|were|had been|is) (?:broken|fractured))`,
    ),
    unless: /\b(?:stud(?:y|ies|ied|ying)|research|expert|speciali[sz])\w*[^.;]{0,30}$/iu,
    strict: true,
  },
  {
    name: "illness",
    signs:
      " suffering suffers suffered suffer diagnosed contracted tested treated battling recovering complained ",
    field: "health",
    pattern: fact(
      '(?:suffer(?:s|ed|ing)? from|diagnosed with|tested positive for|(?:is |being |was )treated for|battling|recovering from|complained of) (?<value>(?!(?:it|this|that|them|all|what|both|his treatment|the effects)[ ,.])(?:[\\p{L}-]+ ){0,3}?[\\p{L}\\d-]+)(?=[,.;:”"]|$| (?:and|or|but|in|on|at|since|after|while|when|that|which|during|for|as|because|from|by|last|earlier)[ ,])|(?<value2>contracted (?:[\\p{L}-]+ )?(?!with )[\\p{L}\\d-]+)(?! with)(?=[,.;]|$| (?:and|but|in|while|at|last|during|there)[ ,])',
    ),
    strict: true,
  },
  {
    // What somebody cannot do tells how they are.
    name: "unable",
    signs:
      " can cannot can't can’t could couldn't couldn’t unable barely hardly trouble difficulty struggles ",
    and: "walk stand sit eat swallow sleep see hear speak talk climb lift raise breath bed move feel read write bend chew keep",
    field: "health",
    pattern: fact(
      "(?<value>(?:(?:can|could)(?:not|n['’]t| not| no longer| hardly| barely| scarcely| only)|can['’]t|cannot|(?:is|was|are|were)(?: now| still)? (?:unable to|not able to|barely able to)|unable to|(?:has|had|have|having)(?: \\p{L}+)? (?:trouble|difficulty)|struggles to|(?:barely|hardly))(?: even)?(?: \\p{L}+ly)? (?:walk(?:s|ing)?|stand(?:ing)?(?! trial)|sit(?:ting)? up|eat(?:s|ing)?|swallow(?:ing)?|sleep(?:s|ing)?|hear(?:ing)?(?! (?:from|about))|speak(?:ing)?(?! (?:to|with|for|about|the|out))|climb(?:ing)?|lift(?:ing)?|breath(?:e|ing)|get(?:ting)? out of bed|move(?:ing)?(?! (?:to|in|on|for))|feel(?:ing)?|read|chew(?:ing)?|bend|raise (?:his|her|a|an|either|both)|use (?:his|her)|keep (?:food|anything)|see (?:out|with|in|anything|properly|well|clearly)|see(?=[,.;]|$)))",
    ),
    toClauseEnd: true,
    strict: true,
  },
  {
    name: "bodily",
    signs:
      "faint collapsed passed vomit cough lost losing blind deaf wheelchair crutch limp stick cane swollen numb bleeding stone",
    field: "health",
    pattern: fact(
      "(?<value>(?:has |have |had |is |was |been )*(?:faint(?:ed|ing)|collapsed(?! (?:in|into) (?:tears|laughter))|passed out|vomit(?:ed|ing|s)?(?: blood)?|cough(?:ed|ing|s) (?:up )?blood|los(?:t|ing) (?:all |the |his |her |some |most of (?:his|her) )*(?:sensation|feeling|sight|eyesight|hearing|consciousness|vision|teeth|hair|use of|memory|voice|appetite|a (?:tooth|finger|toe|kidney|leg|foot))|gone (?:blind|deaf)|(?:uses|in|confined to|needs) an? wheelchair|(?:walks|walking|walked) with an? (?:stick|cane|limp|frame|walker)|on crutches|limp(?:s|ed|ing)))",
    ),
    toClauseEnd: true,
    strict: true,
  },
  {
    name: "health",
    signs:
      "health condition lost spirits ill sick frail weak unwell well fine bedridden exhausted malnourished pregnant paralyzed blind unconscious suicidal hunger suffer",
    field: "health",
    pattern: fact(
      "(?<value>in (?:good|poor|stable|critical|serious|failing|bad|grave|ill|declining|fair|frail) (?:health|condition)|in good spirits|(?:failing|declining|deteriorating|poor|fragile|worsening) health|health (?:is|was|has been|had been|is said to be)(?: \\p{L}+ly)? (?:deteriorating|failing|declining|poor|worsening|fragile)|health (?:has|had)(?: \\p{L}+)? (?:deteriorated|worsened|declined)|lost (?:about |more than |nearly |some |over |at least )?(?:\\d+|[\\p{L}-]+) (?:kg|kilos?|pounds|lbs|kilograms|stone)|(?:negative impact on|deteriorat\\p{L}+(?: of)?|worsening) (?:[\\p{L}]+ ){0,6}?health(?: status)?|hunger strike)|(?:is|was|are|looks?|looked|seemed|appears?|appeared|being|became|fell|gravely|seriously|critically)(?: \\p{L}+ly| very)? (?<value2>(?:gravely |seriously |critically )?ill(?!-| will)|sick|(?:doing )?(?:well|fine)(?=[,.;”]|$)|bedridden|exhausted|malnourished|(?:(?:two|three|four|five|six|seven|eight) months )?pregnant|diabetic|frail|unwell|paralyzed|unconscious|suicidal|thin|emaciated|in a coma)",
    ),
    strict: true,
  },
];
