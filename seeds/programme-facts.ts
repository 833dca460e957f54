import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import {
  contextSchema,
  dutiesSchema,
  measuresSchema,
  milestonesSchema,
  treeSchema,
} from './programme-context-schemas.ts'
import { programmeIndicatorsSchema } from './programme-indicator-schema.ts'
import {
  activitiesSchema,
  bodiesSchema,
  fundingSourcesSchema,
  namedBodiesSchema,
  type ProgrammeId,
  programmeSchema,
  totalsSchema,
} from './programme-schemas.ts'

export { PROGRAMMES, type ProgrammeId } from './programme-schemas.ts'

const FOLDER = join(import.meta.dirname, 'acts')

function read<S extends z.ZodType>(name: string, schema: S): z.output<S> {
  return schema.parse(JSON.parse(readFileSync(join(FOLDER, name), 'utf8')))
}

function readIfThere<R>(name: string, schema: z.ZodType<R[]>): R[] {
  return existsSync(join(FOLDER, name)) ? read(name, schema) : []
}

/**
 * The facts of a programme, as printed, checked for their shape. What a document does not have (a tree, measures,
 * milestones, a plan) is an empty list.
 */
export function readProgrammeFacts(id: ProgrammeId) {
  return {
    programme: read(`${id}/programme.json`, programmeSchema),
    bodies: read(`${id}/bodies.json`, namedBodiesSchema),
    activities: read(`${id}/activities.json`, activitiesSchema),
    totals: read(`${id}/totals.json`, totalsSchema),
    indicators: read(`${id}/indicators.json`, programmeIndicatorsSchema),
    duties: read(`${id}/duties.json`, dutiesSchema),
    context: read(`${id}/facts.json`, contextSchema),
    tree: readIfThere(`${id}/tree.json`, treeSchema),
    measures: readIfThere(`${id}/measures.json`, measuresSchema),
    milestones: readIfThere(`${id}/milestones.json`, milestonesSchema),
  }
}

/** The bodies that the three programmes name, one list. Today's ministries of the KPI order are other bodies. */
export function readProgrammeBodies() {
  return read('programme-bodies.json', bodiesSchema)
}

/** The sources of money that the three programmes name. */
export function readFundingSources() {
  return read('funding-sources.json', fundingSourcesSchema)
}

export type ProgrammeFacts = ReturnType<typeof readProgrammeFacts>
export type ActivityFacts = ProgrammeFacts['activities'][number]
export type ProgrammeIndicatorFacts = ProgrammeFacts['indicators'][number]
export type ProgrammeBodyFacts = ReturnType<typeof readProgrammeBodies>[number]
