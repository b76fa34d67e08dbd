import type { Names } from './names.js';
import { leading } from './phrases.js';

/** Of a name, in words. */
export const LONGEST_NAME = 6;

/** The longest name with which words begin. */
export const leadingName = (words: readonly string[], names: Names) =>
  leading(words, LONGEST_NAME, names.known);

/** Whether words begin with a name of several. */
export const beginsLongName = (words: readonly string[], names: Names): boolean =>
  (leadingName(words, names)?.length ?? 0) > 1;

/** A hyphen stands within names too, these do not. */
const JOINTS = /(?:[-=]?>|[\s/+–—→])+/u;
/** What people write around a word; a full stop is part of one (St. Lucia) where others follow. */
const AROUND = /^['‘’(]+|(?:['’]s)?['’)?!]*$/gu;
const END = /(?<=.)[?!.]+$/u;
const HAN = /^\p{Script=Han}+$/u;
/** Of a Chinese name, in characters. */
const LONGEST_HAN = 10;

const LONGEST_COMPOUND = 40;
const SHORTEST_IN_COMPOUND = 4;

/**
 * The words of a text. One that is nothing but names put together (`US-China`, `中欧谈判`) is cut where they meet; of a Chinese
 * sentence, `inSentence`, only the names are left.
 */
export function wordsOf(text: string, names: Names, inSentence = false): string[] {
  const { leadingTopic, isJoint, withoutElision } = names.words;
  const isNamed = (word: string) => (leadingTopic([word]) ?? leadingName([word], names)) !== undefined;
  /** One character is a state for short, and stands in many other words: 方法. */
  const isOfOtherWords = (name: string) => [...name].length === 1 && names.known(name)?.kind === 'party';
  const cutHan = (word: string): string[] | undefined => {
    const parts: string[] = [];
    for (let rest = word; rest !== ''; ) {
      const characters = [...rest].slice(0, LONGEST_HAN);
      const part = leading(characters, LONGEST_HAN, (spaced) => {
        const name = spaced.replaceAll(' ', '');
        return isNamed(name) || isJoint(name) ? { name } : undefined;
      });
      if (!part && !inSentence) return undefined;
      const isName = part && !isJoint(part.name) && !(inSentence && isOfOtherWords(part.name));
      if (isName) parts.push(part.name);
      rest = rest.slice((part?.name ?? characters[0] ?? rest).length);
    }
    return parts;
  };
  /** German and Swedish write what the news is about before its kind, as one word: Kupferzölle. */
  const cutCompound = (word: string): string[] | undefined => {
    if (word.length > LONGEST_COMPOUND) return undefined;
    for (let at = SHORTEST_IN_COMPOUND; at <= word.length - SHORTEST_IN_COMPOUND; at += 1) {
      const [name, topic] = [word.slice(0, at), word.slice(at)];
      if (leadingTopic([topic]) && leadingName([name], names)) return [name, topic];
    }
    return undefined;
  };
  const cut = (word: string): string[] => {
    if (isNamed(word)) return [word];
    if (isNamed(withoutElision(word))) return [withoutElision(word)];
    if (HAN.test(word)) return cutHan(word) ?? [word];
    const parts = word.split('-');
    return parts.length > 1 && parts.every(isNamed) ? parts : (cutCompound(word) ?? [word]);
  };
  return text
    .replace(END, '')
    .split(JOINTS)
    .filter(Boolean)
    .map((word) => word.replace(AROUND, '') || word)
    .flatMap(cut);
}
