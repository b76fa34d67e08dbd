import type { LookupFunction } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { guardedLookup, isPublicAddress } from '../../../src/feeds/fetch/address.js';

describe('public addresses', () => {
  it.each(['93.184.216.34', '8.8.8.8', '2606:2800:220:1:248:1893:25c8:1946', '::ffff:8.8.8.8'])(
    '%s is one',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it.each([
    '0.0.0.0',
    '10.0.0.1',
    '100.64.0.1',
    '127.0.0.1',
    '169.254.169.254',
    '172.16.0.1',
    '100.100.100.200',
    '192.0.0.192',
    '192.0.2.1',
    '192.168.1.1',
    '198.18.0.1',
    '198.19.255.255',
    '198.51.100.1',
    '203.0.113.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::7f00:1',
    '::ffff:127.0.0.1',
    '64:ff9b::a00:1',
    '2002:7f00:1::',
    'fe80::1%eth0',
    'fc00::1',
    'ff02::1',
    'localhost',
    '',
  ])('%j is none', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe('a guarded look-up', () => {
  const answering =
    (...addresses: string[]): LookupFunction =>
    (_, __, callback) =>
      callback(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );

  it('passes on the public ones of several addresses', (done) => {
    guardedLookup(answering('127.0.0.1', '8.8.8.8', '::1'))('ores.test', { all: true }, (error, found) => {
      expect([error, found]).toEqual([null, [{ address: '8.8.8.8', family: 4 }]]);
      done();
    });
  });

  it('refuses a name that has none, and says what it resolves to', (done) => {
    guardedLookup(answering('10.0.0.1'))('ores.test', {}, (error) => {
      expect(error?.message).toContain('ores.test resolves to 10.0.0.1');
      done();
    });
  });
});
