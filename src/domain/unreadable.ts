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
  const code = codeOf(error);
  return FOUND[code] ?? `a file that cannot be read (${code})`;
}

const FOUND_WRITING: Readonly<Record<string, string>> = {
  ...FOUND,
  EACCES: 'a place where this user may not write',
  EPERM: 'a place where this user may not write',
  EROFS: 'a disk that can only be read',
  ENOSPC: 'no room on the disk',
};

/** The same where something should be written. */
export function unwritable(error: unknown): string {
  const code = codeOf(error);
  return FOUND_WRITING[code] ?? `a place where nothing can be written (${code})`;
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);
