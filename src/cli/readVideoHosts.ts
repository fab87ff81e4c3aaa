import { DEFAULT_VIDEO_HOSTS, isVideoHost } from '../video/videoHosts.js'
import type { Problem } from './environment.js'

/** `VIDEO_HOSTS`: hosts of videos separated by commas; `none` accepts files only. */
export function readVideoHosts(given: string | null, problem: Problem): readonly string[] {
  if (given === null) return DEFAULT_VIDEO_HOSTS
  if (given === 'none') return []
  const hosts = given.split(',').map((entry) => entry.trim())
  if (hosts.every(isVideoHost)) return hosts
  problem(
    'VIDEO_HOSTS',
    'none, or youtube, vimeo and names of PeerTube servers separated by commas',
    'Use VIDEO_HOSTS=youtube,vimeo,tube.example.org or leave it out for youtube,vimeo.',
  )
  return []
}
