const shape =
  /^(?<scheme>https?):\/\/(?<host>[a-z0-9.-]+|\[[0-9a-f:.]+\])(?<port>:\d{1,5})?(?<path>\/[\w.~/-]*)?$/iu;

/** This machine, and networks that nobody routes: RFC 1918, and names that only a local resolver knows. */
const nearby = [
  /^localhost$/iu,
  /^127(?:\.\d{1,3}){3}$/u,
  /^10(?:\.\d{1,3}){3}$/u,
  /^192\.168(?:\.\d{1,3}){2}$/u,
  /^172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}$/u,
  /^\[(?:::1|f[cd][0-9a-f]{2}:[0-9a-f:]*)\]$/iu,
  /^[a-z][a-z0-9-]*$/iu,
  /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:local|lan|internal|home\.arpa)$/iu,
];

/** What is wrong with the address of a language model, if anything: sensitive texts travel there. */
export const faultOfAddress = (address: string): "no address" | "not encrypted" | undefined => {
  const { scheme = "", host = "" } = shape.exec(address)?.groups ?? {};
  if (host === "") return "no address";
  const isNearby = nearby.some((pattern) => pattern.test(host));
  return scheme.toLowerCase() === "https" || isNearby ? undefined : "not encrypted";
};

/** The machine that an address names, with its port. */
export const hostOf = (address: string): string => {
  const { host = "", port = "" } = shape.exec(address)?.groups ?? {};
  return `${host}${port}`.toLowerCase();
};

/** Whether a key can travel in a header, or is none. */
export const isKey = (key: string): boolean => /^[\x21-\x7e]*$/u.test(key);
