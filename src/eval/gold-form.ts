import { eventTypes } from '../../codebook/event-types.table.js'
import { actorKinds, actorRoles, attributionKinds, countWhats, domains, itemCategories, linkKinds, placeRoles, statuses, targetCategories } from '../../codebook/values.table.js'
import { day, flag, type JsonForm, listOf, number, object, oneOf, orNull, text, wholeNumber } from './json-form.js'

const date = object({ start: day, end: day, precision: wholeNumber(1, 5) })
const figure = orNull(wholeNumber(0, Number.POSITIVE_INFINITY))
const place = object({ precision: wholeNumber(1, 7) }, { role: oneOf(placeRoles), ar: text, en: text, country: text, lat: number, lon: number })

const event = object(
  { type: oneOf(Object.keys(eventTypes)), status: oneOf(statuses), domain: oneOf(domains) },
  {
    quote: text,
    background: flag,
    date,
    places: listOf(place),
    actors: listOf(object({ role: oneOf(actorRoles), kind: oneOf(actorKinds) }, { id: text })),
    counts: listOf(object({ what: oneOf(countWhats) }, { min: figure, max: figure })),
    ages: object({ min: orNull(number), max: orNull(number) }),
    items: listOf(object({ role: oneOf(['used', 'seized']), category: oneOf(itemCategories) })),
    intended_targets: listOf(oneOf(targetCategories)),
    links: listOf(object({ kind: oneOf(linkKinds) })),
    attribution: listOf(object({ kind: oneOf(attributionKinds) })),
  },
)

/** The gold form of codebook/GOLD.md, as far as it is compared. */
export const goldForm: JsonForm = object({ doc: text, events: listOf(event) }, { questions: wholeNumber(0, Number.POSITIVE_INFINITY) })
