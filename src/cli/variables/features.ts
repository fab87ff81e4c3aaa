import { z } from 'zod'

import { LEAST_DISK, SHORTEST_TOKEN } from '../../monitoring/resolveMonitoring.js'
import { LEVELS } from '../../telemetry/levels.js'
import { FORMATS } from '../../telemetry/showLine.js'
import { isServiceUrl, SERVICE_URL } from '../../translation/machine/serviceUrl.js'
import { DEFAULT_VIDEO_HOSTS, isVideoHost } from '../../video/videoHosts.js'
import { digits, flag, lengthOf, oneOf, optional, variable } from './variable.js'

const MB = 1024 * 1024

const SERVICE = 'https://translate.example.org/translate'

/** For how long others may keep an answer. */
function seconds(fallback: string, meaning: string) {
  const expected = 'whole seconds from 0 to 9999999'
  const remedy = `Use ${fallback} or leave it out.`
  return variable(digits(7), { meaning, expected, remedy, fallback })
}

/** Parts of the app that can be set. */
export const FEATURES = {
  VIDEO_HOSTS: variable(
    z
      .string()
      .transform(hostsIn)
      .refine((hosts) => hosts.every(isVideoHost)),
    {
      meaning:
        'Where videos that are named by address may be: youtube, vimeo, and PeerTube servers by name; none: videos are files. The site loads nothing from them before a visitor clicks.',
      expected: 'none, or youtube, vimeo and names of PeerTube servers separated by commas',
      remedy: 'Use VIDEO_HOSTS=youtube,vimeo,tube.example.org or leave it out for youtube,vimeo.',
      fallback: DEFAULT_VIDEO_HOSTS.join(','),
      examples: ['youtube,vimeo,tube.example.org'],
    },
  ),
  SITE_CONFIG: optional(z.string(), {
    meaning:
      'Names, logo, colors and menu of the reference site, in JSON; without it, `site.json` in the working folder, if there is one.',
    expected: 'the path of a file',
    remedy: 'Leave it out.',
    examples: ['/etc/stories/site.json'],
  }),
  MACHINE_TRANSLATION_URL: optional(z.string().refine(isServiceUrl), {
    meaning:
      'A machine translation service that drafts translations. Unpublished texts are sent to it. Without it, nothing is sent.',
    expected: SERVICE_URL,
    remedy: `Use MACHINE_TRANSLATION_URL=${SERVICE} or leave it out.`,
    // An address may carry a secret too.
    shown: () => 'another',
    examples: [SERVICE],
  }),
  MACHINE_TRANSLATION_KEY: optional(z.string(), {
    meaning: 'The key to that service.',
    expected: 'a key',
    remedy: 'Leave it out.',
    shown: lengthOf,
  }),
  DELIVERY_CACHE_MB: variable(
    digits(5).transform((megabytes) => megabytes * MB),
    {
      meaning:
        'Memory for answers of the delivery API that are given again until what they say changes; 0: none is kept.',
      expected: 'a whole number of megabytes from 0 to 99999',
      remedy: 'Use DELIVERY_CACHE_MB=64 or leave it out.',
      fallback: '64',
    },
  ),
  DELIVERY_SHARED_SECONDS: seconds(
    '60',
    'For how long caches such as a CDN may give an answer of the delivery API without asking, seconds.',
  ),
  DELIVERY_STALE_SECONDS: seconds(
    '0',
    'For how long after that they may give it while they ask for a newer one, seconds.',
  ),
  DELIVERY_ERROR_SECONDS: seconds(
    '0',
    'For how long after that they may give it while the server fails, withdrawn texts included, seconds.',
  ),
  SURROGATE_KEY: variable(flag(), {
    meaning: 'Sends the tags of `Cache-Tag` as `Surrogate-Key` too, which Fastly reads.',
    expected: '1 or 0',
    remedy: 'Use SURROGATE_KEY=1 or leave it out.',
    fallback: '0',
    examples: ['1'],
  }),
  PROVIDER_NAME: optional(z.string(), {
    meaning: 'Name of this website in oEmbed answers; without it, the host of `PUBLIC_URL`.',
    expected: 'a name',
    remedy: 'Use PROVIDER_NAME="Alliance du Pacifique" or leave it out.',
  }),
  PSEUDO_LOCALE: variable(flag(), {
    meaning:
      'Responds to `X-Pseudo: 1` on the delivery API with pseudo-translated text, for front-end tests.',
    expected: '1 or 0',
    remedy: 'Use PSEUDO_LOCALE=1 or leave it out.',
    fallback: '0',
    examples: ['1'],
  }),
}

/** How the server tells what it does. */
export const MONITORING = {
  LOG_LEVEL: variable(oneOf(LEVELS), {
    meaning: 'How much the logs say.',
    expected: LEVELS.join(', '),
    remedy: 'Use LOG_LEVEL=info or leave it out.',
    fallback: 'info',
  }),
  LOG_FORMAT: optional(oneOf(FORMATS), {
    meaning: 'The format of the logs; without it, text on a terminal, else JSON.',
    expected: FORMATS.join(', '),
    remedy: `Use LOG_FORMAT=${FORMATS[0]} or leave it out.`,
    examples: ['json'],
  }),
  ACCESS_LOG: variable(oneOf(['on', 'off']), {
    meaning: 'A line in the logs for each request.',
    expected: 'on, off',
    remedy: 'Use ACCESS_LOG=on or leave it out.',
    fallback: 'off',
    examples: ['on'],
  }),
  METRICS_TOKEN: optional(
    z
      .string()
      .min(SHORTEST_TOKEN)
      .regex(/^[\x21-\x7e]+$/),
    {
      meaning:
        'Turns metrics for Prometheus on (`GET /api/metrics`) for clients that send this token.',
      expected: `${SHORTEST_TOKEN} characters or more, without spaces`,
      remedy: 'Generate one with `openssl rand -hex 32`, or leave it out.',
      shown: lengthOf,
    },
  ),
  LEAST_DISK_MB: variable(
    digits(9).transform((megabytes) => megabytes * MB),
    {
      meaning:
        'The server says that it is not ready (`GET /api/health/ready`) with fewer free megabytes than this.',
      expected: 'a whole number of megabytes from 0 to 999999999',
      remedy: `Use LEAST_DISK_MB=${LEAST_DISK / MB} or leave it out.`,
      fallback: String(LEAST_DISK / MB),
    },
  ),
}

function hostsIn(given: string): string[] {
  return given === 'none' ? [] : given.split(',').map((entry) => entry.trim())
}
