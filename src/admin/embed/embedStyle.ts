import { INPUT_BOX } from '../inputBox.js'

/** Of the window with the code for other sites. */
export const EMBED_STYLE = `
.stories-embed__choices { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(190px, 100%), 1fr)); gap: 14px; margin-bottom: 14px; }
.stories-embed__choices > label, .stories-embed__code > label { display: grid; gap: 4px; font-weight: 600; }
.stories-embed__check { display: flex; gap: 8px; align-items: flex-start; margin-bottom: 14px; }
.stories-embed__check > input { flex: none; width: 16px; height: 16px; margin: 3px 0 0; }
.stories-dialog .stories-embed__state:empty { display: none; }
.stories-embed__code { display: grid; gap: 8px; margin-bottom: 14px; }
.stories-embed__code textarea {
  ${INPUT_BOX}
  width: 100%;
  height: auto;
  padding-block: 8px;
  font: 12px/1.5 ui-monospace, monospace;
  resize: vertical;
}
.stories-embed__code > div { display: flex; flex-wrap: wrap; gap: 12px; align-items: center; }
.stories-embed__code textarea:focus-visible { outline: 2px solid var(--theme-success-500, #1d5fb8); outline-offset: 2px; }
.stories-embed__view { display: block; box-sizing: border-box; width: 100%; height: 340px; margin-bottom: 16px; border: 1px dashed var(--theme-elevation-400, #999); }
`
