import type { AskWords } from "../../letters/letter-rules.ts";

const kin =
  "(?:famil(?:y|ies)|mother|father|wife|husband|parents?|sisters?|brothers?|sons?|daughters?|child(?:ren)?|mum|mom|dad|relatives?|aunt|uncle|cousins?|grand(?:mother|father|parents|children)|fianc[ée]+|partner|spouse|girlfriend|boyfriend|niece|nephew|bab(?:y|ies)|kids|loved ones|next of kin)";
const papers =
  "(?:cop(?:y|ies)|scans?|photographs?|photos?|information|details|records?|reports?|documents?|documentation|certificates?|list|names?|addresses|address|number|reasons?|results?|updates?|particulars|explanations?|forms?|dates?|files?|decisions?|judg\\p{L}+|answers?|statements?|news|timetable|schedule|transcripts?|logs?|verdict|sentence|indictment|charge sheet|consent|authority|proof|confirmation|evidence|guidance|bills?|receipts?|invoices?|advice|clarification|notice|word)";
const words = (list: string): string => list.trim().split(/\s+/u).join("|");

/** What is wanted, by the words of it; the first that fits decides. */
export const letterKinds: AskWords["kinds"] = [
  {
    name: "family-told",
    sure: true,
    kind: "family_contact",
    pattern: new RegExp(
      `^(?:(?:somebody|someone|anyone|anybody|you|we|they) (?:to |could |can |would |will )?)?(?:(?:his|her|their|my|the) ${kin}\\b[^.]{0,20}\\b(?:be )?(?:told|informed|notified)\\b|let(?:ting)?\\b[^.]{0,40}\\b${kin}\\b[^.]{0,30}\\bknow\\b|(?:tell(?:ing)?|inform(?:ing)?|notify(?:ing)?|phon(?:e|ing)|calls?|calling|ring(?:s|ing)?|telephon(?:e|ing)|contact(?:ing)?|writ(?:e|ing) to|speak (?:to|with)|pass (?:on )?(?:a message|word|news) to)\\b(?! (?:me|us)\\b)[^.,]{0,40}\\b(?:${kin}|her|him)\\b)`,
      "iu",
    ),
  },
  {
    name: "letter-saying",
    sure: true,
    kind: "information",
    pattern:
      /^(?:an? |the |your |some )?(?:\p{L}+ )?(?:letter|note|line|paper)s? (?:[^.,]{0,40} )?(?:saying|stating|confirming|certifying|showing|explaining|to (?:say|confirm|the effect)|that (?:says|confirms|states))\b/iu,
  },
  {
    name: "own-phone",
    sure: true,
    kind: "other",
    pattern:
      /^(?:(?:the (?:return|release) of )?(?:his|her|their|my) (?:mobile |cell ?)?(?:phones?|laptop|passport|money|wallet|car))$/iu,
  },
  {
    name: "papers-to-travel",
    sure: true,
    kind: "other",
    pattern:
      /^[^.,]{0,30}\b(?:travel documents?|emergency (?:travel )?(?:certificates?|passports?)|laissez-passer|passports?(?= (?:for|to))|visas?|birth (?:registered|registration))\b|\bvisits? (?:from|by|of) (?:a|an|the|his|her|our) (?:\p{L}+ )?(?:chaplain|priest|imam|rabbi|pastor)/iu,
  },
  {
    name: "who-did-it",
    kind: "investigation",
    sure: true,
    pattern:
      /^(?:[\p{L}]+ ){0,3}?(?:find(?:ing)? out|establish\p{L}*|determin\p{L}+|identif\p{L}+|clarif\p{L}+) (?:who|those who|how (?:he|she|they) (?:died|was|were|came by)|the cause|the circumstances)|\bhold(?:ing)?\b[^.]{0,30}\b(?:to account|accountable|responsible)/iu,
  },
  {
    name: "told",
    sure: true,
    kind: "information",
    pattern: new RegExp(
      `^(?:(?:be|to|furnished with|provided with|supplied with|also|formally|urgently|a|an|the|any|full|written|further|detailed|immediate|early|prompt|promptly|certified|official|some|two|your|exact|precise|its|being) )*(?:(?:inform|notif|advis|appris|clarif|confirm|explain|enlighten)\\p{L}*|tell(?:ing)?\\b(?! (?:\\p{L}+ ){1,3}to )(?! (?:him|her|them|his|her|the (?!embassy|consulate|ministry|family|undersigned|office)\\p{L}+)\\b)|told|let(?:ting)? (?:me|us|the \\p{L}+|them|him|her|his|my|\\p{Lu}\\p{L}+) know|explanation|state\\b|whether|copy|copies|information|particulars|details|find(?:ing)? out|learn(?:ing)?|hear(?:ing)? (?:whether|what|when|how|why|from|if)|news\\b|update|clarification|why|where|when|what|how\\b|which|who|know(?:ing)?\\b(?! your)|see (?:the|his|her|a) (?:file|record|report)|reasons|account of|records|report on|documents|results|dates? (?:of|and|on|for)|number of|wording|text of|status|share (?:the )?(?:present |current )?status|look(?:ing)? (?:into|up) (?:why|whether|when|how)|(?:let|send|give) (?:me|us) (?:have )?(?:your|a|an|the|any|all)? ?(?:\\p{L}+ )?${papers}|(?:your|the) (?:view|opinion|advice)|check(?:ing)?|ask(?:ing)? (?:(?:the \\p{L}+|him|her|them) )?(?:whether|if|about|why|when|what|how)|indicate|disclos\\p{L}+|(?:his |her )?(?:medical|case|court|clinical) (?:files?|records?|notes|documents?)|(?:names?|place|whereabouts|location|sight of|access to (?:the|his|her) (?:case |medical )?(?:file|records?)|word of|(?:his|her|their) (?:\\p{L}+ ){0,2}(?:number|address|whereabouts|diagnosis)))\\b`,
      "iu",
    ),
  },
  {
    name: "papers-sent",
    kind: "information",
    pattern: new RegExp(
      `\\b(?:(?:(?:re-?)?send(?:ing)?|provi(?:de|ding|sion)|furnish(?:ing)?|suppl(?:y|ying)|forward(?:ing)?|share|sharing|giv(?:e|ing)(?! (?:him|her)\\b)|e-?mail(?:ing)?|fax|transmi(?:t|tting|ssion of)|obtain(?:ing)?|receiv(?:e|ing)|have|disclos(?:e|ing|ure)|get(?:ting)?|produce|return|scan|issue|let (?:me|us) have)\\b[^.]{0,40}? ${papers})\\b`,
      "iu",
    ),
  },
  {
    name: "kept-told",
    kind: "information",
    pattern:
      /\b(?:(?:be|being|is|are|been) (?:duly |promptly |kept |fully |immediately |regularly |also )*(?:informed|notified|advised|told|apprised|updated|posted|abreast|up to date)|keep(?:ing)? (?:us|me|the \p{L}+) (?:informed|updated|posted|abreast)|(?:some|any) (?:word|news|idea)|findings|(?:see|have|get) (?:it|this|that|them) in writing)\b/iu,
  },
  {
    name: "sentence-elsewhere",
    kind: "sentence_transfer",
    pattern:
      /\b(?:(?:finish|go finish)\b[^.]{0,20}\b(?:home|own country)|(?:serv(?:e|ing|ice of)|complet(?:e|ing)|finish(?:ing)?|see out)\b[^.]{0,60}\b(?:sentences?|terms?|time|remainder|rest|balance|remaining|years?)\b|sentenced? (?:persons?|prisoners?|transfer)|(?:prisoner|international|treaty|inter-?state) transfer|(?:transfer\p{L}*|mov(?:e|ed)|brought|sent|return(?:ed)?) (?:of (?:his|her|the|their) sentences? |back )?(?:home\b|(?:of [\p{L}. ]{3,40} )?to (?:his|her|their|my|our) (?:own |home |native )?(?:country|homeland)|(?:of [\p{L}. ]{3,40} )?to (?:a prison in )?(?:the )?(?:United Kingdom|Netherlands|Republic of|Kingdom of|State of|this State|this country|Germany|Spain|France|Italy|Poland|Canada|Australia|Ireland|Nigeria|Kenya|Ghana|India|Peru|Mexico|Brazil|Ukraine|Russia|Kazakhstan|Philippines|Portugal|Norway|Sweden|Denmark|Finland|Estonia|Latvia|Lithuania|Japan|Colombia|Chile|Argentina|Israel|Turkey|Georgia|Armenia))|repatriat\p{L}+|(?:rest|remainder|balance|end) of (?:his|her|their|my) (?:time|sentence|term)|prisoner[- ]transfer|transfer (?:treaty|convention|agreement)|transfer of sentenced|convention on the transfer)/iu,
  },
  {
    name: "language",
    kind: "translation",
    pattern:
      /\b(?:interpret(?:er|ers|ation|ing)|translat\p{L}+|\p{L}{2,}(?:ish|ese|ian|bic|ench|man)[- ]speak(?:er|ing)|(?:speaks?|understands?|reads?)(?: \p{L}+)? (?:his|her|their|my) (?:own )?language|language (?:that |which )?(?:he|she|they|I) (?:reads?|understands?|speaks?|knows?)|(?:who|that) (?:can )?(?:speaks?|understands?) \p{Lu}\p{L}+|in a language (?:that )?(?:he|she|they|I)|in (?:his|her|their|my) (?:own|native) language|(?:sheet|judg\p{L}+|indictment|documents?|papers|file|text|letter|forms?|rules) in (?:\p{L}+ or )?\p{L}{2,9}(?:ish|ese|ian|bic|ench|man|utch|hai|indi|rdu|ali)\b|(?:\p{Lu}\p{L}+(?: or|,) )?(?:English|Spanish|French|Russian|German|Arabic|Chinese|Hindi|Nepali|Portuguese|Vietnamese|Thai|Turkish|Ukrainian) (?:version|copy|text|rendering)|(?:put|rendered) into (?:English|Spanish|French|Portuguese|Arabic|German|Italian|Russian|Chinese|Japanese|Turkish|Dutch|Polish|Thai|Hindi|Urdu|Farsi|Persian))\b(?! (?:who|which) speaks)/iu,
  },
  {
    name: "isolation",
    kind: "end_solitary",
    pattern:
      /\b(?:solitary|isolation|isolated|segregat\p{L}+|SHU|incommunicado|punishment (?:cell|block|wing)|the hole|disciplinary (?:cell|unit|block|wing|confinement)|general population|normal (?:location|regime)|ordinary (?:regime|wing|location|conditions)|(?:23|twenty-three) hours|(?:the |a )?(?:general|main|ordinary|normal) wing|lock-?down|among (?:other|the other|others)|with (?:the )?other (?:prisoners|inmates|men|women|people)|separation (?:unit|cell)|held alone|on (?:his|her) own in|single cell|ad-?seg|(?:in|from|out of) (?:the )?(?:seg|box|pit|block|bunker|dungeon|calabozo|hoyo|cachot|tigre|bartolina|shizo|karzer|kartser|ISO)(?!\p{L})|(?:kept|held|keeping|holding) (?:\p{L}+ )?(?:apart|alone))\b/iu,
  },
  {
    name: "consul",
    kind: "consular_access",
    pattern:
      /\b(?:^(?:the |your )?consul$|consular (?:access|visit\p{L}*|officers?|officials?|staff|meeting|interview|call|contact|representatives?|team|assistance|agents?|section)|(?:visit|see|meet|call on|interview|access to|speak (?:to|with)|receive)\b[^.]{0,60}\b(?:consul|embassy|consulate|vice-consul|consular|ambassador)|(?:consul|embassy|consulate|ambassador)(?:\s\p{L}+){0,6} (?:visit(?:s|ed)?|sees?|saw|came|goes|went|meets?|met|speaks?|comes?|interview|attend|be present|be (?:allowed|permitted|admitted))|(?:its|our|two|consular|an?) (?:consul|officers?|officials?|representatives?|staff)\b[^.]{0,40}\b(?:visit|see|meet|access|interview|speak|attend|present)|article 36|vienna convention on consular|(?:telephone|phone|call|write to|contact|communicate with) (?:with )?(?:the |his |her |its |their |my )?(?:Embassy|Mission|Consulate|consul|High Commission|consular)|access to (?:him|her|them|mr|ms|mrs|the (?:above|detainee|prisoner|national|said))|(?:visit|come (?:and )?(?:to )?see|see) me\b|visit (?:him|her|them) (?:at|in|soon|as soon)|(?:somebody|someone|anyone|a consul|you)(?: \p{L}+)? (?:to )?(?:go|come|visit|see|look in|call)\b|look in on|officers? of (?:this|the) (?:Mission|Embassy|Consulate)|(?:the )?undersigned (?:be|to be) (?:permitted|allowed|admitted|received)|(?<!phone )\baccess\b(?! to (?:a|his|her|the|proper|medical|legal|counsel))|interview the (?:detainee|prisoner)|(?:a|the|its|one|another) (?:\p{L}+ )?meeting with (?:him|her|them|the (?:prisoner|detainee|national))|embassy to (?:come|visit|see)|admitted to the prison)/iu,
  },
  {
    name: "lawyer",
    kind: "lawyer_access",
    pattern:
      /\b(?:lawyers?|attorneys?(?![- ]general)|(?:defen[cs]e |legal |of |with |his |her )?counsel\b|legal (?:aid|representation|advice|assistance|defen[cs]e|help|visits?|calls?|links?|video\p{L}*|team|access|representative|consultation|conference)|advocates?|solicitors?|barristers?|public defender|defender|represent(?:ation|ed|ing)?|court-appointed|pro bono|power of attorney|defend (?:him|her|them)|bar association|confer with (?:the accused|my client|our client|the defendant|him|her)|privileged)\b/iu,
  },
  {
    name: "mercy",
    kind: "clemency",
    pattern:
      /\b(?:pardon\p{L}*|clemency|mercy|merciful|commut(?:e|ed|ation)|amnest\p{L}+|leniency|lenient|reprieve\p{L}*|forgive\p{L}*|spare (?:his|her|their) li(?:fe|ves)|death penalty not)\b/iu,
  },
  {
    name: "let-go-kindly",
    kind: "humanitarian_release",
    pattern:
      /\b(?:(?:humanitarian|compassionate|health|medical|age|family) (?:grounds|release|parole|reasons|furlough)|releas\p{L}+[^.]{0,60}(?:humanitarian|compassion\p{L}*|health|medical|treatment|age|ill\p{L}*|family|infirm\p{L}*|frail\p{L}*)|compassionate|(?:early|temporary|provisional|conditional|immediate) release|furlough|house arrest|home (?:detention|leave)|(?:come|go|sent|brought|allowed|let (?:him|her)) home (?:to die|before)|die at home|last days)\b/iu,
  },
  {
    name: "prison-hospital",
    sure: true,
    kind: "transfer",
    pattern:
      /\b(?:transfer|mov)\p{L}*[^.]{0,40}\b(?:prison|penitentiary|detention)['’]?s? (?:hospital|infirmary|medical)|(?:transfer|mov)\p{L}*[^.]{0,30}\b(?:hospital|medical) (?:unit|wing|block|prison|section)/iu,
  },
  {
    name: "medicine",
    kind: "medication",
    pattern: new RegExp(
      `\\b(?:${words("medications? medicines? medicaments? meds insulin inhalers? tablets? pills? capsules? prescri\\p{L}+ antibiotics? antiretroviral\\p{L}* ARVs? drops drugs painkillers? pain-killers? doses? salbutamol ventolin metformin ointments? creams? vitamins? anti-?\\p{L}+ants? injections? syringes? ibuprofen paracetamol aspirin statins? \\p{L}{4,}(?:statin|cillin|mycin|pril|sartan|azole|oxetine|pram|azepam|formin|thyroxine) methadone nitroglycerin\\p{L}* warfarin blood-thinners? EpiPen supplements thyroxine lithium steroids antihistamines? morphine codeine quinine antimalarials? \\p{L}*(?:proate|azepine|trigine|peridone|peridol|ydroxyurea|prazole|olol|parin|dipine|thiazide|semide|gliptin|floxacin|cycline|profen|codone|gabalin|setron|tidine|terol|sonide|vudine|afovir|diazine|piprazole|apine|triptan)")}|blood thinners?|\\d+ ?mg|a (?:fresh )?supply of (?:his|her)|asthma (?:pump|spray))\\b`,
      "iu",
    ),
  },
  {
    name: "care",
    kind: "medical_care",
    pattern: new RegExp(
      `\\b(?:${words("doct[eo]rs? medical(?:ly)?(?!\\s(?:records?|grounds|reports?|certificates?|files?|notes)) dentists? dental dentures? hospital\\p{L}* surg\\p{L}+ operation operated specialists? treatments? treated glasses spectacles physio\\p{L}* psychiatr\\p{L}+ psycholog\\p{L}+ health-?care x-?rays? biops\\p{L}+ therap\\p{L}+ chemo\\p{L}* radiotherapy dialysis \\p{L}{3,}(?:ologists?|ology|iatrist|iatrics?|iatrician) obstetric\\p{L}* midwi\\p{L}+ oculist opticians? optometrist clinics? infirmary nurses? wheelchair crutches walking\\sstick cane splint physicians? tested vaccin\\p{L}+ ultrasound counsell?ing tooth teeth health ECG EKG MRI prosthe\\p{L}+ brace corset bandage\\p{L}* dressings? wounds? check-?ups? diagnos\\p{L}+ oxygen nebuli[sz]er sick-?bay ante-?natal pre-?natal orthop\\p{L}+ hernia detox\\p{L}* ambulance stitches fever rash scabies allerg\\p{L}+ ailing screening weighed pain bandaged hearing-aid rehabilitation diabet\\p{L}+ pregnan\\p{L}+ ailments? seen\\sto attention\\sto\\shis treat ailing illness bleeding hepatitis HIV TB tuberculosis cancer epilep\\p{L}+ asthma surgeons?")}|health care|examin(?:ed|ation) by|physical examination|scan(?! of (?:\\p{L}+ ){1,3}(?:\\p{L}+['’]s )?(?:passport|letter|form|id|certificate|document|page))|hearing aids?|blood (?:tests?|pressure|sugar)|eye (?:test|exam\\p{L}*)|(?:his|her|my) (?:sight|eyesight|hearing|lungs?|stomach|ears?|hand|foot|feet|shoulder|jaw)|dietici?an|eye (?:man|people|doctor|clinic|specialist)|contact lens\\p{L}*|(?:a|the|his|her) (?:proper )?medic|(?:low-salt|diabetic|special|medical) diet|his (?:eyes?|heart|leg|arm|back|knee|hip|kidneys?)|her (?:eyes?|heart|leg|arm|back|knee|hip|kidneys?))\\b`,
      "iu",
    ),
  },
  {
    name: "review",
    kind: "sentence_review",
    pattern:
      /\b(?:(?:sentences?|terms?|case|conviction|verdict|judg[e]?ments?|convictions?|penalty|time)\b[^.]{0,40}\b(?:review\p{L}*|reduc\p{L}+|reconsider\p{L}*|re-?examin\p{L}+|quash\p{L}*|remission|shorten\p{L}*|deduct\p{L}*|count(?:ed)?\b|overturn\p{L}*|set aside|reopen\p{L}*|recalculat\p{L}*|cut\b|lower\p{L}*|looked at again|halved|less)|(?:review|reduc|reconsider|re-?examin|quash|overturn|reopen|shorten|lower|recalculat|mitigat)\p{L}*\b[^.]{0,50}\b(?:sentences?|terms?|case|conviction|verdict|judg[e]?ment|penalty|decision(?! (?:to|not to|on|about|regarding)\b)|punishment)|retrial|re-?trial|remission|reduction|parole|fair trial|sentence reduced|release date|(?:the )?sentence (?:again|afresh)|again at (?:the|his|her) (?:sentence|case)|(?:good[- ]time|time served|remand) (?:credit\p{L}*)?|credit for|new trial|(?:months?|years?|days)\b[^.]{0,40}\b(?:deducted|taken off|knocked off|counted))\b/iu,
  },
  {
    name: "family",
    kind: "family_contact",
    pattern: new RegExp(
      `\\b(?:(?:tele)?phone calls?|video(?:[- ]?(?:calls?|link|conference))?|skype|whatsapp|zoom|calls? (?:to|with|from|home|his|her|their|my|a (?:month|week))|(?:one|two|three|\\d|more|a|further) calls?\\b|(?:weekly|monthly|social|international|longer|more) calls?|call home|(?:family|social|conjugal|contact|private|open) (?:visits?|calls?|contact|meeting|letters)|(?:five|ten|fifteen|twenty|thirty|\\d+|few) minutes (?:with|on the)|let (?:me|her|us|his \\p{L}+) in\\b|visit\\p{L}*|letters?|mail|post|correspond\\p{L}+|phone|telephone|speak (?:to|with) (?:his|her|my|their|each)|see (?:his|her|my|their|each|him|them)|meet (?:him|her|them)|say goodbye|christmas|(?:ringing|calling|phoning) (?:us|me|home|his|her)|(?:give|pass|send|hand|show)\\p{L}* (?:him|her) [^.]{0,24}(?:photos?|pictures?|cards?|letters?|drawings?|love|regards)|(?:ring|hear|hold|embrace|hug|kiss|meet|sit with|talk (?:to|with)|say goodbye to|in touch with) (?:\\p{L}+ ){0,2}?(?:${kin}|him|her|home|voice)|message from|messages?|greet\\p{L}*|birthday card|hear from (?:him|her)|contact with|(?:touch|contact) (?:with )?(?:his|her|my|their|family)|write (?:to )?(?:his|her|my|their|home)|funeral|burial|bury\\p{L}*|grave|marry|wedding|${kin}\\b[^.]{0,40}\\b(?:visit|see|meet|speak|call|phone|write|admitted|allowed|permitted|let in|come to)\\p{L}*|(?:tell|inform|notify|call|ring) (?:his|her|my|their) ${kin})\\b`,
      "iu",
    ),
  },
  {
    name: "inquiry",
    kind: "investigation",
    pattern:
      /\b(?:investigat\p{L}+|inquir(?:y|ies)|enquir(?:y|ies)|[ie]nquired? into|probe[ds]?|look(?:ed|ing)? into|autopsy|post-?mortem|accountab\p{L}+|(?:brought|bring) to (?:justice|account)|identify those|inquest|examine the allegations|(?:those|persons?|officers?|guards?) (?:who|responsible)|disciplin\p{L}+ (?:proceedings|action) against|prosecut(?:e|ed|ion of) (?:those|the)|footage|cctv|how (?:he|she) (?:died|was injured))\b/iu,
  },
  {
    name: "moved",
    kind: "transfer",
    pattern:
      /\b(?:transfer\p{L}*|returned to (?!him|her|them|his|me|us)(?!\p{L}+ (?:family|home|country))|mov(?:e|ed|ing)\b|relocat\p{L}+|closer to|nearer(?: to)?|(?:an)?other (?:prison|facility|unit|cell|block|institution|jail|camp|establishment)|different (?:prison|facility|unit|cell|block|institution|jail|wing)|redesignat\p{L}+|a place at|(?:be |being )?(?:held|stay|remain|kept|housed|sent|taken) (?:in|at|to) (?:the )?(?:\p{Lu}\p{L}+|a (?:jail|prison|facility|camp) (?:near|closer|in))|jail nearer|brought (?:back )?to (?:the )?(?:prison|\p{Lu}))/iu,
  },
  {
    name: "held-how",
    kind: "conditions",
    pattern: new RegExp(
      `\\b(?:${words("condition\\sof\\sdetention conditions food rice bread diet\\p{L}* bedding blankets? mattress\\p{L}* bed bunk sheets towels? pillow cells? cell-?mates? cloth(?:es|ing) coats? jumper sweater socks underwear hygiene toiletries toothbrush toothpaste exercise heating heater heat kettle halal kosher vegetarian vegan meals? milk wing religious prayers? pray rosary bible koran quran fasting ramadan books? newspapers? magazines? dictionary library radio television tv money(?!\\sfor) funds? kept\\stogether parcels? packages? commissary canteen restraints? handcuff\\p{L}* cuffs chains shackl\\p{L}* beat\\p{L}* hit hitting kick\\p{L}* strik\\p{L}+ violence insult\\p{L}* protect\\p{L}* safety safe ill-?treat\\p{L}+ mistreat\\p{L}+ tortur\\p{L}+ humane\\p{L}* water showers? fan ventilation toilet sanitation vermin rats? cockroaches lice bugs? rations? portions? cook noise non-smok\\p{L}* guitar music pencils? pens? stamps chess football sports? haircut shave belongings possessions dignity humiliat\\p{L}* strip-search\\p{L}* blindfold\\p{L}* hood\\p{L}* uniform sandals mosquito cold damp mould mold sunlight worship communion pork tea wages vegetables fruit pillows? slippers window light warm maternity jacket shoes boots soap air yard chaplain priest imam work job education school courses? classes study sanitary bab(?:y|ies) crib cot nappies diapers formula toys overcrowd\\p{L}* ground\\sfloor lower\\stier non-smokers shampoo deodorant fridge canteens batteries pan pans overalls thermal harass\\p{L}* threat\\p{L}* smok\\p{L}+ razor laundry sleep")})\\b`,
      "iu",
    ),
  },
  {
    name: "let-go",
    late: true,
    kind: "humanitarian_release",
    pattern:
      /\b(?:releas(?:e|ed|ing)\b(?! (?:form|date))|set free|freed|freedom|liberty|let (?:him|her|them|my \p{L}+) (?:go|out)|go free|bail(?:ed)?|come home|(?:back|return) home)\b/iu,
  },
  {
    name: "kept-informed",
    late: true,
    kind: "information",
    pattern: new RegExp(
      `\\b(?:inform\\p{L}*|know|learn|clarif\\p{L}+|confirm\\p{L}*|explain|find out|whereabouts|charges? against|(?:sign|fill (?:in|out)|complete|return)\\b[^.]{0,40}\\b(?:forms?|consent|declaration|waiver|authori[sz]ation|power of attorney|questionnaire)|${papers})\\b`,
      "iu",
    ),
  },
];
