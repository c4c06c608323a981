import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

/** Locks words that must be kept and not be read from the database or a backup of it. */
export type Sealer = {
  seal(words: string): Promise<string>;
  /** The words, unless they were sealed with another secret or changed since. */
  open(sealed: string): Promise<string | undefined>;
};

const algorithm = "aes-256-gcm";
const [nonceBytes, tagBytes] = [12, 16];

/** Seals with the secret of this installation, which stands outside of the database. */
export function createSealer(secret: () => Promise<string>): Sealer {
  const keyOf = async () => Buffer.from(hkdfSync("sha256", await secret(), "", "homeward sealed words", 32));
  return {
    seal: async (words) => {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv(algorithm, await keyOf(), nonce);
      const sealed = Buffer.concat([cipher.update(words, "utf8"), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64");
    },
    open: async (sealed) => {
      const bytes = Buffer.from(sealed, "base64");
      if (bytes.length < nonceBytes + tagBytes) return undefined;
      const decipher = createDecipheriv(algorithm, await keyOf(), bytes.subarray(0, nonceBytes), {
        authTagLength: tagBytes,
      });
      decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
      try {
        const words = decipher.update(bytes.subarray(nonceBytes + tagBytes));
        return Buffer.concat([words, decipher.final()]).toString("utf8");
      } catch {
        return undefined;
      }
    },
  };
}
