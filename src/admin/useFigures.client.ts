'use client'

import { useFormFields } from '@payloadcms/ui'

import type { FigureGroups } from './figuresIn.js'

/** The figures of a key result as the form stands; none of an outcome. */
export function useFigures(): FigureGroups {
  const isFigure = useFormFields(([fields]) => fields.kind?.value) !== 'outcome'
  const groups = {
    measure: useGroup('measure'),
    baseline: useGroup('baseline'),
    target: useGroup('target'),
  }
  return isFigure ? groups : {}
}

function useGroup(name: string): Record<string, unknown> {
  return {
    value: useFormFields(([fields]) => fields[`${name}.value`]?.value),
    unit: useFormFields(([fields]) => fields[`${name}.unit`]?.value),
    decimals: useFormFields(([fields]) => fields[`${name}.decimals`]?.value),
    qualifier: useFormFields(([fields]) => fields[`${name}.qualifier`]?.value),
    signed: useFormFields(([fields]) => fields[`${name}.signed`]?.value),
    precision: useFormFields(([fields]) => fields[`${name}.precision`]?.value),
    form: useFormFields(([fields]) => fields[`${name}.form`]?.value),
  }
}
