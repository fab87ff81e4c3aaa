import { z } from 'zod'

import { readOption } from '../entries/readOption.js'
import { said } from '../schema/said.js'
import { DEFAULT_VIDEO_HOSTS, isVideoHost, type VideoHost } from './videoHosts.js'

const HOST = said(z.string().refine(isVideoHost), {
  expected: '"youtube", "vimeo" or the name of a PeerTube server such as "tube.example.org"',
})

/** Where videos that are named by address may be. */
export const VIDEO_HOSTS = z.array(HOST).readonly().default(DEFAULT_VIDEO_HOSTS)

/**
 * Validates the option.
 *
 * @throws INVALID_OPTIONS naming the entry
 */
export function resolveVideoHosts(given: readonly string[] | undefined): readonly VideoHost[] {
  return [...new Set(readOption('videoHosts', VIDEO_HOSTS, given))]
}
