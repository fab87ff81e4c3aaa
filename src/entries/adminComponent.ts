/** A component of the admin as Payload's import map names it, by its name in `src/exports/admin.ts`. */
export function adminComponent(name: string): string {
  return `payload-plugin-stories/admin#${name}`
}
