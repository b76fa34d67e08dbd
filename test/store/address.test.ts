import { describe, expect, it } from '@jest/globals';
import { readRedisAddress } from '../../src/store/address.js';

describe('the login in the address of a Sentinel', () => {
  it.each([
    ['none', '', {}],
    ['a password alone', 'secret@', { password: 'secret' }],
    ['a password after a colon', ':secret@', { password: 'secret' }],
    ['a user and a password', 'bot:secret@', { username: 'bot', password: 'secret' }],
    ['a password with colons in it', 'bot:se:cr:et@', { username: 'bot', password: 'se:cr:et' }],
    ['an escaped password', 'bot:se%40cret@', { username: 'bot', password: 'se@cret' }],
  ])('is %s', (_, login, options) => {
    const address = readRedisAddress(`redis+sentinel://${login}host/mymaster`);
    expect(address).toMatchObject({ kind: 'sentinel', shown: 'redis+sentinel://host/mymaster' });
    expect(address.kind === 'sentinel' && address.options).toEqual({
      sentinels: [{ host: 'host', port: 26379 }],
      name: 'mymaster',
      ...options,
    });
  });
});

describe('the address of one Redis', () => {
  it('is the one that was checked, without the blanks around it', () => {
    expect(readRedisAddress(' redis://:secret@host/1\n')).toEqual({
      kind: 'single',
      url: 'redis://:secret@host/1',
      options: {},
      shown: 'redis://host/1',
    });
  });

  it('has the login of a socket', () => {
    expect(readRedisAddress('unix://:secret@/run/redis.sock')).toEqual({
      kind: 'single',
      url: '/run/redis.sock',
      options: { password: 'secret' },
      shown: 'unix:///run/redis.sock',
    });
  });
});
