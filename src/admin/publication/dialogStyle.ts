import { INPUT_BOX } from '../inputBox.js'

/** Plain CSS on Payload's variables, with fallbacks: Payload 4 names them otherwise. */
export const DIALOG_STYLE = `
.stories-dialog {
  box-sizing: border-box;
  width: min(480px, calc(100vw - 32px));
  max-height: calc(100dvh - 32px);
  margin: auto;
  padding: 24px;
  border: 1px solid var(--theme-elevation-150, #dcdcdc);
  border-radius: var(--style-radius-m, 6px);
  background: var(--theme-elevation-0, #fff);
  color: var(--theme-text, #222);
  font-size: 14px;
  line-height: 1.5;
}
.stories-dialog[data-wide='true'] { width: min(960px, calc(100vw - 32px)); }
.stories-dialog::backdrop { background: rgb(0 0 0 / 55%); }
.stories-dialog h2 { margin: 0 0 12px; font-size: 20px; line-height: 1.25; }
.stories-dialog p { margin: 0 0 12px; }
.stories-dialog form { display: grid; gap: 14px; }
.stories-dialog form p { margin: 0; }
.stories-dialog fieldset { margin: 0; padding: 0; border: 0; min-width: 0; }
.stories-dialog legend { padding: 0; margin-bottom: 4px; font-weight: 600; }
.stories-dialog fieldset > label { display: inline-flex; align-items: center; gap: 8px; min-height: 24px; margin-inline-end: 20px; }
.stories-dialog__row { display: grid; grid-template-columns: 1fr 1fr; gap: 14px; }
.stories-dialog__row > label, .stories-dialog form > label { display: grid; gap: 4px; font-weight: 600; }
.stories-dialog :is(input[type='time'], input[list], select, form > label > input) {
  ${INPUT_BOX}
  width: 100%;
  font-weight: 400;
  color-scheme: light;
}
.stories-dialog form > label > textarea { ${INPUT_BOX} height: auto; padding-block: 8px; font-weight: 400; resize: vertical; }
html[data-theme='dark'] .stories-dialog :is(input, select) { color-scheme: dark; }
.stories-dialog :is(input, select, button, summary):focus-visible {
  outline: 2px solid var(--theme-success-500, #1d5fb8);
  outline-offset: 2px;
}
.stories-selection__lines { max-height: 40dvh; margin: 0 0 12px; padding-inline-start: 18px; overflow-y: auto; }
.stories-selection__lines:empty { display: none; }
.stories-selection__lines > [data-done='false'] { color: var(--theme-error-600, #b3261e); }
.stories-dialog__problem { color: var(--theme-error-600, #b3261e); font-weight: 500; }
.stories-dialog .stories-dialog__problem:empty { display: none; }
.stories-dialog__actions { display: flex; flex-wrap: wrap; justify-content: flex-end; gap: 10px; }
.stories-dialog__actions .btn { margin: 0; }

.stories-conflict { margin: 0 0 20px; }
.stories-conflict legend { font-size: 15px; }
.stories-conflict > p { margin: 0 0 8px; color: var(--theme-elevation-650, #555); }
.stories-conflict__sides { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; }
.stories-conflict__sides > label {
  display: flex;
  flex-direction: column;
  min-width: 0;
  border: 1px solid var(--theme-elevation-250, #bbb);
  border-radius: var(--style-radius-m, 4px);
  cursor: pointer;
}
.stories-conflict__sides > label:has(input:checked) {
  border-color: var(--theme-text, #222);
  box-shadow: 0 0 0 1px var(--theme-text, #222);
}
.stories-conflict__head {
  display: flex;
  align-items: center;
  gap: 8px;
  padding: 8px 12px;
  border-bottom: 1px solid var(--theme-elevation-150, #dcdcdc);
  background: var(--theme-elevation-50, #f7f7f7);
}
.stories-conflict__head small { margin-inline-start: auto; font-size: 12px; color: var(--theme-elevation-650, #555); }
.stories-conflict__text {
  max-height: 30vh;
  overflow: auto;
  padding: 10px 12px;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
}
.stories-conflict__text mark { background: var(--theme-warning-200, #ffe9a8); color: inherit; }
.stories-conflict__text em { color: var(--theme-elevation-650, #555); }
@media (max-width: 600px) {
  .stories-dialog { padding: 16px; }
  .stories-conflict__sides { grid-template-columns: 1fr; }
  .stories-dialog__actions .btn { flex: 1 1 auto; }
}
`
