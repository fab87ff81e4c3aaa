import { describe, expect, test } from 'vitest'

import { contentSecurityPolicy } from '../../../src/security/headers/contentSecurityPolicy.js'
import { readVideoAddress } from '../../../src/video/readVideoAddress.js'
import { resolveVideoHosts } from '../../../src/video/resolveVideoHosts.js'
import { frameOrigin } from '../../../src/video/videoHosts.js'

const HOSTS = ['youtube', 'vimeo', 'tube.example.org']
const PEERTUBE = 'https://tube.example.org'
const SHORT = 'kkGMgK9ZtnKfYAgnEtQxbv'
const read = (address: string, hosts: readonly string[] = HOSTS) => readVideoAddress(address, hosts)

describe('an address of a video', () => {
  test.each([
    'https://www.youtube.com/watch?v=aqz-KE-bpKQ&list=PL1&index=2',
    'youtube.com/watch?v=aqz-KE-bpKQ',
    'http://m.youtube.com/watch?feature=share&v=aqz-KE-bpKQ',
    'https://youtu.be/aqz-KE-bpKQ?si=tracking',
    'https://www.youtube.com/embed/aqz-KE-bpKQ',
    'https://www.youtube.com/shorts/aqz-KE-bpKQ',
    'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ',
    ' https://www.youtube.com/live/aqz-KE-bpKQ ',
  ])('%s leads to YouTube without cookies and without what follows people', (address) => {
    expect(read(address)).toEqual({
      host: 'youtube',
      page: 'https://www.youtube.com/watch?v=aqz-KE-bpKQ',
      embed: 'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?rel=0',
    })
  })

  test.each([
    ['t=90', 90],
    ['t=1m30s', 90],
    ['t=1h0m5s', 3605],
    ['start=12', 12],
  ])('of YouTube keeps where to start (%s)', (query, seconds) => {
    const video = read(`https://youtu.be/aqz-KE-bpKQ?${query}`)
    expect(video).toMatchObject({
      page: `https://www.youtube.com/watch?v=aqz-KE-bpKQ&t=${seconds}s`,
      embed: `https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?rel=0&start=${seconds}`,
    })
  })

  test.each([
    ['https://vimeo.com/76979871', '76979871', ''],
    ['https://vimeo.com/channels/staffpicks/76979871', '76979871', ''],
    ['https://vimeo.com/showcase/3253534/video/76979871', '76979871', ''],
    ['https://vimeo.com/76979871/8272103f6e', '76979871', '8272103f6e'],
    ['https://player.vimeo.com/video/76979871?h=8272103f6e&title=0', '76979871', '8272103f6e'],
  ])('%s leads to Vimeo, which is told not to follow people', (address, id, key) => {
    expect(read(address)).toEqual({
      host: 'vimeo',
      page: `https://vimeo.com/${id}${key && `/${key}`}`,
      embed: `https://player.vimeo.com/video/${id}?${key && `h=${key}&`}dnt=1`,
    })
  })

  test.each([
    `${PEERTUBE}/w/${SHORT}`,
    `tube.example.org/videos/watch/${SHORT}`,
    `${PEERTUBE}/videos/embed/${SHORT}?autoplay=1&p2p=1`,
  ])('%s leads to a PeerTube server without other visitors', (address) => {
    expect(read(address)).toEqual({
      host: 'tube.example.org',
      page: `${PEERTUBE}/w/${SHORT}`,
      embed: `${PEERTUBE}/videos/embed/${SHORT}?p2p=0`,
    })
  })

  test.each([
    ['https://www.dailymotion.com/video/x8abcde', 'www.dailymotion.com'],
    [`https://tube.other.example/w/${SHORT}`, 'tube.other.example'],
    ['https://youtube.com.evil.example/watch?v=aqz-KE-bpKQ', 'youtube.com.evil.example'],
    ['https://tube.example.org:8443/w/kkGMgK9ZtnKfYAgnEtQxbv', 'tube.example.org:8443'],
  ])('%s is refused by the name of its host', (address, name) => {
    expect(read(address)).toEqual({ problem: 'check.videoHost', name })
  })

  test('of a host that is not allowed here is refused', () => {
    const refused = read('https://youtu.be/aqz-KE-bpKQ', ['vimeo'])
    expect(refused).toEqual({ problem: 'check.videoHost', name: 'youtu.be' })
  })

  test.each([
    'https://www.youtube.com/@channel',
    'https://www.youtube.com/watch?v=short',
    'https://www.youtube.com/playlist?list=PL1',
    'https://vimeo.com/about',
    'https://vimeo.com/showcase/3253534',
    `${PEERTUBE}/c/channel`,
    `${PEERTUBE}/w/../../admin`,
    'javascript:alert(1)',
    'https://user:word@youtu.be/aqz-KE-bpKQ',
    'https://youtu.be/aqz-KE-bpKQ"><script>',
    'no address',
    '',
  ])('%s is no video', (address) => {
    expect(read(address)).toMatchObject({ problem: expect.stringMatching(/^check\.video/) })
  })
})

describe('the hosts of videos', () => {
  test('are YouTube and Vimeo, each once, unless an option says so', () => {
    expect(resolveVideoHosts(undefined)).toEqual(['youtube', 'vimeo'])
    expect(resolveVideoHosts([])).toEqual([])
    expect(resolveVideoHosts(['vimeo', 'vimeo'])).toEqual(['vimeo'])
    const others = ['tube.example.org:8443', 'tube.xn--e1afmkfd.xn--p1ai']
    expect(resolveVideoHosts(others)).toEqual(others)
  })

  test.each([
    'https://tube.example.org',
    'YouTube',
    'localhost',
    "x.org; script-src 'x'",
    '*.x.org',
    // One name each: the frames of these servers are elsewhere.
    'www.youtube.com',
    'youtu.be',
    'player.vimeo.com',
    // No address is at these: browsers leave out 443, and there is no port 70000.
    'tube.example.org:443',
    'tube.example.org:70000',
  ])('%s is no name of a host', (name) => {
    expect(() => resolveVideoHosts([name])).toThrow(/^options\.videoHosts\[0\]: expected/)
  })

  test('have frames at one origin each, and pages show no others', () => {
    const frames = HOSTS.map(frameOrigin)
    expect(frames).toEqual([
      ...['https://www.youtube-nocookie.com', 'https://player.vimeo.com', PEERTUBE],
    ])
    const directive = (given: { frames?: string[]; kind?: 'admin' }) =>
      /frame-src [^;]*/.exec(contentSecurityPolicy({ kind: 'site', nonce: 'n', ...given }))?.[0]
    expect(directive({ frames })).toBe(`frame-src ${frames.join(' ')}`)
    expect(directive({})).toBe("frame-src 'none'")
    expect(directive({ frames, kind: 'admin' }) ?? '').not.toContain('tube')
  })
})
