/** Declarations of CSS: the box of an input of ours, as high and round as Payload's. */
export const INPUT_BOX = `
  box-sizing: border-box;
  min-width: 0;
  height: 40px;
  padding: 0 10px;
  border: 1px solid var(--theme-elevation-400, #999);
  border-radius: var(--style-radius-s, 3px);
  background: var(--theme-input-bg, #fff);
  color: inherit;
  font: inherit;
`
