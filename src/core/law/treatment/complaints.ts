import type { Text } from "../../words/text.ts";

/** A kind of complaint about treatment, and what it is held against. */
type Complaint = {
  says: Text;
  /** Rules of the United Nations, A/RES/70/175, as lawyers cite them. */
  mandela?: string;
  /** Other instruments and their articles. */
  other?: Text;
  /** How far these places were read. */
  mark: "partly verified" | "not verified";
  /** How grave it is taken to be where nobody has said: a suggestion of the house. */
  severity?: "grave";
};

const same = (words: string): Text => ({ en: words, ru: words });

const row = (
  en: string,
  ru: string,
  mandela?: string,
  other?: Text,
  more: Pick<Complaint, "severity"> & { mark?: Complaint["mark"] } = {},
): Complaint => ({
  says: { en, ru },
  ...(mandela && { mandela }),
  ...(other && { other }),
  mark: "not verified",
  ...more,
});

const read = { mark: "partly verified" } as const;
const grave = { severity: "grave" } as const;

/** Every kind of complaint by its code. Rules 1, 37, 43, 44 and 45 were read, the others are told from knowledge. */
export const complaints = {
  C01: row(
    "torture, beating, threats",
    "пытки, побои, угрозы",
    "1, 43(1), 82",
    { en: "CAT 1, 2, 12–16; ICCPR 7", ru: "Конвенция против пыток 1, 2, 12–16; МПГПП 7" },
    { ...read, ...grave },
  ),
  C02: row(
    "no investigation, or reprisal for a complaint",
    "нет расследования или месть за жалобу",
    "54–57, 71",
    { en: "CAT 12, 13; Bangkok Rules 25", ru: "Конвенция против пыток 12, 13; Бангкокские правила 25" },
  ),
  C03: row(
    "solitary confinement over 22 hours a day; over 15 days on end",
    "одиночное заключение более 22 часов в сутки; более 15 суток подряд",
    "43(1)(a)–(b), 44, 45",
    { en: "CPT: 14 days; Bangkok Rules 22", ru: "ЕКПП: 14 суток; Бангкокские правила 22" },
    read,
  ),
  C04: row(
    "solitary confinement of somebody ill, disabled, pregnant or a child",
    "одиночное заключение больного, инвалида, беременной, ребёнка",
    "45(2)",
    { en: "Bangkok Rules 22", ru: "Бангкокские правила 22" },
    read,
  ),
  C05: row(
    "dark or constantly lit cell",
    "тёмная или постоянно освещённая камера",
    "43(1)(c), 13, 14",
    same("CPT"),
    read,
  ),
  C06: row(
    "food or water reduced or bad",
    "урезанные или плохие еда и вода",
    "22, 43(1)(d), 35",
    undefined,
    read,
  ),
  C07: row(
    "no medical care, delay, no specialist",
    "нет врачебной помощи, задержка, нет специалиста",
    "24, 27, 30, 31",
    {
      en: "Bangkok Rules 6–10; ICESCR 12",
      ru: "Бангкокские правила 6–10; МПЭСКП 12",
    },
  ),
  C08: row(
    "medicine withheld, records not passed on, no doctor of one's own on remand",
    "не дают лекарства, не передана медкарта, до суда не допущен свой врач",
    "26, 24(2), 118",
  ),
  C09: row(
    "mental illness or disability not taken into account",
    "не учтены психическая болезнь или инвалидность",
    "5(2), 109, 110",
    { en: "CRPD 14, 15", ru: "Конвенция о правах инвалидов 14, 15" },
  ),
  C10: row("overcrowding, bad air, heat, cold", "теснота, духота, жара, холод", "12, 13, 42", {
    en: "CPT: 6 m² alone, 4 m² each in a shared cell",
    ru: "ЕКПП: 6 м² одному, 4 м² каждому в общей камере",
  }),
  C11: row("sanitation, washing", "санитария, мытьё", "15–18", {
    en: "Bangkok Rules 5",
    ru: "Бангкокские правила 5",
  }),
  C12: row("bedding, clothing", "постель, одежда", "19–21"),
  C13: row("no hour outdoors", "нет часа на воздухе", "23", { en: "CPT: 1 hour", ru: "ЕКПП: 1 час" }),
  C14: row(
    "family visits, calls or letters blocked",
    "нет свиданий, звонков или писем семье",
    "58, 43(3), 59, 68",
    { en: "Bangkok Rules 26–28", ru: "Бангкокские правила 26–28" },
    read,
  ),
  C15: row(
    "consular access or mail to the consul blocked",
    "нет консульского доступа или переписки с консулом",
    "62",
    {
      en: "VCCR 36; Body of Principles 16(2)",
      ru: "ВККС 36; Свод принципов 16(2)",
    },
  ),
  C16: row(
    "no lawyer, no confidence, legal papers taken",
    "нет адвоката или тайны беседы, изъяты документы",
    "61, 119, 120, 53",
    { en: "ICCPR 14", ru: "МПГПП 14" },
  ),
  C17: row(
    "no interpreter, nothing in a language understood",
    "нет переводчика, нет сведений на понятном языке",
    "55, 41(2), 80",
    {
      en: "ICCPR 14(3)",
      ru: "МПГПП 14(3)",
    },
  ),
  C18: row(
    "punishment without due process, collective punishment",
    "взыскание без разбирательства, коллективное наказание",
    "36–41, 43(1)(e)",
    undefined,
    read,
  ),
  C19: row("restraints, transport", "средства сковывания, этапирование", "47–49, 73", {
    en: "Bangkok Rules 24",
    ru: "Бангкокские правила 24",
  }),
  C20: row("searches, strip search", "обыски, обыск с раздеванием", "50–52", {
    en: "Bangkok Rules 19–21",
    ru: "Бангкокские правила 19–21",
  }),
  C21: row(
    "violence by prisoners, extortion, wrong place",
    "насилие заключённых, вымогательство, не то размещение",
    "1, 11, 93, 89",
    undefined,
    read,
  ),
  C22: row("religion, diet of faith", "вера, питание по вере", "65, 66, 2", {
    en: "ICCPR 18",
    ru: "МПГПП 18",
  }),
  C23: row("discrimination", "дискриминация", "2", { en: "ICCPR 26", ru: "МПГПП 26" }),
  C24: row("property or money taken", "отняты вещи или деньги", "67"),
  C25: row("forced or unsafe work, pay", "принудительный или опасный труд, оплата", "96–103", {
    en: "ILO 29",
    ru: "Конвенция МОТ 29",
  }),
  C26: row("women, pregnancy, child in prison", "женщины, беременность, ребёнок в тюрьме", "28, 29, 81", {
    en: "Bangkok Rules 5, 22, 24, 48–52",
    ru: "Бангкокские правила 5, 22, 24, 48–52",
  }),
  C27: row("no books, news, lessons", "нет книг, новостей, учёбы", "63, 64, 104"),
  C28: row(
    "held without a lawful ground or past its end",
    "содержание без законного основания или сверх срока",
    "6–10",
    {
      en: "ICCPR 9; WGAD category I",
      ru: "МПГПП 9; Рабочая группа ООН, категория I",
    },
  ),
  C29: row(
    "held incommunicado, enforced disappearance",
    "содержание без связи с внешним миром, насильственное исчезновение",
    "7, 68, 58",
    { en: "ICPPED 17; CAT", ru: "Конвенция о насильственных исчезновениях 17; Конвенция против пыток" },
    grave,
  ),
  C30: row(
    "death, grave injury or illness not notified",
    "не сообщили о смерти, тяжёлой травме или болезни",
    "69, 71, 72",
    { en: "VCCR 37(a); Minnesota Protocol", ru: "ВККС 37(a); Миннесотский протокол" },
    grave,
  ),
  C31: row(
    "removal to a state with a risk of torture",
    "высылка в государство, где есть риск пыток",
    undefined,
    {
      en: "CAT 3",
      ru: "Конвенция против пыток 3",
    },
  ),
} satisfies Record<string, Complaint>;

export type ComplaintCode = keyof typeof complaints;
