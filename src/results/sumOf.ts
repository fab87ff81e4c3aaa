/** `a + b` without the noise of binary fractions: 0.1 + 0.2 is 0.3. */
export function sumOf(a: number, b: number): number {
  const digits = Math.min(100, Math.max(fractionDigits(a), fractionDigits(b)))
  return Number((a + b).toFixed(digits))
}

function fractionDigits(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e')
  return Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent))
}
