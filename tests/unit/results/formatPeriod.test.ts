import { expect, test } from 'vitest'
import { formatPeriod } from '../../../src/results/formatPeriod.js'

const inThree = (start: string | null, end: string | null) =>
  ['fr', 'es', 'en'].map((tag) => formatPeriod({ start, end }, tag))

test('whole years are told by their numbers, with a dash that stands alone', () => {
  expect(inThree('2019-01-01', '2023-12-31')).toEqual(['2019–2023', '2019–2023', '2019–2023'])
  expect(inThree('2019-01-01', '2019-12-31')).toEqual(['2019', '2019', '2019'])
})

test('whole months are told by their names', () => {
  expect(inThree('2019-03-01', '2019-05-31')).toEqual([
    'mars\u2009–\u2009mai 2019',
    'marzo–mayo de 2019',
    'March\u2009–\u2009May 2019',
  ])
  expect(inThree('2020-02-01', '2020-02-29')).toEqual([
    'février 2020',
    'febrero de 2020',
    'February 2020',
  ])
})

test('other periods are told to the day', () => {
  expect(inThree('2019-03-02', '2020-05-12')).toEqual([
    '2 mars 2019\u2009–\u200912 mai 2020',
    '2 de marzo de 2019\u2009–\u200912 de mayo de 2020',
    'March 2, 2019\u2009–\u2009May 12, 2020',
  ])
  expect(inThree('2019-03-02', '2019-03-02')).toEqual([
    '2 mars 2019',
    '2 de marzo de 2019',
    'March 2, 2019',
  ])
})

test('French writes the first of the month as an ordinal', () => {
  expect(formatPeriod({ start: '2019-03-01', end: '2019-04-11' }, 'fr')).toBe(
    '1er mars\u2009–\u200911 avril 2019',
  )
})

test('with one end only, the text says which', () => {
  expect(inThree('2019-01-01', null)).toEqual(['à partir de 2019', 'desde 2019', 'from 2019'])
  expect(inThree('2019-04-01', null)).toEqual([
    'à partir d’avril 2019',
    'desde abril de 2019',
    'from April 2019',
  ])
  expect(inThree('2019-04-02', null)).toEqual([
    'à partir du 2 avril 2019',
    'desde el 2 de abril de 2019',
    'from April 2, 2019',
  ])
  expect(inThree(null, '2023-12-31')).toEqual(['jusqu’en 2023', 'hasta 2023', 'until 2023'])
  expect(inThree(null, '2023-05-30')).toEqual([
    'jusqu’au 30 mai 2023',
    'hasta el 30 de mayo de 2023',
    'until May 30, 2023',
  ])
  expect(formatPeriod({ start: '2019-01-01', end: null }, 'de')).toBe('2019 –')
})

test('what is no date is no end, and ends the wrong way round are turned', () => {
  expect(inThree(null, null)).toEqual(['', '', ''])
  expect(formatPeriod({ start: 'soon', end: '2019-02-31' }, 'fr')).toBe('')
  expect(formatPeriod({ start: '2023-01-01', end: '2019-12-31' }, 'fr')).toBe(
    '31 décembre 2019\u2009–\u20091er janvier 2023',
  )
})
