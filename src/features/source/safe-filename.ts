const mostCharacters = 180;

/**
 * A file's own name without folders, and without characters that no name shows: with U+202E before "fdp.exe" a
 * program would read as a document.
 */
export function safeFilename(given: string): string {
  const name = (given.split(/[/\\]/).at(-1) ?? "")
    .replace(/\p{Surrogate}/gu, "\uFFFD")
    .replace(/[\p{Cc}\u200E\u200F\u061C\u2028-\u202E\u2066-\u2069\uFEFF]/gu, "")
    .replace(/\s+/g, " ")
    .trim();
  return shorten(/^\.*$/.test(name) ? "document" : name);
}

/** A long name loses its middle: the ending says what the file is. */
function shorten(name: string): string {
  const characters = Array.from(name);
  if (characters.length <= mostCharacters) return name;
  const ending = /\.[\p{L}\p{N}]{1,8}$/u.exec(name)?.[0] ?? "";
  return `${characters.slice(0, mostCharacters - ending.length - 1).join("")}…${ending}`;
}
