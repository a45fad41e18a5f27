import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { findCodes } from '../../domain/code/find.ts'
import type { CompareMessages } from '../../i18n/en-compare.ts'
import { useStore } from '../common/use-store.ts'
import { browserCamera, type Eye } from './camera.ts'
import { createScan, type ScanState } from './scan.ts'

interface ScanProps {
  readonly messages: CompareMessages
  /** A text with a code in it. */
  readonly onCode: (text: string) => void
}

/** QR codes read with the camera, one after the other; where the browser cannot, how else to do it. */
export function Scan({ messages, onCode }: ScanProps) {
  const [isOdd, say] = useState(false)
  const scan = useMemo(() => {
    const take = (text: string) => {
      const found = findCodes(text).length > 0
      say(!found)
      if (found) onCode(text)
    }
    return createScan(browserCamera, take)
  }, [])
  useEffect(() => {
    scan.check()
    const hide = () => document.hidden && scan.stop()
    document.addEventListener('visibilitychange', hide)
    return () => {
      document.removeEventListener('visibilitychange', hide)
      scan.stop()
    }
  }, [])
  const state = useStore(scan.$state)
  const eye = useStore(scan.$eye)
  if (state === 'checking') return null
  if (state === 'unable') return <p class="cq-s cq-m">{messages['scan.unable']}</p>
  const isOn = state === 'asking' || state === 'looking'
  const told = isOdd && state === 'looking' ? 'scan.odd' : toldOf(state)
  return (
    <div class="cq-st">
      {eye && <Picture eye={eye} label={messages['scan.picture']} />}
      <p>
        <button type="button" class="cq-b cq-b2" onClick={isOn ? scan.stop : scan.start}>
          <span key={String(isOn)}>{messages[isOn ? 'scan.stop' : 'scan.start']}</span>
        </button>
      </p>
      <p role="status">{told && <span key={told}>{messages[told]}</span>}</p>
    </div>
  )
}

function toldOf(state: ScanState) {
  return state === 'checking' || state === 'unable' || state === 'off'
    ? null
    : (`scan.${state}` as const)
}

/** The eye brings its own video; it comes and goes with the camera. */
function Picture({ eye: { video }, label }: { eye: Eye; label: string }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    place.current?.replaceChildren(video)
    return () => video.remove()
  }, [video])
  return <div class="cq-scan" role="img" aria-label={label} ref={place} />
}
