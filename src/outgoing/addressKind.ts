import ipaddr from 'ipaddr.js'

/**
 * `public`: of the internet. `private`: of this machine or a network of one's own. `never`: what no
 * receiver has, such as the addresses by which clouds give out keys, or those sent to many.
 */
export type AddressKind = 'public' | 'private' | 'never'

const PRIVATE = ['loopback', 'private', 'carrierGradeNat', 'uniqueLocal']

/** Addresses that stand for one of IPv4: mapped (RFC 4291), and translated by a NAT64 (RFC 6052). */
const STANDS_FOR_IPV4 = ['ipv4Mapped', 'rfc6052']

/** What lies outside is assigned to nobody on the internet. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3')

/** In ranges that are public otherwise. */
const NEVER = [
  // Azure's platform, on every machine there
  ipaddr.parseCIDR('168.63.129.16/32'),
  // Documentation (RFC 9637)
  ipaddr.parseCIDR('3fff::/20'),
]

/** Metadata of AWS and Alibaba Cloud, in ranges that are private otherwise. */
const METADATA = [ipaddr.parseCIDR('fd00:ec2::/32'), ipaddr.parseCIDR('100.100.100.200/32')]

/**
 * Where an address leads. Only what is known to be public is. Pure.
 *
 * @param text As a resolver gives it; any other text is `never`.
 */
export function addressKind(text: string): AddressKind {
  if (!ipaddr.IPv6.isValid(text) && !ipaddr.IPv4.isValidFourPartDecimal(text)) return 'never'
  const address = ipaddr.parse(text)
  const range = address.range()
  if (address instanceof ipaddr.IPv6 && STANDS_FOR_IPV4.includes(range))
    return addressKind(inner(address)) === 'never' ? 'never' : 'private'
  if ([...NEVER, ...METADATA].some((block) => isIn(address, block))) return 'never'
  if (PRIVATE.includes(range)) return 'private'
  const isGlobal = address instanceof ipaddr.IPv4 || address.match(GLOBAL_UNICAST)
  return range === 'unicast' && isGlobal ? 'public' : 'never'
}

/** The last four bytes. */
function inner(address: ipaddr.IPv6): string {
  return address.toByteArray().slice(-4).join('.')
}

type Address = ipaddr.IPv4 | ipaddr.IPv6

function isIn(address: Address, [network, bits]: [Address, number]): boolean {
  return address.kind() === network.kind() && address.match(network, bits)
}
