/** `npm test`: everything that must hold, none left out. */
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root, toolEnvironment } from './paths.ts'
import { type Counts, settle, sum } from './test-counts.ts'
import { type Step, stages } from './test-steps.ts'

const results = new Map<string, Counts>()
mkdirSync(join(root, '.cache'), { recursive: true })
for (const lanes of stages) await Promise.all(lanes.map(takeLane))

const { passed, failed } = sum([...results.values()])
process.exitCode = failed > 0 || passed === 0 ? 1 : 0
console.log(`\n${passed} passed, ${failed} failed`)

async function takeLane(steps: readonly Step[]): Promise<void> {
  for (const step of steps) results.set(step.name, await take(step))
}

async function take(step: Step): Promise<Counts> {
  if (step.needs && results.get(step.needs)?.failed) return leaveOut(step)
  if (step.report) rmSync(join(root, step.report.file), { force: true })
  const start = performance.now()
  const { ok, output } = await run(step)
  const counts = step.report
    ? settle(read(step.report), ok)
    : { passed: ok ? 1 : 0, failed: ok ? 0 : 1 }
  tell(step, counts, (performance.now() - start) / 1000)
  if (counts.failed > 0) console.log(output)
  return counts
}

function leaveOut(step: Step): Counts {
  console.log(`✗ ${step.name.padEnd(20)} not run, because “${step.needs}” failed`)
  return { passed: 0, failed: 1 }
}

function run(step: Step): Promise<{ ok: boolean; output: string }> {
  return new Promise(resolve => {
    const chunks: Buffer[] = []
    const child = spawn(process.execPath, [...step.run], {
      cwd: root,
      env: toolEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: step.limit * 1000
    })
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('close', (code, signal) => {
      if (signal) chunks.push(Buffer.from(`\nEnded by ${signal}, limit ${step.limit} s.\n`))
      resolve({ ok: code === 0, output: Buffer.concat(chunks).toString() })
    })
  })
}

function read({ file, counts }: NonNullable<Step['report']>): Counts | null {
  try {
    return counts(JSON.parse(readFileSync(join(root, file), 'utf8')))
  } catch {
    return null
  }
}

function tell(step: Step, { passed, failed, skipped }: Counts, seconds: number) {
  const mark = failed > 0 ? '✗' : '✓'
  const left = skipped ? `, ${skipped} skipped: this machine lacks what they need` : ''
  const count = step.report ? `   ${passed} passed, ${failed} failed${left}` : ''
  console.log(`${mark} ${step.name.padEnd(20)} ${seconds.toFixed(1).padStart(6)} s${count}`)
}
