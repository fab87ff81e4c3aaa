/** The hours of the day that an hour may mean. */
export function readings(hour: number, half: string, isLoose: boolean): number[] {
  if (/^(?:p|tarde|noche|soir|après-midi|afternoon|evening)$/iu.test(half))
    return [hour < 12 ? hour + 12 : hour]
  if (half) return [hour === 12 ? 0 : hour]
  return isLoose && hour <= 12 ? [hour, (hour + 12) % 24] : [hour]
}

/** `14:05` */
export function time(hour: number, minutes: number): string {
  return `${hour}:${`${minutes}`.padStart(2, '0')}`
}
