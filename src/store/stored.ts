import { z } from 'zod';

/**
 * Why a stored text cannot be read: a newer version has written it, and only that one may change it; or no
 * version has, and whatever comes next takes its place.
 */
export type Unreadable = 'newer' | 'damaged';

const Fields = z.record(z.string(), z.unknown());

/** What a stored text holds; nothing when it is damaged: every version writes an object in JSON. */
export function parseStored(text: string): unknown {
  try {
    return Fields.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** What a stored text holds, or why it cannot be read. */
export type Stored<T> =
  | { readonly value: T; readonly why?: undefined }
  | { readonly value?: undefined; readonly why: Unreadable };

/** Reads a stored text by this version's schema. */
export function readStored<S extends z.ZodType>(schema: S, text: string): Stored<z.output<S>> {
  const stored = parseStored(text);
  if (stored === undefined) return { why: 'damaged' };
  const result = schema.safeParse(stored);
  return result.success ? { value: result.data } : { why: 'newer' };
}

export type TellUnreadable = (name: string, why: Unreadable) => void;

/** Tells of each name the first time that it comes up. */
export function onceEach(tell: TellUnreadable): TellUnreadable {
  const told = new Set<string>();
  return (name, why) => {
    if (told.has(name)) return;
    told.add(name);
    tell(name, why);
  };
}
