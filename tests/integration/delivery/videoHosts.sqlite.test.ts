import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { update } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asUser } from '../../helpers/people.js'
import { rest } from '../../helpers/rest.js'
import { startWorld, type World } from './world.js'

let before: World
/** The same app a day later: videos are files. */
let after: TestPayload
beforeAll(async () => {
  before = await startWorld({ database: 'sqlite' })
  const video = { address: 'https://vimeo.com/76979871', title: 'Une visite' }
  await update(before, 'testimonials', before.ids.testimonial, { video, _status: 'published' })
  after = await startPayload({
    ...{ database: 'sqlite', from: path.join(before.directory, 'test.db') },
    plugin: { videoHosts: [] },
  })
})
afterAll(async () => {
  await after.stop()
  await before.stop()
})

const videoIn = async (app: TestPayload) => {
  const { data } = await app.graphql(
    `{ testimonial(id: "${before.uids.testimonial}", locale: fr) { video { title } } }`,
  )
  return data.testimonial.video
}

test('a video whose host is no longer accepted is not shown', async () => {
  expect(await videoIn(before)).toEqual({ title: 'Une visite' })
  expect(await videoIn(after)).toBeNull()
})

test('a video whose host is no longer accepted keeps nobody from saving its entry', async () => {
  const by = await asUser(after, 'editor')
  const save = (address: string) =>
    rest(after, 'PATCH', `testimonials/${before.ids.testimonial}?locale=es`, {
      ...{ by, language: 'en', data: { video: { address }, quote: 'Gracias.' } },
    })
  const refusal = 'video.address: Video addresses are not accepted here. Upload a file.'
  expect(await save('https://vimeo.com/1084537')).toMatchObject({
    status: 400,
    messages: [refusal],
  })
  expect(await save('https://vimeo.com/76979871')).toMatchObject({ status: 200, messages: [] })
})
