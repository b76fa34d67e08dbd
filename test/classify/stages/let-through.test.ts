import { describe, expect, it } from '@jest/globals';
import { letThrough } from '../../../src/classify/stages/let-through.js';
import { readText } from '../shipped.js';

describe('exports that were stopped and go on again', () => {
  const told = (lang: string, title: string) => letThrough(readText(lang, title))?.stage;

  it.each([
    ['en', 'Suspended bismuth exports to resume in June'],
    ['en', "Peru's suspended bismuth exports restart after quota deal"],
  ])('are eased, in %s: %s', (lang, title) => {
    expect(told(lang, title)).toBe('eased');
  });

  it.each([
    ['en', 'Peru suspended bismuth exports to restart talks'],
    ['en', 'Peru suspends bismuth exports after restart'],
    ['en', 'Peru suspended bismuth exports, resumes tin mining'],
  ])('are not told by what goes on instead, in %s: %s', (lang, title) => {
    expect(told(lang, title)).toBeUndefined();
  });
});
