import { expect, it } from '@jest/globals';
import { createClassifier } from '../../src/classify/classify.js';
import { shippedKnowledge } from './shipped.js';

const { classify } = createClassifier(shippedKnowledge());
const read = (lang: string, title: string) => {
  const { topics, news } = classify({
    id: 'kept',
    lang,
    title,
    summary: '',
    publishedAt: '2026-03-05T09:00:00Z',
    url: 'https://example.org/kept',
  });
  return `${topics[0]?.topic} ${topics[0]?.stage} ${news}`;
};

it.each([
  ['en', 'Canada will not change steel tariffs before USMCA review'],
  ['de', 'Kanada lässt Zölle auf Stahl bis zur USMCA-Überprüfung unverändert'],
  ['fr', "Le Canada ne modifiera pas ses droits de douane sur l'acier avant la révision de l'ACEUM"],
  ['es', 'Canadá no cambiará los aranceles al acero antes de la revisión del T-MEC'],
  ['pl', 'Kanada nie zmieni ceł na stal przed przeglądem USMCA'],
  ['sv', 'Kanada ändrar inte tullarna på stål före översynen av USMCA'],
  ['zh', '加拿大：美墨加协定审议前不会调整钢铁关税'],
])('duties that are left as they are are no talks, whatever dates that, in %s: %s', (lang, title) => {
  expect(read(lang, title)).toBe('tariff in_force known');
});

it.each([
  ['en', 'Canada and the US begin USMCA review', 'negotiation'],
  ['es', 'México y Canadá inician la revisión del T-MEC', 'negotiation'],
])('and nothing else is so, in %s: %s', (lang, title, topic) => {
  expect(read(lang, title)).not.toBe('tariff in_force known');
  expect(read(lang, title).split(' ')[0]).toBe(topic);
});
