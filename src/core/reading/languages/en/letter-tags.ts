/** Words in small letters as patterns; the first that fits says what the word does in a letter. */
const words = (list: string): RegExp => new RegExp(`^(?:${list.trim().split(/\s+/u).join("|")})$`, "u");

/**
 * w writer, m me, M my, y you, Y your, h third person, H their, x it; s kin and parties, G an office (settled to S the
 * writer's or A the one written to); n not, b be, u could or would, U should or must, v have, a do; k asks, K asking,
 * X asked, Q a request, R renews; g grateful, l wishes, L wishing, e fitting or needed, F something to be done,
 * z please, t that, o to, f for, i if, q when or where, C and, E but, B because, P of or in, d the, T a document,
 * c help or steps, j an adverb, W "there", Z will, r "forward", V was.
 */
export const letterTags: readonly (readonly [string, RegExp])[] = [
  ["w", words("i we")],
  ["wu", words("i'd we'd")],
  ["wZ", words("i'll we'll")],
  ["wb", words("i'm we're im")],
  ["wv", words("i've we've ive")],
  ["yu", words("you'd you'll")],
  ["yb", words("you're")],
  ["hu", words("he'd she'd they'd he'll she'll they'll")],
  ["hb", words("he's she's they're")],
  ["xb", words("it's")],
  ["xu", words("it'd it'll")],
  ["m", words("me us myself ourselves")],
  ["M", words("my our")],
  ["y", words("you yourself yourselves excellency honour honor highness eminence u")],
  ["Y", words("your yours ur")],
  ["h", words("he she they him them himself herself themselves")],
  ["H", words("his her their its hers")],
  ["x", words("it")],
  ["an", words("don't doesn't didn't dont doesnt didnt")],
  ["un", words("can't cannot won't wouldn't couldn't shouldn't mustn't cant wont")],
  ["bn", words("isn't aren't wasn't weren't")],
  ["n", words("not never no nor neither without nobody none hardly")],
  ["b", words("be am is are been being")],
  ["V", words("was were")],
  ["Z", words("will shall")],
  ["W", words("there")],
  ["r", words("forward")],
  ["u", words("would could can may might")],
  ["U", words("should must shall ought")],
  ["v", words("have has had having")],
  ["a", words("do does did")],
  ["t", words("that")],
  ["o", words("to")],
  ["f", words("for")],
  ["i", words("if whether")],
  ["q", words("when where why how what which who whom whose")],
  ["C", words("and plus")],
  ["E", words("or but however yet nevertheless")],
  [
    "B",
    words("because since as although though while whilst whereas unless until till after before once lest"),
  ],
  [
    "P",
    words(
      "of in on at by with from into upon about under over against through toward towards within near during via regarding concerning",
    ),
  ],
  [
    "d",
    words(
      "the a an this these those such any some each both all every another one two three following said above other",
    ),
  ],
  ["z", words("please kindly pls plz pse pleas")],
  [
    "K",
    words(
      "asking requesting begging urging appealing pleading imploring petitioning entreating soliciting beseeching applying inviting insisting pressing recommending suggesting proposing",
    ),
  ],
  [
    "X",
    words(
      "asked requested begged urged appealed pleaded implored petitioned entreated solicited sought demanded beseeched invited called applied insisted pressed recommended suggested proposed enquired inquired prayed reminded",
    ),
  ],
  [
    "R",
    words(
      "reiterate reiterates renew renews renewing repeat repeats repeating restate restates reiterating reaffirm reaffirms maintain maintains confirm confirms recall recalls resubmit",
    ),
  ],
  [
    "Q",
    words(
      "plea pleas entreaty favour favor supplication prayer concern concerns priority priorities worry object",
    ),
  ],
  [
    "k",
    words(
      "ask asks request requests beg begs urge urges implore implores entreat entreats beseech beseeches appeal appeals plead pleads petition petitions solicit solicits seek seeks demand demands pray prays invite invites insist insists press presses recommend recommends suggest suggests apply applies enquire enquires inquire inquires trouble impose",
    ),
  ],
  ["O", words("propose proposes")],
  [
    "g",
    words(
      "grateful obliged thankful indebted appreciative glad happy happier easier delighted relieved content reassured gratified pleased",
    ),
  ],
  [
    "L",
    words("hoping wishing wanting wondering counting relying trusting expecting longing needing welcoming"),
  ],
  [
    "l",
    words(
      "want wants like wish wishes hope hopes trust trusts expect expects wonder wonders appreciate appreciated appreciates welcome welcomes welcomed value longs count counts rely relies prefer love need needs desire desires require requires prefers",
    ),
  ],
  [
    "e",
    words(
      "essential imperative vital important necessary urgent desirable crucial advisable helpful useful possible appropriate fitting better best kind good high time only fair proper wonderful nice great pressing indispensable paramount well opportune enough decent humane merciful kinder considerate sensible reasonable",
    ),
  ],
  [
    "s",
    words(
      "client clients family mother father wife husband parents son daughter brother sister uncle aunt cousin grandmother grandfather relatives children undersigned prisoner inmate detainee detainees applicant petitioner counsel lawyer attorney firm section team defence defense organisation organization association signatories friend friends fiance fiancee partner mum mom dad somebody someone anyone anybody prisoners men women man woman girl boy colleague colleagues niece nephew national nationals",
    ),
  ],
  ["p", words("mr mrs ms miss dr messrs sir madam")],
  [
    "G",
    words(
      "embassy consulate mission commission ministry government minister ambassador consul office department directorate court governor warden director administration authority authorities post division prison penitentiary board agency committee tribunal judge prosecutor registry secretariat service centre center desk high",
    ),
  ],
  [
    "c",
    words(
      "assistance assist intervention intervene offices support cooperation influence steps measures arrangements efforts permission leave consent opportunity possibility way chance consideration view everything action able sure certain order position assurance assurances",
    ),
  ],
  [
    "T",
    words("note notes letter letters e-mail email emails communication telegram fax memorandum memo message"),
  ],
  [
    "F",
    words(
      "accept admit allow answer appoint approve arrange arrest ask authorise authorize bring buy call calls calling cancel cease change check collect come commute complete conduct confirm consider contact continue convey deliver discuss do draw drop email end ensure enter examine expedite explain extend facilitate find finish fix free get give go grant guarantee hand have help hold improve inform instruct intercede interview intervene investigate issue keep know learn lend let lift look looks looking lower make meet move nominate notify obtain open order organise organize pardon pass pay permit phone place provide protect put quash raise reach receive reconsider reduce refer release remove repatriate replace reply report resend respect restore return review ring save schedule see send set share shorten show sign speak stop supply take talk tell tell transfer translate transmit treat try update use verify visit waive withdraw write clarify advise indicate secure spare furnish communicate halt refrain repeal redesignate reopen remind scan attach disclose hear spend bear join sit attend assist prescribe",
    ),
  ],
  [
    "j",
    words(
      "mind also again further therefore hereby more once just still now then too even really very much so most perhaps maybe moreover furthermore likewise finally first second secondly third last thus accordingly respectfully humbly here meanwhile consequently instead rather least therefore earnestly immediately personally once else there additionally duly firstly lastly",
    ),
  ],
  ["j", /^\p{L}{3,}ly$/u],
];

const asNoun: readonly (readonly [RegExp, string])[] = [
  // "I propose that he be moved" wants it of others, "I propose to visit" does not.
  [/O(?=[,j]*t)/gu, "k"],
  // "has the honour to request"
  [/(?<=vd)y/gu, "_"],
  // "this request", "our urgent appeal": after an article or owner what could be a verb is a noun.
  [/(?<=[dMYHR][ej_]?)[kR](?!t)/gu, "Q"],
  [/(?<=[dMYH])[kR]/gu, "Q"],
  [/(?<=[dMYH][ej_]?)F/gu, "_"],
  [/(?<=[PF])k(?=[Pf])/gu, "Q"],
  // "The need", "my wish"
  [/(?<=[dMYH][ej_]?)l/gu, "Q"],
];

/** Words that are a verb or a noun are told by what stands before them. */
export function settleTags(tags: string): string {
  let settled = tags;
  for (const [pattern, tag] of asNoun) settled = settled.replace(pattern, tag);
  return settled;
}
