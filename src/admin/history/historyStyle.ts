import { BASE_STYLE } from '../baseStyle.js'

/** Of the history of an entry. */
export const HISTORY_STYLE = `${BASE_STYLE}
.stories-history { padding-block: 24px 48px; max-width: 860px; font-size: 14px; line-height: 1.5; }
.stories-history > p { margin: 0 0 20px; color: var(--stories-quiet); }
.stories-history ol { list-style: none; margin: 0; padding: 0; border-inline-start: 2px solid var(--stories-line); }
.stories-history li { position: relative; padding: 0 0 20px 20px; overflow-wrap: anywhere; }
.stories-history li::before {
  content: '';
  position: absolute;
  inset-inline-start: -6px;
  top: 7px;
  width: 10px;
  height: 10px;
  border-radius: 50%;
  background: var(--stories-quiet);
}
.stories-history li[data-action='publish']::before { background: var(--stories-good); }
.stories-history li:is([data-action='unpublish'], [data-action='trash'])::before { background: var(--stories-bad); }
.stories-history strong { font-weight: 600; }
.stories-history small { display: block; font-size: 13px; color: var(--stories-quiet); }
.stories-history [role='alert'] { color: var(--stories-bad); }
`
