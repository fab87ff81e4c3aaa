import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { create, update } from '../../helpers/entries.js'
import { asUser, type Identity } from '../../helpers/people.js'
import { rest } from '../../helpers/rest.js'
import { startWorld, type World } from './world.js'

let world: World
let image: string
let captions: string
beforeAll(async () => {
  const videoHosts = ['youtube', 'vimeo', 'tube.example.org']
  world = await startWorld({ plugin: { videoHosts } })
  const { data } = await world.graphql(`{
    theme(slug: "durabilite-environnementale", locale: fr) {
      image { url width height sources { url width } avif: sources(format: AVIF) { url } small: url(width: 300, format: WEBP) }
      documents { nodes { file { url } } }
    }
  }`)
  image = data.theme.image.url
  captions = data.theme.documents.nodes[0].file.url
})
afterAll(() => world.stop())

describe('a file that an entry shows', () => {
  it('is served with headers under which nothing in it can run', async () => {
    const response = await world.request(image)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('image/jpeg')
    expect(response.headers.get('cache-control')).toBe('public, max-age=300, must-revalidate')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
    expect(response.headers.get('content-disposition')).toMatch(
      /^inline; filename=".+"; filename\*=/,
    )
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    const bytes = await response.arrayBuffer()
    expect(bytes.byteLength).toBe(Number(response.headers.get('content-length')))
  })

  it('has the sizes and formats that its address promises', async () => {
    const { data } = await world.graphql(`{
      theme(slug: "durabilite-environnementale", locale: fr) {
        image { small: url(width: 300) webp: sources { url width } avif: sources(format: AVIF) { url width } png: sources(format: PNG) { url } }
      }
    }`)
    const { small, webp, avif, png } = data.theme.image
    expect(webp.map(({ width }: { width: number }) => width)).toEqual([320, 640, 800])
    expect(avif).toHaveLength(3)
    expect(png).toEqual([])
    expect(small).toBe(webp[0].url)
    for (const { url } of [webp[1], avif[0]]) {
      const response = await world.request(url)
      expect([url, response.status]).toEqual([url, 200])
      await response.arrayBuffer()
    }
  })

  it('comes in parts, is not sent twice, and can be asked about', async () => {
    const part = await world.request(captions, { headers: { range: 'bytes=0-5' } })
    expect(part.status).toBe(206)
    expect(await part.text()).toBe('WEBVTT')
    const etag = part.headers.get('etag') ?? ''
    const same = await world.request(captions, { headers: { 'if-none-match': etag } })
    expect(same.status).toBe(304)
    const head = await world.request(captions, { method: 'HEAD' })
    expect(head.status).toBe(200)
    expect(Number(head.headers.get('content-length'))).toBeGreaterThan(20)
    const stale = { range: 'bytes=0-5', 'if-range': '"older"' }
    const whole = await world.request(captions, { headers: stale })
    expect(whole.status).toBe(200)
    await whole.text()
  })
})

describe('a file', () => {
  it('is found by no other name', async () => {
    const folder = image.slice(0, image.lastIndexOf('/'))
    const hash = image.slice(folder.length + 1, folder.length + 9)
    const names = [
      `${hash}-..%2F..%2Ftest.db`,
      `${hash}-%2e%2e%5ctest.db`,
      `${hash}-`,
      'test.db',
      `${hash}-other.jpg`,
      `..%2f..%2ftest.db`,
    ]
    for (const name of names)
      expect([name, (await world.request(`${folder}/${name}`)).status]).toEqual([name, 404])
    const other = folder.replace(/[^/]+$/, '00000000-0000-4000-8000-000000000000')
    expect((await world.request(image.replace(folder, other))).status).toBe(404)
    expect((await world.request(image.replace('/media/', '/files/'))).status).toBe(404)
  })

  it('is not to be had by Payload’s own address without signing in', async () => {
    const name = decodeURIComponent(image.slice(image.lastIndexOf('/') + 10))
    const path = `/api/media/file/${encodeURIComponent(name)}`
    expect((await world.request(path)).status).toBe(403)
  })

  it('that no visible entry shows is not there', async () => {
    const data = Buffer.from('WEBVTT\n\n00:00.000 --> 00:01.000\nsecret\n')
    const file = { data, mimetype: 'text/vtt', name: 'secret.vtt', size: data.length }
    const { id, uid } = await create(world, 'files', { language: 'fr' }, { more: { file } })
    const path = `/api/delivery/files/${String(uid)}/00000000-secret.vtt`
    const status = async () => {
      const response = await world.request(path)
      await response.text()
      return response.status
    }
    expect(await status()).toBe(404)
    const draft = { programme: world.ids.programme, title: 'Secret', type: 'report', files: [id] }
    const report = await create(world, 'documents', { ...draft, _status: 'draft' }, { draft: true })
    expect(await status()).toBe(404)
    await update(world, 'documents', report.id, { ...draft, _status: 'published' })
    expect(await status()).toBe(200)
    await update(world, 'documents', report.id, { _status: 'draft' })
    expect(await status()).toBe(404)
  })
})

describe('a video at an address', () => {
  const address = 'https://youtu.be/aqz-KE-bpKQ?si=follows'
  const ask = async () => {
    const { data } = await world.graphql(`{
      testimonial(id: "${world.uids.testimonial}", locale: fr) {
        video {
          url mimeType title seconds hosted { host embedUrl } poster { url alt }
          captions { url language } transcript
        }
      }
    }`)
    return data.testimonial.video
  }
  let by: Identity
  beforeAll(async () => {
    by = await asUser(world, 'editor')
  })
  const save = (video: object, { query = '', language = 'en' } = {}) =>
    rest(world, 'PATCH', `testimonials/${world.ids.testimonial}?locale=fr${query}`, {
      ...{ by, language, data: { video, _status: 'published' } },
    })

  it('is told with its host’s page, a frame that follows nobody, and what is stored here', async () => {
    const data = Buffer.from('WEBVTT\n\n00:00.000 --> 00:01.000\nBonjour.\n')
    const file = { data, mimetype: 'text/vtt', name: 'visite.vtt', size: data.length }
    const { id } = await create(world, 'files', { language: 'fr' }, { more: { file } })
    const own = { poster: world.ids.photo, captions: [{ language: 'fr', file: id }] }
    const told = { title: 'Une visite', transcript: 'Bonjour.' }
    const { status } = await save({ address, ...told, ...own })
    const video = await ask()
    expect([status, video]).toEqual([
      200,
      {
        url: 'https://www.youtube.com/watch?v=aqz-KE-bpKQ',
        mimeType: 'text/html',
        seconds: null,
        hosted: {
          host: 'YouTube',
          embedUrl: 'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?rel=0',
        },
        poster: { url: expect.stringContaining('/api/delivery/media/'), alt: 'Une mine' },
        captions: [{ url: expect.stringContaining('/api/delivery/files/'), language: 'fr' }],
        ...told,
      },
    ])
    const answers = [video.poster.url, video.captions[0].url].map((url) => world.request(url))
    expect((await Promise.all(answers)).map((answer) => answer.status)).toEqual([200, 200])
  })

  it('has a title and a transcript that are translated', async () => {
    await save({ address, title: 'Une visite', transcript: 'Bonjour.' })
    const file = `testimonials/${world.ids.testimonial}/translation/es/xliff`
    const { status, body } = await rest(world, 'GET', file, { by })
    expect([status, body]).toEqual([200, expect.stringMatching(/<source[^>]*>Une visite</)])
    expect(body).toMatch(/<source[^>]*>Bonjour\.</)
  })

  const watch = '/watch?v=aqz-KE-bpKQ'
  const peertube = '/w/kkGMgK9ZtnKfYAgnEtQxbv'
  const accepted = 'YouTube, Vimeo, tube.example.org'
  const noHost = (name: string) => [
    `Videos on “${name}” are not accepted. Accepted sites: ${accepted}.`,
    `No se admiten vídeos de «${name}». Sitios admitidos: ${accepted}.`,
    `Les vidéos de «\u00a0${name}\u00a0» ne sont pas acceptées. Sites acceptés\u00a0: ${accepted}.`,
  ]
  const noVideo = [
    `This is not the address of a video. Copy it from the video’s page. Accepted sites: ${accepted}.`,
    `Esta no es la dirección de un vídeo. Cópiela de la página del vídeo. Sitios admitidos: ${accepted}.`,
    `Ce n’est pas l’adresse d’une vidéo. Copiez-la depuis la page de la vidéo. Sites acceptés\u00a0: ${accepted}.`,
  ]
  const tooLong = [
    'This value must be shorter than the max length of 500 characters.',
    'Este valor debe tener una longitud máxima de 500 caracteres.',
    'Cette valeur doit être inférieure à la longueur maximale de 500 caractères.',
  ]
  const muchTooLong = [
    'Expected at most 10000 characters, got 10001. Shorten it.',
    'Se esperaban como máximo 10000 caracteres, se recibieron 10001. Acorte el texto.',
    '10000 caractères au plus attendus, 10001 reçus. Raccourcissez le texte.',
  ]

  it.each([
    ['at another host', 'https://www.dailymotion.com/video/x8abcde', noHost('www.dailymotion.com')],
    [
      'below another name',
      `https://youtube.com.evil.test${watch}`,
      noHost('youtube.com.evil.test'),
    ],
    [
      'with a coded dot',
      `https://youtube.com%2eevil.test${watch}`,
      noHost('youtube.com.evil.test'),
    ],
    ['without a scheme', `//evil.test/www.youtube.com${watch}`, noHost('evil.test')],
    ['with a Cyrillic letter', `https://www.уoutube.com${watch}`, noHost('www.xn--outube-vrf.com')],
    ['with a port', `https://www.youtube.com:8443${watch}`, noHost('www.youtube.com:8443')],
    ['at this machine', `http://127.1${peertube}`, noHost('127.0.0.1')],
    ['at this machine (IPv6)', `http://[::1]${peertube}`, noHost('[::1]')],
    ['at this machine (name)', `localhost${peertube}`, noHost('localhost')],
    ['of a channel', 'https://www.youtube.com/@channel', noVideo],
    ['with a host as user', `https://www.youtube.com@evil.test${watch}`, noVideo],
    ['with a password', `https://me:word@www.youtube.com${watch}`, noVideo],
    ['with coded letters', 'https://youtu.be/%61qz-KE-bpKQ%22%3E', noVideo],
    ['that is a script', `javascript:alert(1)//youtube.com${watch}`, noVideo],
    ['that is a page', 'data:text/html,<script>alert(1)</script>', noVideo],
    ['of 500 characters', `${address}${'a'.repeat(500)}`, tooLong],
    ['of 10,000 characters', `${address}${'a'.repeat(10_000 - address.length + 1)}`, muchTooLong],
  ])('%s is refused, in a draft, too, in three languages', async (_name, wrong, reasons) => {
    const refuse = (language: string) =>
      save({ address: wrong }, { query: '&draft=true', language })
    const answers = [await refuse('en'), await refuse('es'), await refuse('fr')]
    expect(answers.map(({ status, messages }) => [status, ...messages])).toEqual(
      reasons.map((reason) => [400, `video.address: ${reason}`]),
    )
  })

  it('is not shown of a person who is not shown by name', async () => {
    await save({ address: 'https://tube.example.org/w/kkGMgK9ZtnKfYAgnEtQxbv' })
    expect((await ask()).hosted.host).toBe('tube.example.org')
    const anonymous = { identityLevel: 'anonymous', country: 'MX' }
    const level = (attribution: object) =>
      update(world, 'testimonials', world.ids.testimonial, { attribution, _status: 'published' })
    await level(anonymous)
    expect(await ask()).toBeNull()
    await level({ identityLevel: 'fullName', name: 'Moisés Sánchez' })
  })
})
