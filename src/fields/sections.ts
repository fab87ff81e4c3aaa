import type { Field } from 'payload'

import type { SectionName } from '../editions/types.js'
import { asObject } from '../entries/read.js'
import { labelled, adminText, type Translated } from '../i18n/adminText.js'

const SECTIONS: readonly SectionName[] = ['keyResults', 'testimonials', 'mainResults', 'documents']

/** Headings of the parts of a theme's page, one group for each part; empty means the next default. */
export function sectionsField(description: Translated): Field {
  return {
    name: 'sections',
    type: 'group',
    ...labelled('sections', { description, hideGutter: true }),
    fields: SECTIONS.map((name) => sectionField(name)),
  }
}

function sectionField(name: SectionName): Field {
  return {
    type: 'collapsible',
    label: adminText(`sections.${name}.label`),
    admin: { initCollapsed: true },
    fields: [
      {
        name,
        type: 'group',
        label: false,
        admin: { hideGutter: true },
        fields: [
          { name: 'noHeading', type: 'checkbox', ...labelled('sections.noHeading', NO_COLUMN) },
          {
            name: 'heading',
            type: 'text',
            localized: true,
            ...labelled('sections.heading', { ...NO_COLUMN, condition: hasHeading }),
          },
          {
            name: 'subheading',
            type: 'text',
            localized: true,
            ...labelled('sections.subheading', NO_COLUMN),
          },
          {
            name: 'intro',
            type: 'textarea',
            localized: true,
            ...labelled('sections.intro', NO_COLUMN),
          },
        ],
      },
    ],
  }
}

/** Lists would name it after the key of its part, which is no word. */
const NO_COLUMN = { disableListColumn: true, disableListFilter: true }

const hasHeading = (_data: unknown, sibling: unknown) => asObject(sibling).noHeading !== true
