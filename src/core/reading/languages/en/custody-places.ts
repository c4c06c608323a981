import type { CustodyRule } from "../../custody/custody-rule.ts";
import { fact, place } from "./custody-patterns.ts";

const kind =
  "(?:(?:[Rr]emand |[Ss]tate |[Ff]ederal |[Mm]ilitary |[Cc]entral |[Cc]ounty |(?:[Ww]o)?[Mm]en['’]s |[Mm]aximum[- ][Ss]ecurity |[Hh]igh[- ][Ss]ecurity |[Pp]retrial |[Pp]re-trial |[Ii]mmigration )*(?:[Pp]rison|[Jj]ail|[Pp]enitentiary|[Gg]ulag|(?:[Dd]etention|[Cc]orrections?|[Cc]orrectional|[Rr]emand|[Ii]solation) (?:[Cc]ent(?:er|re)|[Ff]acility|[Ii]nstitution|[Cc]omplex|[Dd]epot|[Cc]olony)|(?:(?:[Pp]enal|[Ll]abou?r|[Cc]orrective|[Cc]orrectional|[Pp]rison) )?[Cc]olony|(?:[Ll]abou?r|[Pp]rison|[Dd]etention) [Cc]amp|[Pp]olice (?:[Ss]tation|[Cc]ell)|[Pp]unishment [Cc]ell|[Pp]rison (?:[Ii]nfirmary|[Hh]ospital)))(?![\\p{L}])";
const capital = "(?:\\p{Lu}[\\p{L}'’-]+|No\\.?|\\d+|of|de|la|el|al)";
const where = `(?:(?: (?:in|near|outside|at|of) (?:the )?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December)${place}){1,2})`;
const verbs =
  "(?:held|holding|imprisoned|jailed|incarcerated|detained|locked up|serving|served|spent|spending|transferred|moved|taken|sent|returned|arrived|remains?|remained|released|freed|died|visited|inside|escaped|from|saw|see|met|kept|put|thrown|isolated|in|at|to|into|of|a|the)";

/** In which court and which prison. */
export const custodyPlaces: readonly CustodyRule[] = [
  {
    name: "court",
    signs: "court",
    field: "court",
    pattern: fact(
      `(?<value>(?:(?:an?|the) )?(?:(?:\\p{Lu}[\\p{L}.'’-]+|federal|district|military|regional|appeals?|high|supreme|criminal|city|local|revolutionary|provincial|lower|higher|circuit|superior|constitutional|county|state|special|people['’]s|security|appellate|municipal|national) ){1,5}[Cc]ourt(?:house)?(?![\\p{L}])(?! (?:documents|papers|filings?|records?|order|case|hearing|appearance|ruling|decision|date|system|[Jj]ustice|battle|room|officials?|martial|reporter|spokes))(?: of (?:[Aa]ppeals?|\\p{Lu}[\\p{L}'’-]+)(?: (?:of|for|on) (?:the )?(?:\\p{Lu}[\\p{L}'’-]+)(?: \\p{Lu}[\\p{L}'’-]+)*| \\p{Lu}[\\p{L}'’-]+)*)?(?: (?:in|of|for|on) (?:the )?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\\p{Lu}[\\p{L}'’.-]+(?:,? \\p{Lu}[\\p{L}'’.-]+){0,3})?|(?:(?:an?|the) )?(?:\\p{Lu}[\\p{L}'’-]+ ){0,3}Court of (?:[Aa]ppeals?|[Cc]assation|\\p{Lu}[\\p{L}]+)(?: (?:of|for|in|on) (?:the )?\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2})?|(?:an?|the) court in ${place})`,
    ),
    strict: true,
    unless:
      /\b(?:appeal(?:ed|ing)? (?:to|at|in|before)|sue[ds]?|suing|lawsuits?|petition(?:ed|ing)?)\b[^.;]{0,50}$/iu,
  },
  {
    name: "court-of-judge",
    signs: "judge jury tribunal",
    field: "court",
    pattern: fact(
      `(?:an?|the) (?<value>(?:\\p{Lu}[\\p{L}]+ )?(?:[Rr]evolutionary|[Mm]ilitary|[Cc]riminal) [Tt]ribunal)`,
    ),
    strict: true,
  },
  {
    name: "facility",
    signs:
      "prison jail penitentiary detention correction colony camp depot remand infirmary police gulag punishment",
    field: "facility",
    pattern: fact(
      `${verbs} (?:the )?(?:notorious |infamous |nearby |same )?(?<value>(?:${capital} ){1,5}${kind}(?: No\\.? ?\\d+)?${where}?)(?! (?:officials?|authorities|guards?|system|service|director|population|administration|sentence|term|time|swap|exchange|conditions|release|reform))`,
    ),
    strict: true,
    named: true,
  },
  {
    name: "prison-in",
    signs: "prison jail penitentiary detention correction colony camp depot remand infirmary cell police",
    field: "facility",
    pattern: fact(
      `(?:in|at|to|from|into|inside|near|of) (?<value>(?:an?|the) (?:(?!(?:same|new|only|other)\\b)[\\p{L}-]+ ){0,3}?${kind}${where})(?! (?:officials?|authorities|guards?))`,
    ),
    strict: true,
    named: true,
  },
  {
    name: "known-prison",
    signs:
      "fci usp fmc mdc mcc hmp ik- sizo evin lefortovo butyrka insein guantan rikers bagram abu adx terre ghraib helicoide kurdakhani",
    field: "facility",
    pattern: fact(
      `(?:in|at|to|from|into|inside|near|the) (?:the )?(?<value>(?:(?:FCI|USP|FMC|MDC|MCC|HMP|ADX|FDC|FTC) \\p{Lu}[\\p{L}]+(?: \\p{Lu}[\\p{L}]+)?|(?:IK|SIZO|OTB|LIU)-\\d+|(?:Evin|Lefortovo|Butyrka|Insein|Rikers Island|Guant[áa]namo(?: Bay)?|Bagram|Abu Ghraib|ADX Florence|El Helicoide|Matrosskaya Tishina)(?: [Pp]rison)?))`,
    ),
    strict: true,
  },
  {
    // "Was sent to Marrow Creek": a name that is no place we know
    name: "sent-to-name",
    signs: " sent moved transferred returned committed transfer ",
    field: "facility",
    pattern: fact(
      `(?:(?:sent|moved|transferred|returned|committed)(?: back| on| again)?|transfer)(?: (?:last|this) \\p{L}+| \\p{L}+day)? to (?!(?:[\\p{L}'’-]+ ){0,3}?(?:Airport|Hospital|Clinic|Infirmary|Medical|Court|Embassy|Consulate|Hotel|University|College|School|Street|House|Congress|Parliament|Senate|Base|Church|Mosque|Park|County|Province|State|Region|District|Island|City|Ministry|Department|Office|God|Mr|Mrs|Ms)(?![\\p{L}]))(?<value>\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2})(?=[,.;:”"]|$| (?:in|on|near|outside|where|which|and|after|before|last|earlier|by|this|at) )`,
    ),
    strict: true,
    unlisted: true,
  },
  {
    name: "held-at",
    signs: "held imprisoned jailed incarcerated detained",
    field: "facility",
    pattern: fact(
      `(?:held|imprisoned|jailed|incarcerated|detained) at (?!(?:the )?(?:[\\p{L}'’.-]+ ){0,4}?(?:[Aa]irport|[Hh]otel|[Ss]tation|[Uu]niversity|[Ee]mbassy|[Cc]onsulate|[Ss]quare|[Pp]ark|[Ss]tadium|[Hh]ouse))(?<value>(?:the )?\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,3})(?= ?[,.;(]| in | outside | near |$)(?! (?:[Aa]irport|[Ii]nternational))`,
    ),
    strict: true,
  },
];
