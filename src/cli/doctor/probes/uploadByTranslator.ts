import { inside } from '../build.js'
import { greyPng } from '../image.js'
import { docOf, found, isOk } from '../read.js'

export const uploadByTranslator = inside(
  {
    id: 'translator-uploads',
    title: 'A translator can upload, change or delete files or consents.',
    source: 'Payload’s default access is « anyone signed in ».',
    remedy: 'Allow create, update and delete of uploads only to editors and administrators.',
    as: 'translator',
    severity: 'high',
  },
  async ({ http, target, world, run }) => {
    const { api, slugs } = target
    const as = 'translator' as const
    const file = { name: `${run}-t.png`, type: 'image/png', bytes: greyPng(26), data: { alt: run } }
    const sent = await http.send({ as, method: 'POST', path: `${api}/${slugs.media}`, file })
    if (isOk(sent)) world.adopt(slugs.media, docOf(sent)?.id)
    if (isOk(sent)) return found(sent, 'The file was stored.')
    const { media, consent } = world.docs
    const asks = [
      { method: 'PATCH', path: `${api}/${slugs.media}/${media.id}`, json: { credit: run } },
      { method: 'PATCH', path: `${api}/${slugs.consents}/${consent.id}`, json: { notes: run } },
      { method: 'DELETE', path: `${api}/${slugs.consents}/${consent.id}` },
    ]
    for (const ask of asks) {
      const answer = await http.send({ as, ...ask })
      if (isOk(answer)) return found(answer, `${ask.method} is answered with ${answer.status}.`)
    }
    return null
  },
)
