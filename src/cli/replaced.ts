/** Migrations that landed and then landed again under another name with more in it; old databases have both. */
export const REPLACED = ['20261124_185739_translations']
