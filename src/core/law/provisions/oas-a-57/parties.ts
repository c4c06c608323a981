import { addDays } from "../../../dates/calendar.ts";
import { type Party, partiesOf } from "../../party.ts";
import { listed, partly } from "./sources.ts";

const IN_FORCE = "1996-04-12";
const DAYS_AFTER_DEPOSIT = 30;

/** From the day of deposit to the first day on which it binds. */
const binding = ({ from, ...party }: Party): Party => {
  if (from === undefined) return party;
  const first = addDays(from, DAYS_AFTER_DEPOSIT);
  return { ...party, from: first < IN_FORCE ? IN_FORCE : first };
};

/** The parties of the Convention; the list is complete as far as the two tables are. */
export const parties: readonly Party[] = [
  ...partiesOf(
    partly,
    `AR 2014-11-10, BZ 2005-07-15, BR 2001-04-26, CA 1995-06-04, CZ 2011-10-13, CL 1998-10-14, CR 1996-06-02,
     EC 2006-12-21, SV 2007-12-18, GT 2006-03-01, IN 2014-05-05, KZ 2015-11-06, SA 2011-07-08, MX 1997-06-02,
     MN 2022-11-17, NI 2001-10-09, PA 1998-12-07, PY 2004-08-12, QA 2024-03-05, SK 2016-04-18, US 2001-05-25`,
  ).map(binding),
  ...partiesOf(listed, "SR, UY, VE"),
];
