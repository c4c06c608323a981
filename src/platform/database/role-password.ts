import { createHash, createHmac, pbkdf2Sync } from "node:crypto";

const iterations = 4096;

/** The password of one of the program's roles: the same at every start, and useless for guessing the owner's. */
export function deriveRolePassword(ownerPassword: string, role: string): string {
  return createHmac("sha256", ownerPassword).update(`homeward role ${role}`).digest("hex");
}

/** What the server stores of a password (RFC 5803), so that the password itself stays out of statements and their logs. */
export function toScramVerifier(password: string, salt: Buffer): string {
  const salted = pbkdf2Sync(password, salt, iterations, 32, "sha256");
  const storedKey = createHash("sha256").update(hmac(salted, "Client Key")).digest("base64");
  const serverKey = hmac(salted, "Server Key").toString("base64");
  return `SCRAM-SHA-256$${iterations}:${salt.toString("base64")}$${storedKey}:${serverKey}`;
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}
