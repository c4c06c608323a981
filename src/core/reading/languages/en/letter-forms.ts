import { foreignBodies } from "../../letters/foreign-bodies.ts";
import type { FieldName, LetterForms } from "../../letters/letter-rules.ts";
import { phraseSet } from "../word-list.ts";

const labels: Readonly<Record<FieldName, string>> = {
  from: `from, post, sender, prepared by, reported by, author, written by, issued by, report by, drafted by, originator, submitted by,
    visiting officer, consular officer, visited by, officer, from the desk of`,
  to: `to, for, attention, attn, fao, addressee, recipient, addressed to, to the, for the attention of, action, action to, distribution, to be written to,
    send appeals to, please send appeals to, send your appeals to, send letters to, appeals to, address appeals to, addresses for appeals, contact, contact information, target, targets, to be served on, served on, please write to, write to, issued to, issued at the request of, at the request of, requested by`,
  copy: "cc, copy, copies, bcc, copied to, info, copy to",
  date: `date, dated, sent, written, date of report, date of letter, issued, date issued, date of issue, report date, time and date,
    date and time, date/time, date written, date of call, call date, prepared, on, received, date of this report, report written, time, date of note`,
  visited: "visited, date of visit, visit date, visit, visited on, date visited",
  reference: `ref, reference, our ref, our reference, file, file no, file number, our file, doc no, document no, log no, note no, file ref,
    cert nr, cert no, certificate no, cert. nr, cert. no, nr, reference no, reference number, ref no, no, ua, index, ai index, our refs, our sign, my no, my ref, my number, our number, our no, registry no, log number, please quote, in reply please quote, when replying please quote, in reply quote, when replying quote, n/réf, n/ref, nos réf, notre réf, unser zeichen, ons kenmerk, kenmerk, prot, prot. n, prot. no, dossier, dossier no, serial, serial no, message no, msg no, remedy id, remedy no, grievance no, file reference, uo no, memo no, report no, letter no, tel no`,
  theirs:
    "v/réf, v/ref, vos réf, votre réf, ihr zeichen, uw kenmerk, your ref, your reference, your file, yr ref, your refs, your no, your number, your letter, in reply to, your note",
  subject:
    "subject, re, subj, concerning, about, in re, regarding, sub, in the matter of, matter, topic, case of, reason for call, purpose",
  person: `person, prisoner, detainee, inmate, name, client, patient, national, name of prisoner, name of detainee, name of inmate, subject of visit, name of patient,
    patient name, prisoner visited, person visited, inmate name, defendant, detainee name, prisoner name, accused, name of national, applicant, petitioner, person detained, citizen, full name, case, who, person in custody, offender, resident, seen, suspect, defendant's name, name of suspect, our client, client name, prisoner name and number, re our client, my client, inmate/patient`,
  caller:
    "caller, call from, called by, incoming call from, name of caller, caller's name, who called, incoming, telephone call from",
  taker: `taken by, received by, duty officer, call taken by, answered by, recorded by, operator, message taken by, noted by, taken down by, spoke to, spoke with, call received by, logged by, on duty, officer on duty, on call, call handled by`,
  place: "place, prison, facility, institution, location, at, place of detention, venue, court",
};

const organisation =
  "Embassy|High Commission|Consulate(?:[- ]General)?|Ministry|Department|Dept\\.?|Section|Division|Directorate(?:[- ]General)?|Bureau|Office|Prisons?|Jail|Penitentiary|Correctional|Corrections|Correction|Court|Tribunal|FCI|USP|FDC|MDC|FMC|MCC|HMP|YOI|House of (?:Commons|Lords|Representatives)|Senate|Congress|Assembly|Commission|Committee|Service|Services|Administration|Authority|Agency|Hospital|(?:[Pp]oly)?[Cc]linic|Infirmary|LLP|LLC|Chambers|Solicitors|Associates|Attorneys|Law (?:Firm|Offices?|Group)|Advocates|Association|Foundation|Organi[sz]ation|Centre|Center|Mission|Police|Council|Institution|Facility|Institute|Board|Parliament|Delegation|Red Cross|Society|Federation|Network|Watch|International|Initiative|Project|Registry|University|Camp|Colony|Detention|Cabinet|(?<=\\p{L} )Unit(?! [A-Z\\d]\\b)|Presidency|Secretariat|Command|Headquarters|Embas+[ie]?y|Desk|Post(?= (?:in|of|at) )|Trust|Fund|Union|Ombudsman(?:'s)? Office|Ministry|Legal Aid|Consular (?:Operations|Affairs|Services|Assistance)|Enforcement|MFA|FCO|FCDO|DFAT|MOFA|MEA|DIRCO|ICRC|NGO|UNHCR|Mandates|Rapporteurs?|Protecting Power|Legation|[\\p{L}’'-]+ & [\\p{L}’'-]+|Messrs|Interests|Government|Ward|Headquarters|Partners|& Co\\.?|Rights";

const role =
  "Member(?= of (?:Parliament|Congress|the ))|Minister|Ambassador|Consul(?:[- ]General)?|Vice[- ]Consul|Attach[ée]|Secretary|Counsell?or|Charg[ée] d[’']affaires|Director(?:[- ]General)?|Head|Chief|Governor|Warden|Superintendent|Commissioner|Manager|Officer|Attorney(?:[- ]General)?|Lawyer|Solicitor|Barrister|Counsel|Advocate|Judge|Justice|Magistrate|Registrar|Clerk|Doctor|Physician|Surgeon|Nurse|Psychiatrist|Psychologist|Psychiatry|Chaplain|President|Chair(?:man|woman|person)?|Deputy|Assistant|Commander|Coordinator|Caseworker|Case Worker|Adviser|Advisor|Prosecutor|Procurator|Ombudsman|Inspector|Colonel|Major|Captain|Lieutenant|Sergeant|General|Administrator|Representative|Delegate|Specialist|Analyst|Director|Prime Minister|Specialist|Partner(?!s)|Trustee|Convenor|Envoy|Interpreter|Social Worker|Campaigner|Researcher|Dentist|Paralegal|Desk|Duty";

/** A number of papers, with the volume and the leaf: "CON/14 Vol. II (67)". */
const numbered = String.raw`(?:\([\d.]{1,6}\)[-/])?(?=\S*\d)[\p{L}\d][\p{L}\d./\\()_–-]*(?: ?[/–-] ?[\p{L}\d./()-]+)*(?:,? ?(?:vol|pt|part|min|enc|folio|fol)\.? ?[\p{L}\d]+)*(?: ?\([\p{L}\d./ -]{1,12}\))*`;

/** How English letters look. */
export const letterForms: LetterForms = {
  labels: new Map(
    Object.entries(labels).flatMap(([field, names]) =>
      [...phraseSet(names)].map((name) => [name, field as FieldName] as const),
    ),
  ),
  headings: [
    {
      name: "visit-report",
      kind: "visit_report",
      pattern:
        /\b(?:visit (?:report|note|record|summary)|(?:report|record|notes?|summary|account) (?:of|on|from) (?:an? |the |my |our )?(?:consular |prison |family |welfare |routine |first |second |quarterly |joint )*visit|(?:consular|prison|jail|welfare|detention) visit\b(?! request)|\bvisits? (?:to|with) [^.]{0,60}(?:prison|jail|detention|penitentiary|correctional|custody|gaol|inmate|prisoner|detainee|camp|colony))/iu,
    },
    {
      name: "telephone-note",
      kind: "telephone_note",
      pattern:
        /\b(?:(?:tele)?phone (?:note|message|call|log|record|memo|conversation)|(?:note|record|memo|minute|transcript|summary) of (?:an? |the )?(?:tele)?phone (?:call|conversation)|(?:note|record) of (?:an? )?(?:incoming )?call|call (?:log|note|record|report|sheet|slip|memo)|(?:night )?duty (?:(?:phone|officer|desk)(?:'s)? )?(?:log|note|call|book|diary)|while you were out|phoned in|telcon|out[- ]of[- ]hours (?:call|log|note))\b/iu,
    },
    {
      name: "urgent-appeal",
      kind: "urgent_appeal",
      pattern:
        /\b(?:urgent (?:action|appeal)|appeal for action|action (?:alert|appeal)|appeal case|letter[- ]writing action|take action|write a letter|joint (?:urgent )?appeal)\b/iu,
    },
    {
      name: "note-verbale",
      kind: "note_verbale",
      pattern: /\b(?:notes? verbale|verbal note|third[- ]person note|diplomatic note)\b/iu,
    },
    {
      name: "court-notice",
      kind: "court_notice",
      pattern:
        /\b(?:notice (?:of|to) (?:[\p{L} -]{0,24}?)?(?:hearing|trial|listing|adjournment|postponement|setting|appear|date|rescheduling|appearance|review|fixture|mention|sentencing|arraignment|proceedings|counsel|parties)|hearing notice|summons|subpoena|court notice|notification of (?:the |a )?(?:hearing|trial|date)|listing notice|writ of|convocation|citation to appear)\b/iu,
    },
    {
      name: "decision",
      kind: "decision",
      pattern:
        /^(?:[\p{L} ]{0,30}\b)?(?:order|decision|ruling|judg[e]?ment|determination|decree|resolution|opinion and order|notice of (?:[\p{L} ]{0,20})?(?:decision|determination|action|disposition)|findings)\b(?! forms?)|\b(?:grievance|appeal|application|request|remedy)\b.{0,40}\b(?:response|decision|outcome)$|^final (?:agency )?(?:response|decision)/iu,
    },
    {
      name: "medical-note",
      kind: "medical_note",
      pattern:
        /\b(?:(?:medical|clinical|psychiatric|psychological|dental|health|nursing|discharge|doctor's|physician's|fitness)(?: \p{L}+)? (?:certificate|report|note|summary|statement|record|opinion|assessment|update|letter|encounter|evaluation|examination)|fit(?:ness)? (?:to|for) (?:travel|fly)|discharge summary|sick (?:note|report)|health services? (?:note|unit|encounter)|case summary for medical|medical certificate)\b/iu,
    },
    {
      name: "memo",
      kind: "memo",
      pattern:
        /\b(?:memorand(?:um|a)|memo|file note|note (?:to|for) (?:the )?(?:file|record|minister|secretary|director)|internal note|minute sheet|minute|loose minute|briefing(?: note)?|submission|inter[- ]?office|situation report|sitrep|routing slip|case note|note to (?:all )?(?:staff|posts?)|handover note)\b/iu,
    },
    {
      name: "certificate",
      kind: "other",
      pattern:
        /^(?:\p{L}+ ){0,3}(?:certificate|power of attorney|affidavit|declaration|attestation)(?: of (?:detention|custody|imprisonment))?$/iu,
    },
  ],
  formulas: [
    {
      name: "compliments",
      kind: "note_verbale",
      pattern:
        /\b(?:presents?|conveys?|extends?|express(?:es)?|offers?|pays?) (?:its|their|his|her) (?:\p{L}+ ){0,2}(?:compliments|respects)\b/iu,
    },
    {
      name: "third-person",
      kind: "note_verbale",
      pattern:
        /^the (?:royal )?(?:\p{L}+ ){0,2}(?:embassy|ministry|high commission|consulate|permanent mission|department)\b[^.\n]{0,160} has the honou?r to\b/imu,
    },
    {
      name: "so-ordered",
      kind: "decision",
      pattern:
        /\b(?:it is (?:hereby |so |further )?ordered|hereby (?:orders|decides|rules|resolves|decided|ordered)|so ordered|decides as follows|for these reasons,? the (?:court|board|commission|tribunal))\b/iu,
    },
    {
      name: "you-are-notified",
      kind: "court_notice",
      pattern:
        /\b(?:you are hereby (?:notified|summoned|informed|required|commanded)|(?:hereby given|take notice) that|(?:is|are) hereby (?:notified|summoned))\b/iu,
    },
    {
      name: "write-for",
      kind: "urgent_appeal",
      pattern: /\b(?:please (?:write|send appeals)|send (?:your )?appeals|write immediately)\b/iu,
    },
    {
      name: "certify",
      kind: "medical_note",
      pattern:
        /\b(?:this is to certify that|i (?:hereby )?certify that)\b(?:[^.]|(?<=\b(?:Mr|Mrs|Ms|Dr))\.){0,200}\b(?:examin|treat|patient|diagnos|admitted|under my care|suffer|medical|hospital)/iu,
    },
    {
      name: "diagnosis",
      kind: "medical_note",
      pattern: /^(?:diagnos[ie]s|on examination|o\/e|presenting complaint|impression|prognosis)\s?[:.]/imu,
    },
    {
      name: "certifies",
      kind: "other",
      pattern: /\b(?:certif(?:y|ies)|attests?|declares?|hereby states?) that\b/iu,
    },
  ],
  salutation:
    /^(?:(?:to )?(?:my )?dear(?:est)? [\p{L}][^.!?]{0,80}(?:[,:!;.–—-]|$)|dear[,!]|(?:your )?(?:excellenc(?:y|ies)|honou?r|highness|majesty|eminence|grace)(?:ies)?[,:!]?$|(?:good (?:morning|afternoon|evening|day)|hi|hello|greetings|hey)\b[^.?]{0,60}(?:[,!:.–—-]|$)|to the (?:consul|ambassador|warden|governor|embassy|director|minister|honou?rable|consulate)[\p{L} ]{0,40}[:,]$|to whom (?:it|this) may concern|sir(?:s)?(?: or madam)?\s?[,:]|madam\s?[,:]|mr\.? (?:ambassador|minister|consul|president|secretary|director|warden|governor|prosecutor)[\p{L} -]{0,20}[,:]|respected [\p{L} ]{2,40}[,:!]|honou?rable [\p{L} .]{2,40}[,:]|esteemed [\p{L} ]{2,40}[,:]|assalamu?[- ]|salam|mum|mom|dad)/iu,
  closing:
    /^(?:(?:yours|your)(?: (?:very|most|ever|in))?\s?(?:faithfully|sincerely|truly|respectfully|loving|etc)?\b[\p{L} ,.']{0,24}$|(?:very |most )?(?:sincerely|respectfully|faithfully|cordially|gratefully|truly|warmly)\b[^.]{0,24}[,.]?$|(?:with )?(?:kind|best|warm|kindest|many thanks|respect|high|sincere)?\s?(?:regards|wishes|respects|esteem)\b[\p{L} ,]{0,24}$|regards\b|(?:with )?(?:many |much )?thanks\b[^.?]{0,30}[,.!]?$|thank you(?: (?:in advance|and regards|very much|so much|for your help|sir|and god bless(?: you)?))?[,.!]?$|(?:all my |with |lots of |much )?love\b[^.]{0,24}$|(?:please )?accept,? [^.]{0,60}assurances? of|(?:i|we) (?:have the honou?r to (?:be|remain)|remain)\b|god bless|in (?:hope|faith|solidarity|gratitude|advance)\b|cheers|best|br,?$|rgds|yours,|signed[:,]?$|\(?signed\)?|s\/|\/s\/|respectfully submitted|for and on behalf of)/iu,
  enclosure: /^(?:encl|enclosures?|enc\b|attachments?|attached|cc\b|copy to|copies)/iu,
  postscript: /^(?:p\.?\s?s\.?(?:\s|:|$)|n\.?b\.?\s)/iu,
  courtesy: /(?:compliments|respects|greetings|regards)(?: and [\p{L} ]{4,30})? to\b|has the honou?r to\b/iu,
  compliments:
    /(?:^|\n|\.\s)\s*(?:the )?(?<sender>\p{L}(?:[^.\n]|\n(?=\p{Ll})|(?<=\bSt)\.){3,180}?),? (?:(?:has the honou?r|wishes|would like|is pleased) to |avails itself of (?:this|the) (?:opportunity|occasion) to )?(?:once (?:again|more) |again |herewith )?(?:presents?|conveys?|extends?|express(?:es)?|offers?|sends?|transmits?|pays?) (?:its|their|his|her) (?:\p{L}+ ){0,2}(?:compliments|respects|greetings|regards)(?: and [\p{L} ]{4,30}?)? to (?:the )?(?<addressee>\p{L}(?:[^.\n]|\n(?=\S)|(?<=\bSt)\.){3,260}?)(?=(?:,|[ ]+[-–—])?\s+(?:and\b(?! (?:\p{L}+ ){0,3}(?:Affairs|Trade|Expatriates|Cooperation|Emigrants|Immigration|Europe|Religio|Worship|International|Foreign|Consular|Overseas|Human|Social|Protocol|Justice|Citizens|Correctional|Prison|Rehabilitation))|with reference|with regard|referring|further to|in reply|in response|has the|have the|wishes|would|requests|concerning)|\.|\n\n)/du,
  organisation: new RegExp(`(?<![\\p{L}])(?:${organisation}|${foreignBodies})(?![\\p{L}])`, "u"),
  role: new RegExp(`(?<![\\p{L}])(?:${role})(?![\\p{L}])`, "u"),
  street:
    /(?<!\p{L})(?:p\.?\s?o\.? ?box|private bag|suite \d|\d(?:st|nd|rd|th) floor|flat \d|apt\.? \d|lot \d|plot \d|cell(?: block)? (?:no\.? ?)?\p{L}?\d|(?:rue|calle|avenida|rua)\s|house no)|(?<=\p{L} )(?:street|st\.|road|rd\.?|avenue|ave\.?|lane|drive|boulevard|blvd\.?|square|way|close|crescent|terrace|highway|building|bldg\.?|quay|gardens)(?=\s*(?:$|[,;\d]|NW|NE|SW|SE))|(?:straße|strasse|gasse|platz) \d|\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b|\b[A-Z]{2} \d{5}\b|\bblock (?:[A-Z]|\d+)\b/iu,
  court: /^(?:[^:]*\s{2,})?(?:in )?(?:the )?(?:\p{L}+ ){0,4}(?:court|tribunal)\b(?! road| street)/iu,
  fixes:
    /\b(?:fixed|listed|scheduled|set down|adjourned|postponed|summon\p{L}*|hearing (?:of|on|will|in)|reading of (?:the )?judg)/iu,
  headLast: true,
  possessed:
    /\p{L}['’]s?\s+(?:\p{L}+ ){0,2}(?:office|chambers|department|section|division|bureau|court|service|hospital|unit|clinic)|(?:general|commissioner|ombudsman|prosecutor|advis[eo]r|registrar|secretary|protocol|officer|director|attorney|legal|counsel) (?:office|chambers|department|section|division|bureau|service|unit)s?\b/iu,
  ofBody:
    /^[\p{L}'’ ()-]*?(?:,? (?:of|at|for|from|to)(?: the)? |,\s*(?:the )?|\s?[-–—:]\s*)(?=\p{L}+ \p{L})/iu,
  continues: /^(?:of|for|and|at)\s/iu,
  petition: /^(?:petition|application|complaint|request|appeal|grievance|affidavit)$/iu,
  voice:
    /\b(?:(?:i|we) (?:write|am writing|are writing|refer|request|ask|would|wish|enclose|acknowledge|attach|beg|hereby|regret|can confirm|confirm|act|represent|thank)|your (?:letter|note|e-?mail|office|excellency|embassy|client|request|application)|please|(?:requests?|has the honou?r|would be (?:most )?grateful) (?:that|to|if)|kindly)\b/iu,
  speaks:
    /^(?:The )?(?<value>\p{Lu}[^.,\n]{3,120}?(?:,[^.,\n]{3,80}(?=, has the honou?r))?),? (?:wishes|requests|informs|has the honou?r|would|asks|regrets|is pleased|refers|draws|acknowledges|confirms|kindly|hereby|advises|notifies)\b(?:[^.\n]{0,40}? (?:the (?=(?:[\p{Lu}]))(?<to>[\p{L}][^.,\n]{3,140}?)) (?:that|of|to|with|and)\b)?/du,
  call: /\b(?:(?:rang|phoned|telephoned|rings|phones|called in|called|calls)(?=[.,]| (?:the (?:duty|emergency|embassy|office|consul|night|switch)|our |us|me|in|back|again|this|at|from|\d))|(?:phone |telephone )?calls? (?:was |were )?(?:received |taken )?(?:from|by))/iu,
  spoken: /\b(?:spoke|spoken|talked) (?:to|with)\s|\b(?:taken|answered|noted|logged) by\s/iu,
  references: [
    {
      name: "our-number",
      pattern: new RegExp(
        `^(?:our (?:ref(?:erence)?|file|no|number)|(?:in|when) reply(?:ing)?,? (?:please )?quote|please quote)\\b\\.?\\s?(?:ref(?:erence)?|no|number|n°|№)?[.:]?\\s*(?<value>${numbered})`,
        "imu",
      ),
    },
    {
      name: "own-number",
      pattern: new RegExp(
        `^(?:(?:our |note |diplomatic |letter |file |document |registry |court |office )?(?:ref(?:erence)?|file|note|no|nr|n°|№|number|memo|index|circular|protocol|dispatch|order|decision|resolution|decree|notice|notification|ruling|certificate|report|log|ua(?=[:.#])|urgent action|n|outgoing|message|dispatch|minute)\\b\\.?\\s?)+(?:no|number|nr|n°|№)?[.:]?\\s*(?<value>(?:(?!(?:of|to|on|in|at|for|from|dated|is|by)\\s)\\p{L}{1,6} (?=\\d))?${numbered})`,
        "imu",
      ),
    },
    {
      name: "number-of-its-kind",
      pattern: new RegExp(
        `^(?!.*(?:appeal|case|suit|petition|crim|civil|cell|room|prison|inmate|booking|passport|inquiry|docket|cause|indictment|flight|box|tel|phone|fax|act|law|article|jail|colony|unit|court|chamber|hospital|lot|plot|house|account|block|ward|medical (?:file|record)|patient|chart|permit|licen[cs]e|vat|company|bar|roll)\\b.{0,12}(?:no|nr|№|n°))(?:\\p{L}+ ){1,3}(?:no|nr|№|n°)\\b\\.?:?\\s*(?<value>${numbered})$`,
        "imu",
      ),
    },
    {
      // No telephone and no code of a post office: "555-201-7788", "00-580".
      name: "number-alone",
      pattern:
        /^(?!(?:\d{3}-\d{3,4}-\d{4}|\d{2,5}-\d{3,4})$)(?<value>(?:(?!(?:of|to|on|in|at|for|from|room|suite|box|cell|flat|floor|block|unit|gate|tel|fax)\s)\p{L}{1,6} (?=\d+[/-]))?(?=\S*\d)(?=\S*[/-])[A-Z\d][\p{L}\d.()]*(?:[/–-][\p{L}\d.()]+)+(?:,? ?(?:vol|pt|part|min|enc|folio|fol)\.? ?[\p{L}\d]+)*(?: ?\([\p{L}\d./ -]{1,12}\))*)$/imu,
    },
  ],
  ownInSubject: new RegExp(
    `(?<!(?:your|yr|their) )\\b(?:ref(?:erence)?|our (?:ref(?:erence)?|file|letter))\\b\\.?\\s?(?:no|number)?[.:]?\\s*(?<value>${numbered})`,
    "diu",
  ),
  beforeNumber: /^/u,
  toLine:
    /^(?:to:? (?!whom|the \p{L}+(?: \p{L}+)?[:,]$)|attn\.?:? |attention:? |fao:? |for the attention of )/iu,
  attention: /^(?:attn|attention|for the attention of|fao)(?![\p{L}])/iu,
  below: /^(?:to )?(?:the )?(?:royal )?(?:embassy|ministry|consulate|high commission|department)\b/iu,
  fromLine: /^from:? /iu,
  addressed:
    /^(?:the (?:\p{L}+ ){0,3}(?:governor|warden|director|minister|ambassador|consul|head|chief|secretary|superintendent|president|registrar|clerk|(?:high )?commissioner|attorney|ombudsman|officer|manager|prosecutor|chair\p{L}*|king|emir|sultan|commander|commandant|comptroller|controller|administrator|inspector|colonel|general|captain|judge|magistrate|permanent representative|counsell?or|attach[ée]|charg[ée]|medical officer|deputy|sheriff)\b|h(?:is|er) (?:excellency|honou?r|majesty|highness|lordship|royal|eminence)|h\.? ?e\.|(?:the )?hon(?:ou?rable|\.)?\s|(?:baroness|lord|lady|sir|dame) |the rt|mr\.?\s|ms\.?\s|mrs\.?\s|dr\.?\s|prof\.?\s|sheikh |attn|the right)/iu,
  mission:
    /^(?:to )?(?:the )?(?:royal )?(?:embassy|high commission|consulate|consular section|consul general)\b/iu,
  theirs: /^your (?:ref(?:erence)?|letter|note)\.?:? (?:no\.? |of |dated )?(?<value>\S*\d.{0,60})$/diu,
  requester:
    /\b(?:c\/o|care of|(?:at|upon|on) (?:the )?(?:written )?request (?:of|by|from)|requested by|issued to|addressed to|for submission to|for presentation to|for the use of|for the attention of)\s(?:the )?(?<value>\p{Lu}(?:[^\n.;]|(?<=\b(?:Mr|Mrs|Ms|Dr|Hon|St|\p{Lu}))\.){3,90}?)(?=(?<!\b(?:Mr|Mrs|Ms|Dr|Hon|St|\p{Lu}))\.|[;\n]|,? (?:and|with|who|for|in connection|on|dated)\b|$)/du,
  writeTo:
    /\b(?:(?:please |to )?(?:write|send (?:your |an )?(?:appeals?|letters?|e-?mails?)|address (?:your )?(?:appeals|letters)|appeals?|letters)(?: immediately| now| at once| urgently| in \p{L}+| or your own language)*(?:,? in [^:.\n]{3,60})? to:?\s+(?:the )?|(?:target|addressee|authorit\p{L}+)s?:?\n)(?<value>\p{Lu}[^.;:]{3,160}?)(?=[.;:]|\n\n|,? (?:calling|urging|asking|demanding|requesting|to |expressing|and (?:ask|urge|copies))|$)/diu,
  introduction:
    /\b(?:my name is|i am writing (?:to you )?as|this is|i,|i am|the undersigned,?)\s+(?=\p{Lu})/iu,
  writerHeld:
    /\b(?:i (?:am|was|have been|'m) (?:currently |still |now )?(?:in (?:(?:this |the |a |an |your )?(?:\p{L}+ ){0,2}(?:prison|jail|custody|detention|gaol|remand|lock-?up)|the (?:hole|shu))|being held|held|detained|imprisoned|an? (?:prisoner|inmate|detainee)|incarcerated|serving|sentenced|locked|arrested|convicted|housed)|i(?: am|'m) in [^.,\n]{3,40}, (?:wing|block|cell|hall|unit|pavilion|sector)|i (?:have|go to) (?:the )?court on|they (?:arrested|detained|locked|moved|put|transferred) me|my (?:cell|sentence|appeal|case worker|trial|cellmate|bunk|parole|remand|release date|prison)|(?:when|time) (?:i am|i'm|i was|i go) (?:before|in front of|up before) (?:the |a )?(?:judge|court)|i was (?:brought|taken|driven) (?:to|before|back to) (?:the |a )?(?:court|judge|prison|jail)|i(?:'m| am) (?:on remand|locked up|behind bars|inside)|off me at the search|(?:they|police|polis|officers?|guards?) (?:catch|caught|arrest\p{L}*|take|took|put|beat|hit|detain\p{L}*|sentenced|gave|give) (?:me|us)\b|take me out|when i was (?:arrested|caught|detained)|in my cell|i got \d+ years|my prison number)\b|(?:^|\n)(?:cell|block|wing|dormitory|hut|inmate|prisoner)\b[^\n.]{0,30}\d/iu,
  privateHand:
    /\b(?:we,? (?:are )?(?:the )?parents|(?:my|our) (?:son|daughter|husband|wife|brother|sister|father|mother|dad|mum|mom|cousin|nephew|niece|fianc[eé]e?|boyfriend|girlfriend|partner|uncle|aunt|grandson|granddaughter|grandfather|stepson|son-in-law|godson|boy|friend)|i am (?:the |his |her )(?:\p{L}+ )?(?:mother|father|wife|husband|brother|sister|grandmother|grandfather|aunt|uncle|cousin|fianc[eé]e?|partner|son|daughter)|your (?:son|daughter|husband|wife|brother|sister|loving))\b/iu,
  concerned:
    /(?:\b(?:nationals?|citizens?|subjects?|prisoners?|inmates?|detainees?|clients?|defendants?|patient|accused|convict|petitioner|applicant|appellant|offender|compatriots?|captain|minors?|crew members?|fisherm[ae]n|seam[ae]n|sailors?|students?|(?:my|your) (?:\p{L}+ )?(?:son|daughter|husband|wife|brother|sister|father|mother|dad|mum|mom|cousin|nephew|niece|fianc[eé]e?|boyfriend|girlfriend|partner|uncle|grandson|friend)|(?:(?:says?|said|that|about|reports?|worried about|found|for|took|taken|arrested|detained|picked up|holding|beat) (?:his|her|their) (?:\p{L}+ )?(?:son|daughter|husband|wife|brother|sister|father|mother|nephew|niece|cousin|fianc[eé]e?|partner|boyfriend|girlfriend))|(?:case|situation|detention|arrest|imprisonment|conviction|behalf|matter|release|health|condition|welfare|treatment|transfer|application|request) of|in respect of|(?:concern(?:ed|s)?|fears?|worried) (?:for|about)|i (?:saw|visited|met|examined|treat(?:ed)?)|concerning|regarding)(?: of (?:the )?[\p{Lu}][\p{L} ]{2,30})?)[,:]?\s(?:(?:the |a |an |our |my )?(?:\p{L}+ ){0,2}(?:national|citizen|nationals|citizens|prisoner|inmate|detainee),?\s)?(?:(?:mr|mrs|ms|miss|dr|messrs|madam|sr|sra)\.?\s)?$/iu,
  concernedAfter:
    /^(?:[^\n.]|\.{3,}){0,40}?(?:\b(?:\d(?:st|nd|rd|th) )?(?:defendant|accused|appellant|applicant|petitioner)\b|,? (?:an? |the )?(?:\p{L}+ )?(?:national|citizen|prisoner|inmate|detainee)\b|[,(] ?(?:aged )?\d\d[,)]|\(?(?:passport|d\.?o\.?b|born|reg(?:ister)?\.? no|inmate no|prison no))/iu,
  concernedGroup:
    /\b(?<group>(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty(?:-[a-z]+)?|several|all|these|our|the|other) (?:\p{L}+ ){0,3}(?:citizens|nationals|prisoners|detainees|inmates|compatriots|seafarers|sailors|workers|crew(?: members)?|fishermen|students|persons|men|women)(?: of (?:the )?(?:[a-z]+ )?["“]?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*["”]?)?(?: (?:who are |currently )?(?:held|detained|imprisoned|serving sentences|in custody|in prison)(?: (?:in|at) (?:the )?\p{Lu}\p{L}+(?: (?:of )?\p{Lu}\p{L}+)*)?)?)/iu,
  behalf:
    /\b(?:on behalf of|act(?:ing)? for and on behalf of|represent(?:ing|s)?|campaigns? for|working for|writing for|from) (?:the )?(?<value>\p{Lu}[^.,;\n]{3,80}?)(?= (?:concerning|regarding|about|in respect|to|who|which|and|in relation|on)\b|[.,;\n]|$)/du,
  issuer:
    /(?:^|\n)(?:the |this |in the )?(?<value>(?:\p{Lu}[\p{L}'’-]*(?: (?:of|for|and|the|in))? ){1,6}(?:Court|Tribunal|Board|Commission|Ministry|Department|Authority|Council)(?: (?:of|for|in|at) (?:the )?\p{Lu}[\p{L}-]+(?: (?:of )?\p{Lu}[\p{L}-]+){0,3})?)/du,
  dayFirst:
    /\b(?:Embassy|High Commission|Consulate|Ministry|HMP|HM Prison|Solicitors|Ltd|LLP|Crown Court|Magistrates|UK|United Kingdom|Post|Garda|Chancery|Advocates|Chambers|Ltda|S\.A\.|Gefängnis|Prison Service)\b/u,
  monthFirst:
    /\b(?:FCI|USP|FMC|FDC|MDC|MCC|FPC|BOP|Federal Bureau of Prisons|United States|U\.S\.|USA|Department of Corrections|ICE|DHS|USCIS|Esq\.?|[A-Z]{2} \d{5}(?:-\d{4})?|Attorney at Law|County (?:Jail|Court|Sheriff)|Superior Court|District of [A-Z]\p{L}+|COB|Texas|California|Florida|Arizona|New York|Georgia Department|Sheriff|inmate)\b/u,
};
