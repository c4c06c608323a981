/** Why a file cannot be read, for the person who named it. */
export function fileFault(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return "There is no such file. Check its name.";
  if (code === "EISDIR") return "This is a folder; name the files in it.";
  if (code === "EACCES" || code === "EPERM")
    return "This user may not read the file. Run the command as a user who may.";
  return error instanceof Error ? error.message : String(error);
}
