import type { Span } from "../../src/core/reading/reading.ts";

/** Whatever in a reading or a label has a place in the text. */
export function spansOf(read: unknown): Span[] {
  const found: Span[] = [];
  const look = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) look(item);
    else if (typeof value === "object" && value !== null) {
      if (isPlaced(value)) found.push(value);
      for (const item of Object.values(value)) look(item);
    }
  };
  look(read);
  return found;
}

const isPlaced = (value: object): value is Span =>
  "start" in value && typeof value.start === "number" && "end" in value && "text" in value;
