import { BASE_STYLE } from '../baseStyle.js'

/** Of the publication panel and the state above the form. */
export const PANEL_STYLE = `${BASE_STYLE}
.stories-panel {
  margin-bottom: 24px;
  font-size: 13px;
  line-height: 1.45;
  color: var(--theme-text, #222);
}
.stories-panel h3 { margin: 0 0 8px; font-size: 16px; font-weight: 600; }
.stories-panel p { margin: 0 0 10px; }
.stories-panel__outcome { font-weight: 600; color: var(--stories-good); }
.stories-panel__outcome[data-error='true'] { color: var(--stories-bad); }
.stories-panel .stories-panel__outcome:empty { margin: 0; }
.stories-panel [role='alert'] { color: var(--stories-bad); }

.stories-locale {
  border: 1px solid var(--stories-line);
  border-radius: var(--style-radius-m, 4px);
  background: var(--theme-elevation-0, #fff);
}
.stories-locale + .stories-locale { margin-top: 8px; }
.stories-locale[data-current='true'] { border-color: var(--theme-elevation-400, #999); }
.stories-locale > summary {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 2px 10px;
  padding: 10px 12px;
  cursor: pointer;
  list-style: none;
}
.stories-locale > summary::-webkit-details-marker { display: none; }
.stories-locale > summary::before {
  content: '';
  flex: none;
  width: 7px;
  height: 7px;
  border: solid currentColor;
  border-width: 0 1.5px 1.5px 0;
  transform: rotate(-45deg);
  opacity: 0.7;
}
.stories-locale[open] > summary::before { transform: rotate(45deg); }
.stories-panel .stories-locale__waiting {
  margin: 0;
  padding: 10px 12px 10px 29px;
  font-weight: 600;
  opacity: 0.6;
}
.stories-locale__waiting::first-letter { text-transform: uppercase; }
.stories-locale__name { font-weight: 600; }
.stories-locale__name::first-letter, .stories-status > span:first-of-type::first-letter {
  text-transform: uppercase;
}
.stories-locale__name { display: inline-block; }
.stories-locale > summary .stories-mark { margin-inline-start: auto; }
.stories-locale__body { padding: 0 12px 12px; display: grid; gap: 10px; }
.stories-locale__body p { margin: 0; }
.stories-locale__facts { display: grid; color: var(--stories-quiet); }
.stories-locale__buttons { display: flex; flex-wrap: wrap; gap: 8px; }
.stories-locale__buttons .btn { margin: 0; }
.stories-locale__switch { justify-self: start; min-height: 24px; line-height: 24px; }

.stories-panel a, .stories-panel summary { border-radius: 2px; }
.stories-panel a { text-decoration: underline; text-underline-offset: 2px; }

.stories-status { display: flex; align-items: center; gap: 8px; margin: 0; font-weight: 500; }
.stories-status > span:first-of-type { display: inline-block; }

.stories-problems {
  padding: 8px 10px;
  border-inline-start: 3px solid var(--stories-warn);
  background: var(--theme-elevation-50, #f7f7f7);
}
.stories-problems p { font-weight: 600; }
.stories-problems ul, .stories-schedules { margin: 6px 0 0; padding: 0; list-style: none; }
.stories-problems li + li { margin-top: 8px; }
.stories-problems a { font-weight: 500; }
.stories-problems li span { display: block; color: var(--stories-quiet); }
.stories-schedules { margin: 0; display: grid; gap: 10px; }
.stories-schedules li { display: grid; gap: 6px; justify-items: start; }
.stories-schedules li[data-due='true'] { padding-inline-start: 10px; border-inline-start: 3px solid var(--stories-warn); }
.stories-schedules small { display: block; font-size: 12px; color: var(--stories-quiet); }
`
