const FOUND: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'a file where a folder should be',
  EISDIR: 'a folder',
  EEXIST: 'a file where a folder should be',
  EACCES: 'a file that this user may not read',
  EPERM: 'a file that this user may not read',
};

/** What was found where a file or a folder should be read, in plain words: what comes after "found". */
export function unreadable(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  return FOUND[code] ?? `a file that cannot be read (${code})`;
}
