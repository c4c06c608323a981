import { z } from "zod";
import { endpoint } from "../../core/api/endpoint.ts";
import { langs } from "../../core/words/text.ts";

/** How a calendar names people: calendars are copied to telephones and to other people's machines. */
export const calendarNames = ["initials", "none", "full"] as const;

const feed = z.object({
  names: z.enum(calendarNames),
  lang: z.enum(langs),
  /** Also what is due in files that nobody is in charge of and that its owner can work on. */
  nobodys: z.boolean(),
  madeAt: z.string(),
});

export const getCalendarFeed = endpoint({
  method: "get",
  path: "/api/me/calendar",
  summary: "Whether one's own calendar of duties has an address; the address itself is never told again",
  response: z.object({ feed: feed.optional() }),
});

export const makeCalendarFeed = endpoint({
  method: "post",
  path: "/api/me/calendar",
  summary: "Make a secret address for one's own calendar of duties; an earlier one is void",
  body: feed.omit({ madeAt: true }).extend({ nobodys: z.boolean().default(true) }),
  response: z.object({ path: z.string() }),
});

export const endCalendarFeed = endpoint({
  method: "delete",
  path: "/api/me/calendar",
  summary: "Make the address of one's own calendar void",
  response: z.object({}),
});

/** No sign-in: whoever has the address reads it, which is why it says little and can be made void. */
export const readCalendar = endpoint({
  method: "get",
  path: "/calendar/{token}",
  summary: "What falls due to the one whose secret address it is (iCalendar, RFC 5545)",
  params: z.object({ token: z.string().max(200) }),
  response: z.string(),
});
