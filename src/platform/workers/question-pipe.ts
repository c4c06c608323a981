import { readSync, writeSync } from "node:fs";

/** The number of the pipe on which a worker asks its parent, beside the channel on which they send messages. */
export const questionPipe = 4;

const buffer = Buffer.alloc(65_536);
let unread = "";

/** Asks the parent, from within a worker, and waits for the answer: what asks here cannot wait in any other way. */
export function askParent(question: string): unknown {
  writeAll(Buffer.from(`${JSON.stringify(question)}\n`));
  const decoder = new TextDecoder();
  while (!unread.includes("\n")) {
    const count = readSync(questionPipe, buffer);
    if (count === 0) throw new Error("The parent of this worker is gone.");
    unread += decoder.decode(buffer.subarray(0, count), { stream: true });
  }
  const end = unread.indexOf("\n");
  const line = unread.slice(0, end);
  unread = unread.slice(end + 1);
  return JSON.parse(line);
}

function writeAll(bytes: Buffer): void {
  for (let sent = 0; sent < bytes.length; ) sent += writeSync(questionPipe, bytes, sent);
}
