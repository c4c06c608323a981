import { z } from "zod";
import { endpoint } from "../../core/api/endpoint.ts";
import { faultOfAddress, isKey } from "../../core/reading/second/model-address.ts";

/** The longest that may be waited for an answer, and the most characters that may be sent. */
export const mostSeconds = 240;
export const mostCharactersSent = 200_000;

const address = z
  .string()
  .trim()
  .max(500)
  .refine((given) => given === "" || faultOfAddress(given) !== "no address", "Not the address of a server.")
  .refine(
    (given) => given === "" || faultOfAddress(given) !== "not encrypted",
    "Texts travel encrypted (https), except to this machine or the office's own network.",
  );
const server = {
  address,
  model: z.string().trim().max(200),
  /** Left out: the one that is kept, as long as the address names the same machine. Empty: none. */
  key: z
    .string()
    .trim()
    .max(1000)
    .refine(
      (given) => isKey(given),
      "A key holds only letters, digits and signs of the Latin keyboard, without blanks.",
    )
    .optional(),
  seconds: z.number().int().min(5).max(mostSeconds),
};
const limits = { mostCharacters: z.number().int().min(1000).max(mostCharactersSent), onlyPress: z.boolean() };

/** The key is never told. */
const settings = z.object({
  isOn: z.boolean(),
  address: z.string(),
  model: z.string(),
  hasKey: z.boolean(),
  seconds: z.number(),
  mostCharacters: z.number(),
  onlyPress: z.boolean(),
  changedAt: z.string().optional(),
});
export type SecondReaderSettings = z.infer<typeof settings>;

export const getSecondReader = endpoint({
  method: "get",
  path: "/api/second-reader",
  summary: "The settings of the second reader, a language model; it is off as long as nobody turns it on",
  response: settings,
});

/** As of when whoever changes something knew the settings; left out, where nobody had set anything yet. */
const knownAt = { changedAt: z.iso.datetime().optional() };

/** Turns nothing on or off: whoever has an old page open would turn it on again. */
export const changeSecondReader = endpoint({
  method: "put",
  path: "/api/second-reader",
  summary: "Change the settings of the second reader, as long as nobody has changed them meanwhile",
  body: z.object({ ...server, ...limits, ...knownAt }),
  response: settings,
});

export const turnSecondReader = endpoint({
  method: "put",
  path: "/api/second-reader/state",
  summary:
    "Turn the second reader off; or on, as long as nobody has changed the settings since they were looked at",
  body: z.object({ isOn: z.boolean(), ...knownAt }),
  response: settings,
});

/** No text of a source is sent. */
export const trySecondReader = endpoint({
  method: "post",
  path: "/api/second-reader/trial",
  summary: "Ask the model about two invented sentences, to see whether it answers",
  body: z.object({ ...server, address: address.min(1), model: server.model.min(1) }),
  response: z.union([
    z.object({
      kind: z.literal("answered"),
      found: z.number(),
      dropped: z.number(),
      unclear: z.number(),
      seconds: z.number(),
    }),
    z.object({ kind: z.literal("failed"), id: z.string(), message: z.string() }),
  ]),
});
export type Trial = z.infer<typeof trySecondReader.response>;
