/** The engine keeps a document whole for the sake of any part of it that is kept: a part that is copied lets it go. */
export function copied(text: string): string {
  return `${text} `.slice(0, -1);
}
