import type { MiddlewareHandler } from "hono";
import { NONCE, type SecureHeadersVariables, secureHeaders } from "hono/secure-headers";

const own = "'self'";
const none = "'none'";

const forPages = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: [none],
    scriptSrc: [own],
    connectSrc: [own],
    fontSrc: [own],
    imgSrc: [own, "blob:"],
    // The look of the parts is one style element that the program itself writes; it carries the nonce.
    styleSrc: [own, NONCE],
    manifestSrc: [own],
    objectSrc: [none],
    baseUri: [none],
    formAction: [own],
    frameAncestors: [none],
  },
  referrerPolicy: "no-referrer",
  xFrameOptions: "DENY",
  crossOriginOpenerPolicy: "same-origin",
  crossOriginResourcePolicy: "same-origin",
  // Set by whoever speaks HTTPS in front of the program.
  strictTransportSecurity: false,
  permissionsPolicy: { camera: [], microphone: [], geolocation: [], browsingTopics: [] },
});

const policy = "content-security-policy";

/**
 * What a page may load and who may show it: everything from here, nothing from and nothing to elsewhere.
 * A stricter policy that an answer brings along stands.
 */
export const securityHeaders: MiddlewareHandler<{ Variables: SecureHeadersVariables }> = async (
  context,
  next,
) => {
  let brought: string | null = null;
  await forPages(context, async () => {
    await next();
    brought = context.res.headers.get(policy);
  });
  if (brought !== null) context.header(policy, brought);
};

/** Nothing that the API says is kept by a browser or a proxy. */
export const neverStored: MiddlewareHandler = async (context, next) => {
  await next();
  context.header("cache-control", "no-store");
};
