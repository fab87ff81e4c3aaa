import type { Field } from 'payload'

import { asObject } from '../entries/read.js'
import { isBlank } from '../entries/isBlank.js'
import { labelled, adminText, message } from '../i18n/adminText.js'
import type { Settings } from '../entries/settings.js'
import { readVideoAddress } from '../video/readVideoAddress.js'
import { videoHostLabel } from '../video/videoHosts.js'
import { alsoCheckText, type CheckOptions } from './alsoCheck.js'
import { languageOptions } from './languages.js'
import { upload } from './relation.js'

/** Its details are asked for once there is a film. */
const withFilm = {
  condition: (_data: unknown, sibling: unknown) => {
    const { file, address } = asObject(sibling)
    return Boolean(file) || !isBlank(address)
  },
}

/** An address stays to be seen where there is a file as well, so that it can be removed. */
const withoutFile = {
  condition: (_data: unknown, sibling: unknown) => {
    const { file, address } = asObject(sibling)
    return !file || !isBlank(address)
  },
}

/** A film, as a file or by its address, with its title, still image, captions and transcript. */
export function videoField(settings: Settings): Field {
  return {
    name: 'video',
    type: 'group',
    ...labelled('testimonials.video'),
    fields: [
      upload(settings, 'media', { name: 'file', label: 'testimonials.video.file' }),
      {
        name: 'address',
        type: 'text',
        maxLength: 500,
        validate: alsoCheckText('text', (value, options) => checkAddress(settings, value, options)),
        ...labelled('testimonials.video.address', { ...withoutFile, placeholder: 'https://' }),
      },
      {
        name: 'title',
        type: 'text',
        localized: true,
        maxLength: 200,
        ...labelled('testimonials.video.title', withFilm),
      },
      upload(settings, 'media', {
        name: 'poster',
        label: 'testimonials.video.poster',
        admin: withFilm,
      }),
      captions(settings),
      {
        name: 'transcript',
        type: 'textarea',
        localized: true,
        ...labelled('testimonials.video.transcript', withFilm),
      },
    ],
  }
}

/**
 * Names the host that is refused, and those that are not. An address that is stored already passes:
 * translators, who cannot change it, could save nothing once its host is no longer accepted.
 */
function checkAddress(
  { videoHosts }: Settings,
  value: string,
  { req, siblingData, previousValue }: CheckOptions,
): string | true {
  if (asObject(siblingData).file) return message(req, 'check.videoTwice')
  if (value === previousValue) return true
  const accepted = videoHosts.map(videoHostLabel).join(', ')
  if (accepted === '') return message(req, 'check.videoNowhere')
  const read = readVideoAddress(value, videoHosts)
  if (!('problem' in read)) return true
  const name = 'name' in read ? read.name : ''
  return message(req, read.problem, { name, accepted })
}

function captions(settings: Settings): Field {
  return {
    name: 'captions',
    type: 'array',
    labels: {
      singular: adminText('testimonials.video.captions.singular'),
      plural: adminText('testimonials.video.captions.plural'),
    },
    ...labelled('testimonials.video.captions', withFilm),
    fields: [
      {
        name: 'language',
        type: 'select',
        required: true,
        options: languageOptions(settings),
        ...labelled('testimonials.video.captions.language'),
      },
      upload(settings, 'files', {
        name: 'file',
        label: 'testimonials.video.captions.file',
        required: true,
      }),
    ],
  }
}
