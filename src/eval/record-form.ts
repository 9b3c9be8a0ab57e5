import { eventTypes } from '../../codebook/event-types.table.js'
import { day, flag, type JsonForm, listOf, number, object, oneOf, orNull, text, wholeNumber } from './json-form.js'

const count = wholeNumber(0, Number.POSITIVE_INFINITY)
const span = object({ section: count, start: count, end: count })
const evidence = listOf(span)

const event = object(
  {
    type: oneOf(Object.keys(eventTypes)),
    status: text,
    domain: text,
    background: flag,
    trigger: span,
    date: object({ start: day, end: day }),
    places: listOf(object({ role: text, name: text, precision: number, evidence }, { nameAr: text, country: text, lat: number, lon: number })),
    actors: listOf(object({ role: text, kind: text, evidence }, { id: text })),
    counts: listOf(object({ what: text, min: orNull(number), max: orNull(number), evidence })),
    items: listOf(object({ role: text, category: text, evidence })),
    links: listOf(object({ kind: text, evidence })),
    attribution: listOf(object({ kind: text })),
  },
  { ages: object({ min: number, max: number }), intendedTargets: listOf(object({ category: text })) },
)

/** A record of `marsad code`, as far as it is compared: codebook/record.schema.json has the whole. */
export const recordForm: JsonForm = object({ report: object({ id: text, sections: listOf(object({ text })) }), events: listOf(event), questions: listOf(span) })
