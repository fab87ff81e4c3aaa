import { frameOrigin, hostOf, type VideoHost } from './videoHosts.js'

/** A video at a host, as its address says. */
export type HostedVideo = {
  host: VideoHost
  /** Page of the video at its host. */
  page: string
  /** Address for a frame, with the least that the host lets its visitors be followed. */
  embed: string
}

export type VideoProblem =
  { problem: 'check.videoAddress' } | { problem: 'check.videoHost'; name: string }

/**
 * Reads the address of a video at one of the allowed hosts, in any form in which people copy it:
 * from the browser, from “Share”, or from code for embedding. Nothing is asked of the host.
 *
 * Frames of YouTube come without cookies, those of Vimeo with `dnt=1`, those of PeerTube without
 * connections to other visitors (`p2p=0`).
 *
 * @see https://support.google.com/youtube/answer/171780
 * @see https://developer.vimeo.com/player/sdk/embed
 * @see https://docs.joinpeertube.org/api/embed-player
 */
export function readVideoAddress(
  address: string,
  hosts: readonly VideoHost[],
): HostedVideo | VideoProblem {
  const url = urlOf(address)
  if (url === null) return { problem: 'check.videoAddress' }
  const host = hostOf(url.host)
  if (!hosts.includes(host)) return { problem: 'check.videoHost', name: url.host }
  const video =
    host === 'youtube' ? youtube(url) : host === 'vimeo' ? vimeo(url) : peertube(url, host)
  return video ?? { problem: 'check.videoAddress' }
}

/** A web address; people leave out its scheme. */
function urlOf(address: string): URL | null {
  const text = address.trim()
  const whole =
    /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[\w.-]+:\d/.test(text) ? text : `https://${text}`
  if (/[\s\\]/.test(whole) || !URL.canParse(whole)) return null
  const url = new URL(whole)
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:'
  return isWeb && url.username === '' && url.password === '' ? url : null
}

function youtube(url: URL): HostedVideo | null {
  const [first = '', second] = partsOf(url)
  const id =
    url.host === 'youtu.be'
      ? first
      : /^(embed|shorts|live|v)$/.test(first)
        ? second
        : first === 'watch'
          ? url.searchParams.get('v')
          : null
  // A playlist in a frame has that word in place of a video.
  if (!/^[\w-]{11}$/.test(id ?? '') || id === 'videoseries') return null
  const start = secondsIn(url.searchParams.get('t') ?? url.searchParams.get('start'))
  const [page, embed] = [
    new URL('https://www.youtube.com/watch'),
    new URL(`${frameOrigin('youtube')}/embed/${id}`),
  ]
  page.searchParams.set('v', String(id))
  // Afterwards it proposes videos of the same channel only.
  embed.searchParams.set('rel', '0')
  if (start > 0) {
    page.searchParams.set('t', `${start}s`)
    embed.searchParams.set('start', String(start))
  }
  return { host: 'youtube', page: page.href, embed: embed.href }
}

/** `90`, `90s` or `1h2m3s`. */
function secondsIn(time: string | null): number {
  const [, hours, minutes, seconds] =
    /^(?:(\d{1,3})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s?)?$/.exec(time ?? '') ?? []
  return Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)
}

/** A video that is not listed has a second part, without which it cannot be seen. */
function vimeo(url: URL): HostedVideo | null {
  const parts = partsOf(url)
  const at = parts.findIndex((part) => /^\d{5,12}$/.test(part))
  // Events are numbered apart.
  if (parts[at - 1] === 'event') return null
  // The number after `showcase` or `album` is not a video's.
  const own = /^(showcase|album)$/.test(parts[at - 1] ?? '')
    ? parts.findIndex((part, index) => index > at && /^\d{5,12}$/.test(part))
    : at
  const id = parts[own]
  if (id === undefined) return null
  const key = url.searchParams.get('h') ?? parts[own + 1] ?? null
  if (key !== null && !/^[0-9a-f]{6,}$/.test(key)) return null
  const embed = new URL(`${frameOrigin('vimeo')}/video/${id}`)
  if (key !== null) embed.searchParams.set('h', key)
  embed.searchParams.set('dnt', '1')
  const page = `https://vimeo.com/${id}${key === null ? '' : `/${key}`}`
  return { host: 'vimeo', page, embed: embed.href }
}

function peertube(url: URL, host: VideoHost): HostedVideo | null {
  const [, id] =
    /^\/(?:w|videos\/watch|videos\/embed)\/([0-9A-Za-z-]{20,36})\/?$/.exec(url.pathname) ?? []
  if (id === undefined) return null
  const origin = frameOrigin(host)
  return { host, page: `${origin}/w/${id}`, embed: `${origin}/videos/embed/${id}?p2p=0` }
}

function partsOf({ pathname }: URL): string[] {
  return pathname.split('/').filter((part) => part !== '')
}
