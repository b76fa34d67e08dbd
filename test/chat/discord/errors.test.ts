import { describe, expect, it } from '@jest/globals';
import { discordError } from '../../../src/chat/discord/errors.js';

const coded = (code: string, error = new Error('no luck')) => Object.assign(error, { code });

describe('what an error of a request to Discord is', () => {
  it.each([
    ['a broken connection', coded('ECONNRESET')],
    ['a name that nobody knows just now', coded('EAI_AGAIN')],
    ['a closed socket', coded('UND_ERR_SOCKET')],
    ['a certificate that has run out', coded('CERT_HAS_EXPIRED')],
    ['a certificate of somebody else', coded('ERR_TLS_CERT_ALTNAME_INVALID')],
    ['no answer in time', Object.assign(new Error('aborted'), { name: 'AbortError' })],
  ])('%s may pass', (_, error) => {
    expect(discordError(error, '1')).toMatchObject({
      message: `Discord could not be reached: ${error.message}`,
      retryable: true,
      destinationLost: false,
    });
  });

  it.each([
    ['reading what is not there', new TypeError("Cannot read properties of undefined (reading 'name')")],
    ['a wrong argument to Node', coded('ERR_INVALID_ARG_TYPE', new TypeError('no string'))],
    ['a wrong argument to undici', coded('UND_ERR_INVALID_ARG')],
    ['a wrong argument to the SDK', coded('InvalidType', new TypeError('no string'))],
    ['what is no error at all', 'oops'],
  ])('%s is a fault of ours, and nothing of Discord', (_, error) => {
    expect(discordError(error, '1')).toBeUndefined();
  });
});
