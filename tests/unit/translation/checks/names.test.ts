import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { editKind, slipKeys } from '../../../../src/translation/checks/editKind.js'
import type { Term } from '../../../../src/translation/glossary/types.js'
import { findings, keys, pointed } from './checked.js'

type Row = readonly [languages: string, source: string, target: string]

function found([languages, source, target]: Row, only?: 'names') {
  const [sourceLocale = '', targetLocale = ''] = languages.split('>')
  return findings(source, target, { sourceLocale, targetLocale, ...(only ? { only } : {}) })
}

describe('a name', () => {
  test.each<Row>([
    ['fr>es', 'Atelier d’Oumou Traoré et Paul', 'Taller de Oumou Taroré y Paul'],
    ['en>fr', 'Photo: Leila Haddad', 'Photo\u00a0: Leila Hadad'],
    ['fr>en', 'Photo : Anne-Sophie Mercier', 'Photo: Anne-Sophie Mecrier'],
    ['es>fr', 'La cooperativa de Huancavelica', 'La coopérative de Huancaveilca'],
    ['en>fr', 'Watch it on Facebook', 'À voir sur Facebok'],
    ['es>en', 'La entrevistó Ximena Echeverría.', 'Ximena Echevería interviewed her.'],
    ['fr>es', 'L’UNESCO et le CIRAD', 'La UNECSO y el CIRAD'],
    ['fr>en', 'Le fonds FISONG finance.', 'The FISNOG fund pays.'],
    ['fr>es', 'La FAO et le FIDA', 'La FAO y el FAID'],
    ['fr>en', 'L’ONG agit avec Awa.', 'The NOG acts with Awa.'],
    ['fr>es', 'Suivez @TerreEtVie', 'Siga a @TierraYVida'],
    ['es>en', 'Código AB-12-C', 'Code AB-12-E'],
  ])('with a slip is found, %s: %s → %s', (...row) => {
    const [one, ...others] = found(row, 'names')
    expect([one && keys([one]), others]).toEqual([['names.changed'], []])
    expect(one).toMatchObject({ severity: 'warning', blocking: false })
    expect(one && pointed(row[2], one)).toBe(one?.message.values.target)
  })

  test.each<Row>([
    ['fr>es', 'Le Plan National et l’Hôpital Central', 'El Plan Nacional y el Hospital Central'],
    ['es>fr', 'De Sevilla a Moscú y Bagdad', 'De Séville à Moscou et Bagdad'],
    ['fr>en', 'De Bucarest à Beyrouth et Katmandou', 'From Bucharest to Beirut and Kathmandu'],
    ['fr>es', 'Au Sénégal et au Zimbabwe', 'En Senegal y Zimbabue'],
    ['fr>es', 'Sierra Leone et Costa Rica', 'Sierra Leona y Costa Rica'],
    ['en>es', 'Official Journal and Radio National', 'Diario Oficial y Radio Nacional'],
    ['fr>en', 'Ministre du Cadre de Vie, Centre Alpha', 'Minister for Living, Alpha Center'],
    ['en>fr', 'The Independence Movement', 'Le Mouvement d’Indépendance'],
    ['fr>es', 'Conférence des Parties', 'Conferencia de las Partes'],
    ['en>fr', 'Bolivian and Canadian women', 'Boliviennes et Canadiennes'],
    ['fr>en', 'Le PNUD, l’OTAN et l’OCDE', 'UNDP, NATO and the OECD'],
    ['fr>en', 'La BERD et l’AIEA', 'The EBRD and the IAEA'],
    ['fr>es', 'L’UNESCO soutient', 'La Unesco apoya'],
    ['en>fr', 'Alexander and Philip', 'Alexandre et Philippe'],
    ['en>es', 'T1 2024 and COVID-19', 'T1 de 2024 y COVID-19'],
    ['fr>es', 'DÉCLARATION DE BAMAKO', 'DECLARACIÓN DE BAMAKO'],
  ])('has another form in another language, %s: %s → %s', (...row) => {
    expect(found(row, 'names')).toEqual([])
  })

  test('that the glossary translates is none that stays', () => {
    const term: Term = {
      ...{ id: '1', sourceLocale: 'fr', term: 'Marselle', translations: {} },
      ...{ caseSensitive: false, doNotTranslate: false },
    }
    const row = ['Vive Marselle Unie', 'Viva Masrelle Unie'] as const
    expect(keys(findings(...row, { only: 'names' }))).toEqual(['names.changed'])
    expect(findings(...row, { only: 'names', terms: [term] })).toEqual([])
  })
})

const word = fc.stringMatching(/^[a-z]{4,12}$/)

describe('a slip', () => {
  test('of two letters turned round is found in any word, and no word differs from itself', () => {
    fc.assert(
      fc.property(word, fc.nat(10), (text, at) => {
        fc.pre(at + 1 < text.length && text[at] !== text[at + 1])
        const turned = text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2)
        expect(editKind(text, turned)?.slip).toBe('turned')
        expect(editKind(text, text)).toBeNull()
        expect(slipKeys(turned).some((key) => slipKeys(text).includes(key))).toBe(true)
      }),
    )
  })
  test('of one letter is the same seen from either word', () => {
    fc.assert(
      fc.property(word, fc.nat(11), fc.stringMatching(/^[a-z]?$/), (text, at, letter) => {
        const other = text.slice(0, at) + letter + text.slice(at + 1)
        expect(editKind(text, other)?.slip).toBe(editKind(other, text)?.slip)
        expect(other === text || editKind(text, other) !== null).toBe(true)
        expect(slipKeys(other).some((key) => slipKeys(text).includes(key))).toBe(true)
      }),
    )
  })
})
