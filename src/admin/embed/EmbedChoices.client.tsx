'use client'

import { useConfig } from '@payloadcms/ui'

import { LOOKS, SCHEMES } from '../../embeds/kinds.js'
import type { Subject } from '../../embeds/subject.js'
import { useSay } from '../publication/useSay.client.js'
import type { EmbedProps } from './EmbedButton.client.js'

type Props = Pick<EmbedProps, 'kinds'> & { subject: Subject; onChange: (subject: Subject) => void }

/** What decides about the code: what is shown, in which language, and how. */
export function EmbedChoices({ kinds, subject, onChange }: Props) {
  const { say, nameOf } = useSay()
  const { config } = useConfig()
  const [usual] = kinds
  const set = (changed: Partial<Subject>) => onChange({ ...subject, ...changed })
  const locales = config.localization ? config.localization.localeCodes : [subject.locale]
  return (
    <div className="stories-embed__choices">
      {kinds.length > 1 && (
        <Choice
          label={say('embed.what')}
          value={subject.kind}
          options={kinds.map((kind) => [kind, say(`embed.kind.${kind}`)])}
          onChange={(kind) => set({ kind, isOfTheme: kind !== usual })}
        />
      )}
      <Choice
        label={say('embed.language')}
        value={subject.locale}
        options={locales.map((code) => [code, nameOf(code)])}
        onChange={(locale) => set({ locale })}
      />
      <Choice
        label={say('embed.look')}
        value={subject.look}
        options={LOOKS.map((look) => [look, say(`embed.look.${look}`)])}
        onChange={(look) => set({ look })}
      />
      <Choice
        label={say('embed.scheme')}
        value={subject.scheme}
        options={SCHEMES.map((scheme) => [scheme, say(`embed.scheme.${scheme}`)])}
        onChange={(scheme) => set({ scheme })}
      />
    </div>
  )
}

type ChoiceProps<T extends string> = {
  label: string
  value: T
  options: readonly (readonly [value: T, label: string])[]
  onChange: (value: T) => void
}

function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  return (
    <label>
      {label}
      <select
        value={value}
        onChange={({ target }) => {
          const chosen = options.find(([one]) => one === target.value)
          if (chosen) onChange(chosen[0])
        }}
      >
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}
