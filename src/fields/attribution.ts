import type { Field } from 'payload'

import type { IdentityLevel } from '../editions/types.js'
import { asObject } from '../entries/read.js'
import { labelled, message, adminText } from '../i18n/adminText.js'
import type { Settings } from '../entries/settings.js'
import { alsoCheck, type Check } from './alsoCheck.js'
import { isBlank } from '../entries/isBlank.js'
import { isPublishing } from '../entries/isPublishing.js'
import { countryOptions } from './countries.js'
import { unheaded } from './unheaded.js'

const LEVELS: readonly IdentityLevel[] = ['fullName', 'firstName', 'pseudonym', 'anonymous']

/** Who speaks in a testimonial, and how much of the person is shown. */
export function attributionField(settings: Settings): Field {
  return {
    name: 'attribution',
    type: 'group',
    ...unheaded('tab.attribution'),
    fields: [
      {
        name: 'identityLevel',
        type: 'select',
        required: true,
        defaultValue: 'fullName',
        options: LEVELS.map((value) => ({ value, label: adminText(`identityLevel.${value}`) })),
        ...labelled('testimonials.attribution.identityLevel'),
      },
      {
        type: 'row',
        fields: [
          {
            name: 'name',
            type: 'text',
            validate: alsoCheck('text', checkName),
            ...labelled('testimonials.attribution.name', { width: '50%' }),
          },
          {
            name: 'shortName',
            type: 'text',
            validate: alsoCheck('text', checkShortName),
            ...labelled('testimonials.attribution.shortName', {
              width: '50%',
              condition: isShortened,
            }),
          },
        ],
      },
      {
        name: 'unsigned',
        type: 'checkbox',
        ...labelled('testimonials.attribution.unsigned', { condition: isAnonymous }),
      },
      {
        name: 'role',
        type: 'text',
        localized: true,
        ...labelled('testimonials.attribution.role'),
      },
      {
        type: 'row',
        fields: [
          {
            name: 'organisation',
            type: 'text',
            localized: true,
            ...labelled('testimonials.attribution.organisation', { width: '66%' }),
          },
          {
            name: 'acronym',
            type: 'text',
            ...labelled('testimonials.attribution.acronym', { width: '34%' }),
          },
        ],
      },
      {
        name: 'country',
        type: 'select',
        options: countryOptions(settings),
        ...labelled('testimonials.attribution.country'),
      },
      {
        name: 'line',
        type: 'textarea',
        localized: true,
        ...labelled('testimonials.attribution.line', { condition: isNamed }),
      },
    ],
  }
}

/** How much of the person a testimonial shows. */
export function identityLevelOf({ attribution }: Record<string, unknown>): IdentityLevel {
  const { identityLevel } = asObject(attribution)
  return LEVELS.find((level) => level === identityLevel) ?? 'fullName'
}

const isAnonymous = (_data: unknown, sibling: unknown) =>
  asObject(sibling).identityLevel === 'anonymous'

const isNamed = (data: unknown, sibling: unknown) => !isAnonymous(data, sibling)

const isShortened = (_data: unknown, sibling: unknown) => {
  const { identityLevel } = asObject(sibling)
  return identityLevel === 'firstName' || identityLevel === 'pseudonym'
}

const checkName: Check = (value, { req, data, siblingData }) => {
  const isShown = asObject(siblingData).identityLevel === 'fullName'
  return !(isShown && isBlank(value) && isPublishing(data)) || message(req, 'check.name')
}

const checkShortName: Check = (value, { req, data }) =>
  !(isBlank(value) && isPublishing(data)) || message(req, 'check.shortName')
