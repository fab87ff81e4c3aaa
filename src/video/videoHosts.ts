/** Hosts of videos with their own rules; every other one is the name of a PeerTube server. */
const KNOWN = {
  youtube: {
    label: 'YouTube',
    frame: 'https://www.youtube-nocookie.com',
    servers: /^((www|m|music)\.)?youtube(-nocookie)?\.com$|^youtu\.be$/,
  },
  vimeo: {
    label: 'Vimeo',
    frame: 'https://player.vimeo.com',
    servers: /^((www|player)\.)?vimeo\.com$/,
  },
} as const

/** `youtube`, `vimeo`, or the name of a PeerTube server, such as `tube.example.org`. */
export type VideoHost = string

export const DEFAULT_VIDEO_HOSTS: readonly VideoHost[] = ['youtube', 'vimeo']

/** A name of a server with at least one dot, and perhaps a port. */
const SERVER = /^(?=.{4,253}$)[a-z0-9-]+(\.[a-z0-9-]+)*\.([a-z]{2,63}|xn--[a-z0-9-]+)(:\d{1,5})?$/

/** Is it the name of a host that may be allowed? Servers of YouTube and Vimeo have one name each. */
export function isVideoHost(name: unknown): name is VideoHost {
  return typeof name === 'string' && (isKnown(name) || (isServer(name) && hostOf(name) === name))
}

/** As addresses name it, or no address could ever be at it. */
function isServer(name: string): boolean {
  const address = `https://${name}`
  return SERVER.test(name) && URL.canParse(address) && new URL(address).host === name
}

/** The host that a server belongs to, by the name (and port) in an address. */
export function hostOf(server: string): VideoHost {
  const known = Object.entries(KNOWN).find(([, { servers }]) => servers.test(server))
  return known?.[0] ?? server
}

/** As people know it: `YouTube`, `tube.example.org`. */
export function videoHostLabel(host: VideoHost): string {
  return isKnown(host) ? KNOWN[host].label : host
}

/** Where the frames of a host come from, for `Content-Security-Policy: frame-src`. */
export function frameOrigin(host: VideoHost): string {
  return isKnown(host) ? KNOWN[host].frame : `https://${host}`
}

function isKnown(name: string): name is keyof typeof KNOWN {
  return Object.hasOwn(KNOWN, name)
}
