import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { create, update } from '../../helpers/entries.js'
import { startWorld, type World } from './world.js'

let world: World
let image: string
let captions: string
beforeAll(async () => {
  world = await startWorld()
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
