import { type LookupAddress, type LookupOptions, lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import type { buildConnector } from 'undici';

/** Thrown when a host or address must not be reached; `message` is in plain words and holds no secret. */
export class ForbiddenAddress extends Error {
  override readonly name = 'ForbiddenAddress';
}

/** Around an IPv6 address in a URL. */
const BRACKETS = /^\[|\]$/g;

/** IPv6 forms that carry an IPv4 address which the network would deliver to: NAT64, 6to4 and IPv4-compatible. */
function embeddedIpv4(address: ipaddr.IPv6): ipaddr.IPv4 | undefined {
  const bytes = address.toByteArray();
  const at = (start: number) => new ipaddr.IPv4(bytes.slice(start, start + 4));
  if (address.isIPv4MappedAddress()) return address.toIPv4Address();
  if (address.range() === 'rfc6052') return at(12);
  if (address.range() === '6to4') return at(2);
  if (bytes.slice(0, 12).every((byte) => byte === 0)) return at(12);
  return undefined;
}

/**
 * Whether an IP address belongs to the public internet. Only unicast addresses do: loopback, private,
 * link-local (with the cloud metadata service), CGNAT (with Alibaba's), multicast, reserved (with those for
 * documentation and benchmarks) and unreadable ones do not, nor does an IPv6 address that wraps such an IPv4 address.
 */
export function isPublicAddress(text: string): boolean {
  const bare = text.replace(BRACKETS, '').replace(/%.*$/, '');
  if (!ipaddr.isValid(bare)) return false;
  const address = ipaddr.parse(bare);
  if (address instanceof ipaddr.IPv6) {
    const inner = embeddedIpv4(address);
    return inner ? isPublicAddress(inner.toString()) : address.range() === 'unicast';
  }
  return address.range() === 'unicast';
}

/**
 * Refuses a URL that no look-up will see: another scheme, or a host that is itself a forbidden address.
 * `new URL` has already turned decimal, octal and hexadecimal IPv4 forms into dotted ones.
 */
export function assertReachable(url: URL, privateAllowed: boolean): void {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new ForbiddenAddress(`only http and https addresses are fetched, not ${url.protocol}`);
  }
  if (!privateAllowed && isPrivateHost(url)) throw forbidden(url.hostname.replace(BRACKETS, ''));
}

/** Names that are this machine by definition (RFC 6761). */
const LOCAL_NAME = /(^|\.)localhost\.?$/;

/** Whether the host of a URL is itself an address that is not public; what another name leads to, a look-up tells. */
export function isPrivateHost({ hostname }: URL): boolean {
  if (LOCAL_NAME.test(hostname)) return true;
  return ipaddr.isValid(hostname.replace(BRACKETS, '')) && !isPublicAddress(hostname);
}

function forbidden(address: string, host?: string): ForbiddenAddress {
  const subject = host && host !== address ? `${host} resolves to ${address}, which` : address;
  return new ForbiddenAddress(
    `${subject} is not a public internet address; allowPrivateHost permits it for the feed's own host`,
  );
}

/**
 * A look-up for sockets which passes on public addresses only. It runs at connection time and its
 * answer is the one connected to, so a name that changes its address between two look-ups gains nothing.
 */
export function guardedLookup(lookup: LookupFunction = systemLookup as LookupFunction): LookupFunction {
  return (hostname: string, options: LookupOptions, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, []);
      const addresses: LookupAddress[] = Array.isArray(found)
        ? found
        : [{ address: String(found), family: 4 }];
      const reachable = addresses.filter(({ address }) => isPublicAddress(address));
      const [first] = reachable;
      if (!first) return callback(forbidden(addresses[0]?.address ?? 'nothing', hostname), []);
      if (options.all) return callback(null, reachable);
      return callback(null, first.address, first.family);
    });
  };
}

/** The last word on every connection: the address that the socket is connected to. */
export function publicOnly(connect: buildConnector.connector): buildConnector.connector {
  return (options, callback) =>
    connect(options, (...[error, socket]) => {
      if (error) return callback(error, null);
      const address = socket.remoteAddress ?? '';
      if (isPublicAddress(address)) return callback(null, socket);
      socket.destroy();
      return callback(forbidden(address, options.hostname), null);
    });
}
