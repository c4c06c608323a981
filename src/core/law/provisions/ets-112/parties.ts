import { type Party, partiesOf } from "../../party.ts";
import type { Source } from "../../source.ts";

/** Entry into force for each state, as read in a table that stops at Montenegro. */
const dated = {
  address: "https://inview.nl/document/idf3f8a5f4c372e93bb997a8f5419f6268",
  mark: "verified",
  checked: "2026-11-22",
} as const;

/** Deposits of instruments; the Convention binds from the first day of the month after three more months (19.2). */
const deposited = (page: string): Source => ({
  address: `https://vlex.at/vid/geltungsbereich-verurteilter-personen-${page}`,
  mark: "verified",
  checked: "2026-11-22",
});

const read = (address: string): Source => ({ address, mark: "verified", checked: "2026-11-22" });

/** Deposits between 1987 and 1995, and the two states that went on as parties from 1 January 1993. */
const deposited1995 = read("https://zoek.officielebekendmakingen.nl/trb-1995-193.html");

/** What the President wrote to the Senate, a minister to the House, and the text as it stands in Ukraine. */
const unitedStates = read("https://www.govinfo.gov/content/pkg/CDOC-104tdoc35/html/CDOC-104tdoc35.htm");
const unitedKingdom = read(
  "https://api.parliament.uk/historic-hansard/written_answers/1986/oct/21/prisoners-international-agreements",
);
const ukraine = read("https://khpg.org/1080658670");

/** That these are parties was read; since when was not. */
const listed = {
  address: "https://verdragenbank.overheid.nl/nl/Verdrag/Details/000206_b",
  mark: "partly verified",
  checked: "2026-11-22",
} as const;

/** The 69 parties of ETS 112; the list is complete. */
export const parties: readonly Party[] = [
  ...partiesOf(deposited("41726893"), "MK 1999-11-01"),
  ...partiesOf(deposited("41727007"), "TO 2000-11-01"),
  ...partiesOf(
    dated,
    `AL 2000-08-01, AD 2000-11-01, AM 2001-09-01, AU 2003-01-01, AZ 2001-05-01, BS 1992-03-01, BE 1990-12-01,
     BO 2004-06-01, BA 2005-08-01, BR 2023-10-01, BG 1994-10-01, CA 1985-09-01, CL 1998-11-01, CR 1998-08-01,
     HR 1995-05-01, CY 1986-08-01, DK 1987-05-01, EC 2005-11-01, EE 1997-08-01, FI 1987-05-01, FR 1985-07-01,
     GE 1998-02-01, DE 1992-02-01, GH 2019-07-01, GR 1988-04-01, VA 2019-05-01, HN 2009-07-01, HU 1993-11-01,
     IS 1993-12-01, IN 2018-05-01, IE 1995-11-01, IL 1998-01-01, IT 1989-10-01, JP 2003-06-01, LV 1997-09-01,
     LI 1998-05-01, LT 1996-09-01, LU 1988-02-01, MT 1991-07-01, MU 2004-10-01, MX 2007-11-01, MD 2004-09-01,
     MN 2016-08-01, ME 2006-06-06`,
  ),
  ...partiesOf(unitedStates, "US 1985-07-01"),
  ...partiesOf(unitedKingdom, "GB 1985-08-01"),
  ...partiesOf(ukraine, "UA 1996-01-01"),
  ...partiesOf(
    deposited1995,
    `CZ 1993-01-01, NO 1993-04-01, PL 1995-03-01, PT 1993-10-01, SK 1993-01-01, SI 1994-01-01, CH 1988-05-01,
     TT 1994-07-01`,
  ),
  ...partiesOf(
    listed,
    `AT 1987-01-01, KR 2005-11-01, NL 1988-01-01, PA 1999-11-01, RO 1996-12-01, RU 2007-12-01, SM 2004-10-01,
     RS 2002-08-01, ES 1985-07-01, SE 1985-07-01, TR 1988-01-01, VE 2003-10-01`,
  ),
];
