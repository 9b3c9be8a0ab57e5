/** Says what is wrong with a JSON value at a path (`"events[2].type" is missing`), or null where it has the form. */
export type JsonForm = (value: unknown, at: string) => string | null

const fault = (at: string, what: string): string => (at === '' ? `it ${what}` : `"${at}" ${what}`)

export const text: JsonForm = (value, at) => (typeof value === 'string' ? null : fault(at, 'is not a string'))
export const flag: JsonForm = (value, at) => (typeof value === 'boolean' ? null : fault(at, 'is neither true nor false'))
export const number: JsonForm = (value, at) => (typeof value === 'number' ? null : fault(at, 'is not a number'))

/** A whole number within bounds, both included. */
export function wholeNumber(min: number, max: number): JsonForm {
  return (value, at) =>
    Number.isInteger(value) && (value as number) >= min && (value as number) <= max ? null : fault(at, `is not a whole number from ${min}${max === Number.POSITIVE_INFINITY ? '' : ` to ${max}`}`)
}

/** A day of the calendar, YYYY-MM-DD. */
export const day: JsonForm = (value, at) => {
  const time = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value) ? Date.parse(`${value}T00:00Z`) : Number.NaN
  // a parser may take 30 February for 2 March
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value as string) ? null : fault(at, 'is not a day (YYYY-MM-DD)')
}

/** A value of a closed list of the codebook. */
export function oneOf(values: readonly string[]): JsonForm {
  return (value, at) => (typeof value === 'string' && values.includes(value) ? null : fault(at, `is ${JSON.stringify(value)?.slice(0, 60)}, which the codebook does not have there`))
}

export function orNull(form: JsonForm): JsonForm {
  return (value, at) => (value === null ? null : form(value, at))
}

export function listOf(form: JsonForm): JsonForm {
  return (value, at) => {
    if (!Array.isArray(value)) return fault(at, 'is not a list')
    return firstFault(value.map((item, i) => () => form(item, `${at}[${i}]`)))
  }
}

/** An object with all required fields; optional ones may be absent or null; others are left alone. */
export function object(required: Readonly<Record<string, JsonForm>>, optional: Readonly<Record<string, JsonForm>> = {}): JsonForm {
  return (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return fault(at, 'is not a JSON object')
    const fields = value as Readonly<Record<string, unknown>>
    const path = (name: string): string => (at === '' ? name : `${at}.${name}`)
    return firstFault([
      ...Object.entries(required).map(
        ([name, form]) =>
          () =>
            fields[name] === undefined ? fault(path(name), 'is missing') : form(fields[name], path(name)),
      ),
      ...Object.entries(optional).map(
        ([name, form]) =>
          () =>
            fields[name] == null ? null : form(fields[name], path(name)),
      ),
    ])
  }
}

function firstFault(checks: readonly (() => string | null)[]): string | null {
  for (const check of checks) {
    const found = check()
    if (found !== null) return found
  }
  return null
}
