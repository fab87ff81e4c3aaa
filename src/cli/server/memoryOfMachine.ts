import os from 'node:os'

/** Bytes that this process may use: of the container where there is one, else of the machine. */
export function memoryOfMachine(): number {
  const total = os.totalmem()
  // 0 or more than there is: not constrained. Node has had it since 20.12.
  const constrained = (process as { constrainedMemory?: () => number }).constrainedMemory?.() ?? 0
  return constrained > 0 && constrained < total ? constrained : total
}
