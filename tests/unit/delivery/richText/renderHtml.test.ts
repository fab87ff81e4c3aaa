import { expect, test } from 'vitest'
import { renderHtml } from '../../../../src/delivery/richText/renderHtml.js'
import type { Resolve } from '../../../../src/delivery/richText/types.js'
import { BLOCKS } from '../../../../src/richText/blocks.js'
import * as lexical from './state.js'

const { state, text, paragraph, heading, item, bullets, numbers, link } = lexical

type Nodes = Parameters<typeof state>

const html = (...nodes: Nodes) =>
  renderHtml({ blocks: BLOCKS, state: state(...nodes), headingLevel: 2, resolve: () => null })

test('paragraphs, line breaks, tabs, rules and quotes become their elements', () => {
  expect(
    html(
      paragraph('Un', lexical.lineBreak, 'deux', lexical.tab, 'trois'),
      lexical.rule,
      lexical.quote('Dit'),
    ),
  ).toBe('<p>Un<br>deux\ttrois</p><hr><blockquote><p>Dit</p></blockquote>')
})

test('formats become elements, always in the same order', () => {
  expect(
    html(paragraph(text('a', 1), text('b', 2), text('c', 3), text('d', 32), text('e', 64))),
  ).toBe('<p><strong>a</strong><em>b</em><strong><em>c</em></strong><sub>d</sub><sup>e</sup></p>')
})

test('empty paragraphs, lists and headings are left out', () => {
  expect(
    html(paragraph(), paragraph(' \u00a0'), paragraph(lexical.lineBreak), bullets(item())),
  ).toBe('')
  expect(html(heading(2, ''), lexical.quote())).toBe('')
})

test('the highest heading gets the level asked for, and the others keep their distance', () => {
  const nodes = [heading(4, 'A'), heading(3, 'B')]
  const at = (headingLevel: number) =>
    renderHtml({ blocks: BLOCKS, state: state(...nodes), headingLevel, resolve: () => null })
  expect(at(2)).toBe('<h3>A</h3><h2>B</h2>')
  expect(at(1)).toBe('<h2>A</h2><h1>B</h1>')
  expect(at(6)).toBe('<h6>A</h6><h6>B</h6>')
  expect(at(99)).toBe('<h6>A</h6><h6>B</h6>')
  expect(at(Number.NaN)).toBe('<h2>A</h2><h1>B</h1>')
})

test('a nested list belongs to the item before it', () => {
  const nested = bullets(item('Un'), item(bullets(item('Un et demi'))), item('Deux'))
  expect(html(nested)).toBe('<ul><li>Un<ul><li>Un et demi</li></ul></li><li>Deux</li></ul>')
})

test('a numbered list keeps its first number', () => {
  expect(html(numbers(1, item('a')))).toBe('<ol><li>a</li></ol>')
  expect(html(numbers(3, item('a')))).toBe('<ol start="3"><li>a</li></ol>')
})

test('links lead to safe addresses only; others leave their words', () => {
  const safe = [
    'https://example.org/a?b=1&c',
    'mailto:a@example.org',
    'tel:+525512345678',
    '/a',
    '#b',
  ]
  expect(safe.map((url) => html(paragraph(link(url, 'x'))))).toEqual([
    '<p><a href="https://example.org/a?b=1&amp;c">x</a></p>',
    '<p><a href="mailto:a@example.org">x</a></p>',
    '<p><a href="tel:+525512345678">x</a></p>',
    '<p><a href="/a">x</a></p>',
    '<p><a href="#b">x</a></p>',
  ])
  const unsafe = [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//example.org',
    '/\\example.org',
    '\\\\example.org',
    'https://',
    'example.org',
    '',
    null,
    7,
  ]
  expect(
    unsafe.map((url) => html(paragraph(link(url, 'x')))).filter((out) => out !== '<p>x</p>'),
  ).toEqual([])
})

test('a link may open its own window, which then cannot reach back', () => {
  expect(html(paragraph(link('https://example.org', 'x', true)))).toBe(
    '<p><a href="https://example.org" target="_blank" rel="noopener">x</a></p>',
  )
})

test('an internal link takes the address of what it points to, or leaves its words', () => {
  const nodes = state(paragraph(lexical.internal('documents:3', 'le rapport')))
  const to = (resolve: Resolve) =>
    renderHtml({ blocks: BLOCKS, state: nodes, headingLevel: 2, resolve })
  const shown = { kind: 'link', href: 'https://example.org/r', title: 'R', lang: 'es' } as const
  expect(to(() => shown)).toBe(
    '<p><a href="https://example.org/r" hreflang="es">le rapport</a></p>',
  )
  expect(to(() => ({ ...shown, href: null }))).toBe('<p>le rapport</p>')
  expect(to(() => null)).toBe('<p>le rapport</p>')
})

test('an internal link without words shows the title', () => {
  const nodes = state(paragraph(lexical.internal('documents:3', '')))
  const shown = { kind: 'link', href: '/r', title: 'A & B' } as const
  expect(renderHtml({ blocks: BLOCKS, state: nodes, headingLevel: 2, resolve: () => shown })).toBe(
    '<p><a href="/r">A &amp; B</a></p>',
  )
})

test('every ref is asked for once, with the place it stands in', () => {
  const asked: string[] = []
  const nodes = state(
    paragraph(lexical.internal('stories:1', 'x')),
    lexical.upload('media:2'),
    lexical.block({ blockType: 'media', relation: 'media:3' }),
    lexical.block({ blockType: 'testimonial', testimonial: 'testimonials:4' }),
    lexical.block({ blockType: 'keyResult', relation: 'keyResults:5' }),
    lexical.block({ blockType: 'document', relation: 'documents:6' }),
    lexical.block({ blockType: 'unknown', relation: 'documents:7' }),
  )
  const resolve: Resolve = (ref, as) => {
    asked.push(`${as} ${ref}`)
    return null
  }
  expect(renderHtml({ blocks: BLOCKS, state: nodes, headingLevel: 2, resolve })).toBe('<p>x</p>')
  expect(asked).toEqual([
    'link stories:1',
    'media media:2',
    'media media:3',
    'testimonial testimonials:4',
    'keyResult keyResults:5',
    'document documents:6',
  ])
})

test('nodes of an unknown kind give what they hold', () => {
  expect(html({ type: 'mystery', children: [text('a')] }, { type: 'relationship', value: 3 })).toBe(
    'a',
  )
  expect(html({ type: 'text' }, { type: 'paragraph', children: 'x' })).toBe('')
})
