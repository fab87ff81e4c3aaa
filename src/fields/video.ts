import type { Field } from 'payload'

import { asObject } from '../entries/read.js'
import { labelled, adminText } from '../i18n/adminText.js'
import type { Settings } from '../entries/settings.js'
import { languageOptions } from './languages.js'
import { upload } from './relation.js'

/** Its details are asked for once there is a film. */
const withFile = {
  condition: (_data: unknown, sibling: unknown) => Boolean(asObject(sibling).file),
}

/** A film with its still image, captions and transcript. */
export function videoField(settings: Settings): Field {
  return {
    name: 'video',
    type: 'group',
    ...labelled('testimonials.video'),
    fields: [
      upload(settings, 'media', { name: 'file', label: 'testimonials.video.file' }),
      upload(settings, 'media', {
        name: 'poster',
        label: 'testimonials.video.poster',
        admin: withFile,
      }),
      captions(settings),
      {
        name: 'transcript',
        type: 'textarea',
        localized: true,
        ...labelled('testimonials.video.transcript', withFile),
      },
    ],
  }
}

function captions(settings: Settings): Field {
  return {
    name: 'captions',
    type: 'array',
    labels: {
      singular: adminText('testimonials.video.captions.singular'),
      plural: adminText('testimonials.video.captions.plural'),
    },
    ...labelled('testimonials.video.captions', withFile),
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
