import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { files, read } from './files.ts'

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly { readonly uses?: string; readonly run?: string }[] }>
  >
}

const workflows = files(/^\.github\/workflows\/.*\.yml$/)
const scripts: Readonly<Record<string, string>> = JSON.parse(read('package.json')).scripts

describe.each(workflows)('%s', file => {
  const { permissions, jobs } = parse(read(file)) as Workflow
  const steps = Object.values(jobs).flatMap(job => job.steps)

  it('may only read, unless a job says otherwise', () => {
    expect(permissions).toEqual({ contents: 'read' })
  })

  it('uses actions by the commit that was looked at', () => {
    const used = steps.flatMap(step => step.uses ?? [])
    expect(used.length).toBeGreaterThan(0)
    for (const action of used) expect(action).toMatch(/^actions\/[\w-]+@[\da-f]{40}$/)
  })

  it('runs commands that there are', () => {
    const run = steps.flatMap(step => /^npm run (\S+)$/.exec(step.run ?? '')?.[1] ?? [])
    for (const name of run) expect(scripts).toHaveProperty(name)
  })
})
