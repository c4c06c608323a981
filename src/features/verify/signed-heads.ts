import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from "node:crypto";
import { z } from "zod";
import { Problem } from "../../platform/problem.ts";

const contentSchema = z.strictObject({
  format: z.literal("homeward-heads-1"),
  madeAt: z.iso.datetime(),
  heads: z.array(
    z.strictObject({
      ledgerId: z.uuid(),
      seq: z.number().int().nonnegative(),
      hash: z.string().regex(/^[0-9a-f]*$/),
    }),
  ),
});
const fileSchema = z.strictObject({
  content: contentSchema,
  publicKey: z.string(),
  signature: z.string(),
});

type Content = z.output<typeof contentSchema>;

/** A new key for signing, as it is kept. */
export const makeKey = (): string =>
  generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }).toString();

// Parsing brings the fields into the order of the schema, so that both sides sign and check the same bytes.
const bytesOf = (content: Content): Buffer => Buffer.from(JSON.stringify(contentSchema.parse(content)));

const publicKeyOf = (key: string) => createPublicKey(createPrivateKey(key));

const namedKey = (key: string): string =>
  publicKeyOf(key).export({ type: "spki", format: "der" }).toString("base64");

/** The text of a file that says how far every ledger went, signed. */
export const writeSignedHeads = (heads: Content["heads"], madeAt: Date, key: string): string => {
  const content: Content = { format: "homeward-heads-1", madeAt: madeAt.toISOString(), heads };
  const signature = sign(null, bytesOf(content), createPrivateKey(key)).toString("base64");
  return `${JSON.stringify({ content, publicKey: namedKey(key), signature }, undefined, 1)}\n`;
};

/** What such a file says, if it is as it was signed and this installation signed it. */
export const readSignedHeads = (text: string, file: string, key: string): Content => {
  const read = fileSchema.safeParse(parse(text));
  if (!read.success) {
    throw new Problem({
      id: "verify.no-heads",
      message: `${file} is not a file of signed heads. Name one that homeward verify --export wrote.`,
    });
  }
  const { content, publicKey, signature } = read.data;
  if (publicKey !== namedKey(key)) {
    throw new Problem({
      id: "verify.other-installation",
      message: `${file} was signed by another installation, or the key in the data folder was replaced. Use --data DIR to name the folder of the one that signed it.`,
    });
  }
  if (!verify(null, bytesOf(content), publicKeyOf(key), Buffer.from(signature, "base64"))) {
    throw new Problem({
      id: "verify.signature-wrong",
      message: `${file} was changed after it was signed. Use the copy that was kept elsewhere.`,
    });
  }
  return content;
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
