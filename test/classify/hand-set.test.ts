import { expect, it } from '@jest/globals';
import { handSet } from '../../src/classify/hand-set.js';
import { readText } from './shipped.js';

it.each<[string, string, string, string | undefined]>([
  [
    'a name that means one thing',
    'en',
    'Turkish firm leaves the Entity List',
    'by its name means export control',
  ],
  ['a name of sport', 'en', 'NBA: Bulls trade guard', 'by its name means none'],
  [
    'a state, a material and a curb',
    'fr',
    'Kinshasa assouplit son embargo sur le cobalt',
    "curbs a state's material",
  ],
  ['a curb without a material', 'en', 'Kenya puts timber under an export ban', undefined],
  ['a curb without a state', 'en', 'Export ban on cobalt would hurt carmakers', undefined],
])('%s has a weight of its own, or none', (_, lang, title, why) => {
  expect(handSet(readText(lang, title))[0]?.why).toBe(why);
});

it('looks at the title alone', () => {
  expect(handSet(readText('en', 'Cobalt prices rise', 'Kinshasa keeps its export ban on cobalt.'))).toEqual(
    [],
  );
});
