import { BASE_STYLE } from '../baseStyle.js'

/** Of the dashboard, the translate view and their windows. */
export const WORKSPACE_STYLE = `${BASE_STYLE}
.stories-workspace {
  padding-top: 20px;
  padding-bottom: 80px;
  font-size: 14px;
  line-height: 1.5;
  color: var(--theme-text, #222);
}
.stories-workspace :is(p, ul, ol, dl) { margin: 0; padding: 0; }
.stories-workspace :is(ul, ol) { list-style: none; }
.stories-workspace .btn { margin: 0; }
.stories-quiet { color: var(--stories-quiet); }
.stories-bad { color: var(--stories-bad); font-weight: 500; }
.stories-warning { color: var(--stories-warn); font-weight: 500; }
.stories-notice { min-height: 1.5em; font-weight: 500; }
.stories-text { white-space: pre-wrap; overflow-wrap: anywhere; }
.stories-hidden {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.stories-workspace kbd, .stories-dialog kbd {
  margin-inline-start: 6px;
  padding: 1px 6px;
  border: 1px solid var(--stories-line);
  border-radius: 3px;
  font: 12px/1.4 var(--font-mono, monospace);
}
.stories-room__title { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 12px; margin-bottom: 16px; }
.stories-room__title h1 { margin: 0; }

.stories-progress__bar { display: flex; margin-top: 6px; height: 10px; border: 1px solid var(--stories-quiet); border-radius: 5px; overflow: hidden; }
.stories-progress__bar > span + span { border-inline-start: 1px solid var(--theme-elevation-0, #fff); }
.stories-progress__bar > [data-state='approved'] { background: var(--stories-good); }
.stories-progress__bar > [data-state='inReview'] { background: var(--stories-info); }
.stories-progress__bar > [data-state='stale'] { background: repeating-linear-gradient(45deg, var(--stories-warn) 0 4px, transparent 4px 7px); }
.stories-progress__bar > [data-state='draft'] { background: var(--theme-elevation-300, #bbb); }
.stories-progress__legend { display: flex; flex-wrap: wrap; gap: 2px 16px; margin-top: 4px !important; font-size: 12px; }
.stories-totals { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(260px, 100%), 1fr)); gap: 16px; margin-bottom: 20px; }
.stories-total { min-height: 110px; padding: 12px; border: 1px solid var(--stories-line); border-radius: 4px; }
.stories-total h2 { margin: 0 0 4px; font-size: 15px; }
.stories-total h2::first-letter { text-transform: uppercase; }

.stories-filters, .stories-head__actions, .stories-head__filter, .stories-segment__actions, .stories-segment__facts {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 8px 12px;
}
.stories-filters { align-items: end; margin-bottom: 12px; }
.stories-filters > label:not(.stories-check) { display: grid; gap: 4px; flex: 1 1 150px; font-size: 12px; font-weight: 600; }
.stories-filters :is(.stories-input, .stories-select) { font-size: 14px; }
.stories-check, .stories-dialog form > .stories-check { display: inline-flex; grid-auto-flow: column; justify-content: start; align-items: center; gap: 8px; min-height: 36px; font-weight: 400; }
.stories-input, .stories-select, .stories-field {
  box-sizing: border-box;
  width: 100%;
  min-width: 0;
  padding: 6px 10px;
  border: 1px solid var(--theme-elevation-400, #999);
  border-radius: var(--style-radius-s, 3px);
  background: var(--theme-input-bg, #fff);
  color: inherit;
  font: inherit;
  font-weight: 400;
}
.stories-input, .stories-select { height: 36px; color-scheme: light; }
html[data-theme='dark'] :is(.stories-input, .stories-select) { color-scheme: dark; }
.stories-field { display: block; field-sizing: content; resize: vertical; line-height: 1.5; }
.stories-field[rows='3'] { min-height: calc(4.5em + 14px); }
.stories-field[aria-invalid='true'] { border-color: var(--stories-bad); }
.stories-field:read-only { background: var(--stories-ground); }

.stories-scroll { overflow-x: auto; }
.stories-table { width: 100%; border-collapse: collapse; }
.stories-table :is(th, td) { padding: 10px 12px; border-bottom: 1px solid var(--stories-line); text-align: start; vertical-align: top; font-weight: 400; }
.stories-table thead th { font-weight: 600; white-space: nowrap; vertical-align: baseline; }
.stories-table thead th::first-letter { text-transform: uppercase; }
.stories-table :is(td, tbody th) > * { display: block; }
.stories-table td > a { display: inline-block; }
.stories-table :is(td, th) > a { min-height: 24px; line-height: 24px; }
.stories-table tbody th > a { font-weight: 600; }
.stories-table td { white-space: nowrap; }
.stories-table td > .stories-bad { white-space: normal; }
.stories-table__number { font-variant-numeric: tabular-nums; }
.stories-table :is(td, th).stories-table__number { text-align: end; }
.stories-table tr[data-selected='true'] { background: var(--stories-ground); }
.stories-table td > .stories-table__name { display: none; font-size: 12px; color: var(--stories-quiet); }
.stories-table__select { width: 40px; }
.stories-table__select > input { width: 24px; height: 24px; margin: 0; }
.stories-sort { padding: 4px 0; border: 0; background: none; color: inherit; font: inherit; font-weight: 600; cursor: pointer; }
.stories-bulk { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; align-items: center; gap: 6px 16px; box-sizing: border-box; min-height: 44px; padding-block: 6px; background: var(--theme-bg, #fff); }

.stories-tabs { display: flex; flex-wrap: wrap; gap: 4px; margin-bottom: 12px; border-bottom: 1px solid var(--stories-line); }
.stories-tabs > button { padding: 8px 14px; border: 0; border-bottom: 3px solid transparent; background: none; color: inherit; font: inherit; cursor: pointer; }
.stories-tabs > button::first-letter { text-transform: uppercase; }
.stories-tabs > [aria-current] { border-bottom-color: currentColor; font-weight: 600; }
.stories-head { display: grid; gap: 12px; margin-bottom: 16px; }
.stories-head__facts { display: flex; flex-wrap: wrap; gap: 4px 16px; }
.stories-head__filter label { display: inline-flex; align-items: center; gap: 8px; }
.stories-link, .stories-download { display: inline-block; min-height: 24px; line-height: 24px; text-decoration: underline; text-underline-offset: 2px; color: inherit; }
.stories-download { padding: 5px 12px; border-radius: var(--style-radius-s, 3px); background: var(--theme-elevation-800, #333); color: var(--theme-elevation-0, #fff); text-decoration: none; text-align: center; }
.stories-download:hover { background: var(--theme-elevation-600, #666); }

.stories-segments { display: grid; gap: 8px; }
/* Room for what is drawn around a segment, which would be cut off. */
.stories-segments__group { display: grid; gap: 8px; margin: -4px; padding: 4px; }
.stories-segments__group:not([data-open='true']) { content-visibility: auto; contain-intrinsic-size: auto 1720px; }
.stories-segment { border: 1px solid var(--stories-line); border-radius: 4px; background: var(--theme-elevation-0, #fff); scroll-margin: 100px; }
.stories-segment:not([data-active='true']) { content-visibility: auto; contain-intrinsic-size: auto 78px; }
.stories-segment[data-active='true'] { display: grid; gap: 12px; padding: 14px; border-color: var(--theme-text, #222); box-shadow: 0 0 0 1px var(--theme-text, #222); }
.stories-segment > :is(.stories-bad, .stories-warning) { padding: 0 14px 10px; }
.stories-segment__open { display: grid; gap: 4px; width: 100%; padding: 10px 14px; border: 0; background: none; color: inherit; font: inherit; text-align: start; cursor: pointer; }
.stories-segment__open:hover { background: var(--stories-ground); }
.stories-segment__head { display: flex; flex-wrap: wrap; align-items: center; gap: 2px 14px; font-size: 12px; }
.stories-segment__label { margin-inline-end: auto; font-weight: 600; }
.stories-segment__sides { display: grid; grid-template-columns: 1fr 1fr; gap: 16px; }
.stories-segment__sides > * { min-width: 0; }
.stories-segment__line { display: -webkit-box; overflow: hidden; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow-wrap: anywhere; }
.stories-segment__near { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font-size: 12px; }
.stories-segment__side { margin: 0; font-size: 12px; line-height: 1.5; font-weight: 600; color: var(--stories-quiet); }
.stories-segment__side::first-letter { text-transform: uppercase; }
.stories-segment__source, .stories-segment__target { display: grid; gap: 8px; align-content: start; }
.stories-segment__facts { justify-content: space-between; font-size: 12px; }

.stories-extras { display: grid; gap: 8px; margin-bottom: 16px; padding: 10px 14px; border-inline-start: 3px solid var(--stories-warn); }
.stories-extras h2 { margin: 0; font-size: 15px; scroll-margin: 100px; }
.stories-extras ul { display: grid; gap: 12px; }
.stories-code { display: inline-block; padding: 0 5px; border: 1px solid var(--stories-info); border-radius: 8px; font: 11px/1.4 var(--font-mono, monospace); color: var(--stories-info); cursor: help; }
.stories-codes { display: flex; flex-wrap: wrap; gap: 2px 14px; font-size: 12px; }
.stories-codes__shown { color: var(--stories-quiet); overflow-wrap: anywhere; }
.stories-difference { padding: 8px 10px; border-inline-start: 3px solid var(--stories-warn); background: var(--stories-ground); }
.stories-difference del { color: var(--stories-bad); text-decoration: line-through 2px; }
.stories-difference del + ins { margin-inline-start: 4px; }
.stories-difference ins { color: var(--stories-good); font-weight: 600; text-decoration: underline 2px; text-underline-offset: 3px; }
.stories-findings { display: grid; gap: 6px; }
.stories-findings > li { padding-inline-start: 8px; border-inline-start: 3px solid var(--stories-quiet); }
.stories-findings > [data-severity='error'] { border-color: var(--stories-bad); }
.stories-findings > [data-severity='warning'] { border-color: var(--stories-warn); }
.stories-findings .btn { margin-inline-start: 8px; }
.stories-help { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(280px, 100%), 1fr)); gap: 16px; }
.stories-matches, .stories-terms, .stories-talk ul { display: grid; gap: 10px; }
.stories-take { padding: 4px 8px; border: 1px dashed var(--stories-quiet); border-radius: 3px; background: none; color: inherit; font: inherit; text-align: start; cursor: pointer; overflow-wrap: anywhere; }
.stories-take:disabled { cursor: default; border-style: none; padding-inline: 0; }
.stories-terms .stories-take { margin-inline: 6px; }
.stories-talk { display: grid; gap: 6px; }
.stories-talk summary { min-height: 24px; line-height: 24px; cursor: pointer; font-weight: 600; font-size: 12px; }
.stories-talk details > * + * { margin-top: 8px; }
.stories-comment { display: grid; gap: 6px; justify-items: start; }
.stories-clash { padding: 10px; border: 1px solid var(--stories-bad); border-radius: 4px; }
.stories-clash__sides { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; margin-top: 8px; }
.stories-clash__sides > * { display: grid; gap: 8px; align-content: start; justify-items: start; min-width: 0; }
.stories-clash mark { background: var(--theme-warning-200, #ffe9a8); color: inherit; }
.stories-keys { margin: 0 0 12px; }
.stories-keys > div { display: flex; gap: 12px; padding: 3px 0; }
.stories-keys dt { flex: 0 0 120px; }
.stories-keys kbd { margin: 0; }
.stories-keys dd { margin: 0; }
.stories-report { max-height: 40vh; overflow: auto; }
.stories-report h3 { margin: 0 0 4px; font-size: 14px; overflow-wrap: anywhere; }
.stories-report ul { margin: 0 0 8px; padding: 0; list-style: none; }
.stories-report__counts { display: flex; flex-wrap: wrap; gap: 2px 16px; }
.stories-report__segments { display: grid; gap: 6px; }
.stories-report code { overflow-wrap: anywhere; }

@media (max-width: 768px) {
  .stories-segment__sides, .stories-clash__sides { grid-template-columns: minmax(0, 1fr); }
  .stories-table, .stories-table tbody { display: block; }
  .stories-table thead { display: flex; flex-wrap: wrap; }
  .stories-table thead tr { display: flex; flex-wrap: wrap; }
  .stories-table thead th { border: 0; padding: 6px 10px; }
  .stories-table thead th:not(.stories-table__select, [aria-sort]) { display: none; }
  .stories-table tbody tr { position: relative; display: grid; grid-template-columns: 1fr 1fr; gap: 10px 12px; margin-bottom: 12px; padding: 12px; border: 1px solid var(--stories-line); border-radius: 4px; }
  .stories-table tbody :is(th, td) { padding: 0; border: 0; min-width: 0; overflow-wrap: anywhere; }
  .stories-table tbody :is(td, th).stories-table__number { text-align: start; }
  .stories-table tbody .stories-table__none { display: none; }
  .stories-table tbody .stories-table__select { position: absolute; top: 12px; right: 12px; width: auto; }
  .stories-table tbody th { grid-column: 1 / -1; padding-inline-end: 32px; }
  .stories-table td { white-space: normal; }
  .stories-table td > .stories-table__name { display: block; }
  .stories-table td > .stories-table__name::first-letter { text-transform: uppercase; }
  .stories-workspace :is(input, select, textarea), .stories-dialog :is(input, select, textarea) { font-size: 16px; }
  .stories-keys dt { flex-basis: 104px; }
}
`
